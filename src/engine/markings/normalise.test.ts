import { describe, expect, it } from 'vitest';
import { DISGUISE, FOLD, isWord, NOISE } from './normalise';

const isFound = (unit: number): boolean => String.fromCharCode(unit).search(DISGUISE) === 0;

describe('what a name may be written with beside ASCII', () => {
  it('is found, whatever unit it is', () => {
    const missed: string[] = [];
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const folded = FOLD[unit] ?? 0;
      const isInName = folded === NOISE || (unit >= 0x80 && folded >= 48 && isWord(folded));
      if (isInName && !isFound(unit)) missed.push(unit.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it('is not found in ASCII that everybody sees, in accents and in quotation marks', () => {
    expect(Array.from(' aZ09_-\t\r\n~éŵ‘’“”–…£').filter((sign) => isFound(sign.charCodeAt(0)))).toEqual([]);
  });
});
