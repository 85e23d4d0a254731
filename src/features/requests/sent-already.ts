import type { Stamp } from '../../record-mail';
import { type Entry, type Standing, sealRecord } from '../../records';

/** What a form would send under a stamp. */
export type Written = (stamp: Stamp) => Entry;

/**
 * The stamp under which another window of the same form sent this very content; undefined where none did. Each window
 * makes a stamp of its own, so that what they sent could otherwise not be told from two requests.
 */
export function sentAlready(stories: readonly Standing[], ref: string, written: Written): Stamp | undefined {
  for (const { history } of stories) {
    for (const { record, hash } of history) {
      if (record.type !== 'request' || record.ref !== ref) continue;
      const stamp: Stamp = { id: record.id, at: record.at };
      if (hashOf(written(stamp)) === hash) return stamp;
    }
  }
  return undefined;
}

/** Whether both would be the same record, were they sent under one stamp. */
export function isSameContent(stamp: Stamp, one: Written, other: Written): boolean {
  const hash = hashOf(one(stamp));
  return hash !== undefined && hash === hashOf(other(stamp));
}

function hashOf(record: Entry): string | undefined {
  const result = sealRecord(record);
  return result.ok ? result.sealed.hash : undefined;
}
