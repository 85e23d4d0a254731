import { describe, expect, it } from 'vitest';
import { officeHours } from './office-hours';

const hours = (instant: string) => officeHours(Date.parse(instant), [{ day: '2020-08-31' }]);

describe('office hours', () => {
  it.each([
    ['a Wednesday morning in summer time', '2020-09-16T08:00:00Z'],
    ['the last minute of a Friday', '2020-09-18T15:59:59Z'],
    ['a winter morning', '2020-12-16T09:00:00Z'],
  ])('are %s', (_, instant) => {
    expect(hours(instant)).toBe('office');
  });

  it.each([
    ['just before nine', '2020-09-16T07:59:59Z'],
    ['five o’clock', '2020-09-16T16:00:00Z'],
    ['before nine in winter', '2020-12-16T08:59:00Z'],
    ['Saturday', '2020-09-19T11:00:00Z'],
    ['Sunday, by the UK’s calendar already Monday but early', '2020-09-20T23:30:00Z'],
    ['a bank holiday', '2020-08-31T10:00:00Z'],
  ])('are not %s', (_, instant) => {
    expect(hours(instant)).toBe('outside');
  });
});
