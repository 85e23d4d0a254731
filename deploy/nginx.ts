import { everywhere, type HeaderRule, notServed, ownHeaders, rules as shippedRules } from './headers';

/** nginx reads `$` in a quoted text as the start of a variable, and has no way to escape it. */
function quoted(text: string): string {
  if (/["$\\\n]/.test(text)) throw new Error(`nginx cannot be told this header: ${text}`);
  return `"${text}"`;
}

/** `= /x` for one path, `^~ /x` for all that begin so. Both end the search, as the table's order asks. */
const locationOf = (path: string): string => (path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`);

/** An error must not be kept for a year, so Cache-Control goes with answers alone and everything else always. */
const header = (name: string, value: string): string =>
  `add_header ${name} ${quoted(value)}${name === 'Cache-Control' ? '' : ' always'};`;

function location(rule: HeaderRule): string {
  const headers = { ...everywhere, ...ownHeaders(rule) };
  return [
    `location ${locationOf(rule.path)} {`,
    // A location with headers of its own inherits none, so each says all of them.
    ...Object.entries(headers).map(([name, value]) => `    ${header(name, value)}`),
    // An empty list of types leaves the default alone to speak.
    ...(rule.type ? ['    types { }', `    default_type ${rule.type};`] : []),
    '    try_files $uri $uri/index.html =404;',
    '}',
  ].join('\n');
}

/**
 * What stands inside `server { … }`, after `root`: one location for each rule. nginx takes the longest prefix that fits,
 * and no path of the table begins with another but `/`, so the order of the table is kept.
 * @throws where a header holds what nginx cannot be told.
 */
export function nginxLocations(rules: readonly HeaderRule[] = shippedRules): string {
  return [
    '# Written by the build of Second Look. Include it inside server { }, after `root`; serve by https alone.',
    'server_tokens off;',
    'etag on;',
    'absolute_redirect off;',
    ...notServed.map((path) => `location ${locationOf(path)} { return 404; }`),
    ...rules.map(location),
    '',
  ].join('\n');
}
