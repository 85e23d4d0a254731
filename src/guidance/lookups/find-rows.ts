import type { Lookup, LookupRow } from '../../pack';
import { beginsWithSlip } from '../words/slip';
import { askedWords, wordsOf } from '../words/words';

const exact = 3;
const beginning = 2;
const slip = 1;

/** How well one typed word fits one of a row's words. */
function wordFit(typed: string, word: string): number {
  if (word === typed) return exact;
  if (typed.length > 1 && word.startsWith(typed)) return beginning;
  return beginsWithSlip(typed, word) ? slip : 0;
}

/** How well a row's names fit what is typed: every typed word must fit somewhere, and fitting the name counts double. */
function rowFit({ name, synonyms }: LookupRow, typed: readonly string[]): number {
  const names = Object.values(name).flatMap(wordsOf);
  const others = synonyms.flatMap(wordsOf);
  let sum = 0;
  for (const word of typed) {
    const best = Math.max(0, ...names.map((own) => 2 * wordFit(word, own)), ...others.map((own) => wordFit(word, own)));
    if (best === 0) return 0;
    sum += best;
  }
  return sum;
}

/** Whether a name of four letters lost one that is not its first: too little to hold against anything but a name. */
function isShortSlip({ name }: LookupRow, typed: string): boolean {
  const words = Object.values(name).flatMap(wordsOf);
  return words.some(
    (word) => word.length === 4 && [1, 2, 3].some((at) => `${word.slice(0, at)}${word.slice(at + 1)}` === typed),
  );
}

/**
 * The rows that what is typed names, best first: by the row's name or a synonym, by the beginning of a word, or with one
 * slip of typing in it. In words around the name ("can I use my trackpad") only the words that some row knows count.
 * Nothing typed finds every row, in the pack's order.
 */
export function findRows(lookup: Pick<Lookup, 'rows'>, query: string): readonly LookupRow[] {
  const typed = askedWords(query);
  if (typed.length === 0) return query.trim() === '' ? lookup.rows : [];
  const known = typed.filter((word) => lookup.rows.some((row) => rowFit(row, [word]) > 0));
  if (known.length === 0) return lookup.rows.filter((row) => typed.some((word) => isShortSlip(row, word)));
  return lookup.rows
    .map((row) => ({ row, fits: rowFit(row, known) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits)
    .map(({ row }) => row);
}
