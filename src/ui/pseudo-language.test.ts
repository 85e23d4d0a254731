import { describe, expect, it } from 'vitest';
import { pseudoLanguage } from './pseudo-language';
import { en } from './strings.en';
import { isWholeCatalogue } from './whole-catalogue';

describe('the pseudo-language', () => {
  it('makes every text at least 35 % longer', () => {
    for (const text of ['Undo', 'Nothing is lost.', 'Check before sending', 'x'.repeat(200)]) {
      expect(pseudoLanguage({ text }).text.length).toBeGreaterThanOrEqual(text.length * 1.35);
    }
  });

  it('puts accents on letters and brackets round each text, so that cut and loose text shows', () => {
    expect(pseudoLanguage({ undo: 'Undo' }).undo).toMatch(/^\[Ûndö .*\]$/);
  });

  it('changes what sentences with places say, and leaves empty texts empty', () => {
    const words = pseudoLanguage({ back: (title: string) => `Back to ${title}`, none: '', many: ['One'] });
    expect(words.back('Mail')).toMatch(/^\[Báck tö Máîl /);
    expect(words.none).toBe('');
    expect(words.many[0]).toMatch(/^\[Ônê/);
  });

  it('gives one object for one catalogue, so that nothing is drawn again for its sake', () => {
    expect(pseudoLanguage(en)).toBe(pseudoLanguage(en));
  });
});

describe('a whole catalogue', () => {
  it('is one that says all that English says', () => {
    expect(isWholeCatalogue(en, pseudoLanguage(en))).toBe(false);
    expect(
      isWholeCatalogue({ a: 'A', b: { c: (n: number) => `${n}` } }, { a: 'Â', b: { c: (n: number) => `${n}` } }),
    ).toBe(true);
  });

  it.each([
    ['a name missing', { a: 'A', b: 'B' }, { a: 'A' }],
    ['an empty text', { a: 'A' }, { a: '' }],
    ['a sentence that takes fewer facts', { a: (n: number, d: string) => `${n}${d}` }, { a: () => 'A' }],
    ['a text where a sentence belongs', { a: () => 'A' }, { a: 'A' }],
    ['nothing at all', { a: 'A' }, undefined],
  ])('is not one with %s', (_, english, other) => {
    expect(isWholeCatalogue(english, other)).toBe(false);
  });
});
