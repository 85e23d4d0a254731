import { describe, expect, it } from 'vitest';
import { facts } from '../manifest/facts';
import { everywhere, fits, headersFor, neverSent, notServed, type Policy, policies, rules } from './headers';
import { nginxLocations } from './nginx';
import { staticWebAppConfig } from './static-web-app';

interface Answer {
  readonly served: boolean;
  readonly headers: { readonly [name: string]: string };
  readonly type?: string;
}

/** Azure Static Web Apps: the first route that fits; its headers over the global ones; an empty value removes. */
function azure(path: string): Answer {
  const { routes, globalHeaders, mimeTypes } = staticWebAppConfig();
  const route = routes.find((candidate) => fits(candidate.route, path));
  const headers = Object.entries({ ...globalHeaders, ...route?.headers }).filter(([, value]) => value !== '');
  const type = mimeTypes[path.slice(path.lastIndexOf('.'))];
  return { served: route?.statusCode !== 404, headers: Object.fromEntries(headers), ...(type ? { type } : {}) };
}

/** nginx: an exact location first, then the longest prefix; a location with headers of its own inherits none. */
function nginx(path: string): Answer {
  const blocks = [...nginxLocations().matchAll(/^location (=|\^~) (\S+) \{(.*\}|[\s\S]*?^\})$/gm)].map(
    ([, kind, at = '', content = '']) => ({ kind, at, content }),
  );
  const exact = blocks.find(({ kind, at }) => kind === '=' && at === path);
  const prefixes = blocks.filter(({ kind, at }) => kind === '^~' && path.startsWith(at));
  const { content = '' } = exact ?? prefixes.sort((one, other) => other.at.length - one.at.length)[0] ?? {};
  const headers = [...content.matchAll(/add_header (\S+) "([^"]*)"(?: always)?;/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const type = /default_type (\S+);/.exec(content)?.[1];
  return { served: !content.includes('return 404'), headers: Object.fromEntries(headers), ...(type ? { type } : {}) };
}

const wellKnown = '/.well-known/microsoft-officeaddins-allowed.json';
const paths = [
  '/',
  '/none',
  '/manifest.xml',
  '/tab',
  '/tab/',
  '/taskpane/',
  '/sign-in',
  '/sign-in.html',
  '/assets/react-BIuw6VVY.js',
  '/icons/icon-16.png',
  wellKnown,
  ...Object.values(facts.paths),
];

const policyOf = (path: string): string => headersFor(path)['Content-Security-Policy'] ?? '';
const every: readonly (readonly [string, Policy])[] = Object.entries(policies);

describe('the web hosts say what the table says', () => {
  it.each(paths)('Azure Static Web Apps at %s', (path) => {
    expect(azure(path)).toMatchObject({ served: true, headers: headersFor(path) });
    expect(Object.keys(azure(path).headers).sort()).toEqual(Object.keys(headersFor(path)).sort());
  });

  it.each(paths)('nginx at %s', (path) => {
    expect(nginx(path)).toMatchObject({ served: true, headers: headersFor(path) });
    expect(Object.keys(nginx(path).headers).sort()).toEqual(Object.keys(headersFor(path)).sort());
  });

  it.each(['/deploy/nginx.conf', '/appPackage/manifest.json', '/second-look-1.0.0.zip', '/.vite/manifest.json'])(
    'and neither serves %s',
    (path) => {
      expect(notServed.some((kept) => fits(kept, path))).toBe(true);
      expect(azure(path).served).toBe(false);
      expect(nginx(path).served).toBe(false);
    },
  );

  it('gives the well-known file as JSON to every origin', () => {
    expect(azure(wellKnown).type).toBe('application/json');
    expect(nginx(wellKnown).type).toBe('application/json');
    expect(headersFor(wellKnown)['Access-Control-Allow-Origin']).toBe('*');
  });

  it('removes on Azure what would break the product', () => {
    expect(staticWebAppConfig().globalHeaders).toMatchObject({ 'X-Frame-Options': '' });
    for (const path of paths) for (const name of neverSent) expect(headersFor(path)).not.toHaveProperty(name);
  });

  it('is small enough for Azure, which reads 20 KB', () => {
    expect(JSON.stringify(staticWebAppConfig(), null, 2).length).toBeLessThan(20_000);
  });

  it('lets no error on nginx be kept for a year', () => {
    expect(nginxLocations()).toMatch(/add_header Cache-Control "[^"]*";/);
    expect(nginxLocations()).not.toMatch(/add_header Cache-Control "[^"]*" always;/);
    expect(nginxLocations()).toMatch(/add_header Content-Security-Policy "[^"]*" always;/);
  });

  it('keeps the order of the table on nginx: no path begins with another but the last', () => {
    const prefixes = rules.slice(0, -1).map(({ path }) => path.replace(/\*$/, ''));
    for (const one of prefixes) expect(prefixes.filter((other) => other !== one && other.startsWith(one))).toEqual([]);
    expect(rules.at(-1)?.path).toBe('/*');
  });
});

describe('the policies', () => {
  it.each(every)('%s begins with nothing, and runs no plugin, form or other base', (_, policy) => {
    for (const directive of ['default-src', 'object-src', 'base-uri', 'form-action'])
      expect(policy[directive]).toEqual(["'none'"]);
    expect(policy['frame-ancestors']).toBeDefined();
  });

  it.each(every)(
    '%s allows no inline script, no eval, no nonce, no scheme and no host that is not Microsoft’s',
    (_, policy) => {
      const sources = Object.values(policy).flat();
      const ours = /^('none'|'self'|'sha256-47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=')$/;
      const hosts = sources.filter((source) => !ours.test(source));
      const microsoft =
        /^https:\/\/(\*\.)?([a-z0-9-]+\.)*(microsoft|microsoftonline|microsoft365|office|office365)\.(com|net)$/;
      expect(hosts.filter((host) => !microsoft.test(host) && host !== 'https://*.cloud.microsoft')).toEqual([]);
    },
  );

  it('let the tab reach Graph, the sign-in and the list of hosts, and nothing else', () => {
    expect(policyOf(facts.paths.tab)).toContain(
      'connect-src https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net;',
    );
    expect(policyOf(facts.paths.tab)).toContain("script-src 'self';");
  });

  it('let the pane reach Graph and the sign-in, for a request that arrived, and nothing else', () => {
    expect(policyOf(facts.paths.pane)).toContain(
      'connect-src https://graph.microsoft.com https://login.microsoftonline.com;',
    );
  });

  it('let only the pane and the events page run Office’s own script', () => {
    const withOffice = paths.filter((path) => policyOf(path).includes('appsforoffice.microsoft.com'));
    expect(withOffice.sort()).toEqual(
      ['/taskpane/', facts.paths.pane, facts.paths.eventsPage, facts.paths.eventsScript].sort(),
    );
  });

  it('let the events page connect to nothing: it reads the mail', () => {
    expect(policyOf(facts.paths.eventsPage)).not.toContain('connect-src');
  });

  it('let Teams, Outlook and Microsoft 365 frame the screens, ourselves the sign-in page, and nobody the rest', () => {
    for (const path of [facts.paths.tab, facts.paths.pane, facts.paths.eventsPage])
      expect(policyOf(path)).toContain('frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com ');
    expect(policyOf('/sign-in.html')).toContain("frame-ancestors 'self'");
    for (const path of ['/', facts.paths.about, '/assets/a.js'])
      expect(policyOf(path)).toContain("frame-ancestors 'none'");
  });
});

describe('what is kept by a browser', () => {
  it('is asked about each time, where the name stays and the content changes', () => {
    for (const path of [facts.paths.eventsScript, facts.paths.eventsPage, facts.paths.tab, facts.paths.pane, '/'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
  });

  it('is kept for good where the name holds a hash', () => {
    expect(headersFor('/assets/react-BIuw6VVY.js')['Cache-Control']).toContain('immutable');
  });

  it('comes with what every answer carries', () => {
    for (const path of paths) expect(headersFor(path)).toMatchObject(everywhere);
  });
});

describe('a table that a web host could not be told', () => {
  it.each(['a"b', 'a$b', 'a\nb'])('is refused for nginx: %j', (value) => {
    const rule = { path: '/x*', policy: policies.closed, cache: value };
    expect(() => nginxLocations([rule])).toThrow('nginx cannot be told');
  });
});
