import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, InfoRegular, ProhibitedRegular, QuestionCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useUiStrings } from './language';

export type AnswerTone = 'yes' | 'no' | 'onlyIf' | 'askFirst';

const icons = {
  yes: CheckmarkCircleRegular,
  no: ProhibitedRegular,
  onlyIf: InfoRegular,
  askFirst: QuestionCircleRegular,
} satisfies Record<AnswerTone, unknown>;

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  // Told apart by the line as well as by the words: a no is solid and thick, an "ask first" is dashed.
  no: { borderLeft: `4px solid ${tokens.colorNeutralForeground1}` },
  askFirst: { borderLeft: `4px dashed ${tokens.colorNeutralForeground1}` },
  headline: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
  },
  icon: { flexShrink: 0, display: 'inline-flex', alignItems: 'center', height: tokens.lineHeightBase400 },
  words: { minWidth: 0 },
  text: { margin: 0, maxWidth: '72ch' },
  foot: { color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface AnswerCardProps {
  readonly tone: AnswerTone;
  /** The verdict in words: "Trackpads: no, unless needed for accessibility". */
  readonly headline: ReactNode;
  /** @default 3 */
  readonly level?: 2 | 3;
  readonly explain?: readonly string[];
  /** What to do next. @default null */
  readonly actions?: ReactNode;
  /** Where it is from. @default null */
  readonly source?: ReactNode;
}

/** The answer to a question: the verdict first, in words, with an icon and a shape. */
export function AnswerCard({
  tone,
  headline,
  level = 3,
  explain = [],
  actions = null,
  source = null,
}: AnswerCardProps) {
  const styles = useStyles();
  const { answers } = useUiStrings();
  const Icon = icons[tone];
  const Heading = level === 2 ? 'h2' : 'h3';
  const border = tone === 'no' ? styles.no : tone === 'askFirst' ? styles.askFirst : '';
  return (
    <div className={mergeClasses(styles.root, border)}>
      <Heading className={styles.headline}>
        <span className={styles.icon}>
          <Icon role="img" aria-label={answers[tone]} />
        </span>
        <span className={styles.words}>{headline}</span>
      </Heading>
      {explain.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      {actions}
      {source === null ? null : <p className={styles.foot}>{source}</p>}
    </div>
  );
}
