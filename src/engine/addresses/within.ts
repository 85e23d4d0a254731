/**
 * Whether a domain is one of these or below one of them: `justice.gov.uk` covers itself and its sub-domains,
 * `=justice.gov.uk` itself alone. Both sides are lower case and ASCII, as `parseAddress` gives them.
 */
export function isWithin(domain: string, list: readonly string[]): boolean {
  if (domain === '') return false;
  return list.some((entry) => {
    if (entry === '') return false;
    if (entry.charAt(0) === '=') return domain === entry.slice(1);
    return domain === entry || domain.endsWith(`.${entry}`);
  });
}
