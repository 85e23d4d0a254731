import { facts } from '../../../manifest/facts';
import { startTab } from '../../app/start-tab';
import { browserHost, createSignIn, teamsHost } from '../../hosts';
import { openStorage } from '../../session';
import { demoClientId } from '../local-microsoft';
import { loadGuidance, loadPack, loadRequests, loadTools } from '../packs';
import { personOf } from '../people';
import { simulatedFetch } from '../simulated-fetch';
import { keepHostListHere } from './host-list';
import { readLink } from './links';
import { playedSignIn } from './played-sign-in';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the tab.');

async function start(place: HTMLElement): Promise<void> {
  keepHostListHere(window);
  // Who it is comes through the host, as it does in Teams; the address matters where there is none.
  const person = personOf(window.location.search);
  const isFramed = window.parent !== window;
  const [framed, pack] = await Promise.all([
    isFramed ? teamsHost({ appId: facts.ids.app, entityId: facts.tab.id }) : undefined,
    loadPack(person.packId),
  ]);
  const host = framed ?? {
    ...browserHost(window),
    // Microsoft's Outlook is not on this machine: the played one is.
    async openMail(webLink: string) {
      const link = readLink(webLink);
      const mail = link.kind === 'mail' ? `&mail=${encodeURIComponent(link.id)}` : '';
      window.open(`./?person=${person.id}${mail}`, '_blank', 'noopener');
    },
  };
  const signIn = host.nestedSignIn ? createSignIn({ clientId: demoClientId, nested: true }) : playedSignIn(person);
  const graph = async () => {
    const { createGraph } = await import('../../graph');
    return createGraph({ token: signIn.token, fetch: simulatedFetch(person.packId) });
  };
  // Longer words with accents, so that a screen which holds its words itself, or cuts them, is seen.
  const isPseudo = new URLSearchParams(window.location.search).get('language') === 'en-x-pseudo';
  const language = isPseudo ? { language: 'en-x-pseudo' as const } : {};
  const requests = () => loadRequests(person.packId);
  const tools = () => loadTools(person.packId);
  const guidance = () => loadGuidance(person.packId);
  startTab({
    host,
    graph,
    signIn,
    pack,
    requests,
    tools,
    guidance,
    root: place,
    storage: openStorage(window),
    ...language,
  });
}

start(root).catch((error: unknown) => {
  root.textContent = `The tab did not start. ${error instanceof Error ? error.message : ''}`;
});
