import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { Pack } from '../engine';
import type { Account } from '../features/home';
import type { Graph, Scope } from '../graph';
import type { Host, SignIn } from '../hosts';
import type { PackRequests, PackTools } from '../pack';
import { createRemembered, deskScopes, explain, openTabDesk } from '../session';
import { createReading, type Language, pseudoLanguage, ThemeRoot } from '../ui';
import { createCarried } from './carried';
import { type GuidanceFiles, openGuidance } from './guidance';
import { chooseLanguage, tagOfLanguage } from './languages';
import { fetchAhead } from './load-page';
import { mailScopes, openMail } from './mail';
import { followMailLinks } from './mail-links';
import { createNavigation } from './navigation';
import { once } from './once';
import type { Tab } from './page';
import { pages } from './pages';
import { Shell } from './shell';
import { whenIdle } from './when-idle';

export interface StartTab {
  /** Where the tab runs: Teams, Outlook, Microsoft 365, or a plain browser. */
  readonly host: Host;
  /** Called after the first page is on the screen, and again after a failure: the client is loaded only then. */
  readonly graph: () => Promise<Graph>;
  readonly signIn: SignIn;
  readonly pack: Pack;
  /** What the pack says about requests: loaded with the first page that asks. */
  readonly requests: () => Promise<PackRequests>;
  /** The pack's tools that decide: loaded with the first that opens. */
  readonly tools: () => Promise<PackTools>;
  /** What the pack says to be read and looked up: loaded with the first page that asks. */
  readonly guidance: () => Promise<GuidanceFiles>;
  /** The element that the tab fills. */
  readonly root: HTMLElement;
  /** The browser's own; undefined where it is blocked, and then nothing outlives the window. */
  readonly storage: Storage | undefined;
  /** @default the machine's clock */
  readonly clock?: { now(): number };
  /** Left out: what the person chose before, else the host's. `en-x-pseudo` is for tests: longer words with accents. */
  readonly language?: Language | 'en-x-pseudo';
}

/** What reading the account needs. */
const accountScopes: readonly Scope[] = ['User.Read'];

async function readAccount(graph: StartTab['graph']): Promise<Account> {
  const { id, displayName, mail, userPrincipalName } = await (await graph()).me();
  const address = mail ?? userPrincipalName ?? '';
  return { id, name: displayName ?? address, address };
}

/**
 * Starts the tab in `root`, and keeps it in step with its host until the returned function is called, which takes
 * everything down again. Production and demo differ only in what they pass.
 */
export function startTab(options: StartTab): () => void {
  const { host, graph, signIn, pack, requests, tools, guidance, root, storage, clock = Date, language } = options;
  const now = () => clock.now();
  const openGraph = once(graph);
  const openRequests = once(requests);
  const navigation = createNavigation(window, host.subPage.get());
  const remembered = createRemembered({ storage, page: window, now });
  const around = {
    explain: (error: unknown) => explain(error, { now: now(), online: navigator.onLine }),
    now,
    whenOnline(back: () => void) {
      window.addEventListener('online', back);
      return () => window.removeEventListener('online', back);
    },
  };
  const account = createReading({
    ...around,
    read: () => readAccount(openGraph),
    ask: () => signIn.askForToken(accountScopes),
  });
  const desk = createReading({
    ...around,
    read: () => openTabDesk({ graph: openGraph, requests: openRequests, pack, remembered, now, linkTo: host.linkTo }),
    ask: () => signIn.askForToken(deskScopes),
  });
  const mail = createReading({
    ...around,
    read: () => openMail({ graph: openGraph, pack, remembered, now }),
    ask: () => signIn.askForToken(mailScopes),
  });
  const tab: Tab = {
    host,
    pack,
    requests: openRequests,
    tools: once(tools),
    guidance: once(async () => openGuidance(await guidance())),
    carried: createCarried(window),
    remembered,
    account,
    desk,
    mail,
    askForToken: signIn.askForToken,
    explain: around.explain,
    now,
  };
  const isPseudo = language === 'en-x-pseudo';
  const tree = createRoot(root);

  const render = () => {
    const chosen = chooseLanguage(isPseudo ? 'en' : (language ?? remembered.preference('language')), host.language);
    document.documentElement.lang = tagOfLanguage(chosen);
    tree.render(
      <ThemeRoot theme={host.theme.get()} language={chosen} rewrite={isPseudo ? pseudoLanguage : null}>
        <Started onStarted={started} />
        <Shell
          tab={tab}
          navigation={navigation}
          onLanguage={(wanted) => remembered.prefer('language', wanted)}
          onReload={() => window.location.reload()}
        />
      </ThemeRoot>,
    );
  };
  const stops = [
    host.theme.watch(render),
    host.subPage.watch((path) => {
      if (path !== undefined) navigation.go(path);
    }),
    remembered.subscribe(render),
    followMailLinks(document, host),
    navigation.stop,
    remembered.stop,
    account.stop,
    desk.stop,
    () => desk.state().value?.desk.stop(),
    mail.stop,
    () => mail.state().value?.close(),
    () => tree.unmount(),
  ];
  const started = () => {
    host.loaded();
    stops.unshift(
      whenIdle(() => {
        account.read();
        for (const page of pages) void fetchAhead(page);
        // So that a tool opens at once. What does not arrive is asked for again by the page that needs it.
        for (const ask of [tab.guidance, tab.tools]) ask().catch(() => undefined);
      }),
    );
  };
  render();
  return () => {
    for (const stop of stops) stop();
  };
}

/** Tells once that the tree is on the screen. */
function Started({ onStarted }: { readonly onStarted: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts once, whatever is passed later
  useEffect(onStarted, []);
  return null;
}
