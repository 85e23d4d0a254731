import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ProhibitedFilled, QuestionCircleFilled } from '@fluentui/react-icons';
import { useUiStrings } from './language';
import type { Outcome } from './outcome';
import { OutcomeIcon } from './outcome-icon';

const useStyles = makeStyles({
  badge: {
    height: 'auto',
    minHeight: '28px',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // The badge's own warning colour is another one than the icon and the bar of the cards below it have.
  ask: { color: tokens.colorStatusWarningForeground1 },
  line: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  unchecked: { color: tokens.colorNeutralForeground3 },
});

export interface VerdictBadgeProps {
  readonly outcome: Outcome;
  /** @default the outcome's own words */
  readonly words?: string;
}

/**
 * An outcome in words, with its icon and shape: filled for stop, outlined for ask, a plain line for everything else,
 * so that the states differ without their colour.
 */
export function VerdictBadge({ outcome, words }: VerdictBadgeProps) {
  const styles = useStyles();
  const strings = useUiStrings();
  const text = words ?? strings.outcome[outcome];
  if (outcome === 'stop') {
    return (
      <Badge className={styles.badge} appearance="filled" color="danger" size="extra-large" shape="rounded">
        <ProhibitedFilled aria-hidden />
        &nbsp;{text}
      </Badge>
    );
  }
  if (outcome === 'ask') {
    return (
      <Badge
        className={mergeClasses(styles.badge, styles.ask)}
        appearance="outline"
        color="warning"
        size="extra-large"
        shape="rounded"
      >
        <QuestionCircleFilled aria-hidden />
        &nbsp;{text}
      </Badge>
    );
  }
  return (
    <span className={mergeClasses(styles.line, outcome === 'unchecked' && styles.unchecked)}>
      <OutcomeIcon outcome={outcome} />
      {text}
    </span>
  );
}
