import { localTime, weekdayOf } from '../uk-time';

/** Ours: the sources speak of office hours and print none. The person can say otherwise on the screen. */
const OPENS = '09:00';
const CLOSES = '17:00';

/**
 * Whether an instant, in milliseconds since 1970, is within office hours: Monday to Friday from 09:00 until just before
 * 17:00 by the UK's clock, holidays apart. The sources print no hours, so this is only where the question
 * starts; its answer is the person's to change.
 */
export function officeHours(instant: number, holidays: readonly { readonly day: string }[]): 'office' | 'outside' {
  const { day, time } = localTime(instant);
  const weekday = weekdayOf(day);
  const isWorkingDay = weekday > 0 && weekday < 6 && !holidays.some((holiday) => holiday.day === day);
  return isWorkingDay && time >= OPENS && time < CLOSES ? 'office' : 'outside';
}
