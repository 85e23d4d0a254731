import type { Row } from '../rows';

/**
 * How an address names each row of a mail: by its policy, `own-personal-address`, and from the second of one policy on
 * with a number, `own-personal-address~2`. Nothing of the mail stands in it.
 */
export function refsOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map(({ finding: { policy } }) => {
    const count = (counts.get(policy) ?? 0) + 1;
    counts.set(policy, count);
    return count === 1 ? policy : `${policy}~${count}`;
  });
}

/** The row that an address asks for; the first where it asks for none, or for one that is not there. */
export function rowOf(rows: readonly Row[], query: string): Row | undefined {
  const wanted = new URLSearchParams(query).get('finding');
  const index = wanted === null ? -1 : refsOf(rows).indexOf(wanted);
  return rows[Math.max(0, index)];
}
