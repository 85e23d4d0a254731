/** Crockford's digits: no I, L, O or U, so that nothing read aloud or copied by hand is mistaken. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = /^[A-Z]$/;
const RANDOM_DIGITS = 7;
/** What the weighted sum of a sound reference comes to. Any constant serves; this one keeps `T7KQ29FXM` sound. */
const SUM = 7;

/** Product in the field of 32 elements, modulo x⁵ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0;
  let left = a;
  for (let right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left <<= 1;
    if (left & 32) left ^= 0b100101;
  }
  return product;
}

/**
 * Weights are powers of 2, all different in that field: one wrong character, or two that changed places, always
 * changes the sum.
 */
function sumOf(letter: string, digits: string): number {
  let sum = letter.charCodeAt(0) - 64;
  for (const digit of digits.split('')) sum = times(sum, 2) ^ DIGITS.indexOf(digit);
  return sum;
}

/**
 * A new reference: the kind's letter, seven random digits and one that checks them. Takes the low five bits of each of
 * the first seven of the random bytes given. Throws where the letter or the bytes are not as described: that is a
 * programmer's mistake.
 */
export function makeReference(letter: string, random: readonly number[] | Uint8Array): string {
  if (!LETTERS.test(letter)) throw new RangeError('A reference begins with one letter from A to Z.');
  if (random.length < RANDOM_DIGITS) throw new RangeError('A reference takes seven random bytes.');
  let digits = '';
  for (let i = 0; i < RANDOM_DIGITS; i += 1) digits += DIGITS.charAt((random[i] ?? 0) & 31);
  return letter + digits + DIGITS.charAt(times(sumOf(letter, digits), 2) ^ SUM);
}

/** With hyphens, as people see it: `T-7KQ2-9FXM`. Subjects hold it without: search splits words at hyphens. */
export function showReference(reference: string): string {
  return `${reference.slice(0, 1)}-${reference.slice(1, 5)}-${reference.slice(5)}`;
}

/**
 * Reads what a person typed or a subject holds: with or without hyphens, in any case, with O for 0 and I or L for 1.
 * Undefined where it is none or was mistyped.
 */
export function readReference(typed: string): string | undefined {
  const compact = typed.replace(/[\s-]/g, '').toUpperCase();
  const letter = compact.charAt(0);
  const digits = compact.slice(1).replace(/O/g, '0').replace(/[IL]/g, '1');
  if (!LETTERS.test(letter) || digits.length !== RANDOM_DIGITS + 1) return undefined;
  if (digits.split('').some((digit) => DIGITS.indexOf(digit) < 0)) return undefined;
  return sumOf(letter, digits) === SUM ? letter + digits : undefined;
}

/** The sound references that stand in a text as words of their own, each once, in order. */
export function findReferences(text: string): readonly string[] {
  const found: string[] = [];
  for (const word of text.split(/[^A-Za-z0-9-]+/)) {
    const reference = word.length > 11 ? undefined : readReference(word);
    if (reference !== undefined && found.indexOf(reference) < 0) found.push(reference);
  }
  return found;
}
