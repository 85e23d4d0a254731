import { describe, expect, it } from 'vitest';
import { nextRows } from '../rows';
import { ask, finding } from '../sample.test-data';
import { refsOf, rowOf } from './finding-refs';

const rows = nextRows([], [finding(), ask('a@mail.example'), ask('b@mail.example')], false);

describe('how an address names a finding', () => {
  it('is its policy, and a number from the second on', () => {
    expect(refsOf(rows)).toEqual(['own-personal-address', 'someones-personal-address', 'someones-personal-address~2']);
  });

  it('leads back to the same finding', () => {
    expect(refsOf(rows).map((ref) => rowOf(rows, `finding=${encodeURIComponent(ref)}`))).toEqual(rows);
  });

  it('leads to the most serious one where it names none, or one that is gone', () => {
    expect(rowOf(rows, '')).toBe(rows[0]);
    expect(rowOf(rows, 'finding=marking-form')).toBe(rows[0]);
    expect(rowOf([], 'finding=marking-form')).toBeUndefined();
  });
});
