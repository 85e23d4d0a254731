import { describe, expect, it } from 'vitest';
import { beginsWithSlip, isOneSlip } from './slip';

describe('one slip of typing', () => {
  it.each([
    ['a letter left out', 'trakpad', 'trackpad'],
    ['a letter too many', 'trackkpad', 'trackpad'],
    ['a wrong letter', 'trackpsd', 'trackpad'],
    ['two swapped', 'trcakpad', 'trackpad'],
    ['the first letter wrong', 'rrackpad', 'trackpad'],
    ['the last one left out', 'trackpa', 'trackpad'],
  ])('is %s', (_, typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(true);
  });

  it.each([
    ['none at all', 'trackpad', 'trackpad'],
    ['two wrong letters', 'trsckpsd', 'trackpad'],
    ['two swapped over a third', 'tcarkpad', 'trackpad'],
    ['a short word', 'cat', 'cut'],
    ['a wrong letter in a word of four', 'shop', 'show'],
    ['a letter before the word', 'iphone', 'phone'],
    ['the first letter left out', 'ring', 'bring'],
    ['two letters left out', 'trckpd', 'trackpad'],
    ['a swap and a letter more', 'rtackpads', 'trackpad'],
  ])('is not %s', (_, typed, meant) => {
    expect(isOneSlip(typed, meant)).toBe(false);
  });

  it('may be in a word that is not whole yet', () => {
    expect(beginsWithSlip('trakp', 'trackpad')).toBe(true);
    expect(beginsWithSlip('trakq', 'trackpad')).toBe(false);
    expect(beginsWithSlip('spam', 'scams')).toBe(false);
    expect(beginsWithSlip('keyboard', 'key')).toBe(false);
  });
});
