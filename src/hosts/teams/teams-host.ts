import { type Host, type ThemeName, watched } from '../host';
import { type TeamsPlace, teamsLink } from './teams-link';

const themes: { readonly [name: string]: ThemeName } = { default: 'light', dark: 'dark', contrast: 'contrast' };

/** Where Microsoft's library says it runs. */
const kinds: { readonly [name: string]: Host['kind'] } = {
  Teams: 'teams',
  TeamsModern: 'teams',
  Outlook: 'outlook',
  OutlookWin32: 'outlook',
  Office: 'office',
};

export interface TeamsHostOptions extends TeamsPlace {
  /** Milliseconds until a frame that does not answer is not Teams. */
  readonly patience?: number;
}

/**
 * The host of a framed page: Teams, Outlook or Microsoft 365. Resolves to undefined where nobody answers in time, so
 * that the page can go on as a plain one. The library is initialised here, before any sign-in.
 */
export async function teamsHost({ appId, entityId, patience = 5000 }: TeamsHostOptions): Promise<Host | undefined> {
  const { app, nestedAppAuth, pages } = await import('@microsoft/teams-js');
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  const started = app.initialize().then(
    () => 'started' as const,
    () => 'late' as const,
  );
  if ((await Promise.race([started, late])) === 'late') return undefined;
  const context = await app.getContext();
  const theme = watched<ThemeName>(themes[context.app.theme] ?? 'light');
  app.registerOnThemeChangeHandler((name) => theme.set(themes[name] ?? 'light'));
  const subPage = watched<string | undefined>(context.page.subPageId || undefined);
  return {
    kind: kinds[context.app.host.name] ?? 'teams',
    language: context.app.locale,
    theme,
    subPage,
    nestedSignIn: nestedAppAuth.isNAAChannelRecommended(),
    linkTo: (path) => teamsLink({ appId, entityId }, path),
    async openMail(webLink) {
      // A mail opens in Outlook's own window; Teams asks no more than that it be a link.
      if (pages.isSupported()) await app.openLink(webLink);
    },
    loaded() {
      app.notifyAppLoaded();
      app.notifySuccess();
    },
    failed: (reason) => app.notifyFailure({ reason: app.FailedReason.Other, message: reason }),
  };
}
