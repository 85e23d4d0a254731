import { describe, expect, it } from 'vitest';
import { countriesIn, findCountries, offeredCountries } from './countries';

const codes = (typed: string) => findCountries(typed, 'en').map(({ code }) => code);

describe('a country is found', () => {
  it.each([
    ['Egypt', 'EG'],
    ['egy', 'EG'],
    ['cote d ivoire', 'CI'],
    ['UAE', 'AE'],
    ['Dubai', 'AE'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['USA', 'US'],
    ['Turkey', 'TR'],
    ['Holland', 'NL'],
    ['Burma', 'MM'],
    ['FR', 'FR'],
    ['Kosovo', 'XK'],
    ['Macau', 'MO'],
    ['Tibet', 'CN'],
    ['Eire', 'IE'],
    ['Persia', 'IR'],
    ['Crimea', 'XC'],
  ])('by what people type: %s', (typed, code) => {
    expect(codes(typed)[0]).toBe(code);
  });

  it('in the whole list, which is offered where nothing is typed', () => {
    expect(offeredCountries(' ', 'en')).toEqual(countriesIn('en'));
  });
});

describe('no country is found', () => {
  it.each(['Atlantis', '__proto__', 'constructor'])('by %s', (typed) => {
    expect(codes(typed)).toEqual([]);
  });
});
