const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether this is an instant in UTC to the second: then earlier and later are a comparison of texts. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text);
}

/** Whole days from one instant to another; 0 where the second is not later. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY));
}
