import { describe, expect, it } from 'vitest';
import { sliceEvidence } from './evidence-slice';

function slice(plain: string, part: string) {
  const start = plain.indexOf(part);
  return sliceEvidence(plain, start, start + part.length, part);
}

describe('a slice of evidence', () => {
  it('is the whole string when it is short', () => {
    expect(slice('SECRET Visit plan', 'SECRET')).toEqual({
      before: '',
      noticed: 'SECRET',
      after: ' Visit plan',
      cutBefore: false,
      cutAfter: false,
      line: 1,
    });
  });

  it('keeps 40 characters on either side and says that there is more', () => {
    const shown = slice(`${'a'.repeat(50)}SECRET${'b'.repeat(41)}`, 'SECRET');
    expect(shown.before).toBe('a'.repeat(40));
    expect(shown.after).toBe('b'.repeat(40));
    expect([shown.cutBefore, shown.cutAfter]).toEqual([true, true]);
  });

  it('stays on its line and counts it', () => {
    const shown = slice('Dear Dana,\n\nMarked SECRET today\nRegards', 'SECRET');
    expect([shown.before, shown.after, shown.line]).toEqual(['Marked ', ' today', 3]);
    expect([shown.cutBefore, shown.cutAfter]).toEqual([false, false]);
  });

  it('stands at the very start of a text that begins with a line break elsewhere', () => {
    const shown = slice('SECRET\nmore', 'SECRET');
    expect([shown.before, shown.after, shown.line]).toEqual(['', '', 1]);
  });

  it('never halves a character', () => {
    const shown = slice(`${'😀'.repeat(25)}xSECRETx${'😀'.repeat(25)}`, 'SECRET');
    expect(shown.before).toBe(`${'😀'.repeat(19)}x`);
    expect(shown.after).toBe(`x${'😀'.repeat(19)}`);
  });

  it('shows a part that spans lines on one line', () => {
    expect(slice('a TOP\nSECRET b', 'TOP\nSECRET')).toMatchObject({ before: 'a ', noticed: 'TOP SECRET', after: ' b' });
  });

  it('shows the part alone where the string holds something else by now, or was not read', () => {
    const alone = { before: '', noticed: 'SECRET', after: '', cutBefore: false, cutAfter: false, line: 1 };
    expect(sliceEvidence('Visit plan', 0, 6, 'SECRET')).toEqual(alone);
    expect(sliceEvidence(undefined, 0, 6, 'SECRET')).toEqual(alone);
  });
});
