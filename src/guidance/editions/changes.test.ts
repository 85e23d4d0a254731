import { describe, expect, it } from 'vitest';
import { guidance } from '../examples/sample';
import { changesSince, whereNow } from './changes';

describe('what changed', () => {
  it.each([
    ['before every edition', '2020-01-01', ['2020-09-16', '2020-06-01']],
    ['on the day of one', '2020-06-01', ['2020-09-16']],
    ['after all of them', '2020-09-16', []],
  ])('since a day %s', (_, day, dates) => {
    expect(changesSince(guidance, day).map(({ date }) => date)).toEqual(dates);
  });
});

describe('where a place is now', () => {
  it.each([
    ['where it was', 'page:bluetooth#exceptions', 'page:bluetooth#exceptions'],
    ['where it moved', 'page:home-working', 'page:remote-working'],
    ['two moves away', 'page:teleworking', 'page:remote-working'],
    ['where the page went that it was in', 'page:teleworking#kit', 'page:remote-working'],
    ['itself, where moves lead round in a circle', 'page:round', 'page:round'],
    ['itself, whatever its name', 'constructor', 'constructor'],
  ])('is %s', (_, place, now) => {
    expect(whereNow(guidance, place)).toBe(now);
  });
});
