import { describe, expect, it } from 'vitest';
import { chooseLanguage, offeredLanguages } from './languages';
import { en } from './strings.en';

describe('a language', () => {
  it('is offered when its catalogue is whole', () => {
    expect(offeredLanguages({ en })).toEqual(['en']);
  });

  it('is hidden as long as a word is missing', () => {
    const { product: _, ...rest } = en;
    expect(offeredLanguages({ en: rest })).toEqual([]);
    expect(offeredLanguages({ en: { ...en, product: '' } })).toEqual([]);
  });

  it.each([
    [undefined, 'en-GB'],
    [undefined, 'cy-GB'],
    [undefined, ''],
    ['en' as const, 'cy-GB'],
  ])('is English for a choice of %s in a host that speaks %j', (preferred, host) => {
    expect(chooseLanguage(preferred, host)).toBe('en');
  });
});
