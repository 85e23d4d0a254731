import { describe, expect, it } from 'vitest';
import { faultsOf, troubleOf, troubles } from './troubles';

const now = Date.parse('2020-09-28T09:42:00Z');

describe('what goes wrong in the played Microsoft 365', () => {
  it.each(troubles)('$title: is told again from the switches it set', ({ trouble }) => {
    expect(troubleOf(faultsOf(trouble, now), now)).toBe(trouble);
  });

  it('is over when the minute of waiting is', () => {
    expect(troubleOf(faultsOf('throttled', now), now + 60_000)).toBe('none');
  });
});
