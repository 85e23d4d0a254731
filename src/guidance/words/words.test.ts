import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedWords, foldWord, rawWords, wordsOf } from './words';

describe('the words of a text', () => {
  it.each([
    ['Trackpads, and mice.', ['trackpad', 'and', 'mouse']],
    ['the manager’s policies', ['the', 'manager', 'policy']],
    ["Don't", ['dont']],
    ['Café', ['cafe']],
    ['wi-fi', ['wi', 'fi', 'wifi']],
    ['0800 917 5148', ['0800', '917', '5148', '08009175148']],
    ['#security', ['security']],
    [
      'passes boxes switches glass status analysis this',
      ['pass', 'box', 'switch', 'glass', 'status', 'analysis', 'this'],
    ],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are in letters and figures alone, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const folded = rawWords(text).map(foldWord);
        expect(wordsOf(text)).toEqual(folded);
        expect(folded.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      }),
    );
  });

  it('are those that a question is about', () => {
    expect(askedWords('Can I use my trackpad for the work?')).toEqual(['trackpad', 'work']);
    expect(askedWords('can I use it')).toEqual(['can', 'i', 'use', 'it']);
    expect(askedWords('!?')).toEqual([]);
  });
});
