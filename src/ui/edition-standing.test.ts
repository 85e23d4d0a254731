import { describe, expect, it } from 'vitest';
import { editionStanding } from './edition-standing';

describe('an edition', () => {
  it.each([
    ['2020-09-28', { kind: 'in-date' }],
    ['2020-10-08', { kind: 'in-date' }],
    ['2020-10-09', { kind: 'ending', daysLeft: 7 }],
    ['2020-10-15', { kind: 'ending', daysLeft: 1 }],
    ['2020-10-16', { kind: 'ending', daysLeft: 0 }],
    ['2020-10-17', { kind: 'ended' }],
    ['2026-11-22', { kind: 'ended' }],
  ])('valid until 16 October 2020 stands so on %s', (today, standing) => {
    expect(editionStanding('2020-10-16', today)).toEqual(standing);
  });

  it('without an end never runs out', () => {
    expect(editionStanding(undefined, '2120-01-01')).toEqual({ kind: 'in-date' });
  });
});
