import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime } from './uk-time';

const iso = (day: string, time: string) => new Date(instantOf({ day, time })).toISOString();

describe('UK time', () => {
  it.each([
    ['summer', '2020-09-16', '09:00', '2020-09-16T08:00:00.000Z'],
    ['winter', '2020-12-16', '09:00', '2020-12-16T09:00:00.000Z'],
    ['the hour that comes twice, its first', '2020-10-25', '01:30', '2020-10-25T00:30:00.000Z'],
    ['the hour that is left out, counted on', '2020-03-29', '01:30', '2020-03-29T01:30:00.000Z'],
    ['just after the clocks went back', '2020-10-25', '02:00', '2020-10-25T02:00:00.000Z'],
  ])('in %s', (_, day, time, instant) => {
    expect(iso(day, time)).toBe(instant);
  });

  it('is no instant where it is no time', () => {
    expect(instantOf({ day: 'tomorrow', time: '09:00' })).toBeNaN();
    expect(instantOf({ day: '2020-09-16', time: '25:00' })).toBeNaN();
  });

  it.each(['0001-01-01', '0002-09-16', '0202-09-16', '1969-12-31', '9999-12-31'])(
    'is none on %s, as while a year is being typed',
    (day) => {
      expect(instantOf({ day, time: '09:00' })).toBeNaN();
    },
  );

  it('comes back from every instant, to the minute, but for the hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.parse('2015-01-01') / 60_000, max: Date.parse('2035-01-01') / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 60_000;
        const back = instantOf(localTime(instant));
        expect([0, 3_600_000]).toContain(instant - back);
        expect(localTime(back)).toEqual(localTime(instant));
      }),
    );
  });
});
