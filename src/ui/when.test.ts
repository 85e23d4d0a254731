import { describe, expect, it } from 'vitest';
import { daysBetween, longMoment, shortTime, ukDay } from './when';

const summer = new Date('2020-09-28T09:42:07Z');

describe('times are UK times', () => {
  it('in full', () => {
    expect(longMoment(summer, 'en')).toBe('Monday 28 September 2020, 10:42');
  });

  it('of the clock alone', () => {
    expect(shortTime(summer, 'en')).toBe('10:42');
    expect(shortTime(new Date('2020-12-01T00:05:00Z'), 'en')).toBe('00:05');
  });

  it('and so are days: half an hour before midnight in summer is the next day', () => {
    expect(ukDay(new Date('2020-09-28T23:30:00Z'))).toBe('2020-09-29');
    expect(ukDay(new Date('2020-12-01T23:30:00Z'))).toBe('2020-12-01');
  });
});

describe('days between two days', () => {
  it('count over the change of clocks, and backwards', () => {
    expect(daysBetween('2020-10-20', '2020-10-30')).toBe(10);
    expect(daysBetween('2020-10-30', '2020-10-20')).toBe(-10);
  });
});
