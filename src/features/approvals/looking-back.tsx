import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LookingBack, RecordBox } from '../../record-mail';
import { type Trouble, WhenText } from '../../ui';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  button: { minHeight: '32px' },
});

export interface OlderMailProps {
  readonly box: Pick<RecordBox, 'lookBack' | 'stopLookingBack'>;
  readonly lookingBack: LookingBack;
  readonly explain: (error: unknown) => Trouble;
}

/** How far older mail was looked through, and the one button that changes it. */
export function OlderMail({ box, lookingBack, explain }: OlderMailProps) {
  const styles = useStyles();
  const strings = useApprovalStrings();
  const words = strings.lookingBack;
  const { state, looked, total, backTo, failure } = lookingBack;
  const isUnderWay = state === 'underWay';
  const said = {
    never: words.never,
    underWay: words.underWay(looked, total),
    stopped: `${words.underWay(looked, total)} ${words.stopped}`,
    done: `${words.done} ${words.archive}`,
  }[state];
  return (
    <div className={styles.root}>
      <p className={styles.text}>
        {said}{' '}
        {backTo === undefined || state === 'done' ? null : (
          <>
            {words.backTo} <WhenText instant={backTo} form="day" />.{' '}
          </>
        )}
        {failure === undefined ? null : strings.trouble[explain(failure).kind]}
      </p>
      {state === 'done' ? null : (
        // One button in one place: it keeps focus when what it does changes.
        <Button className={styles.button} onClick={isUnderWay ? box.stopLookingBack : box.lookBack}>
          {isUnderWay ? words.stop : state === 'never' ? words.start : words.goOn}
        </Button>
      )}
    </div>
  );
}
