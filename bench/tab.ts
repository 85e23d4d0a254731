// What the tab and the pane cost before anything is seen, and how long the first page takes, in one run.
//   npm run bench:tab        after npm run build
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../scripts/bootstrap.mjs';
import { createDemoServer } from '../src/simulator/server';
import { median, printTable, type Row } from './timing';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
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

const kilobytesOf = (files: readonly string[]): number =>
  files
    .map((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0) / 1000;

/** What a page of the tab loads beyond what the shell and Home have loaded; its pack's data stand apart. */
function guidanceRoute(most: number): Row[] {
  const home = ['src/app/index.html', 'src/app/pages/home-page.tsx', 'src/app/pages/home-guidance.tsx'];
  const have = new Set(home.flatMap(firstScripts));
  const routes = [
    'guidance-home-page',
    'guidance-page',
    'lookup-page',
    'contacts-page',
    'password-page',
    'marking-page',
  ];
  const more = new Set(
    routes.flatMap((page) => firstScripts(`src/app/pages/${page}.tsx`)).filter((file) => !have.has(file)),
  );
  const kilobytes = kilobytesOf([...more]);
  const data = kilobytesOf(['moj.json', 'moj.search.json'].flatMap((name) => firstScripts(`build/guidance/${name}`)));
  return [
    {
      what: 'every page of guidance, beyond what Home has loaded, gzip',
      figure: `${kilobytes.toFixed(1)} KB`,
      bound: `≤ ${most} KB`,
      holds: kilobytes <= most,
    },
    {
      what: 'the text of all guidance, with what search needs (Home loads it after it is shown), gzip',
      figure: `${data.toFixed(1)} KB`,
      bound: '',
    },
  ];
}

function size(entry: string, most: number): Row {
  const kilobytes = kilobytesOf(firstScripts(entry));
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

/** Goes to a page of guidance or to a tool. Milliseconds until its text is drawn. */
const open = (page: Page, path: string): Promise<number> =>
  page.evaluate(async (hash) => {
    const start = performance.now();
    window.location.hash = hash;
    // Back to Guidance stands on each page of guidance, and on no page before its text is here.
    while (document.querySelector('main a[href="#/guidance"]') === null) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, path);

async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/help';
  });
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
}

/** What Guidance links to: pages, or tools that decide. */
async function linked(page: Page, url: string, links: string): Promise<readonly string[]> {
  await page.goto(`${url}tab.html?person=moj-staff#/guidance`);
  const found = page.locator(`main ${links}`);
  await found.first().waitFor();
  return found.evaluateAll((all) => [...new Set(all.map((one) => new URL((one as HTMLAnchorElement).href).hash))]);
}

/** How long each page of guidance takes from the press until its text is drawn, after the first. */
async function openings(url: string): Promise<number[]> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const paths = await linked(page, url, 'section li a[href*="#/guidance/"]');
  const took: number[] = [];
  for (const path of [...paths.slice(0, 1), ...paths, ...paths, ...paths]) {
    took.push(await open(page, path));
    await leave(page);
  }
  await browser.close();
  return took.slice(1).sort((a, b) => a - b);
}

/** The same for tools: the first after Home of a browser that has never been there, and the one after it. */
async function toolOpenings(url: string): Promise<{ readonly first: number[]; readonly later: number[] }> {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  const paths = await linked(await browser.newPage(), url, 'a[href*="#/tools/"]');
  const first: number[] = [];
  const later: number[] = [];
  for (const [index, path] of [...paths, ...paths, ...paths].entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${url}tab.html?person=moj-staff#/`, { waitUntil: 'networkidle' });
    first.push(await open(page, path));
    await leave(page);
    later.push(await open(page, paths[(index + 1) % paths.length] ?? path));
    await context.close();
  }
  await browser.close();
  return { first: first.sort((a, b) => a - b), later: later.sort((a, b) => a - b) };
}

/** Median and 95th percentile of sorted milliseconds. */
function spread(what: string, took: readonly number[]): Row[] {
  const p95 = took[Math.ceil(took.length * 0.95) - 1] ?? Number.NaN;
  return [
    { what: `${what}: median of ${took.length}`, figure: `${median([...took]).toFixed(0)} ms`, bound: '' },
    { what: `${what}: p95`, figure: `${p95.toFixed(0)} ms`, bound: '≤ 100 ms', holds: p95 <= 100 },
  ];
}

const server = await createDemoServer({ distDir: 'dist', port: 0, latency: 'tenant' });
await visit(server.url);
const visits: Visit[] = [];
for (let round = 0; round < 5; round += 1) visits.push(await visit(server.url));
const opened = await openings(server.url);
const tools = await toolOpenings(server.url);
await server.close();

const of = (part: keyof Visit) => median(visits.map((one) => one[part]));
printTable('Sizes', [size('src/app/index.html', 170), size('addin/taskpane/index.html', 120), ...guidanceRoute(80)]);
printTable('From the press until the text is drawn', [
  ...spread('a page of guidance, after the first', opened),
  ...spread('a tool, the first after Home, cold browser', tools.first),
  ...spread('a tool after that', tools.later),
]);
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
