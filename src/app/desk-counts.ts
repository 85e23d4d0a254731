import { groupOf } from '../features/approvals';
import type { HalfCounts } from '../record-box';
import type { BoxState, RecordBox } from '../record-mail';
import type { Standing } from '../records';

type Owned = Pick<RecordBox, 'owner' | 'isTeam'>;
type Read = Pick<BoxState, 'stories' | 'readAt'>;

const over = new Set(['declined', 'withdrawn', 'complete']);

/** Approved, it goes on for as long as somebody has yet to act on it. */
const isOpen = ({ state, waitingFor }: Pick<Standing, 'state' | 'waitingFor'>): boolean =>
  !over.has(state) && (state !== 'approved' || waitingFor.length > 0);

/** What the two halves of Requests say beside their names. Nothing until one's own mailbox was read once. */
export function deskCounts(boxes: readonly { readonly box: Owned; readonly state: Read }[]): HalfCounts {
  const own = boxes.find(({ box }) => !box.isTeam);
  if (own?.state.readAt === undefined) return {};
  const me = own.box.owner.id;
  const waitsFor = ({ box: { owner, isTeam }, state: { stories } }: (typeof boxes)[number]) =>
    stories.filter((story) => groupOf(story, { owner: owner.id, me }, isTeam) === 'waiting').length;
  return {
    mine: own.state.stories.filter((story) => story.requester.id === me && isOpen(story)).length,
    forMe: boxes.reduce((sum, one) => sum + waitsFor(one), 0),
  };
}
