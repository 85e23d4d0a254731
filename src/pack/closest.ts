/** Steps between two words: a letter more, less, other, or two neighbours swapped each count one. */
function distance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/**
 * The name a person most likely meant, or undefined when none is near: at most one slip in three letters,
 * or one name is the beginning of the other (`maximum` for `max`). Case does not count.
 */
export function closest(given: string, known: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of known) {
    const candidate = name.toLowerCase();
    const shorter = Math.min(candidate.length, wanted.length);
    const beginning = shorter >= 3 && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    const steps = beginning ? 1 : distance(wanted, candidate);
    const allowed = Math.max(1, Math.floor(Math.max(candidate.length, wanted.length) / 3));
    if (steps <= allowed && (best === undefined || steps < best.steps)) best = { name, steps };
  }
  return best?.name;
}

/** The names as a person reads them in a sentence: `a`, `b` and `c`. */
export function inWords(names: readonly string[], quote: string = '`'): string {
  const quoted = names.map((name) => `${quote}${name}${quote}`);
  if (quoted.length <= 1) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} and ${quoted[quoted.length - 1] ?? ''}`;
}

/** How a sentence about a wrong name ends: the name that was meant, or all names there are. */
export function meant(given: string, known: readonly string[]): string {
  const near = closest(given, known);
  if (near !== undefined) return `; did you mean \`${near}\`?`;
  return known.length > 0 ? `; there is ${inWords(known)}` : '';
}
