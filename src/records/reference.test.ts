import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRecordId, makeRecordId } from './record-id';
import { findReferences, makeReference, readReference, showReference } from './reference';

const bytes = fc.uint8Array({ minLength: 7, maxLength: 16 });
const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''));
const reference = fc.tuple(letter, bytes).map(([first, random]) => makeReference(first, random));

describe('a reference', () => {
  it('is a letter and eight characters that nobody mistakes, and reads back as shown', () => {
    fc.assert(
      fc.property(reference, (some) => {
        expect(some).toMatch(/^[A-Z][0-9A-HJKMNP-TV-Z]{8}$/);
        expect(readReference(showReference(some))).toBe(some);
        expect(readReference(some.toLowerCase())).toBe(some);
      }),
    );
  });

  it('is shown with hyphens', () => {
    expect(showReference('T7KQ29FXM')).toBe('T-7KQ2-9FXM');
    expect(readReference('t-7kq2-9fxm')).toBe('T7KQ29FXM');
  });

  it('is read although O was typed for 0, and I or L for 1', () => {
    const withBoth = makeReference('O', [0, 1, 0, 1, 5, 6, 7]);
    expect(withBoth.slice(0, 5)).toBe('O0101');
    expect(readReference(`OOIOL${withBoth.slice(5)}`)).toBe(withBoth);
  });

  it('is never another one for one wrong character', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 0, max: 8 }), letter, (some, at, other) => {
        const wrong = some.slice(0, at) + other + some.slice(at + 1);
        const isSame = readReference(wrong) === some;
        expect(readReference(wrong) === undefined || isSame).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never another one for two characters that changed places', () => {
    fc.assert(
      fc.property(reference, fc.integer({ min: 1, max: 7 }), (some, at) => {
        const swapped = some.slice(0, at) + some.charAt(at + 1) + some.charAt(at) + some.slice(at + 2);
        expect(swapped === some || readReference(swapped) === undefined).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is found in a subject, as a word of its own', () => {
    expect(findReferences('RE: Overseas travel T-7KQ2-9FXM (and T7KQ29FXM)')).toEqual(['T7KQ29FXM']);
    expect(findReferences('XT7KQ29FXM T7KQ29FXN overseas-travel')).toEqual([]);
  });

  it('needs a letter and enough chance', () => {
    expect(() => makeReference('ab', new Uint8Array(7))).toThrow(RangeError);
    expect(() => makeReference('A', new Uint8Array(6))).toThrow(RangeError);
  });
});

describe('a record id', () => {
  it('is a version 4 GUID', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (random) => {
        const id = makeRecordId(random);
        expect(id).toMatch(/^.{14}4.{4}[89ab]/);
        expect(isRecordId(id)).toBe(true);
      }),
    );
    expect(() => makeRecordId(new Uint8Array(15))).toThrow(RangeError);
    expect(isRecordId('00000000-0000-4000-8000-00000000000A')).toBe(false);
  });
});
