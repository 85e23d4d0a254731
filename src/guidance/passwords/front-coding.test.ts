import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, readFrontCoded } from './front-coding';

describe('words in one string', () => {
  it('say how much of the word before is kept', () => {
    expect(frontCode(['staple', 'star', 'battery'])).toBe('AbatteryAstapleDr');
  });

  it('come back in order, each once', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '1', '$', 'é', ' '), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(readFrontCoded(frontCode(words))).toEqual([...new Set(words)].sort());
      }),
    );
  });
});
