/** One answer as people read it; `''` where nothing was answered, or nothing was asked. */
export interface ShownAnswer {
  readonly field: string;
  readonly question: string;
  readonly answer: string;
  readonly isEmpty: boolean;
}

/** One question whose answer is another than before; `undefined` where there is none. */
export interface Change {
  readonly field: string;
  readonly question: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * What another edition of a request says otherwise, in the order of the newer one, with what it no longer says after
 * it. Compared as people read it: what reads the same is the same to whoever decides.
 */
export function changesBetween(before: readonly ShownAnswer[], after: readonly ShownAnswer[]): readonly Change[] {
  const wordsOf = (row: ShownAnswer | undefined) => (row === undefined || row.isEmpty ? undefined : row.answer);
  const earlier = new Map(before.map((row) => [row.field, row]));
  const newer = new Set(after.map(({ field }) => field));
  const changed = after.map((row) => ({ row, was: wordsOf(earlier.get(row.field)), is: wordsOf(row) }));
  const gone = before
    .filter(({ field }) => !newer.has(field))
    .map((row) => ({ row, was: wordsOf(row), is: undefined }));
  return [...changed, ...gone]
    .filter(({ was, is }) => was !== is)
    .map(({ row: { field, question }, was, is }) => ({ field, question, before: was, after: is }));
}
