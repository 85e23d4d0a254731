import { type Host, type ThemeName, watched } from '../host';

const queries: readonly (readonly [ThemeName, string])[] = [
  ['contrast', '(forced-colors: active)'],
  ['dark', '(prefers-color-scheme: dark)'],
];

/** A plain browser window: the system's theme, the address bar's path, sign-in by a window of its own. */
export function browserHost(page: Window): Host {
  const themeNow = (): ThemeName => queries.find(([, query]) => page.matchMedia(query).matches)?.[0] ?? 'light';
  const theme = watched(themeNow());
  for (const [, query] of queries) page.matchMedia(query).addEventListener('change', () => theme.set(themeNow()));
  return {
    kind: 'browser',
    language: page.navigator.language,
    theme,
    subPage: watched(undefined),
    nestedSignIn: false,
    linkTo: (path) => `${page.location.origin}${page.location.pathname}#${path}`,
    async openMail(webLink) {
      page.open(webLink, '_blank', 'noopener');
    },
    loaded: () => undefined,
    failed: () => undefined,
  };
}
