import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countriesIn, countryName, findCountries } from './countries';
import { dayAfter, isDay, longMoment, ukDay, weekdayOf } from './dates';
import { dueWords } from './due-words';
import { holidays, teamKind, toolKind } from './examples/kinds';
import { addWorkingDays, dueOf } from './working-days';

const daysOf = (skipped: readonly { readonly day: string }[]) => skipped.map(({ day }) => day);

describe('working days', () => {
  it('pass over the weekend and the holiday that follows it, and name the holiday', () => {
    const { day, skipped } = addWorkingDays('2020-08-28', 2, holidays);
    expect(day).toBe('2020-09-02');
    expect(skipped).toEqual([{ day: '2020-08-31', name: { en: 'Summer bank holiday' } }]);
  });

  it('count from the next working day where something arrives on none', () => {
    expect(addWorkingDays('2020-09-05', 2, holidays).day).toBe('2020-09-09');
    expect(addWorkingDays('2020-09-06', 2, holidays).day).toBe('2020-09-09');
    expect(addWorkingDays('2020-08-29', 2, holidays)).toMatchObject({ day: '2020-09-03' });
    expect(addWorkingDays('2020-08-31', 0, holidays).day).toBe('2020-09-01');
  });

  it('pass over two holidays on either side of a weekend', () => {
    const { day, skipped } = addWorkingDays('2020-12-24', 1, holidays);
    expect(day).toBe('2020-12-29');
    expect(daysOf(skipped)).toEqual(['2020-12-25', '2020-12-28']);
  });

  it('count weekdays alone where no holiday is known', () => {
    expect(addWorkingDays('2020-08-28', 2, [])).toEqual({ day: '2020-09-01', skipped: [] });
  });

  it('end on a working day, with as many working days on the way as were asked for', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => dayAfter('2020-01-01', days));
    const isFree = (at: string) => [0, 6].includes(weekdayOf(at)) || holidays.some((holiday) => holiday.day === at);
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (from, count) => {
        const { day: end } = addWorkingDays(from, count, holidays);
        let working = 0;
        for (let at = from; at <= end; at = dayAfter(at, 1)) if (!isFree(at)) working += 1;
        expect(isFree(end)).toBe(false);
        expect(working).toBe(count + 1);
      }),
    );
  });
});

describe('the day by which something is due', () => {
  const due = dueOf({ step: 'team' }, '2020-08-28T09:00:00Z', teamKind, holidays);
  if (due === undefined) throw new Error('Nothing is due.');

  it('is said with its rule and the holidays passed over', () => {
    expect(dueWords(due, Date.UTC(2020, 7, 29), 'en')).toBe(
      'Answer by Wednesday 2 September 2020 (2 working days; Monday 31 August is Summer bank holiday)',
    );
    expect(dueWords({ ...due, workingDays: 1, skipped: [] }, 0, 'en')).toContain('(1 working day)');
  });

  it('is late when that day is over in the UK, and not before', () => {
    expect(due.isLate(Date.UTC(2020, 8, 2, 22, 59))).toBe(false);
    expect(due.isLate(Date.UTC(2020, 8, 2, 23, 1))).toBe(true);
    expect(dueWords(due, Date.UTC(2020, 8, 3), 'en')).toContain('That day is over.');
  });

  it('counts from the day it is in the UK when something arrives', () => {
    // 23:30 in UTC on Sunday is Monday in British Summer Time.
    expect(dueOf({ step: 'team' }, '2020-09-06T23:30:00Z', teamKind, holidays)?.day).toBe('2020-09-09');
    expect(dueOf({ step: 'team' }, '2020-09-07T23:30:00Z', teamKind, holidays)?.day).toBe('2020-09-10');
  });

  it('is none where the kind sets no time', () => {
    expect(dueOf({ step: 'manager' }, '2020-08-28T09:00:00Z', toolKind, holidays)).toBeUndefined();
  });
});

describe('instants in the UK', () => {
  it('are an hour on in summer', () => {
    expect(longMoment('2020-09-28T08:12:00Z', 'en')).toBe('28 September 2020, 09:12');
    expect(longMoment('2020-11-28T08:12:00Z', 'en')).toBe('28 November 2020, 08:12');
    expect(ukDay('2020-09-27T23:30:00Z')).toBe('2020-09-28');
    expect(ukDay('2020-12-27T23:30:00Z')).toBe('2020-12-27');
  });

  it('and days are days of the calendar, or none', () => {
    expect(isDay('2020-02-29')).toBe(true);
    expect(isDay('2021-02-29')).toBe(false);
    expect(isDay('2020-1-1')).toBe(false);
  });
});

describe('countries', () => {
  const names = (typed: string) => findCountries(typed, 'en').map(({ name }) => name);

  it('are all there, by name', () => {
    // Those with an official code, and Kosovo and Crimea.
    expect(countriesIn('en')).toHaveLength(251);
    expect(countryName('XK', 'en')).toBe('Kosovo');
    expect(countryName('EG', 'en')).toBe('Egypt');
    expect(countriesIn('en').filter(({ name, code }) => name === code)).toEqual([]);
  });

  it('are found by the beginning of a name or of a word in it, without accents, and by code', () => {
    expect(names('egy')).toEqual(['Egypt']);
    expect(names('korea')).toEqual(['North Korea', 'South Korea']);
    expect(names('cote d')).toEqual(['Côte d’Ivoire']);
    expect(names('EG')[0]).toBe('Egypt');
    expect(names('united').slice(0, 3)).toContain('United Kingdom');
  });

  it('are not found where nothing is typed, or nothing fits', () => {
    expect(names('')).toEqual([]);
    expect(names('zzz')).toEqual([]);
    expect(countryName('XX', 'en')).toBe('XX');
  });
});
