import type { Rewrite } from './language';

const accented: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'ê',
  i: 'î',
  o: 'ö',
  u: 'ŵ',
  y: 'ŷ',
  A: 'Â',
  E: 'Ë',
  I: 'Ï',
  O: 'Ô',
  U: 'Û',
  Y: 'Ŷ',
};

/** Welsh and German run to about a third more than English. */
const longer = 0.35;

function pseudoText(text: string): string {
  const letters = text.replace(/[aeiouyAEIOUY]/g, (letter) => accented[letter] ?? letter);
  const padding = 'ŵŷ ön ëi hŷd '
    .repeat(Math.ceil((text.length * longer) / 13))
    .slice(0, Math.ceil(text.length * longer));
  return text === '' ? '' : `[${letters} ${padding.trim()}]`;
}

function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') return (...args: readonly unknown[]) => pseudoValue(value(...args));
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, pseudoValue(part)]));
}

const known = new WeakMap<object, unknown>();

/**
 * A language nobody speaks, for tests: every word of a catalogue between brackets, with accents and a third longer, so
 * that text which is cut, or stands outside the catalogues, can be seen. The same catalogue gives the same object.
 */
export const pseudoLanguage: Rewrite = <T>(words: T): T => {
  if (typeof words !== 'object' || words === null) return pseudoValue(words) as T;
  const before = known.get(words);
  if (before !== undefined) return before as T;
  const made = pseudoValue(words);
  known.set(words, made);
  return made as T;
};
