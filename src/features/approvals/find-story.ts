import type { RecordBox } from '../../record-mail';
import type { Standing } from '../../records';
import { storyKey } from './queue-rows';
import { standpointOf } from './standpoint';

/** One story as one mailbox shows it. */
export interface FoundStory {
  readonly key: string;
  readonly box: RecordBox;
  readonly standing: Standing;
}

/**
 * Every story of a reference in these mailboxes. One that several of them show is there once: where it can be acted on,
 * else in the first of them.
 */
export function storiesOfReference(ref: string, boxes: readonly RecordBox[], me: string): readonly FoundStory[] {
  const found = new Map<string, FoundStory>();
  for (const box of boxes) {
    for (const standing of box.state().stories) {
      if (standing.ref !== ref) continue;
      const key = storyKey(standing);
      const isOpen = standpointOf(standing, { owner: box.owner.id, me }).is === 'open';
      if (isOpen || !found.has(key)) found.set(key, { key, box, standing });
    }
  }
  return [...found.values()];
}
