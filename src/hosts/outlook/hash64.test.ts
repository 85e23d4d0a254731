import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash64 } from './hash64';

describe('a fast fingerprint', () => {
  it('is another where one place is another, and the same for the same', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(), fc.nat(0xffff), (text, place, unit) => {
        const at = place % text.length;
        const other = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
        expect(hash64(other) === hash64(text)).toBe(other === text);
      }),
    );
  });

  it('is another for each of many texts that are nearly alike', () => {
    const texts = Array.from({ length: 20_000 }, (_, n) => `{"to":[{"address":"person.${n}@mail.example"}]}`);
    expect(new Set(texts.map(hash64)).size).toBe(texts.length);
  });
});
