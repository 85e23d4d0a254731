import { daysBetween } from './when';

/** How far an edition of guidance can be relied on, on a day. */
export type EditionStanding =
  | { readonly kind: 'in-date' }
  | { readonly kind: 'ending'; readonly daysLeft: number }
  | { readonly kind: 'ended' };

/** From how many days before its end an edition says so. */
const warningDays = 7;

/** @param today and `validUntil` are calendar days, `2020-09-28`; the last day of an edition is in date. */
export function editionStanding(validUntil: string | undefined, today: string): EditionStanding {
  const daysLeft = validUntil === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, validUntil);
  if (daysLeft < 0) return { kind: 'ended' };
  // No day at all compares as false, and is shown as it is given.
  return daysLeft <= warningDays ? { kind: 'ending', daysLeft } : { kind: 'in-date' };
}
