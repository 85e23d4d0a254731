import { makeStyles } from '@fluentui/react-components';
import type { PackRequests } from '../../pack';
import { BoxView } from '../../record-box';
import type { BoxState, RecordBox, RecordDesk } from '../../record-mail';
import { dueOf, findKind, mailName } from '../../stories';
import type { Trouble } from '../../ui';
import { BulkList } from './bulk-list';
import { NotCountedList } from './not-counted-list';
import { QueueRow, RowList } from './queue-row';
import { type QueueGroup, type QueueItem, queueItems } from './queue-rows';
import { useApprovalStrings } from './strings';

const useStyles = makeStyles({ text: { margin: 0, overflowWrap: 'anywhere' } });

export interface BoxQueueProps {
  readonly desk: RecordDesk;
  readonly box: RecordBox;
  readonly requests: PackRequests;
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  readonly signIn: () => Promise<unknown>;
  readonly shown: QueueGroup;
}

/** Everything one mailbox has to decide, with when it was read and how far back. */
export function BoxQueue({ signIn, ...rest }: BoxQueueProps) {
  const { box, now, explain } = rest;
  const strings = useApprovalStrings();
  return (
    <BoxView
      {...{ box, now, explain, signIn }}
      what={box.isTeam ? strings.whatTeam(mailName(box.owner)) : strings.what}
      why={strings.signIn}
    >
      {(state) => <Rows {...rest} state={state} />}
    </BoxView>
  );
}

type RowsProps = Omit<BoxQueueProps, 'signIn'> & { readonly state: BoxState };

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
        <NotCountedList box={box} loose={state.loose} />
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
function itemsOf(
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
