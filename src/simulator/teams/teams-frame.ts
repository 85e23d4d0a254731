import type { Broker } from '../nested-app-auth';
import { type OpenedLink, readLink, subPageOf } from './links';

/** The themes by Teams' own names. */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

export interface TeamsFrameOptions {
  readonly frame: HTMLIFrameElement;
  readonly broker: Broker;
  readonly person: { readonly id: string; readonly username: string };
  readonly tenantId: string;
  /** By Microsoft's own name for it. */
  readonly hostName: 'Teams' | 'Outlook' | 'Office';
  readonly theme: TeamsTheme;
  readonly subPage?: string;
  readonly locale?: string;
  /** What the tab asked of its host: the function's name alone. */
  readonly told: (call: string) => void;
  /** The tab asked its host to open a link. */
  readonly opens: (link: OpenedLink) => void;
}

export interface TeamsFrame {
  setTheme(theme: TeamsTheme): void;
  /**
   * Another app is opened. Resolves to true where the tab stays alive behind it: it asked to be told of both leaving
   * and coming back, and said that it is ready. Otherwise the frame is to be thrown away.
   */
  leave(): Promise<boolean>;
  /** The tab that stayed alive is shown again. */
  comeBack(): void;
  close(): void;
}

/** A message of Microsoft's teams-js, as version 2 sends it. */
interface Call {
  readonly id?: number;
  readonly uuidAsString?: string;
  readonly func?: string;
  readonly args?: readonly unknown[];
  readonly data?: unknown;
}

const entityId = 'second-look';

const runtime = JSON.stringify({
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  supports: { app: { lifecycle: {} }, pages: {}, nestedAppAuth: {}, permissions: {} },
});

/** Milliseconds that Teams waits for a tab to put itself in order before it goes. */
const patienceWithLeaving = 30_000;

/** Plays Teams around one frame: the handshake, the context, theme changes, links, and the sign-in bridge. */
export function playTeams(options: TeamsFrameOptions): TeamsFrame {
  const { frame, broker, person, tenantId, hostName, subPage = '', locale = 'en-gb', told, opens } = options;
  let theme = options.theme;
  const registered = new Set<unknown>();
  let readyToGo: (() => void) | undefined;

  const send = (message: object) => frame.contentWindow?.postMessage(message, window.location.origin);
  const reply = ({ id, uuidAsString }: Call, ...args: readonly unknown[]) => send({ id, uuidAsString, args });

  const context = () => ({
    locale,
    theme,
    entityId,
    subEntityId: subPage,
    hostName,
    hostClientType: 'web',
    frameContext: 'content',
    userObjectId: person.id,
    loginHint: person.username,
    userPrincipalName: person.username,
    tid: tenantId,
    appSessionId: 'simulated',
    sessionId: 'simulated',
  });

  async function handle(call: Call): Promise<void> {
    const { func = '', args = [] } = call;
    told(func);
    switch (func) {
      case 'initialize':
        // The bridge's own check reads the runtime from the fourth place.
        return reply(call, 'content', 'web', runtime, runtime);
      case 'getContext':
        return reply(call, context());
      case 'registerHandler':
        registered.add(args[0]);
        return;
      case 'readyToUnload':
        readyToGo?.();
        return;
      case 'nestedAppAuth.execute': {
        const answer = await broker.answer(String(call.data));
        if (answer !== undefined) reply(call, null, answer);
        return;
      }
      case 'executeDeepLink':
      case 'app.openLink':
        opens(readLink(String(args[0])));
        return reply(call, true);
      case 'pages.navigateToApp':
        opens({ kind: 'ours', subPage: subPageOf(args[0]) });
        return reply(call, true);
    }
  }

  const listen = (event: MessageEvent<Call>) => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    void handle(event.data);
  };
  window.addEventListener('message', listen);

  return {
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      send({ func: 'themeChange', args: [next] });
    },
    async leave() {
      if (!registered.has('beforeUnload')) return false;
      const ready = new Promise<boolean>((resolve) => {
        readyToGo = () => resolve(true);
        setTimeout(() => resolve(false), patienceWithLeaving);
      });
      send({ func: 'beforeUnload', args: [] });
      return (await ready) && registered.has('load');
    },
    comeBack: () => send({ func: 'load', args: [{ entityId, contentUrl: frame.src }] }),
    close: () => window.removeEventListener('message', listen),
  };
}
