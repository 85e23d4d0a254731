import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BoxState, RecordBox } from '../record-mail';
import { ReadingView, type Trouble, WhenText } from '../ui';
import { useBoxReading } from './box-reading';
import { useBoxStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  line: {
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

const ownPermissions = ['User.Read', 'User.ReadBasic.All', 'Mail.ReadWrite', 'Mail.Send'];
const teamPermissions = ['Mail.ReadWrite.Shared', 'Mail.Send.Shared'];

export interface BoxViewProps {
  readonly box: RecordBox;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, so that the person may sign in or agree; it is read again when that settles. */
  readonly signIn: () => Promise<unknown>;
  /** What is read, in words that end a sentence: "your requests". */
  readonly what: string;
  /** Why one would sign in. */
  readonly why: string;
  /** What older mail may hold is of no matter: one story is shown, and was looked for. @default true */
  readonly hasOlderMail?: boolean;
  readonly children: (state: BoxState) => ReactNode;
}

/** What a mailbox shows, read as it comes on the screen: with when that was, how far back, or what keeps it from being read. */
export function BoxView({ box, now, explain, signIn, what, why, hasOlderMail = true, children }: BoxViewProps) {
  const styles = useStyles();
  const reading = useBoxReading({ box, explain, signIn }, now);
  return (
    <ReadingView {...{ reading, what }} signIn={why} permissions={box.isTeam ? teamPermissions : ownPermissions}>
      {(state) => (
        <div className={styles.root}>
          {children(state)}
          <ReadAt state={state} onReadAgain={reading.read} />
          {hasOlderMail ? <OlderMail {...{ box, explain }} lookingBack={state.lookingBack} /> : null}
        </div>
      )}
    </ReadingView>
  );
}

function ReadAt({ state, onReadAgain }: { readonly state: BoxState; readonly onReadAgain: () => void }) {
  const styles = useStyles();
  const { reading: strings } = useBoxStrings();
  const { readAt, reading } = state;
  return (
    <div className={styles.line}>
      <span>
        {readAt === undefined ? (
          strings.notRead
        ) : (
          <>
            {strings.lastRead} <WhenText instant={readAt} form="short" />
          </>
        )}
      </span>
      <Button className={styles.button} disabledFocusable={reading} onClick={onReadAgain}>
        {reading ? strings.reading : strings.readAgain}
      </Button>
    </div>
  );
}

interface OlderMailProps extends Pick<BoxState, 'lookingBack'>, Pick<BoxViewProps, 'explain'> {
  readonly box: Pick<RecordBox, 'lookBack' | 'stopLookingBack'>;
}

/** How far older mail was looked through, and the one button that changes it. */
function OlderMail({ box, lookingBack, explain }: OlderMailProps) {
  const styles = useStyles();
  const { older: strings, trouble } = useBoxStrings();
  const { state, looked, total, backTo, failure } = lookingBack;
  const isUnderWay = state === 'underWay';
  const said = {
    never: strings.never,
    underWay: strings.underWay(looked, total),
    stopped: `${strings.underWay(looked, total)} ${strings.stopped}`,
    done: strings.done,
  }[state];
  return (
    <div className={styles.line}>
      <p className={styles.text}>
        {said}{' '}
        {backTo === undefined || state === 'done' ? null : (
          <>
            {strings.backTo} <WhenText instant={backTo} form="day" />.{' '}
          </>
        )}
        {failure === undefined ? null : trouble[explain(failure).kind]}
      </p>
      {state === 'done' ? null : (
        // One button in one place: it keeps focus when what it does changes.
        <Button className={styles.button} onClick={isUnderWay ? box.stopLookingBack : box.lookBack}>
          {isUnderWay ? strings.stop : state === 'never' ? strings.start : strings.goOn}
        </Button>
      )}
    </div>
  );
}
