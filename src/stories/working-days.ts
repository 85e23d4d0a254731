import type { PackRequests, RequestKind, Text } from '../pack';
import type { StepStanding } from '../records';
import { dayAfter, ukDay, weekdayOf } from './dates';

type Holidays = PackRequests['holidays'];

export interface SkippedDay {
  readonly day: string;
  readonly name: Text;
}

/**
 * The day that is so many working days later. What arrives on a day that is no working day counts as arriving on the
 * next one; counting starts with the working day after. `skipped` are the holidays on the way; Saturdays and Sundays go
 * without saying.
 */
export function addWorkingDays(
  day: string,
  count: number,
  holidays: Holidays,
): { readonly day: string; readonly skipped: readonly SkippedDay[] } {
  const byDay = new Map(holidays.map((holiday): [string, SkippedDay] => [holiday.day, holiday]));
  const skipped: SkippedDay[] = [];
  const nextWorkingDay = (from: string): string => {
    let at = from;
    for (;;) {
      const weekday = weekdayOf(at);
      const isWeekend = weekday === 0 || weekday === 6;
      const holiday = isWeekend ? undefined : byDay.get(at);
      if (!isWeekend && holiday === undefined) return at;
      if (holiday !== undefined) skipped.push(holiday);
      at = dayAfter(at, 1);
    }
  };
  let at = nextWorkingDay(day);
  for (let counted = 0; counted < count; counted += 1) at = nextWorkingDay(dayAfter(at, 1));
  return { day: at, skipped };
}

export interface Due {
  /** Its last day, in the UK's calendar: `2020-09-02`. */
  readonly day: string;
  readonly workingDays: number;
  readonly skipped: readonly SkippedDay[];
  /** Whether that day is over in the UK. `now` in milliseconds since 1970. */
  isLate(now: number): boolean;
}

/** By when a step should be done, from the instant at which its turn came. Undefined where the kind sets no time. */
export function dueOf(
  step: Pick<StepStanding, 'step'>,
  since: string,
  kind: RequestKind,
  holidays: Holidays,
): Due | undefined {
  const workingDays = kind.steps.find(({ id }) => id === step.step)?.dueWorkingDays;
  if (workingDays === undefined) return undefined;
  const { day, skipped } = addWorkingDays(ukDay(since), workingDays, holidays);
  return { day, workingDays, skipped, isLate: (now) => ukDay(now) > day };
}
