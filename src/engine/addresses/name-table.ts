/**
 * The packed form of many domain names: one line for each ending (what follows the first dot), and on it the
 * names before that dot, sorted, each as one capital letter and a remainder. The letter counts the characters
 * shared with the name before it (A none, B one …), since sorted names repeat their beginnings.
 */
const SHARED_MOST = 25;
const CODE_A = 65;

/** Packs domain names; the order and number of the input do not matter. Names are lower case ASCII. */
export function packNames(names: readonly string[]): string {
  const byEnding = new Map<string, string[]>();
  for (const name of Array.from(new Set(names)).sort()) {
    const dot = name.indexOf('.');
    const ending = dot < 0 ? '' : name.slice(dot);
    const heads = byEnding.get(ending) ?? [];
    heads.push(dot < 0 ? name : name.slice(0, dot));
    byEnding.set(ending, heads);
  }
  const lines = Array.from(byEnding, ([ending, heads]) => {
    let before = '';
    const packed = heads.sort().map((head) => {
      let shared = 0;
      while (shared < SHARED_MOST && shared < before.length && before.charAt(shared) === head.charAt(shared)) shared++;
      before = head;
      return String.fromCharCode(CODE_A + shared) + head.slice(shared);
    });
    return { ending, line: ending + packed.join(''), size: heads.length };
  });
  lines.sort((a, b) => b.size - a.size || (a.ending < b.ending ? -1 : 1));
  return lines.map(({ line }) => line).join('\n');
}

/** The names that `packNames` packed. One pass over the text. */
export function unpackNames(packed: string): Set<string> {
  const names = new Set<string>();
  let at = 0;
  while (at < packed.length) {
    const newline = packed.indexOf('\n', at);
    const end = newline < 0 ? packed.length : newline;
    let next = at;
    while (next < end && !isCapital(packed.charCodeAt(next))) next++;
    const ending = packed.slice(at, next);
    let head = '';
    while (next < end) {
      const shared = packed.charCodeAt(next) - CODE_A;
      const from = next + 1;
      next = from;
      while (next < end && !isCapital(packed.charCodeAt(next))) next++;
      head = head.slice(0, shared) + packed.slice(from, next);
      names.add(head + ending);
    }
    at = end + 1;
  }
  return names;
}

function isCapital(code: number): boolean {
  return code >= CODE_A && code <= CODE_A + SHARED_MOST;
}
