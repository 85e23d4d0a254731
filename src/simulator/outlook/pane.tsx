import { startPane } from '../../../addin/taskpane/start-pane';
import type { Pack } from '../../engine';
import { playOffice } from './office-client';
import type { Port } from './office-protocol';
import { isPaneStart, type PaneStart, paneReady } from './pane-protocol';

/** The packs as they are compiled for a deployment. */
const packs: { readonly [id: string]: () => Promise<{ default: unknown }> } = {
  moj: () => import('../../../build/packs/moj.json'),
  'welsh-government': () => import('../../../build/packs/welsh-government.json'),
};

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element for the pane.');
const place: HTMLElement = root;

async function start({ seed, packId, isContrast }: PaneStart, port: Port): Promise<void> {
  const read = packs[packId];
  if (read === undefined) throw new Error(`There is no pack ${packId}.`);
  const pack = (await read()).default as Pack;
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
