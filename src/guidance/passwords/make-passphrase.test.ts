import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notForPassphrases } from '../../../scripts/not-for-passphrases';
import { makePassphrase, type RandomValues } from './make-passphrase';
import { passwordWords } from './password-words';

/** A generator of known quality, so that the test says the same every time. */
function steady(seed: number): RandomValues {
  let state = seed >>> 0;
  return (array) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    array[0] = (mixed ^ (mixed >>> 16)) >>> 0;
    return array;
  };
}

/** Gives these numbers, one after the other. */
function scripted(...numbers: readonly number[]): RandomValues {
  let at = 0;
  return (array) => {
    array[0] = numbers[at] ?? 0;
    at += 1;
    return array;
  };
}

describe('a passphrase', () => {
  it('draws every word as often as any other', () => {
    const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const random = steady(2020);
    const counts = new Map(words.map((word) => [word, 0]));
    const draws = 70_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const [word = ''] = makePassphrase(words, 1, random);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const expected = draws / words.length;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 6 degrees of freedom: one unbiased generator in a thousand is above this.
    expect(chiSquare).toBeLessThan(22.46);
  });

  it('draws again for a number of the last, incomplete round', () => {
    // Three go 1,431,655,765 times into 2^32, with one left over.
    expect(makePassphrase(['a', 'b', 'c'], 1, scripted(2 ** 32 - 1, 1))).toEqual(['b']);
    expect(makePassphrase(['a', 'b', 'c'], 1, scripted(2 ** 32 - 2))).toEqual(['c']);
  });

  it('never has a word twice', () => {
    expect(makePassphrase(['a', 'b', 'c'], 3, scripted(0, 0, 1, 0, 1, 2))).toEqual(['a', 'b', 'c']);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), (seed, count) => {
        const phrase = makePassphrase(['a', 'b', 'c', 'd', 'e', 'f'], count, steady(seed));
        expect(new Set(phrase).size).toBe(count);
      }),
    );
  });

  it('is refused where there are too few words', () => {
    expect(() => makePassphrase(['a', 'a'], 2, steady(1))).toThrow(RangeError);
  });
});

describe('the list for passphrases', () => {
  const { passphrase } = passwordWords;

  it('has more than 7,000 different plain words', () => {
    expect(new Set(passphrase).size).toBe(passphrase.length);
    expect(passphrase.length).toBeGreaterThan(7_000);
    expect(passphrase.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  });

  it('has none that nobody should be given', () => {
    expect(passphrase.filter((word) => notForPassphrases.has(word))).toEqual([]);
  });
});
