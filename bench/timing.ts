/** Median of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds of one call, the median of `rounds` after `warm` that do not count. */
export function time(work: () => unknown, { rounds = 15, warm = 5 } = {}): number {
  for (let round = 0; round < warm; round += 1) work();
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    took.push(performance.now() - start);
  }
  return median(took);
}

/**
 * Medians of several pieces of work, taken in turn within one run, so that their ratios hold when the machine's speed
 * drifts.
 */
export function timeInTurn<Name extends string>(
  works: { readonly [name in Name]: () => unknown },
  { rounds = 15, warm = 3 } = {},
): { readonly [name in Name]: number } {
  const names = Object.keys(works) as Name[];
  const took = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      works[name]();
      if (round >= 0) took.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(took.get(name) ?? [])])) as { [name in Name]: number };
}

export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly bound: string;
  /** Undefined where the row is only for reading. */
  readonly holds?: boolean;
}

export function printTable(title: string, rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const figures = Math.max(...rows.map(({ figure }) => figure.length));
  process.stdout.write(`\n${title}\n`);
  for (const { what, figure, bound, holds } of rows) {
    const word = holds === undefined ? '' : holds ? '  holds' : '  MISSED';
    process.stdout.write(`  ${what.padEnd(width)}  ${figure.padStart(figures)}  ${bound}${word}\n`);
  }
}
