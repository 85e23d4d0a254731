/** A moment of the UK's calendar and clock. */
export interface LocalTime {
  /** `2020-09-16`. */
  readonly day: string;
  /** `09:00`. */
  readonly time: string;
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** What calendar and clock show in the UK at an instant, in milliseconds since 1970. */
export function localTime(instant: number): LocalTime {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** While a year is typed it passes through others, such as 0002, in which clocks were no clocks yet. */
const FIRST = Date.parse('1970-01-01T00:00Z');
const END = Date.parse('9999-01-01T00:00Z');

const asUtc = ({ day, time }: LocalTime): number => Date.parse(`${day}T${time}Z`);

/**
 * The instant, in milliseconds since 1970, at which calendar and clock in the UK show this; NaN where they are no day and
 * time, or none of the years 1970 to 9998. Of an hour that comes twice when clocks go back, the first; an hour left out when they go forward counts from the old
 * time, so 01:30 becomes 02:30.
 */
export function instantOf(local: LocalTime): number {
  const wanted = asUtc(local);
  if (!(wanted >= FIRST && wanted < END)) return Number.NaN;
  const offsetAt = (instant: number) => asUtc(localTime(instant)) - instant;
  const day = 86_400_000;
  // Clocks change at most once in two days, so the offsets a day before and after are all there are.
  const before = offsetAt(wanted - day);
  const candidates = [before, offsetAt(wanted + day)].map((offset) => wanted - offset).sort((a, b) => a - b);
  return candidates.find((instant) => asUtc(localTime(instant)) === wanted) ?? wanted - before;
}

/** The day so many days later. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
