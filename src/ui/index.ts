export { AnswerCard, type AnswerCardProps, type AnswerTone } from './answer-card';
export { type AnswerGroupView, AnswerList, type AnswerListProps, type AnswerRow } from './answer-list';
export { Choice, type ChoiceProps } from './choice';
export { type Asking, ConfirmInPlace, type ConfirmInPlaceProps } from './confirm-in-place';
export { CopyButton, type CopyButtonProps } from './copy-button';
export {
  ChosenCountries,
  type ChosenCountriesProps,
  CountriesOnTheWay,
  type CountriesOnTheWayProps,
  CountryPicker,
  type CountryPickerProps,
  type PickedCountry,
} from './country-picker';
export { EditionBanner, type EditionBannerProps } from './edition-banner';
export type { EditionStanding } from './edition-standing';
export { ErrorSummary, type ErrorSummaryProps, focusField } from './error-summary';
export { Evidence, type EvidenceProps } from './evidence';
export { type Clause, Finding, type FindingProps } from './finding';
export { FixButton, type FixButtonProps, type FixState } from './fix-button';
export { goTo } from './go-to';
export { type Half, Halves, type HalvesProps } from './halves';
export {
  type Catalogue,
  type Language,
  type Rewrite,
  useLanguage,
  useUiStrings,
  useWords,
} from './language';
export { LeadingLink } from './leading-link';
export { NewsLine, type NewsLineProps } from './news-line';
export type { Outcome } from './outcome';
export { OutcomeIcon } from './outcome-icon';
export { PageBoundary, type PageBoundaryProps } from './page-boundary';
export { PageBrief, type PageBriefProps } from './page-brief';
export { PageFrame, type PageFrameProps } from './page-frame';
export { PendingButton, type PendingButtonProps } from './pending-button';
export { PersonPicker, type PersonPickerProps } from './person-picker';
export type { PickedPerson } from './picked-person';
export { pseudoLanguage } from './pseudo-language';
export { legendId, QuestionGroup, type QuestionGroupProps } from './question-group';
export { createReading, type Reading, type ReadingOptions, type ReadingState } from './reading';
export { LoadingRows, type LoadingRowsProps, ReadingView, type ReadingViewProps, useReading } from './reading-view';
export { Reveal, type RevealProps } from './reveal';
export { saveFile } from './save-file';
export { useScreenReaderOnly } from './screen-reader-only';
export { SimpleTable, type SimpleTableProps, type TableColumn, type TableRow } from './simple-table';
export { StandingNote, type StandingNoteProps } from './standing-note';
export { StateBadge, type StateBadgeProps, type StateTone } from './state-badge';
export { Story, type StoryLineView, type StoryProps } from './story';
export { PageLink, type PageLinkProps, type Surroundings, SurroundingsRoot } from './surroundings';
export { useTabLook } from './tab-look';
export { type ThemeChoice, ThemeRoot, type ThemeRootProps } from './theme-root';
export type { FailureFacts, Trouble, TroubleKind } from './trouble';
export { TroubleNotice, type TroubleNoticeProps } from './trouble-notice';
export { Unchecked, type UncheckedProps } from './unchecked';
export { useLate } from './use-late';
export { useOnline } from './use-online';
export { VerdictBadge, type VerdictBadgeProps } from './verdict-badge';
export {
  clockTime,
  isOutsideUkTime,
  longDay,
  longMoment,
  monthOf,
  shortMoment,
  shortTime,
  ukDay,
  weekDay,
} from './when';
export { WhenText, type WhenTextProps } from './when-text';
export { isWholeCatalogue } from './whole-catalogue';
