export { CopyButton, type CopyButtonProps } from './copy-button';
export { EditionBanner, type EditionBannerProps } from './edition-banner';
export type { EditionStanding } from './edition-standing';
export type { EvidenceProps } from './evidence';
export { type Clause, Finding, type FindingProps } from './finding';
export { FixButton, type FixButtonProps, type FixState } from './fix-button';
export {
  type Catalogue,
  type Language,
  type Rewrite,
  useLanguage,
  useUiStrings,
  useWords,
} from './language';
export type { Outcome } from './outcome';
export { OutcomeIcon } from './outcome-icon';
export { PageBoundary, type PageBoundaryProps } from './page-boundary';
export { PageFrame, type PageFrameProps } from './page-frame';
export { pseudoLanguage } from './pseudo-language';
export { createReading, type Reading, type ReadingOptions, type ReadingState } from './reading';
export { LoadingRows, type LoadingRowsProps, ReadingView, type ReadingViewProps, useReading } from './reading-view';
export { Reveal, type RevealProps } from './reveal';
export { useScreenReaderOnly } from './screen-reader-only';
export { StandingNote, type StandingNoteProps } from './standing-note';
export { PageLink, type PageLinkProps, type Surroundings, SurroundingsRoot } from './surroundings';
export { type ThemeChoice, ThemeRoot, type ThemeRootProps } from './theme-root';
export type { FailureFacts, Trouble, TroubleKind } from './trouble';
export type { TroubleNoticeProps } from './trouble-notice';
export { Unchecked, type UncheckedProps } from './unchecked';
export { useLate } from './use-late';
export { useOnline } from './use-online';
export { VerdictBadge, type VerdictBadgeProps } from './verdict-badge';
export { clockTime, isOutsideUkTime, longDay, monthOf, ukDay } from './when';
export { isWholeCatalogue } from './whole-catalogue';
