import { describe, expect, it } from 'vitest';
import { passwordRules } from '../examples/sample';
import { instantOf, localTime } from '../uk-time';
import { changeBy } from './change-by';

function by(system: string, day: string, time: string): string | undefined {
  const answer = changeBy(passwordRules, 'incident', system, instantOf({ day, time }));
  if (answer?.by === undefined) return undefined;
  const local = localTime(answer.by);
  return `${local.day} ${local.time}`;
}

describe('the latest a password may be changed', () => {
  it.each([
    ['a laptop', 'laptop', '2020-09-16', '09:00', '2020-09-23 09:00'],
    ['another system', 'other', '2020-09-16', '09:00', '2020-09-17 09:00'],
    ['another system, as the clocks go back', 'other', '2020-10-24', '09:00', '2020-10-25 09:00'],
    ['another system, as they go forward', 'other', '2020-03-28', '09:00', '2020-03-29 09:00'],
    ['a laptop over the change of clocks and of month', 'laptop', '2020-10-24', '17:30', '2020-10-31 17:30'],
    ['a deadline in the hour that is left out', 'other', '2020-03-28', '01:30', '2020-03-29 02:30'],
    ['a rule of a day and six hours', 'shift', '2020-09-16', '09:00', '2020-09-17 15:00'],
  ])('of %s', (_, system, day, time, latest) => {
    expect(by(system, day, time)).toBe(latest);
  });

  it('is none without an incident', () => {
    expect(changeBy(passwordRules, 'old', 'laptop', Date.parse('2020-09-16'))).toEqual({ must: false });
  });

  it('is not made up for an unknown time, reason or system', () => {
    expect(changeBy(passwordRules, 'incident', 'laptop', Number.NaN)).toEqual({ must: true });
    expect(changeBy(passwordRules, 'mood', 'laptop', 0)).toBeUndefined();
    expect(changeBy(passwordRules, 'incident', 'toaster', 0)).toBeUndefined();
  });
});
