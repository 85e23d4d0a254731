import pack from '#pack';
import { browserHost, createSignIn, type Host, readPageFacts, teamsHost } from '../hosts';
import { openStorage } from '../session';
import { readAddress } from './address';
import { fetchAhead } from './load-page';
import { findPage } from './pages';
import { startTab } from './start-tab';
import { en } from './strings.en';

/** In a frame: Teams, Outlook or Microsoft 365, unless nobody answers there. */
async function openHost(appId: string, entityId: string): Promise<Host> {
  const framed = window.parent !== window ? await teamsHost({ appId, entityId }) : undefined;
  return framed ?? browserHost(window);
}

async function start(root: HTMLElement): Promise<void> {
  const { clientId, authority, appId, tabId } = readPageFacts(document);
  const first = findPage(readAddress(window.location.hash).path);
  const [host] = await Promise.all([openHost(appId, tabId), first === undefined ? undefined : fetchAhead(first.page)]);
  const signIn = createSignIn({
    clientId,
    nested: host.nestedSignIn,
    ...(authority === undefined ? {} : { authority }),
  });
  // Frames of Teams may be refused one, and an old browser has none: then there is only no reading without a connection.
  navigator.serviceWorker?.register('/service-worker.js', { scope: '/tab/' }).catch(() => undefined);
  try {
    startTab({
      host,
      signIn,
      pack,
      requests: async () => (await import('#requests')).default,
      tools: async () => (await import('#tools')).default,
      guidance: async () => {
        const [guidance, search] = await Promise.all([import('#guidance'), import('#guidance-search')]);
        return { guidance: guidance.default, search: search.default };
      },
      root,
      storage: openStorage(window),
      graph: async () => {
        const { createGraph } = await import('../graph');
        return createGraph({ token: signIn.token, fetch: window.fetch.bind(window) });
      },
    });
  } catch (error) {
    host.failed('The tab could not start.');
    throw error;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the tab.');

start(root).catch(() => {
  root.textContent = en.couldNotStart;
});
