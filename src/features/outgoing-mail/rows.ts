import type { Finding } from '../../engine';
import { type Act, type ActState, undoOf } from './acts';

/** A finding's place in the pane. It outlives its finding while it has to say what was done. */
export interface Row {
  readonly key: string;
  readonly finding: Finding;
  /** False once the finding is gone from the report. */
  readonly live: boolean;
  readonly result: { readonly act: Act; readonly state: ActState } | null;
}

/**
 * Keys by which findings are known again from one report to the next: the policy and what it speaks of. What it says of
 * that may change as more becomes known, and must not close what the person has open there.
 */
function findingKeys(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const about = finding.evidence[0]?.text.trim().toLowerCase() ?? '';
    const key = JSON.stringify([finding.policy, about]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/**
 * The rows after a new report. Rows that say what was done stay where they are. While `hold` is true, the person is in
 * the pane, and nothing they may be about to press moves: known findings keep their order and new ones go in beside
 * their neighbours of the report.
 */
export function nextRows(rows: readonly Row[], findings: readonly Finding[], hold: boolean): readonly Row[] {
  const keys = findingKeys(findings);
  const found = new Map(keys.map((key, index) => [key, findings[index]]));
  const kept: Row[] = [];
  for (const row of rows) {
    const finding = found.get(row.key);
    if (finding !== undefined) kept.push({ ...row, finding, live: true, result: stillTrue(row) });
    else if (row.result !== null) kept.push({ ...row, live: false });
  }
  const order = hold ? kept.map((row) => row.key) : inReportOrder(kept, keys);
  for (const [index, key] of keys.entries()) {
    if (order.includes(key)) continue;
    const next = keys.slice(index + 1).find((later) => order.includes(later));
    order.splice(next === undefined ? order.length : order.indexOf(next), 0, key);
  }
  const byKey = new Map(kept.map((row) => [row.key, row]));
  return order.flatMap((key) => {
    const row = byKey.get(key);
    const finding = found.get(key);
    if (row !== undefined) return [row];
    return finding === undefined ? [] : [{ key, finding, live: true, result: null }];
  });
}

/** A row that was mended and is found again was changed back in the mail: "Removed" would no longer be true. */
function stillTrue(row: Row): Row['result'] {
  const state = row.result?.state;
  return !row.live && (state?.kind === 'done' || undoOf(state) !== undefined) ? null : row.result;
}

/** Rows without a finding stay at their place; the others take the report's order around them. */
function inReportOrder(rows: readonly Row[], keys: readonly string[]): string[] {
  const live = keys.filter((key) => rows.some((row) => row.key === key));
  return rows.flatMap((row) => (row.live ? [live.shift() ?? row.key] : [row.key]));
}

/** Puts the finding that an alert's button asked for in front. */
export function wantedFirst(rows: readonly Row[], policy: string | null): readonly Row[] {
  const wanted = rows.find((row) => row.finding.policy === policy);
  return wanted === undefined ? rows : [wanted, ...rows.filter((row) => row !== wanted)];
}
