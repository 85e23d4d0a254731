import type { RecordsSource } from '../../../addin/taskpane/records-source';
import { startPane } from '../../../addin/taskpane/start-pane';
import { facts } from '../../../manifest/facts';
import { createSignIn, teamsLink } from '../../hosts';
import { openStorage } from '../../session';
import { brokerFor, demoClientId } from '../local-microsoft';
import { putBridge } from '../nested-app-auth';
import { loadGuidance, loadGuidanceLinks, loadPack, loadRequests, loadTools } from '../packs';
import { type PlayedPerson, personOf } from '../people';
import { simulatedFetch } from '../simulated-fetch';
import { readLink } from '../teams/links';
import { playOffice } from './office-client';
import type { Port } from './office-protocol';
import { isPaneStart, type PaneStart, paneReady } from './pane-protocol';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the pane.');
const place: HTMLElement = root;

const linkTo = (path: string) => teamsLink({ appId: facts.ids.app, entityId: facts.tab.id }, path);

/** What the pane needs of Microsoft 365, as the person whose Outlook this is. */
function playedRecords(person: PlayedPerson): RecordsSource {
  // Outlook gives every page of an add-in this bridge to sign in by.
  putBridge(window, brokerFor(person));
  const signIn = createSignIn({ clientId: demoClientId, nested: true });
  return {
    signIn,
    async graph() {
      const { createGraph } = await import('../../graph');
      return createGraph({ token: signIn.token, fetch: simulatedFetch(person.packId) });
    },
    requests: () => loadRequests(person.packId),
    linkTo,
    storage: openStorage(window),
  };
}

/** Neither Teams nor Outlook on the web is on this machine: links into them open the played ones. */
function followLinks(person: PlayedPerson): void {
  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null;
    const link = anchor === null ? undefined : readLink(anchor.href);
    if (link === undefined || link.kind === 'elsewhere') return;
    event.preventDefault();
    const query = new URLSearchParams({
      person: person.id,
      ...(link.kind === 'ours' ? { page: link.subPage } : { mail: link.id }),
    });
    window.open(`./${link.kind === 'ours' ? 'teams.html' : ''}?${query}`, '_blank', 'noopener');
  });
}

async function start({ seed, person: id, isContrast }: PaneStart, port: Port): Promise<void> {
  const person = personOf(`?${new URLSearchParams({ person: id })}`);
  const pack = await loadPack(person.packId);
  followLinks(person);
  const { office } = playOffice(port, seed);
  const played = office as Pick<typeof Office, 'onReady' | 'context'>;
  const records = async () => playedRecords(person);
  await startPane({
    office: played,
    pack,
    records,
    pages: async () => ({
      links: await loadGuidanceLinks(person.packId),
      linkTo,
      guidance: async () => (await loadGuidance(person.packId)).guidance,
      tools: () => loadTools(person.packId),
    }),
    root: place,
    ...(isContrast ? { theme: 'contrast' as const } : {}),
  });
}

window.addEventListener('message', ({ source, origin, data, ports }: MessageEvent) => {
  const port = ports[0];
  if (source !== window.parent || origin !== window.location.origin || port === undefined || !isPaneStart(data)) return;
  start(data, port).catch((error: unknown) => {
    place.textContent = `The pane did not start. ${error instanceof Error ? error.message : ''}`;
  });
});

if (window.parent === window) place.textContent = 'This page is the pane of the demo. Open the demo at its root.';
else window.parent.postMessage(paneReady, window.location.origin);
