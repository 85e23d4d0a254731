/**
 * Names under which anybody can have a domain. Taking one of them for the organisation's own would let
 * every address below it pass.
 */
const shared = new Set([
  ...['gov.uk', 'co.uk', 'org.uk', 'me.uk', 'ltd.uk', 'plc.uk', 'net.uk', 'sch.uk', 'ac.uk', 'nhs.uk', 'police.uk'],
  ...['com.au', 'gov.au', 'co.nz', 'govt.nz', 'com.br', 'co.jp', 'co.za', 'co.in', 'gov.ie'],
]);

function covers(entry: string, other: string): boolean {
  const domain = other.replace(/^=/, '');
  if (entry.startsWith('=')) return entry.slice(1) === domain && other.startsWith('=');
  return domain === entry || domain.endsWith(`.${entry}`);
}

/** What is wrong with the two lists together; each entry's own form is the schema's matter. */
export function domainProblems(inside: readonly string[], partner: readonly string[]): readonly string[] {
  const problems: string[] = [];
  for (const [name, list] of [
    ['inside', inside],
    ['partner', partner],
  ] as const) {
    list.forEach((domain, index) => {
      if (list.indexOf(domain) !== index) problems.push(`\`domains.${name}\` holds ${domain} twice`);
    });
  }
  for (const domain of inside) {
    if (shared.has(domain)) {
      problems.push(`\`domains.inside\` holds ${domain}, under which other organisations have their domains`);
    }
  }
  for (const domain of new Set(partner)) {
    const bare = domain.replace(/^=/, '');
    if (inside.some((own) => own.replace(/^=/, '') === bare && !(own.startsWith('=') && !domain.startsWith('=')))) {
      problems.push(`${bare} is both inside and partner; it can only be one of them`);
      continue;
    }
    const over = inside.find((own) => covers(own, domain));
    if (over !== undefined) problems.push(`the partner ${domain} never counts: ${over} is inside and covers it`);
  }
  return problems;
}

/** Whether an address's domain is one of the organisation's own. */
export function isInside(domain: string, inside: readonly string[]): boolean {
  return inside.some((entry) => (entry.startsWith('=') ? entry.slice(1) === domain : covers(entry, domain)));
}
