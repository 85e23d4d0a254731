import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LookingBack, RecordBox } from '../../record-mail';
import { useRequestStrings } from './strings';
import { useBox } from './use-box';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** How far older mail was looked through, and the means to start, stop and go on. */
export function LookingBackLine({ box }: { readonly box: RecordBox }) {
  const styles = useStyles();
  const {
    mine: { back: strings },
  } = useRequestStrings();
  const { lookingBack, readAt } = useBox(box);
  if (readAt === undefined) return null;
  const button = {
    never: { label: strings.start, press: () => box.lookBack() },
    underWay: { label: strings.stop, press: () => box.stopLookingBack() },
    stopped: { label: strings.goOn, press: () => box.lookBack() },
    done: null,
  }[lookingBack.state];
  return (
    <div className={styles.line}>
      <span>{wordsOf(lookingBack, strings)}</span>
      {/* One button for all states, so that focus stays where it was pressed. */}
      {button === null ? null : <Button onClick={button.press}>{button.label}</Button>}
    </div>
  );
}

function wordsOf(
  { state, looked, total, failure }: LookingBack,
  strings: ReturnType<typeof useRequestStrings>['mine']['back'],
): string {
  switch (state) {
    case 'never':
      return strings.never;
    case 'underWay':
      return strings.underWay(looked, total);
    case 'stopped':
      return failure === undefined ? strings.stopped(looked, total) : strings.failed(looked, total);
    case 'done':
      return strings.done(looked);
  }
}
