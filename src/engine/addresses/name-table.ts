/**
 * The packed form of many domain names: one line for each ending (what follows the first dot), and on it the
 * names before that dot, sorted, each as one sign and a remainder. The sign counts the characters shared with the
 * name before it, since sorted names repeat their beginnings. In the remainders one sign stands for each of the
 * pieces that come again and again. Every line begins with a line feed.
 *
 * The signs are the characters that scripts use most, the commonest here for the commonest there: zipped together, the
 * table and the script around it then have one short alphabet. No quotation mark, back-slash, `$` or `<` is one.
 */
const SHARED = ')(={]&N%_~A';
const SHARED_MOST = SHARED.length - 1;
/** Before the sign of each name. */
const NAME_BEGINS = /(?=[)(={\]&N%_~A])/;

/** What the remainders repeat most, longest first; found by trying which of them make the zipped table smallest. */
const PIECES =
  'hotmail posteo yandex dafone utlook online yahoo mail live post fast net tel box gmx ist ent er ic in an on ol al'.split(
    ' ',
  );
const SIGNS = 'OL#*DM>,S@P;CIT^E}|[/?+!';
/** Behind a name that stands for itself alone. */
const ALONE = ':';

/** `below`: the name with all that lies below it. `alone`: the name and nothing else. */
export type Reach = 'below' | 'alone';

export interface NameTable {
  /** How far the table's entry of just this name reaches. Undefined: it has none. */
  reachOf(name: string): Reach | undefined;
}

function split(name: string): { readonly head: string; readonly ending: string } {
  const dot = name.indexOf('.');
  return dot < 0 ? { head: name, ending: '' } : { head: name.slice(0, dot), ending: name.slice(dot) };
}

/** Packs domain names; their order and number do not matter. Names are lower case ASCII. `below` beats `alone`. */
export function packNames(names: { readonly [reach in Reach]: readonly string[] }): string {
  const byEnding = new Map<string, string[]>();
  const below = new Set(names.below);
  for (const name of new Set(names.below.concat(names.alone))) {
    const { head, ending } = split(name);
    byEnding.set(ending, (byEnding.get(ending) ?? []).concat(head));
  }
  const lines = Array.from(byEnding, ([ending, heads]) => {
    let before = '';
    const packed = heads.sort().map((head) => {
      let shared = 0;
      while (shared < SHARED_MOST && shared < before.length && before.charAt(shared) === head.charAt(shared)) shared++;
      before = head;
      const remainder = PIECES.reduce(
        (rest, piece, at) => rest.split(piece).join(SIGNS.charAt(at)),
        head.slice(shared),
      );
      return SHARED.charAt(shared) + remainder + (below.has(head + ending) ? '' : ALONE);
    });
    return { ending, line: `\n${ending}${packed.join('')}`, size: heads.length };
  });
  lines.sort((a, b) => b.size - a.size || (a.ending < b.ending ? -1 : 1));
  return lines.map(({ line }) => line).join('');
}

/** The names of one line, each without its ending. Built-in functions do the walk: a fresh realm runs a loop slowly. */
function unpackLine(line: string): ReadonlyMap<string, Reach> {
  const heads = new Map<string, Reach>();
  const parts = PIECES.reduce((rest, piece, at) => rest.split(SIGNS.charAt(at)).join(piece), line).split(NAME_BEGINS);
  let head = '';
  for (const part of parts) {
    const isAlone = part.charAt(part.length - 1) === ALONE;
    head = head.slice(0, SHARED.indexOf(part.charAt(0))) + part.slice(1, isAlone ? -1 : part.length);
    heads.set(head, isAlone ? 'alone' : 'below');
  }
  return heads;
}

/** Reads what `packNames` packed. An ending is unpacked when a name with it is first asked for, and kept. */
export function nameTable(packed: string): NameTable {
  const unpacked = new Map<string, ReadonlyMap<string, Reach>>();

  function headsBefore(ending: string): ReadonlyMap<string, Reach> | undefined {
    const known = unpacked.get(ending);
    if (known !== undefined) return known;
    // The first name of a line shares nothing with another.
    const opening = `\n${ending}${SHARED.charAt(0)}`;
    const start = packed.indexOf(opening);
    if (start < 0) return undefined;
    const end = packed.indexOf('\n', start + 1);
    const heads = unpackLine(packed.slice(start + opening.length - 1, end < 0 ? packed.length : end));
    unpacked.set(ending, heads);
    return heads;
  }

  return {
    reachOf(name) {
      const { head, ending } = split(name);
      return headsBefore(ending)?.get(head);
    },
  };
}

/** Every name that `packNames` packed. */
export function unpackNames(packed: string): { readonly [reach in Reach]: readonly string[] } {
  const names: { readonly [reach in Reach]: string[] } = { below: [], alone: [] };
  for (const line of packed.split('\n').slice(1)) {
    const first = line.indexOf(SHARED.charAt(0));
    unpackLine(line.slice(first)).forEach((reach, head) => {
      names[reach].push(head + line.slice(0, first));
    });
  }
  return names;
}
