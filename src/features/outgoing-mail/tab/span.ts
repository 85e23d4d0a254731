import type { Span } from '../../../mail-scan';

/** Days of sent mail that can be looked at, the usual one first. */
export const sentSpans = [7, 30, 90] as const;

/** What a query asks for: `sent=30`. Anything else is what waits; days that are not offered are the usual ones. */
export function readSpan(query: string): Span {
  const asked = new URLSearchParams(query).get('sent');
  if (asked === null) return 'waiting';
  return sentSpans.find((days) => String(days) === asked) ?? sentSpans[0];
}

/** The page of a span. */
export const pathOfSpan = (span: Span): string => (span === 'waiting' ? '/mail' : `/mail?sent=${span}`);

/** The page of one mail, and of one of its findings. */
export function pathOfMail(id: string, finding?: string): string {
  const path = `/mail/${encodeURIComponent(id)}`;
  return finding === undefined ? path : `${path}?finding=${encodeURIComponent(finding)}`;
}
