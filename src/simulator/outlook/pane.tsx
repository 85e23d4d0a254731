import { startPane } from '../../../addin/taskpane/start-pane';
import { loadPack } from '../packs';
import { playOffice } from './office-client';
import type { Port } from './office-protocol';
import { isPaneStart, type PaneStart, paneReady } from './pane-protocol';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the pane.');
const place: HTMLElement = root;

async function start({ seed, packId, isContrast }: PaneStart, port: Port): Promise<void> {
  const pack = await loadPack(packId);
  const { office } = playOffice(port, seed);
  const played = office as Pick<typeof Office, 'onReady' | 'context'>;
  await startPane({ office: played, pack, root: place, ...(isContrast ? { theme: 'contrast' as const } : {}) });
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
