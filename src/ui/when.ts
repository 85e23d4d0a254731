import type { Language } from './language';

const locales: { readonly [language in Language]: string } = { en: 'en-GB' };
const ukZone = 'Europe/London';

/** UK clock time with seconds: `10:42:07`. */
export function clockTime(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: ukZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** True where the reader's own clock shows another time than the UK's at that instant. */
export function isOutsideUkTime(instant: Date): boolean {
  const hour = (timeZone: string | undefined) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(instant);
  return hour(undefined) !== hour(ukZone);
}

/** A calendar day given as `2020-09-16`: `16 September 2020`; as given where it is no such day. */
export function longDay(day: string, language: Language): string {
  return formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a calendar day: `September 2020`. */
export function monthOf(day: string, language: Language): string {
  return formatDay(day, language, { month: 'long', year: 'numeric' });
}

/** A calendar day as tables write it: `28 Sep 2020`. */
export function shortDay(day: string, language: Language): string {
  const month = formatDay(day, language, { month: 'long' });
  if (month === day) return day;
  // Intl's own short form for British English has a September of four letters.
  return `${formatDay(day, language, { day: 'numeric' })} ${month.slice(0, 3)} ${formatDay(day, language, { year: 'numeric' })}`;
}

/** A calendar day with its weekday: `Monday 28 September 2020`. */
export function weekDay(day: string, language: Language): string {
  const weekday = formatDay(day, language, { weekday: 'long' });
  return weekday === day ? day : `${weekday} ${longDay(day, language)}`;
}

/** A moment as tables write it, in UK time: `28 Sep 2020, 10:42`. */
export function shortMoment(instant: Date, language: Language): string {
  return `${shortDay(ukDay(instant), language)}, ${shortTime(instant, language)}`;
}

/** A day has no zone: it is read and written in the same one, so it never shifts. */
function formatDay(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }).format(instant);
}

/** UK clock time without seconds: `10:42`. */
export function shortTime(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: ukZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
}

/** A moment in full, in UK time: `Monday 28 September 2020, 10:42`. */
export function longMoment(instant: Date, language: Language): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    timeZone: ukZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => day.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}, ${shortTime(instant, language)}`;
}

/** The calendar day it is in the UK at an instant: `2020-09-28`. */
export function ukDay(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: ukZone, dateStyle: 'short' }).format(instant).split('/');
  return parts.reverse().join('-');
}

/** Days from one calendar day to another, negative where `to` is earlier; NaN where either is no day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
