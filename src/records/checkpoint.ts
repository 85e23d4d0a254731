import { daysBetween } from './instant';
import type { Hashed } from './read-record';
import type { Checkpoint, Party } from './record';
import type { Standing } from './standing';

/** Beyond these a story rests on a checkpoint: opening it reads the checkpoint and what came since. */
const MOST_RECORDS = 200;
const MOST_DAYS = 60;

/** Whether a story has outgrown reading it whole, counting only what no checkpoint stands in for. */
export function needsCheckpoint(standing: Standing, now: string): boolean {
  const read = standing.history.filter(({ mails }) => mails > 0);
  const oldest = read[0];
  return read.length > MOST_RECORDS || (oldest !== undefined && daysBetween(oldest.at, now) > MOST_DAYS);
}

export interface CheckpointFacts {
  readonly id: string;
  /** The owner of the mailbox that was folded. Anybody else's checkpoint is never counted. */
  readonly by: Party;
  /** When it is written: everything that had arrived by then was read. */
  readonly at: string;
  readonly predecessor?: Hashed<Checkpoint>;
}

/** The record that lets the mails below it go. What changes nothing any more is named by id and hash, not kept. */
export function makeCheckpoint(standing: Standing, { id, by, at, predecessor }: CheckpointFacts): Checkpoint {
  const since = predecessor?.record.until ?? '';
  return {
    format: 1,
    type: 'checkpoint',
    id,
    story: standing.story,
    ref: standing.ref,
    kind: standing.kind,
    by,
    at,
    fields: {},
    words: '',
    requester: standing.requester.id,
    state: standing.state,
    kept: standing.basis.map((claim) => ({ at: claim.at, sentTo: claim.sentTo, record: claim.record })),
    rests: standing.history.filter((claim) => claim.at > since).map(({ record, hash }) => ({ id: record.id, hash })),
    since,
    until: at,
    predecessor: predecessor === undefined ? [] : [{ id: predecessor.record.id, hash: predecessor.hash }],
  };
}
