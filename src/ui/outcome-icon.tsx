import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  EyeOffRegular,
  InfoRegular,
  ProhibitedFilled,
  QuestionCircleFilled,
} from '@fluentui/react-icons';
import type { Outcome } from './outcome';

const icons = {
  stop: ProhibitedFilled,
  ask: QuestionCircleFilled,
  inform: InfoRegular,
  pass: CheckmarkCircleRegular,
  unchecked: EyeOffRegular,
} satisfies Record<Outcome, unknown>;

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  stop: { color: tokens.colorStatusDangerForeground1 },
  ask: { color: tokens.colorStatusWarningForeground1 },
});

/**
 * The icon of an outcome. The calm ones have the colour of the words beside them, also where a host's contrast theme
 * turns those round. Hidden from screen readers: the words beside it say the same.
 */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const Icon = icons[outcome];
  return (
    <Icon
      aria-hidden
      className={mergeClasses(styles.root, outcome === 'stop' && styles.stop, outcome === 'ask' && styles.ask)}
    />
  );
}
