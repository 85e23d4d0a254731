// What the tab and the pane cost before anything is seen, and how long the first page takes, in one run.
//   npm run bench:tab        after npm run build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/bootstrap.mjs';
import { createDemoServer } from '../src/simulator/server';
import { median, printTable, type Row } from './timing';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const site = 'dist/moj';
if (!existsSync(join(site, '.vite/manifest.json'))) throw new Error('There is no built site. Run: npm run build');
const manifest = JSON.parse(readFileSync(join(site, '.vite/manifest.json'), 'utf8')) as { [name: string]: Chunk };

/** The scripts a page loads before it can run: its entry and everything that imports without waiting. */
function firstScripts(entry: string): string[] {
  const seen = new Set<string>();
  const open = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const next of chunk.imports ?? []) open(next);
  };
  open(entry);
  return [...seen];
}

function size(entry: string, most: number): Row {
  const zipped = firstScripts(entry)
    .map((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
  const kilobytes = zipped / 1000;
  return {
    what: `${entry}: script before first paint, gzip`,
    figure: `${kilobytes.toFixed(1)} KB`,
    bound: `≤ ${most} KB`,
    holds: kilobytes <= most,
  };
}

interface Visit {
  /** Milliseconds from navigation. */
  readonly painted: number;
  readonly useful: number;
  readonly signedIn: number;
  readonly requests: number;
  readonly kilobytes: number;
}

/** One visit of the tab in the played Teams by a browser that has never been there. */
async function visit(url: string): Promise<Visit> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.route('https://**', (route) => route.abort());
  let requests = 0;
  let bytes = 0;
  let signedIn = Number.NaN;
  const start = performance.now();
  page.on('response', async (response) => {
    requests += 1;
    bytes += Number(response.headers()['content-length'] ?? 0);
    if (response.url().includes('/v1.0/me') && Number.isNaN(signedIn)) signedIn = performance.now() - start;
  });
  await page.goto(`${url}teams.html`, { waitUntil: 'commit' });
  const tab = page.frameLocator('iframe');
  await tab.locator('h1').first().waitFor();
  const painted = performance.now() - start;
  await tab.getByText('0800 917 5148').first().waitFor();
  const useful = performance.now() - start;
  for (let wait = 0; wait < 100 && Number.isNaN(signedIn); wait += 1) await page.waitForTimeout(50);
  await browser.close();
  return { painted, useful, signedIn, requests, kilobytes: bytes / 1000 };
}

const server = await createDemoServer({ distDir: 'dist', port: 0, latency: 'tenant' });
await visit(server.url);
const visits: Visit[] = [];
for (let round = 0; round < 5; round += 1) visits.push(await visit(server.url));
await server.close();

const of = (part: keyof Visit) => median(visits.map((one) => one[part]));
printTable('Sizes', [size('src/app/index.html', 170), size('addin/taskpane/index.html', 120)]);
printTable('The tab in the played Teams, cold browser, latency of a tenant (200 ms + 2 ms an item), median of 5', [
  { what: 'heading painted', figure: `${of('painted').toFixed(0)} ms`, bound: '' },
  {
    what: 'first useful content (the number to call)',
    figure: `${of('useful').toFixed(0)} ms`,
    bound: '≤ 1,500 ms',
    holds: of('useful') <= 1500,
  },
  { what: 'signed in, and Graph has answered who it is', figure: `${of('signedIn').toFixed(0)} ms`, bound: '' },
  { what: 'requests', figure: of('requests').toFixed(0), bound: '' },
  { what: 'bytes of bodies, as sent', figure: `${of('kilobytes').toFixed(0)} KB`, bound: '' },
]);
