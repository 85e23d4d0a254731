import { facts } from '../manifest/facts';

/** Sources by directive of a Content-Security-Policy. */
export type Policy = { readonly [directive: string]: readonly string[] };

export interface HeaderRule {
  /** Path below the origin; a `*` at the end stands for anything, nothing included. */
  readonly path: string;
  readonly policy: Policy;
  readonly cache: string;
  /** Sent beside the headers that every answer carries. */
  readonly more?: { readonly [name: string]: string };
  /** Said by the server, whatever it would have guessed. */
  readonly type?: string;
}

const nobody = ["'none'"];
const ourselves = ["'self'"];

/** Hash of the empty text: Griffel fills empty style elements by script, and only those are let in. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const officeScripts = 'https://appsforoffice.microsoft.com';
const graph = 'https://graph.microsoft.com';
const signInHost = 'https://login.microsoftonline.com';
/** Where teams-js reads which hosts it may talk to. Without it, it falls back to its built-in list. */
const teamsHosts = 'https://res.cdn.office.net';

/**
 * Who may put a page of ours in a frame: Teams, Outlook and Microsoft 365.
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
 */
const microsoft365 = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook-sdf.office.com',
  'https://outlook-sdf.office365.com',
] as const;

const closed: Policy = {
  'default-src': nobody,
  'object-src': nobody,
  'base-uri': nobody,
  'form-action': nobody,
  'frame-ancestors': nobody,
};

const screen: Policy = {
  ...closed,
  'script-src': ourselves,
  'style-src': [...ourselves, emptyStyle],
  'img-src': ourselves,
  'font-src': ourselves,
  'connect-src': [graph, signInHost],
  // In a plain browser MSAL renews a token in a hidden frame, which ends on our own sign-in page.
  'frame-src': [...ourselves, signInHost],
  'frame-ancestors': microsoft365,
};

/** What each kind of page may load, and who may frame it. */
export const policies = {
  /** Documents that only hold text, and everything that is no document. */
  closed,
  tab: { ...screen, 'connect-src': [graph, signInHost, teamsHosts] },
  pane: { ...screen, 'script-src': [...ourselves, officeScripts] },
  /** The page around the event script: it reads the mail, so it may connect to nothing. */
  events: { ...closed, 'script-src': [...ourselves, officeScripts], 'frame-ancestors': microsoft365 },
  signIn: { ...closed, 'script-src': ourselves, 'frame-ancestors': ourselves },
  /** Fetches the tab's own files, and can reach nothing else. */
  serviceWorker: { ...closed, 'connect-src': ourselves },
} as const satisfies { readonly [page: string]: Policy };

/** Asked about each time; the ETag that every static host sends makes that cheap. */
const askEachTime = 'no-cache';

const folderOf = (page: string) => page.slice(0, page.lastIndexOf('/'));

/**
 * The one table: the first rule whose path fits decides. The folders have no slash before the `*`, because Azure Static
 * Web Apps takes `/tab/*` for everything below but the folder's own page.
 */
export const rules: readonly HeaderRule[] = [
  // Classic Outlook keeps to the exact address of the event script, so its name never changes and its content does.
  { path: `${folderOf(facts.paths.eventsScript)}*`, policy: policies.events, cache: askEachTime },
  { path: `${folderOf(facts.paths.tab)}*`, policy: policies.tab, cache: askEachTime },
  { path: `${folderOf(facts.paths.pane)}*`, policy: policies.pane, cache: askEachTime },
  { path: facts.paths.serviceWorker, policy: policies.serviceWorker, cache: askEachTime },
  { path: '/sign-in*', policy: policies.signIn, cache: askEachTime },
  // Names with a hash in them never change what they stand for.
  { path: '/assets/*', policy: closed, cache: 'public, max-age=31536000, immutable' },
  { path: `${facts.paths.icons}/*`, policy: closed, cache: 'public, max-age=86400' },
  {
    path: '/.well-known/*',
    policy: closed,
    cache: askEachTime,
    more: { 'Access-Control-Allow-Origin': '*' },
    type: 'application/json',
  },
  { path: '/*', policy: closed, cache: askEachTime },
];

/** On every answer, errors included. */
export const everywhere: { readonly [name: string]: string } = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/**
 * Headers that break the product, so a host that adds them by itself has to be told not to: the first keeps Teams and
 * Outlook from showing the tab, the second cuts the sign-in window off from the page that opened it.
 * https://learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export const neverSent = ['X-Frame-Options', 'Cross-Origin-Opener-Policy'] as const;

/** Built for whoever deploys, beside the site and not part of it: answered with 404. */
export const notServed = ['/deploy*', '/appPackage*', '/second-look-*', '/.vite*'] as const;

/** A policy as the header says it. */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

/** Whether a rule's path, with or without a `*` at its end, stands for a path. */
export const fits = (rule: string, path: string): boolean =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;

/** What a rule adds to `everywhere`. */
export const ownHeaders = ({ policy, cache, more }: HeaderRule): { readonly [name: string]: string } => ({
  'Content-Security-Policy': policyText(policy),
  'Cache-Control': cache,
  ...more,
});

/** Every header of the answer to a path below the origin. */
export function headersFor(path: string): { readonly [name: string]: string } {
  const rule = rules.find((candidate) => fits(candidate.path, path));
  return { ...everywhere, ...(rule ? ownHeaders(rule) : {}) };
}
