/** A form's days and a story's times are those of the United Kingdom, wherever the browser is. */
const UK = 'Europe/London';
const LOCALES: { readonly [language: string]: string } = { en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is slow, and lists have many dates. */
function formatOf(name: string, language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${language}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language] ?? 'en-GB', options);
  formats.set(key, made);
  return made;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether this is a day that the calendar has, written as `2020-10-12`. */
export function isDay(text: string): boolean {
  const [, year, month, date] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return false;
  return instant.getUTCMonth() + 1 === Number(month) && instant.getUTCDate() === Number(date);
}

/** The calendar day that it is in the UK at an instant: `2020-09-28`. */
export function ukDay(instant: string | number): string {
  const parts = formatOf('ukDay', 'en', { timeZone: UK, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(new Date(instant)).split('/').reverse().join('-');
}

/** The day so many days later; earlier where `count` is negative. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function showDay(name: string, day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  if (!isDay(day)) return day;
  const format = formatOf(name, language, { ...options, timeZone: 'UTC' });
  // English has a comma after the weekday in some versions of the data, and none in others.
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/,/g, '');
}

/** `12 October 2020`; as given where it is no day. */
export function longDay(day: string, language: string): string {
  return showDay('longDay', day, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Wednesday 2 September 2020`. */
export function fullDay(day: string, language: string): string {
  return showDay('fullDay', day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Monday 31 August`. */
export function weekdayAndDay(day: string, language: string): string {
  return showDay('weekdayAndDay', day, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** UK clock time: `11:30`. */
function clockTime(instant: string | number, language: string): string {
  const options = { timeZone: UK, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return formatOf('clockTime', language, options).format(new Date(instant));
}

/** `28 September 2020, 11:30` in UK time. */
export function longMoment(instant: string | number, language: string): string {
  if (Number.isNaN(new Date(instant).getTime())) return String(instant);
  return `${longDay(ukDay(instant), language)}, ${clockTime(instant, language)}`;
}
