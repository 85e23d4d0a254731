import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  TaskListSquareLtrRegular,
  WarningRegular,
} from '@fluentui/react-icons';

export type StateTone = 'waiting' | 'approved' | 'declined' | 'withdrawn' | 'complete' | 'question' | 'unclear';

const icons = {
  waiting: ClockRegular,
  approved: CheckmarkCircleRegular,
  declined: DismissCircleRegular,
  withdrawn: ArrowUndoRegular,
  complete: TaskListSquareLtrRegular,
  question: QuestionCircleRegular,
  unclear: WarningRegular,
} satisfies Record<StateTone, unknown>;

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    boxSizing: 'border-box',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    // Its own colour also inside a link.
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    verticalAlign: 'middle',
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  waiting: { border: `1px dotted ${tokens.colorNeutralStrokeAccessible}` },
  approved: {},
  declined: { border: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  withdrawn: { border: '1px solid transparent', paddingLeft: 0, color: tokens.colorNeutralForeground2 },
  complete: {},
  question: {
    border: `2px dashed ${tokens.colorStatusWarningForeground1}`,
    color: tokens.colorStatusWarningForeground1,
  },
  unclear: {
    border: `3px double ${tokens.colorStatusWarningForeground1}`,
    color: tokens.colorStatusWarningForeground1,
  },
  // Windows shows a border whatever its colour, but not this one.
  bare: { '@media (forced-colors: active)': { border: '1px solid Canvas' } },
});

export interface StateBadgeProps {
  readonly tone: StateTone;
  /** "Waiting for Rob Lewis". */
  readonly words: string;
}

/** Where a request stands, in words with an icon and a shape of its own. None has the filled look of a stop. */
export function StateBadge({ tone, words }: StateBadgeProps) {
  const styles = useStyles();
  const Icon = icons[tone];
  return (
    <span className={mergeClasses(styles.root, styles[tone], tone === 'withdrawn' && styles.bare)}>
      <Icon aria-hidden className={styles.icon} />
      <span>{words}</span>
    </span>
  );
}
