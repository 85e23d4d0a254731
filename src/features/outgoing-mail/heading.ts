import type { Report, Verdict } from '../../engine';
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

/** The one sentence a screen reader hears when the verdict has changed; null where it is the same. */
export function announcement(before: Verdict | null, report: Report, strings: MailStrings): string | null {
  if (before === null || before === report.verdict) return null;
  return strings.now(strings.verdict[report.verdict], thingsWords(report, strings));
}

/** A pack's headline is a clause; here it stands alone. An address keeps its own first letter. */
export function asHeading(headline: string): string {
  const first = headline.split(' ', 1)[0] ?? '';
  if (first.includes('@')) return headline;
  return headline.charAt(0).toUpperCase() + headline.slice(1);
}
