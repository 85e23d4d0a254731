import type { Broker } from '../nested-app-auth';

/** The themes by Teams' own names. */
export type TeamsTheme = 'default' | 'dark' | 'contrast';

export interface TeamsFrameOptions {
  readonly frame: HTMLIFrameElement;
  readonly broker: Broker;
  readonly person: { readonly id: string; readonly username: string };
  readonly tenantId: string;
  readonly hostName: 'Teams' | 'Outlook' | 'Office';
  readonly theme: TeamsTheme;
  readonly subPage?: string;
  readonly locale?: string;
  /** What the tab asked of its host, for the page's own log. */
  readonly told?: (call: string, args: readonly unknown[]) => void;
  /** False: the host stays silent, as a frame that is not Teams. */
  readonly answers?: boolean;
}

export interface TeamsFrame {
  setTheme(theme: TeamsTheme): void;
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

const clientVersion = '2.58.0';

const runtime = JSON.stringify({
  apiVersion: 4,
  isNAAChannelRecommended: true,
  isLegacyTeams: false,
  supports: { app: {}, pages: {}, nestedAppAuth: {}, permissions: {} },
});

/** Plays Teams around one frame: the handshake, the context, theme changes, links, and the sign-in bridge. */
export function playTeams(options: TeamsFrameOptions): TeamsFrame {
  const { frame, broker, person, tenantId, hostName, subPage = '', locale = 'en-gb', told, answers = true } = options;
  let theme = options.theme;

  const send = (message: object) => frame.contentWindow?.postMessage(message, window.location.origin);
  const reply = ({ id, uuidAsString }: Call, args: readonly unknown[]) => send({ id, uuidAsString, args });

  const context = () => ({
    locale,
    theme,
    entityId: 'second-look',
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
    told?.(func, args);
    if (func === 'initialize') return reply(call, ['content', 'web', runtime, runtime]);
    if (func === 'getContext') return reply(call, [context()]);
    if (func === 'nestedAppAuth.execute') {
      const answer = await broker.answer(String(call.data));
      if (answer !== undefined) reply(call, [null, answer]);
      return;
    }
    if (func === 'executeDeepLink' || func === 'app.openLink') {
      window.open(String(args[0]), '_blank', 'noopener');
      return reply(call, [true]);
    }
    if (func === 'pages.navigateToApp') reply(call, [true]);
  }

  const listen = (event: MessageEvent<Call>) => {
    if (!answers || event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    void handle(event.data);
  };
  window.addEventListener('message', listen);

  return {
    setTheme(next) {
      theme = next;
      send({ func: 'themeChange', args: [next] });
    },
    close: () => window.removeEventListener('message', listen),
  };
}
