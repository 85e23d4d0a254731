import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PackRequests } from '../../pack';
import type { BoxState, RecordBox, RecordDesk } from '../../record-mail';
import { dueOf, findKind, mailName } from '../../stories';
import { clockTime, ReadingView, type Trouble, useLanguage } from '../../ui';
import { useBoxReading } from './box-reading';
import { BulkList } from './bulk-list';
import { OlderMail } from './looking-back';
import { QueueRow, RowList } from './queue-row';
import { type QueueGroup, type QueueItem, queueItems } from './queue-rows';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  button: { minHeight: '32px' },
});

const ownPermissions = ['Mail.ReadWrite', 'Mail.Send'];
const teamPermissions = ['Mail.ReadWrite.Shared', 'Mail.Send.Shared'];

export interface BoxQueueProps {
  readonly desk: RecordDesk;
  readonly box: RecordBox;
  readonly requests: PackRequests;
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  readonly onSignIn: () => Promise<unknown>;
  readonly shown: QueueGroup;
}

/** Everything one mailbox has to decide, with when it was read and how far back. */
export function BoxQueue(props: BoxQueueProps) {
  const { desk, box, requests, now, explain, onSignIn, shown } = props;
  const styles = useStyles();
  const strings = useApprovalStrings();
  const reading = useBoxReading({ box, explain, ask: onSignIn }, now);
  const team = mailName(box.owner);
  return (
    <ReadingView
      reading={reading}
      what={box.isTeam ? strings.whatTeam(team) : strings.what}
      signIn={strings.signIn}
      permissions={box.isTeam ? teamPermissions : ownPermissions}
    >
      {(state) => (
        <div className={styles.root}>
          <Rows {...{ desk, box, requests, now, explain, shown, state }} />
          <ReadAt state={state} onReadAgain={reading.read} />
          <OlderMail box={box} lookingBack={state.lookingBack} explain={explain} />
        </div>
      )}
    </ReadingView>
  );
}

type RowsProps = Omit<BoxQueueProps, 'onSignIn'> & { readonly state: BoxState };

function Rows({ desk, box, requests, now, explain, shown, state }: RowsProps) {
  const styles = useStyles();
  const { queue: strings } = useApprovalStrings();
  const items = itemsOf(state, box, desk, requests).filter(({ group }) => group === shown);
  const empty =
    shown !== 'waiting'
      ? strings.emptyGroup[shown]
      : box.isTeam
        ? strings.emptyTeam(mailName(box.owner))
        : strings.empty;
  // Nothing is said of an absence before everything was read.
  const nothing = items.length > 0 || state.readAt === undefined ? null : <p className={styles.text}>{empty}</p>;
  if (shown === 'waiting') {
    return (
      <>
        <BulkList key={box.owner.id} {...{ desk, box, requests, now, explain, items }} />
        {nothing}
      </>
    );
  }
  if (items.length === 0) return nothing;
  return (
    <RowList>
      {items.map((item) => (
        <QueueRow key={item.key} item={item} owner={box.owner.id} requests={requests} now={now()} />
      ))}
    </RowList>
  );
}

/** What a mailbox shows to decide, in order. */
export function itemsOf(
  { stories }: Pick<BoxState, 'stories'>,
  box: RecordBox,
  desk: RecordDesk,
  requests: PackRequests,
): readonly QueueItem[] {
  const owner = box.owner.id;
  return queueItems(stories, {
    viewpoint: { owner, me: desk.me.id },
    isTeam: box.isTeam,
    dueOf(standing, since) {
      const kind = findKind(requests, standing.kind);
      const step = standing.waitingFor.find(({ who }) => who === owner)?.step;
      return kind === undefined || step === undefined
        ? undefined
        : dueOf({ step }, since, kind, requests.holidays)?.day;
    },
  });
}

function ReadAt({ state, onReadAgain }: { readonly state: BoxState; readonly onReadAgain: () => void }) {
  const styles = useStyles();
  const { queue: strings } = useApprovalStrings();
  const language = useLanguage();
  const { readAt, reading } = state;
  return (
    <div className={styles.foot}>
      <span>
        {readAt === undefined ? strings.notRead : `${strings.lastRead} ${clockTime(new Date(readAt), language)}.`}
      </span>
      <Button className={styles.button} disabledFocusable={reading} onClick={onReadAgain}>
        {reading ? strings.reading : strings.readAgain}
      </Button>
    </div>
  );
}
