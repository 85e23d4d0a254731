import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from './phrases';
import { wordsOf } from './words';

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
function soughtIn(written: string, phrases: readonly string[]): readonly string[] {
  const words = wordsOf(written);
  return words
    .flatMap(({ start }, first) =>
      phrases
        .map((phrase) => wordsOf(phrase).map(({ folded }) => folded))
        .filter((wanted) => wanted.length > 0 && wanted.every((word, k) => words[first + k]?.folded === word))
        .map((wanted) => `${start}-${words[first + wanted.length - 1]?.end}`),
    )
    .sort();
}

const placesIn = (written: string, phrases: readonly string[], sought: readonly string[] = []) =>
  findPhrases({ text: written, sought }, phrases).map(({ start, end }) => `${start}-${end}`);

describe('phrases in a text', () => {
  it('are found wherever reading word by word finds them, and nowhere else', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (written, phrases) => {
        expect([...placesIn(written, phrases)].sort()).toEqual(soughtIn(written, phrases));
      }),
      { numRuns: 1000 },
    );
  });

  it('are the same whether the text is searched for them or for more', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 5 }),
        (written, phrases, more) => {
          expect(placesIn(written, phrases, [...more, ...phrases])).toEqual(placesIn(written, phrases));
          expect(placesIn(written, phrases, more)).toEqual(placesIn(written, phrases));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('are found in the first places of a text that repeats them more often than anybody does', () => {
    const once = 'Send me the password, or the pass word; ';
    const phrases = ['the password', 'send me', 'pass word'];
    const few = placesIn(once.repeat(100), phrases);
    expect(few).toHaveLength(300);
    expect(placesIn(once.repeat(5000), phrases).slice(0, 300)).toEqual(few);
  });

  it.each([
    ['_password_', 1],
    ['PASSWORD', 0],
    ['a K\u212aiosk password', 9],
    ['the kiosk’s password', 12],
  ])('are found in %s', (written, start) => {
    expect(placesIn(written, ['password'])).toEqual([`${start}-${start + 8}`]);
  });

  it.each(['passwords', 'password’s', "o'password", 'pâssword', 'password\u0301', 'xpassword', 'password9'])(
    'are not found in %s',
    (written) => {
      expect(placesIn(written, ['password'])).toEqual([]);
    },
  );

  it('are found where a sign stands for a letter, as case folding has it', () => {
    expect(placesIn('a \u212aiosk', ['kiosk'])).toEqual(['2-7']);
  });

  it('are found in a long text that no search has a sure way with', () => {
    expect(placesIn('\u212a kiosk '.repeat(200_000), ['kiosk', 'k'])).toHaveLength(400_000);
  });

  it('may be looked for in a text of nothing but apostrophes', () => {
    expect(placesIn("'".repeat(200_000), ['o’clock', 'a'])).toEqual([]);
  });

  it('stand in the order of the text, and then in their own', () => {
    expect(placesIn('b a b a c', ['a', 'b', 'a c'])).toEqual(['0-1', '2-3', '4-5', '6-7', '6-9']);
  });
});
