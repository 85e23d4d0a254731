import { makeStyles, tokens } from '@fluentui/react-components';
import { PendingButton, TroubleNotice, WhenText } from '../../ui';
import { type DeskProps, requestPermissions } from './desk-props';
import { useRequestStrings } from './strings';
import { useBox } from './use-box';
import { useRefresh, useTrouble } from './use-refresh';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

export interface BoxReadingProps extends Pick<DeskProps, 'desk' | 'now' | 'explain' | 'signIn'> {
  /** What is read, in words that end a sentence: "your requests". */
  readonly what: string;
  /** Why one would sign in. */
  readonly why: string;
}

/** Reads one's mailbox as the page opens, and says when that was, or what keeps it from being read. */
export function BoxReading({ desk, now, explain, signIn, what, why }: BoxReadingProps) {
  const styles = useStyles();
  const { mine: strings } = useRequestStrings();
  const { own } = desk;
  const { readAt, reading, failure } = useBox(own);
  const trouble = useTrouble(failure, explain);
  useRefresh(own, trouble, now);
  const read = () => own.refresh();
  return (
    <>
      {trouble === undefined ? null : (
        <TroubleNotice
          {...{ trouble, what }}
          signIn={why}
          permissions={requestPermissions}
          busy={reading}
          onTryAgain={() => void read()}
          onSignIn={() => void signIn().then(read, () => undefined)}
        />
      )}
      {readAt === undefined ? null : (
        <div className={styles.line}>
          <span>
            {strings.lastRead} <WhenText instant={readAt} form="short" />
          </span>
          <PendingButton label={strings.readAgain} pendingLabel={strings.readingAgain} onPress={read} />
        </div>
      )}
    </>
  );
}
