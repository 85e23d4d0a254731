import type { Standing } from '../../records';
import { recordableWords, stepsOfOwner, type Viewpoint, waitsSince } from './standpoint';

/** `waiting`: for the owner of the mailbox. `elsewhere`: for somebody else. `decided`: over, or over for the owner. */
export type QueueGroup = 'waiting' | 'elsewhere' | 'decided';

export interface QueueItem {
  /** Story and requester: what a story is known by. */
  readonly key: string;
  readonly standing: Standing;
  readonly group: QueueGroup;
  /** Since when it waits for the owner; when it last moved where it does not. */
  readonly since: string;
  /** `2020-09-02`; undefined where the kind sets no time. */
  readonly due: string | undefined;
}

export function storyKey({ requester, story }: Pick<Standing, 'requester' | 'story'>): string {
  return `${requester.id} ${story}`;
}

const over: readonly Standing['state'][] = ['declined', 'withdrawn', 'complete'];
const answered: readonly Standing['steps'][number]['status'][] = ['approved', 'declined', 'done', 'early'];

/** Where a story belongs in a queue. Undefined: it is the owner's own request, or never asked them for anything. */
export function groupOf(standing: Standing, viewpoint: Viewpoint, isTeam: boolean): QueueGroup | undefined {
  const { owner } = viewpoint;
  if (standing.requester.id === owner) return undefined;
  const mine = stepsOfOwner(standing, owner);
  if (mine.length === 0 && !wasAsked(standing, owner, isTeam)) return undefined;
  if (over.includes(standing.state)) return 'decided';
  if (standing.waitingFor.some(({ who, what }) => who === owner && what !== 'copy')) return 'waiting';
  // Words stop the clock and decide nothing: somebody has to make a record of them, or nothing comes of it.
  const hasWords = mine.some(({ status }) => status === 'answeredInWords');
  if (hasWords || recordableWords(standing, viewpoint, isTeam).length > 0) return 'waiting';
  return mine.length > 0 && mine.every(({ status }) => answered.includes(status)) ? 'decided' : 'elsewhere';
}

/**
 * Whether any edition was for them: of what was withdrawn, or went to somebody else, there are no steps of theirs. A
 * person is named; a team follows from the kind, and is known by what it was sent.
 */
function wasAsked(standing: Standing, owner: string, isTeam: boolean): boolean {
  return standing.history.some(
    ({ record, sentTo }) =>
      record.type === 'request' &&
      (isTeam ? sentTo.includes(owner) : Object.values(record.asks).some(({ id }) => id === owner)),
  );
}

export interface QueueOptions {
  readonly viewpoint: Viewpoint;
  readonly isTeam: boolean;
  /** The last day for the owner's answer. */
  readonly dueOf: (standing: Standing, since: string) => string | undefined;
}

/** Everything a mailbox shows to decide, each group in its order: nearest due first, then oldest; what is over, newest first. */
export function queueItems(stories: readonly Standing[], options: QueueOptions): readonly QueueItem[] {
  const { viewpoint, isTeam, dueOf } = options;
  return stories
    .flatMap((standing): readonly QueueItem[] => {
      const group = groupOf(standing, viewpoint, isTeam);
      if (group === undefined) return [];
      const since = group === 'waiting' ? waitsSince(standing, viewpoint.owner) : movedAt(standing);
      const due = group === 'waiting' ? dueOf(standing, since) : undefined;
      return [{ key: storyKey(standing), standing, group, since, due }];
    })
    .sort(inQueue);
}

function inQueue(a: QueueItem, b: QueueItem): number {
  if (a.due !== b.due) return a.due === undefined ? 1 : b.due === undefined || a.due < b.due ? -1 : 1;
  if (a.since === b.since) return a.key < b.key ? -1 : 1;
  return (a.since < b.since ? -1 : 1) * (a.group === 'waiting' ? 1 : -1);
}

function movedAt({ history, request }: Standing): string {
  return history.reduce((latest, { at }) => (at > latest ? at : latest), request.at);
}

/** Earlier requests of the same kind by the same person, newest first. */
export function askedBefore(standing: Standing, stories: readonly Standing[]): readonly Standing[] {
  return stories
    .filter(
      (other) =>
        other.story !== standing.story &&
        other.requester.id === standing.requester.id &&
        other.kind.id === standing.kind.id &&
        other.request.at <= standing.request.at,
    )
    .sort((a, b) => (a.request.at < b.request.at ? 1 : -1));
}
