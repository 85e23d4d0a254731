const two = (number: number): string => String(number).padStart(2, '0');

/** An instant (ISO 8601) as a field for date and time shows it, by this machine's clock. */
export function localTime(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** The instant that such a field holds; null where it holds none yet. */
export function timeOf(field: string): string | null {
  const time = new Date(field);
  return field === '' || Number.isNaN(time.getTime()) ? null : time.toISOString();
}
