/** As many as are approved at once: each is one mail, and each was to be read. */
export const MOST_AT_ONCE = 10;

/** What the rules of approving several at once need to know of a row. */
export interface BulkRow {
  readonly key: string;
  /** Id and version of its kind. */
  readonly kind: string;
  readonly isBulk: boolean;
}

/** Why a row cannot be ticked now; undefined where it can, or is. */
export function whyNotTick(
  row: BulkRow,
  ticked: readonly string[],
  rows: readonly BulkRow[],
): 'notBulk' | 'otherKind' | 'tenAlready' | undefined {
  if (!row.isBulk) return 'notBulk';
  if (ticked.includes(row.key)) return undefined;
  const kind = rows.find(({ key }) => ticked.includes(key))?.kind;
  if (kind !== undefined && kind !== row.kind) return 'otherKind';
  return ticked.length >= MOST_AT_ONCE ? 'tenAlready' : undefined;
}

/** The ticked rows after one was ticked or unticked, in the order of the list. What may not be ticked changes nothing. */
export function toggle(row: BulkRow, ticked: readonly string[], rows: readonly BulkRow[]): readonly string[] {
  if (ticked.includes(row.key)) return ticked.filter((key) => key !== row.key);
  if (whyNotTick(row, ticked, rows) !== undefined) return ticked;
  return rows.map(({ key }) => key).filter((key) => key === row.key || ticked.includes(key));
}

/** Those still to be had, and still alike: a row that went away, or may no longer be ticked, is not approved unseen. */
export function stillTicked(ticked: readonly string[], rows: readonly BulkRow[]): readonly string[] {
  return rows.reduce<readonly string[]>((kept, row) => (ticked.includes(row.key) ? toggle(row, kept, rows) : kept), []);
}
