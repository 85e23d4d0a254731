import { describe, expect, it } from 'vitest';
import { type BulkRow, MOST_AT_ONCE, stillTicked, toggle, whyNotTick } from './bulk';

const row = (key: string, kind = 'tool 1', isBulk = true): BulkRow => ({ key, kind, isBulk });
const many = Array.from({ length: 12 }, (_, at) => row(`r${at}`));
const first = many.slice(0, MOST_AT_ONCE).map(({ key }) => key);

describe('approving several at once', () => {
  it('ticks rows of one kind, in the order of the list', () => {
    const rows = [row('a'), row('b'), row('c')];
    expect(toggle(row('a'), toggle(row('c'), [], rows), rows)).toEqual(['a', 'c']);
    expect(toggle(row('a'), ['a', 'c'], rows)).toEqual(['c']);
  });

  it('lets a ticked row be unticked when ten are', () => {
    expect(toggle(row('r0'), first, many)).toHaveLength(9);
  });
});

describe('what is not approved with others', () => {
  it('is a row that the rules leave out', () => {
    expect(whyNotTick(row('a', 'tool 1', false), [], [])).toBe('notBulk');
    expect(toggle(row('a', 'tool 1', false), [], [row('a', 'tool 1', false)])).toEqual([]);
  });

  it('is another kind, or another version of it', () => {
    const rows = [row('a'), row('b', 'tool 2')];
    expect(whyNotTick(row('b', 'tool 2'), ['a'], rows)).toBe('otherKind');
    expect(toggle(row('b', 'tool 2'), ['a'], rows)).toEqual(['a']);
  });

  it('is the eleventh', () => {
    expect(whyNotTick(row('r11'), first, many)).toBe('tenAlready');
    expect(toggle(row('r11'), first, many)).toEqual(first);
  });

  it('is one that went away, or changed, after it was ticked', () => {
    expect(stillTicked(['a', 'b', 'c'], [row('a'), row('b', 'tool 1', false)])).toEqual(['a']);
    expect(stillTicked(['a', 'b'], [row('a'), row('b', 'tool 2')])).toEqual(['a']);
  });
});
