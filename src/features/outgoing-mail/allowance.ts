import type { Finding, Report } from '../../engine';
import type { Allowed } from './mail-port';

/**
 * How things stand with sending in spite of what stops the mail. `lapsed`: a reason was given, and the mail is another
 * by now. `used`: the check at Send took the reason. `takenBack`: the person did.
 */
export type Allowance =
  | { readonly is: 'none' | 'lapsed' | 'used' | 'takenBack' }
  | { readonly is: 'allowed'; readonly given: Allowed };

/** The allowance after a mail was read anew. `fingerprint` is that of the mail as it is now. */
export function nextAllowance(
  before: Allowance,
  found: Allowed | undefined,
  fingerprint: string | undefined,
): Allowance {
  if (found !== undefined) return found.mail === fingerprint ? { is: 'allowed', given: found } : { is: 'lapsed' };
  if (before.is !== 'allowed') return before;
  return { is: before.given.mail === fingerprint ? 'used' : 'lapsed' };
}

/** The findings that hold the mail up, most serious first. */
export const stopsOf = (report: Report): readonly Finding[] =>
  report.findings.filter(({ outcome }) => outcome === 'stop');

/** All that a reason covers: what stops the mail, and what it would ask beside that. */
export const coveredBy = (report: Report): readonly Finding[] =>
  report.findings.filter(({ outcome }) => outcome !== 'inform');

/** Whether two reports hold a mail up for the same things, so that a reason for the one is a reason for the other. */
export function sameToAllow(a: Report, b: Report): boolean {
  return asked(a) === asked(b);
}

function asked(report: Report): string {
  return JSON.stringify(
    coveredBy(report).map(({ policy, messageId, evidence }) => [
      policy,
      messageId,
      evidence.map(({ field, text }) => [field, text]),
    ]),
  );
}
