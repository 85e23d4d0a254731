import { groupOf } from '../features/approvals';
import type { RecordBox } from '../record-mail';
import type { Standing } from '../records';

export interface DeskCounts {
  /** Requests of one's own that are not over. */
  readonly mine: number;
  /** Requests of other people that wait for this mailbox's owner, as the queue has them. */
  readonly forMe: number;
}

const over = new Set(['declined', 'withdrawn', 'complete']);

/** Approved, it goes on for as long as somebody has yet to act on it. */
const isOpen = ({ state, waitingFor }: Pick<Standing, 'state' | 'waitingFor'>): boolean =>
  !over.has(state) && (state !== 'approved' || waitingFor.length > 0);

/** What the two halves of Requests say beside their names. Undefined until the mailbox was read once. */
export function deskCounts(box: RecordBox): DeskCounts | undefined {
  const { stories, readAt } = box.state();
  if (readAt === undefined) return undefined;
  const { id } = box.owner;
  return {
    mine: stories.filter((story) => story.requester.id === id && isOpen(story)).length,
    forMe: stories.filter((story) => groupOf(story, { owner: id, me: id }, box.isTeam) === 'waiting').length,
  };
}
