/** A keyboard of the UK, row by row; the second row stands half a key to the right of the first, and so on. */
const rows = ['`1234567890-=', ' qwertyuiop[]', " asdfghjkl;'#", ' zxcvbnm,./'];

const places = new Map(
  rows.flatMap((row, y) => [...row].map((key, x): [string, { x: number; y: number }] => [key, { x, y }])),
);

function areNeighbours(one: string, other: string): boolean {
  const from = places.get(one);
  const to = places.get(other);
  if (from === undefined || to === undefined || one === ' ') return false;
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (down === 0) return Math.abs(across) === 1;
  return Math.abs(down) === 1 && (across === 0 || across === -down);
}

/** Letters or figures one step apart in the alphabet or in counting. */
function stepOf(one: string, other: string): number {
  const isSame = /^(?:[a-z]{2}|\d{2})$/.test(one + other);
  return isSame ? other.charCodeAt(0) - one.charCodeAt(0) : Number.NaN;
}

/** How far, from a place on, every character follows the one before it in this way. */
function reach(characters: readonly string[], start: number, follows: (at: number) => boolean): number {
  let end = start + 1;
  while (end < characters.length && follows(end)) end += 1;
  return end;
}

/** A run shorter than this may be chance. */
const LEAST = 3;

/**
 * Whether a password, in small letters, is nothing but runs of three or more: of one character, along the alphabet or in
 * counting, or from key to neighbouring key. `qwerty123`, `1qaz2wsx`, `aaaabbbb`. Linear in its length.
 */
export function isEasyRun(characters: readonly string[]): boolean {
  const at = (index: number) => characters[index] ?? '';
  let start = 0;
  while (start < characters.length) {
    const same = reach(characters, start, (index) => at(index) === at(start));
    const keys = reach(characters, start, (index) => areNeighbours(at(index - 1), at(index)));
    const step = stepOf(at(start), at(start + 1));
    const counted =
      Math.abs(step) === 1 ? reach(characters, start, (index) => stepOf(at(index - 1), at(index)) === step) : start;
    const end = Math.max(same, keys, counted);
    if (end - start < LEAST) return false;
    start = end;
  }
  return characters.length >= LEAST;
}
