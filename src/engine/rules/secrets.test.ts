import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeys } from './secrets';

const key = `AKIA${'ABCDEFGH'.repeat(2)}`;
const piece = fc.constantFrom('a', 'word', 'longer-word_of-several-parts', ' ', '\n', '. ', 'é', '=', key, `${key}x`);

/** Every run of letters, digits, `_` and `-`, one after the other. */
function keysRunByRun(text: string): readonly string[] {
  return text.split(/[^A-Za-z0-9_-]/).filter((run) => run === key);
}

describe('keys in a text', () => {
  it('are found wherever one stands alone, and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(findKeys(text).map(({ start, end }) => text.slice(start, end))).toEqual(keysRunByRun(text));
      }),
      { numRuns: 2000 },
    );
  });
});
