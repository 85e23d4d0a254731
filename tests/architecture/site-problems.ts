import { posix } from 'node:path';
import { headersFor } from '../../deploy/headers';
import { facts } from '../../manifest/facts';

/** A built site: the text of its files by path from its root. Files that hold no text are there with none. */
export type Site = ReadonlyMap<string, string>;

export interface SiteFacts {
  /** Where the build said that the site will be served. */
  readonly origin: string;
  /** Hosts that the organisation's pack links to. */
  readonly packHosts: readonly string[];
  /** Words that only the simulator, or another organisation's pack, holds. */
  readonly strangers: readonly string[];
}

/** Hosts whose names may stand in the text of a site. What a page may reach is the policy's business, not this list's. */
export const namedHosts: ReadonlyMap<string, string> = new Map([
  ['graph.microsoft.com', 'the one service that is asked'],
  ['login.microsoftonline.com', 'the sign-in'],
  ['appsforoffice.microsoft.com', 'Office’s own script'],
  ['res.cdn.office.net', 'the list of hosts of teams-js'],
  ['teams.microsoft.com', 'links into Teams, in teams-js and ours'],
  ['outlook.office.com', 'links that open a new mail in Outlook'],
  ['www.w3.org', 'names of namespaces in React and Fluent UI'],
  ['react.dev', 'the address that React names for a coded error'],
  ['github.com', 'addresses in messages of React, Griffel, teams-js and the Graph client'],
  ['aka.ms', 'addresses in messages of MSAL'],
  ['login.microsoftonline.us', 'MSAL’s list of other clouds'],
  ['login.microsoftonline.de', 'MSAL’s list of other clouds'],
  ['login.chinacloudapi.cn', 'MSAL’s list of other clouds'],
  ['169.254.169.254', 'MSAL’s discovery of a region, which only servers use'],
  ['example.com', 'the base against which the Graph client reads a relative address'],
  ['json-schema.org', 'names of dialects in zod'],
  ['fluentui.dev', 'addresses in messages of Fluent UI'],
  ['rolldown.rs', 'an address in a message of the bundler'],
]);

const isCode = (path: string) => /\.(js|css|html)$/.test(path);
const isPage = (path: string) => path.endsWith('.html');

type Check = (path: string, text: string, site: Site, facts: SiteFacts) => readonly string[];

const strangers: Check = (_, text, _site, { strangers: words }) =>
  words.filter((word) => text.includes(word)).map((word) => `holds "${word}", which belongs to the demo or to others`);

const thisMachine: Check = (_, text) =>
  [...text.matchAll(/localhost|127\.0\.0\.1|\[::1\]/g)].map(([word]) => `names this machine: ${word}`);

const sourceMaps: Check = (path, text) => [
  ...(path.endsWith('.map') ? ['is a source map'] : []),
  ...(/[#@] sourceMappingURL=/.test(text) ? ['points at a source map'] : []),
];

/** zod asks whether it may compile its checks. It is told not to, so that the policy has nothing to refuse. */
const zodsQuestion = /try\{return Function\(``\),!0\}/;

const evaluation: Check = (_, text) => {
  const rest = text.replace(zodsQuestion, '');
  return [
    ...(/(?<![\w.$])eval\(/.test(rest) ? ['calls eval'] : []),
    ...(/(?<![\w.$])Function\(/.test(rest) ? ['makes a function from text'] : []),
    ...(zodsQuestion.test(text) && !/jitless:(!0|true)/.test(text) ? ['lets zod ask whether it may compile'] : []),
  ];
};

const inline: Check = (path, text) => {
  if (!isPage(path)) return [];
  return [
    ...(/<script(?![^>]*\ssrc=)/i.test(text) ? ['holds an inline script'] : []),
    ...(/<style|\sstyle=/i.test(text) ? ['holds an inline style'] : []),
    ...(/<[^>]+\son\w+\s*=/i.test(text) ? ['holds an inline handler'] : []),
    ...(/javascript:/i.test(text) ? ['holds a javascript: address'] : []),
  ];
};

const hosts: Check = (_, text, _site, { origin, packHosts }) => {
  const named = [...text.matchAll(/https?:\/\/([a-z0-9.-]+[a-z0-9])/gi)].map(([, host = '']) => host.toLowerCase());
  const known = (host: string) => namedHosts.has(host) || packHosts.includes(host) || new URL(origin).hostname === host;
  return [...new Set(named.filter((host) => !known(host)))].map((host) => `names a host that is not listed: ${host}`);
};

/** What a page loads, as a path from the root; undefined for what is elsewhere. */
function localPath(page: string, reference: string): string | undefined {
  if (/^(https:|#|data:|mailto:)/.test(reference)) return undefined;
  const [path = ''] = reference.split(/[?#]/);
  const resolved = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
  return resolved === '' || resolved.endsWith('/') ? `${resolved}index.html` : resolved;
}

const references: Check = (path, text, site) => {
  if (!isPage(path)) return [];
  return [...text.matchAll(/\s(?:src|href)="([^"]*)"/g)]
    .map(([, reference = '']) => localPath(path, reference))
    .filter((local) => local !== undefined && !site.has(local))
    .map((local) => `loads ${local}, which is not there`);
};

/** Pieces that a script loads later, by the two ways the bundler writes them. */
const pieces: Check = (path, text, site) => {
  if (!path.endsWith('.js')) return [];
  const below = [...text.matchAll(/["'`](assets\/[\w.-]+\.(?:js|css))["'`]/g)].map(([, piece = '']) => piece);
  const beside = [...text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, piece = '']) =>
    posix.join(posix.dirname(path), piece),
  );
  return [...new Set([...below, ...beside])]
    .filter((piece) => !site.has(piece))
    .map((piece) => `loads ${piece}, which is not there`);
};

/** A page whose own policy forbids what it loads would be blank, and only where it is deployed. */
const policy: Check = (path, text) => {
  if (!isPage(path)) return [];
  const said = headersFor(`/${path}`)['Content-Security-Policy'] ?? '';
  const sources = /script-src ([^;]*)/.exec(said)?.[1]?.split(' ') ?? [];
  const scripts = [...text.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) => src);
  return scripts
    .map((src) => (src.startsWith('https:') ? new URL(src).origin : "'self'"))
    .filter((source) => !sources.includes(source))
    .map((source) => `loads a script from ${source}, which its policy forbids`);
};

const checks: readonly Check[] = [
  strangers,
  thisMachine,
  sourceMaps,
  evaluation,
  inline,
  hosts,
  references,
  pieces,
  policy,
];

/** The event script stands where the manifest and the well-known file say, under a name that does not change. */
function eventScriptProblems(site: Site, { origin }: SiteFacts): readonly string[] {
  const address = origin + facts.paths.eventsScript;
  const scripts = [...site.keys()].filter((path) => path.startsWith('events/') && path.endsWith('.js'));
  const allowed: unknown = JSON.parse(site.get('.well-known/microsoft-officeaddins-allowed.json') ?? 'null');
  return [
    ...(scripts.join() === facts.paths.eventsScript.slice(1)
      ? []
      : [`the event script is not alone: ${scripts.join()}`]),
    ...(JSON.stringify(allowed) === JSON.stringify({ allowed: [address] })
      ? []
      : [`the well-known file does not name ${address} alone`]),
    ...(site.get('manifest.xml')?.includes(`"${address}"`) ? [] : [`the manifest does not name ${address}`]),
  ];
}

/** The tab and the pane sign in as the application that the package names, and link to that app's pages. */
function pageProblems(name: 'tab' | 'pane', site: Site): readonly string[] {
  const manifest = JSON.parse(site.get('appPackage/manifest.json') ?? '{}');
  const page = site.get(facts.paths[name].slice(1)) ?? '';
  const said = (fact: string) => new RegExp(`<meta name="second-look-${fact}" content="([^"]*)"`).exec(page)?.[1];
  return [
    ...(said('client') === manifest.webApplicationInfo?.id
      ? []
      : [`the ${name} and the package name two applications`]),
    ...(said('app') === manifest.id ? [] : [`the ${name} and the package name two apps of the catalogue`]),
    ...(said('tab') === manifest.staticTabs?.[0]?.entityId ? [] : [`the ${name} and the package name two tabs`]),
  ];
}

/** Why a built site must not be deployed. Empty when it may. */
export function siteProblems(site: Site, siteFacts: SiteFacts): readonly string[] {
  const pages = [facts.paths.tab, facts.paths.pane, facts.paths.eventsPage, facts.paths.about, '/sign-in.html'];
  const files = ['/index.html', '/staticwebapp.config.json', '/deploy/nginx.conf', '/appPackage/manifest.json'];
  return [
    ...[...pages, ...files].filter((path) => !site.has(path.slice(1))).map((path) => `${path} is not there`),
    ...[...site].flatMap(([path, text]) =>
      checks
        .filter((check) => isCode(path) || check === sourceMaps)
        .flatMap((check) => check(path, text, site, siteFacts))
        .map((problem) => `${path} ${problem}`),
    ),
    ...eventScriptProblems(site, siteFacts),
    ...pageProblems('tab', site),
    ...pageProblems('pane', site),
  ];
}
