import type { RecordBox } from '../record-mail';

export interface DeskCounts {
  /** Requests of one's own that are not over. */
  readonly mine: number;
  /** Requests of other people that wait for this mailbox's owner. */
  readonly forMe: number;
}

const over = new Set(['declined', 'withdrawn', 'complete']);

/** What the two halves of Requests say beside their names. Undefined until the mailbox was read once. */
export function deskCounts(box: RecordBox): DeskCounts | undefined {
  const { stories, readAt } = box.state();
  if (readAt === undefined) return undefined;
  const { id } = box.owner;
  return {
    mine: stories.filter(({ requester, state }) => requester.id === id && !over.has(state)).length,
    forMe: stories.filter(
      ({ requester, waitingFor }) => requester.id !== id && waitingFor.some(({ who }) => who === id),
    ).length,
  };
}
