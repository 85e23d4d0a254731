import type { Report, Verdict } from '../../engine';
import type { Allowance } from './allowance';
import type { MailStrings } from './strings.en';

/** How many findings share the weight of the verdict: those that hold a mail up, else those that only inform. */
function countThings(report: Report): number {
  const asking = report.findings.filter((finding) => finding.outcome !== 'inform').length;
  return asking > 0 ? asking : report.findings.length;
}

/** "2 things", or null where there is nothing to count. */
export function thingsWords(report: Report, strings: MailStrings): string | null {
  const count = countThings(report);
  return count === 0 ? null : strings.things(count);
}

/** What the heading says of a mail. */
export interface Standing {
  readonly is: Verdict | 'allowed';
  readonly report: Report;
  /** True where a reason no longer holds, since the mail is another. */
  readonly isLapsed: boolean;
}

export function standingOf(report: Report, allowance: Allowance): Standing {
  const isAllowed = allowance.is === 'allowed' && report.verdict === 'stop';
  return { is: isAllowed ? 'allowed' : report.verdict, report, isLapsed: allowance.is === 'lapsed' };
}

/** The one sentence a screen reader hears when the standing has changed; null where it is the same. */
export function announcement(before: Standing['is'] | null, { is, report, isLapsed }: Standing, strings: MailStrings) {
  if (before === null || before === is) return null;
  // Whoever allowed it is led to the line that says so.
  if (is === 'allowed') return null;
  const now = strings.now(strings.verdict[is], thingsWords(report, strings));
  return before === 'allowed' && isLapsed ? `${strings.override.lapsed} ${now}` : now;
}

/** A pack's headline is a clause; here it stands alone. An address keeps its own first letter. */
export function asHeading(headline: string): string {
  const first = headline.split(' ', 1)[0] ?? '';
  if (first.includes('@')) return headline;
  return headline.charAt(0).toUpperCase() + headline.slice(1);
}
