import type { Finding } from '../../engine';
import type { Clause } from '../../ui';
import type { PageBesideRule } from './beside-rule';
import type { MailStrings } from './strings.en';

/** Where a finding's rule comes from. Only a web address becomes a link: a pack cannot bring in any other kind. */
export function clauseOf(finding: Finding, strings: MailStrings, page: PageBesideRule): Clause {
  const { source } = finding;
  return {
    source: strings.source(source.title, source.section),
    standing: strings.standing[source.standing],
    url: source.url !== undefined && /^https:\/\//i.test(source.url) ? source.url : null,
    guidance: page(finding.guidance),
    policy: finding.policy,
  };
}
