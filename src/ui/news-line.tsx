import { makeStyles, mergeClasses, tokens, useAnnounce } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  failed: { borderLeft: `4px double ${tokens.colorStatusDangerForeground1}` },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS, margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  danger: { color: tokens.colorStatusDangerForeground1 },
});

export interface NewsLineProps {
  /** What happened: "You approved this on 28 September 2020, 09:12." */
  readonly words: string;
  /** `failed` for a sending that did not happen, or may not have: it alone is spoken at once. @default 'done' */
  readonly tone?: 'done' | 'failed';
  /** Whether it takes focus when its words appear or change. @default true */
  readonly takesFocus?: boolean;
  /** A link or a button after the words. */
  readonly children?: ReactNode;
}

/** What happened, written where it happened. It stays until whoever put it there takes it away. */
export function NewsLine({ words, tone = 'done', takesFocus = true, children }: NewsLineProps) {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const root = useRef<HTMLDivElement>(null);
  const failed = tone === 'failed';
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are other news
  useEffect(() => {
    if (takesFocus) root.current?.focus();
  }, [takesFocus, words]);
  useEffect(() => {
    if (failed) announce(words, { polite: false });
  }, [failed, words, announce]);
  const Icon = failed ? ErrorCircleRegular : CheckmarkCircleRegular;
  return (
    <div ref={root} tabIndex={-1} className={mergeClasses(styles.root, failed && styles.failed)}>
      <p className={styles.line}>
        <Icon aria-hidden className={mergeClasses(styles.icon, failed && styles.danger)} />
        <span>{words}</span>
      </p>
      {children}
    </div>
  );
}
