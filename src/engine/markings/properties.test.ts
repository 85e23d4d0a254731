import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adversarial } from '../../../bench/markings-adversarial';
import { readMarkings } from './index';
import { allSchemes } from './schemes/all';

const ids = allSchemes.map((scheme) => scheme.id);

const pieces = fc.constantFrom(
  'OFFICIAL',
  'SENSITIVE',
  'SECRET',
  'TOP',
  'UK',
  'US',
  'EYES ONLY',
  'REL EU',
  'RECIPIENTS ONLY',
  'PERSONAL',
  'PERSONAL DATA',
  'LOCSEN',
  'USE ONLY',
  'HEDGEROW',
  'CONFIDENTIAL',
  'STAFF',
  'AND',
  'Classification:',
  'S E C R E T',
  'O-S',
  'Official',
  'the',
  '-',
  '–',
  ' - ',
  ': ',
  '[',
  ']',
  '(',
  ')',
  '/',
  ' ',
  '\n',
  '\r\n',
  '\u200b',
  '\u00ad',
  '"',
  '|',
  '.',
  '\ud83d',
  'С',
);
const collage = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));
const texts = fc.oneof(collage, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));
const fields = fc.record({
  subject: texts,
  text: texts,
  quoted: texts,
  attachments: fc.array(texts, { maxLength: 3 }),
});
const orders = fc.shuffledSubarray(ids);

describe('whatever the strings are', () => {
  it('gives the exact slice at the offsets, in order and without overlap', () => {
    fc.assert(
      fc.property(fields, orders, (mail, schemes) => {
        const ends = new Map<string, number>();
        for (const seen of readMarkings(mail, schemes)) {
          const source =
            seen.field === 'attachments'
              ? mail.attachments[seen.index ?? -1]
              : mail[seen.field as 'subject' | 'text' | 'quoted'];
          expect(source?.slice(seen.start, seen.end)).toBe(seen.text);
          expect(seen.text).not.toBe('');
          const key = `${seen.field} ${seen.index ?? ''}`;
          expect(seen.start).toBeGreaterThanOrEqual(ends.get(key) ?? 0);
          ends.set(key, seen.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads its own right form as that form, with no problem added', () => {
    fc.assert(
      fc.property(collage, orders, (text, schemes) => {
        for (const seen of readMarkings({ text }, schemes)) {
          const again = readMarkings({ text: `${seen.canonical}\n\nDear Asha,\n\nSam` }, schemes);
          expect(again.map(({ use, canonical, scheme }) => ({ use, canonical, scheme }))).toEqual([
            { use: 'marking', canonical: seen.canonical, scheme: seen.scheme },
          ]);
          expect(again[0]?.problems).toEqual(seen.problems);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a name far into a text', () => {
  const written = {
    'in capitals': 'OFFICIAL-SENSITIVE',
    'in two words': 'TOP SECRET',
    'in initials': 'O-S',
    'with its letters apart': 'S E C R E T',
    'with its letters far apart': 'S   E   C   R   E   T',
    'with its last letter in disguise': 'S   E   C   R   E   \u0422',
    'with letters apart in disguise': 'S   \u0415   \u0421   R   E   T',
    'with something unseen inside': 'S\u200bECRET',
    'that begins with what nobody sees': '\u2060SECRET',
    'in letters of another alphabet': '\uff33\uff25\uff23\uff32\uff25\uff34',
  };

  it.each(Object.entries(written))('is found behind any length of prose: %s', (_how, name) => {
    const missed = Array.from({ length: 200 }, (_, length) => {
      const before = `${'and a report of it, '.repeat(20).slice(0, length)}\n\n`;
      return { length, seen: readMarkings({ text: `${before}${name}\n` }, ids)[0] };
    }).filter(({ length, seen }) => seen === undefined || seen.start > length + 3 || seen.use !== 'marking');
    expect(missed).toEqual([]);
  });
});

describe('a text made to be hard', () => {
  it.each(adversarial)('is read to its end: $name', ({ make }) => {
    const text = `${make(20_000)}\n\nSECRET\n`;
    const last = readMarkings({ text }, ids).filter(({ use }) => use === 'marking');
    expect(last.some(({ level }) => level === 'SECRET')).toBe(true);
  });
});
