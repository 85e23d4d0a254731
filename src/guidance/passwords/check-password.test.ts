import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPassword, type PasswordCheck } from './check-password';
import { passwordWords } from './password-words';

const most = { least: 8, most: 128 };
const manager = { least: 12 };
const check = (password: string, profile: { least: number; most?: number } = most): PasswordCheck => {
  const checked = checkPassword(password, profile, passwordWords);
  if (checked === undefined) throw new Error('Nothing was typed.');
  return checked;
};
const unmet = (password: string) =>
  check(password)
    .parts.filter(({ met }) => !met)
    .map(({ part }) => part);

/** Nothing that a list has: letters and figures by a fixed step through the alphabet. */
const odd = (length: number) => [...'k7zq4xw9vbt2'.repeat(11)].slice(0, length).join('');
/** Without anything repeated. */
const mixed = (length: number) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 37) % 9973))).join('');

describe('length', () => {
  it.each([
    ['7 of 8', 7, most, { kind: 'tooShort', by: 1 }],
    ['8 of 8', 8, most, { kind: 'good' }],
    ['128 of 128', 128, most, { kind: 'good' }],
    ['129 of 128', 129, most, { kind: 'tooLong', most: 128 }],
    ['11 of 12', 11, manager, { kind: 'tooShort', by: 1 }],
    ['12 of 12', 12, manager, { kind: 'good' }],
    ['300 where there is no most', 300, manager, { kind: 'good' }],
  ])('%s', (_, length, profile, verdict) => {
    expect(check(mixed(length), profile).verdict).toEqual(verdict);
    expect(check(mixed(length), profile).characters).toBe(length);
  });

  it('is counted as a reader counts', () => {
    expect(check('Zoe\u0308x7zq4').characters).toBe(8);
    expect(check('🐘🐘k7zq4x').characters).toBe(8);
  });

  it('of nothing is not judged', () => {
    expect(checkPassword('', most, passwordWords)).toBeUndefined();
  });

  it('has no part for a most where there is none', () => {
    expect(check(odd(12), manager).parts.map(({ part }) => part)).toEqual(['least', 'obvious', 'oneWord']);
    expect(check(odd(12)).parts.map(({ part }) => part)).toEqual(['least', 'most', 'obvious', 'oneWord']);
  });
});

describe('what is good enough', () => {
  it.each([
    ['CorrectHorseBatteryStaple'],
    ['correct horse battery'],
    ['purple-tortoise-umbrella'],
    ['x8Fq2!mz'],
    ['8427395106'],
    ['ministryofjustice'],
    ['elephant73920184'],
    ['cat dog bird'],
  ])('%s', (password) => {
    expect(check(password).verdict).toEqual({ kind: 'good' });
    expect(unmet(password)).toEqual([]);
  });
});

describe('what is too obvious', () => {
  it.each([
    ['the first on every list', 'password'],
    ['in capitals and figures', 'Passw0rd'],
    ['with signs for letters', 'P@$$w0rd'],
    ['from its end', 'drowssap'],
    ['with a year', 'Password2020!'],
    ['with a long count', 'iloveyou12345678'],
    ['a run of keys and of figures', 'qwerty123'],
    ['three letters and a count', 'moj12345'],
    ['a count and three letters', '12345moj'],
    ['three letters and a date', 'moj19850912'],
    ['columns of keys', '1qaz2wsx3edc'],
    ['keys to and fro', '1q2w3e4r5t'],
    ['a run of keys backwards', 'poiuytrewq'],
    ['the alphabet', 'abcdefghij'],
    ['counting down', '9876543210'],
    ['one letter', 'aaaaaaaaaaaa'],
    ['two letters, over and over', 'ababababab'],
    ['something obvious over and over', 'qwertyqwerty'],
    ['a date', '12/09/1985'],
    ['a date without its strokes', '19850912'],
    ['a date as Americans write it', '09231985'],
  ])('%s', (_, password) => {
    expect(check(password).verdict).toEqual({ kind: 'obvious' });
  });

  it.each([
    ['figures that are no date', '19851332'],
    ['a run broken off', 'qwert-y'.padEnd(10, 'k')],
    ['neighbouring keys by chance', 'kpq1lzap'],
    ['few letters among figures and signs', '7!#4Ab9?2%'],
  ])('is not %s', (_, password) => {
    expect(unmet(password)).not.toContain('obvious');
  });
});

describe('what is one word', () => {
  it.each([
    ['the word', 'elephant'],
    ['with a capital', 'Elephant'],
    ['with a figure', 'tortoise7'],
    ['with a sign', 'extraordinary!'],
    ['with a figure before and a sign after', '1extraordinary?'],
    ['with a year', 'september2020'],
    ['with a figure for a letter', '3lephant'],
    ['twice', 'elephantelephant'],
    ['from its end', 'tnahpele'],
    ['a name', 'Bernadette'],
  ])('%s', (_, password) => {
    expect(check(password).verdict).toEqual({ kind: 'oneWord' });
    expect(unmet(password)).toEqual(['oneWord']);
  });
});

describe('whatever is typed', () => {
  it('is judged without a fault, and nothing of it comes back', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
      fc.string({ unit: fc.constantFrom('a', '1', '@', '0', '$', 'q', ' '), minLength: 1, maxLength: 80 }),
    );
    fc.assert(
      fc.property(hostile, (password) => {
        const { verdict, parts } = check(password);
        expect(verdict.kind === 'good').toBe(parts.every(({ met }) => met));
        const strings = [verdict, ...parts]
          .flatMap((each) => Object.values(each))
          .filter((each) => typeof each === 'string');
        const ours = ['tooShort', 'tooLong', 'obvious', 'oneWord', 'good', 'least', 'most'];
        expect(strings.every((each) => ours.includes(each))).toBe(true);
      }),
    );
  });

  it('is judged by its beginning alone once it is very long', () => {
    expect(unmet(`${'a'.repeat(64)}${mixed(40)}`)).toEqual(['obvious']);
    expect(check('@1'.repeat(500_000)).verdict).toEqual({ kind: 'tooLong', most: 128 });
  });
});
