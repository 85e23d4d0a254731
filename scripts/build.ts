// Builds everything that can be deployed or demonstrated into dist/:
//   dist/<pack>/   the site of one organisation: event script, pane, tab, both manifests,
//                  and what its web host wants to be told
//   dist/cli/      the command line, one file, with the packs beside it
//   dist/demo/     the pages that play Outlook and Teams (never deployed)
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { build } from 'vite';
import { buildEvents } from '../addin/events/build';
import { readSendMode } from '../deploy/deployment';
import { writePageFacts } from '../deploy/page-facts';
import { buildServiceWorker } from '../deploy/service-worker';
import { buildSignInPage } from '../deploy/sign-in-page';
import { writeHosting } from '../deploy/write-hosting';
import { buildManifests } from '../manifest/build';
import { demoConfig, siteConfig } from '../vite.config';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

/** Where the site will be served from; a real deployment names its own. */
const origin = process.env.SECOND_LOOK_ORIGIN ?? 'https://second-look.example';
/** The Entra application's client id; a real deployment names its own. */
const clientId = process.env.SECOND_LOOK_CLIENT_ID ?? '00000000-0000-4000-8000-000000000000';
/** The directory whose people sign in; left out: any work account. */
const tenantId = process.env.SECOND_LOOK_TENANT_ID;
const chosen = readSendMode(process.env);
if (typeof chosen === 'string') throw new Error(chosen);
const { sendMode } = chosen;
const outlookInAppPackage = process.env.SECOND_LOOK_ONE_PACKAGE === 'yes';

function packIds(): string[] {
  return readdirSync(join(root, 'build/packs'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length));
}

/** Vite keeps a page's path in the source tree; people and manifests want a short one. */
function movePage(site: string, from: string, to: string): void {
  mkdirSync(join(dist, site, to), { recursive: true });
  renameSync(join(dist, site, from), join(dist, site, to, 'index.html'));
  rmSync(join(dist, site, from.split('/')[0] ?? from), { recursive: true });
}

async function buildSite(packId: string): Promise<void> {
  await build(siteConfig(packId));
  movePage(packId, 'addin/taskpane/index.html', 'taskpane');
  movePage(packId, 'src/app/index.html', 'tab');
  writePageFacts(join(dist, packId), { clientId, tenantId });
  await buildServiceWorker(join(dist, packId));
  await buildEvents(packId, join(dist, packId, 'events'));
  await buildSignInPage(join(dist, packId));
  buildManifests({ outDir: join(dist, packId), origin, clientId, sendMode, outlookInAppPackage });
  writeHosting(join(dist, packId));
}

async function buildDemo(): Promise<void> {
  await build(demoConfig());
  const pages = {
    'outlook/index.html': 'index.html',
    'outlook/pane.html': 'pane.html',
    'teams/index.html': 'teams.html',
    'teams/tab.html': 'tab.html',
  };
  for (const [from, to] of Object.entries(pages))
    renameSync(join(dist, 'demo/src/simulator', from), join(dist, 'demo', to));
  rmSync(join(dist, 'demo/src'), { recursive: true });
  await buildSignInPage(join(dist, 'demo'));
}

async function buildCommandLine(): Promise<void> {
  const bundle = await rolldown({ input: join(root, 'src/cli/main.ts'), platform: 'node' });
  await bundle.write({ file: join(dist, 'cli/second-look.mjs'), format: 'esm', minify: false, codeSplitting: false });
  await bundle.close();
  cpSync(join(root, 'build/packs'), join(dist, 'cli/packs'), { recursive: true });
}

if (existsSync(dist)) rmSync(dist, { recursive: true });
for (const packId of packIds()) await buildSite(packId);
await buildDemo();
await buildCommandLine();
