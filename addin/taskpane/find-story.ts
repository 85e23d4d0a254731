import type { Graph, GraphMessage } from '../../src/graph';
import type { ReceivedMail } from '../../src/hosts';
import type { RecordBox, RecordDesk } from '../../src/record-mail';

/** The mailbox that holds a mail: one's own, or that of a team one may open. Rejects as Graph does. */
export async function boxOf(desk: RecordDesk, { heldBy }: Pick<ReceivedMail, 'heldBy'>): Promise<RecordBox> {
  const isHeldBy = ({ owner }: RecordBox) => owner.address.toLowerCase() === heldBy;
  if (heldBy === undefined || isHeldBy(desk.own)) return desk.own;
  return (await desk.teams()).find(isHeldBy) ?? desk.own;
}

/** What tells one mail from the next. */
const identity = ['id', 'internetMessageId'] as const;

/**
 * The immutable id of the mail that Outlook has open. Outlook's own id names a mail until it is moved, and is empty at
 * times on the Mac (office-js #5876); then its Message-ID serves, where no second mail of this reference bears it:
 * whoever writes a mail may write that too. Undefined where it cannot be told. Rejects as Graph does.
 */
export async function keyOfMail(
  graph: Graph,
  box: Pick<RecordBox, 'isTeam' | 'owner'>,
  { id, messageId }: Pick<ReceivedMail, 'id' | 'messageId'>,
  ref: string,
): Promise<string | undefined> {
  const mailbox = graph.mailbox(box.isTeam ? { address: box.owner.address } : 'me');
  const isIt = ({ internetMessageId }: GraphMessage) => internetMessageId === messageId;
  const named = id === undefined ? undefined : await mailbox.one(id, { select: identity });
  if (named !== undefined && (messageId === undefined || isIt(named))) return named.id;
  if (messageId === undefined) return undefined;
  const [only, another] = (await mailbox.withSubject(ref, { select: identity })).filter(isIt);
  return another === undefined ? only?.id : undefined;
}
