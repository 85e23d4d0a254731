import type { Claim, NotCounted, Standing } from './standing';

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By the server's time; the hash decides between two of the same second, so that every reader has the same order. */
export function sortClaims<T extends Claim>(claims: readonly T[]): readonly T[] {
  return [...claims].sort((a, b) => compareTexts(a.at, b.at) || compareTexts(a.hash, b.hash));
}

export function sortNotCounted(entries: readonly NotCounted[]): readonly NotCounted[] {
  return [...entries].sort(
    (a, b) =>
      compareTexts(a.at, b.at) ||
      compareTexts(a.mail, b.mail) ||
      compareTexts(a.why, b.why) ||
      compareTexts(a.record?.hash ?? '', b.record?.hash ?? ''),
  );
}

/** Oldest first. */
export function sortStandings(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort(
    (a, b) =>
      compareTexts(a.request.at, b.request.at) ||
      compareTexts(a.story, b.story) ||
      compareTexts(a.requester.id, b.requester.id),
  );
}
