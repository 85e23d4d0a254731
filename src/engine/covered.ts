import type { Policy } from './pack';
import type { Evidence, Finding, Outcome } from './report';

const SERIOUSNESS: { readonly [outcome in Outcome]: number } = { inform: 1, ask: 2, stop: 3 };

/**
 * The findings without those that say again, in general, what a policy that `covers` theirs has said of the same
 * recipients. Nothing is covered by a less serious finding: a policy on trial takes no question away.
 */
export function withoutCovered(findings: readonly Finding[], policies: readonly Policy[]): readonly Finding[] {
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) =>
          covers(policies, other.policy, finding.policy) &&
          SERIOUSNESS[other.outcome] >= SERIOUSNESS[finding.outcome] &&
          speaksOfAll(other, finding),
      ),
  );
}

function covers(policies: readonly Policy[], id: string, covered: string): boolean {
  return policies.some((policy) => policy.id === id && policy.covers?.includes(covered));
}

function isRecipient({ field }: Evidence): boolean {
  return field === 'to' || field === 'cc' || field === 'bcc';
}

function speaksOfAll(finding: Finding, other: Finding): boolean {
  const recipients = other.evidence.filter(isRecipient);
  return (
    recipients.length > 0 &&
    recipients.every(({ field, index }) => finding.evidence.some((own) => own.field === field && own.index === index))
  );
}
