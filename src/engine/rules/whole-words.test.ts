import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases, wordsOf, wordText } from './whole-words';

const piece = fc.constantFrom(
  'pass',
  'Word',
  'PÂS',
  'pâs',
  "o'clock",
  'O’Clock',
  '7',
  'e\u0301',
  'é',
  '\u0301',
  'ﬀ',
  'ΣΑΣ',
);
const gap = fc.constantFrom(' ', '\n', '-', ', ', '', '\u200b', "'", '”');
const text = fc.array(fc.tuple(piece, gap), { maxLength: 12 }).map((parts) => parts.flat().join(''));

/** Word by word, without anything that is kept. */
function sought(written: string, phrases: readonly string[]): readonly string[] {
  const words = wordsOf(written);
  return words
    .flatMap((_, first) =>
      phrases
        .map((phrase) => wordsOf(phrase).map(({ folded }) => folded))
        .filter((wanted) => wanted.length > 0 && wanted.every((word, k) => words[first + k]?.folded === word))
        .map((wanted) => `${first}-${first + wanted.length - 1}`),
    )
    .sort();
}

describe('phrases in a text', () => {
  it('are found wherever reading word by word finds them, and nowhere else', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (written, phrases) => {
        const found = findPhrases(wordText(written), phrases).map(({ first, last }) => `${first}-${last}`);
        expect([...found].sort()).toEqual(sought(written, phrases));
      }),
      { numRuns: 500 },
    );
  });

  it('stand in the order of the text', () => {
    const found = findPhrases(wordText('b a b a c'), ['a', 'b', 'a c']);
    expect(found).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
      { first: 2, last: 2 },
      { first: 3, last: 3 },
      { first: 3, last: 4 },
    ]);
  });
});
