import { existsSync } from 'node:fs';
import { type Browser, chromium, type Frame } from 'playwright-core';
import { findChromium } from '../scripts/bootstrap.mjs';
import { createDemoServer } from '../src/simulator/server';
import { sentMails } from './scan-mails';

/** How the page fared while a browser read all that was sent. Times are milliseconds, the longest first. */
export interface Fared {
  /** What the page's thread computed in one go: what others do on this machine at the same time does not count. */
  readonly computing: readonly number[];
  /** Tasks of over 50 ms by the clock, as the page is told of them. */
  readonly lasting: readonly number[];
  readonly seconds: number;
}

type Watching = typeof globalThis & { tasks?: number[] };

/** Runs in each frame of the page before anything else does. */
function watchTasks(): void {
  const tasks: number[] = [];
  (globalThis as Watching).tasks = tasks;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'self') tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** An event of Chromium's own trace. Times are microseconds; `tdur` is what the thread computed. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Traces every task of every thread until it is told to end. */
async function trace(browser: Browser): Promise<() => Promise<readonly number[]>> {
  const events: Traced[] = [];
  const session = await browser.newBrowserCDPSession();
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  });
  return async () => {
    const end = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await end;
    const threadOf = ({ pid, tid }: Traced) => `${pid} ${tid}`;
    const isPage = ({ name, args }: Traced) => name === 'thread_name' && args.name === 'CrRendererMain';
    const pages = new Set(events.filter(isPage).map(threadOf));
    return events
      .filter((event) => event.name.endsWith('::RunTask') && pages.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000)
      .sort(down);
  };
}

const down = (one: number, other: number): number => other - one;

/** Reads a thousand sent mails in the built tab. Undefined where nothing is built. */
export async function farePage(): Promise<Fared | undefined> {
  if (!existsSync('dist/moj')) return undefined;
  const person = 'moj-security';
  const server = await createDemoServer({ distDir: 'dist', port: 0 });
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  try {
    const url = new URL('simulator/moj/own-mail', server.url);
    for (const mail of sentMails(false)) {
      const body = JSON.stringify({ person, ...mail });
      const { status } = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      if (status !== 200) throw new Error(`The mail was not taken: ${status}`);
    }
    const page = await browser.newPage();
    await page.route('https://**', (route) => route.abort());
    await page.addInitScript(watchTasks);
    await page.goto(new URL(`teams.html?person=${person}&page=help`, server.url).href);
    const tab = page.frameLocator('iframe');
    await tab.getByRole('heading', { level: 1 }).first().waitFor();
    const frame = page.frames().find((one) => one !== page.mainFrame()) as Frame;
    // What starting up began is not the scan's.
    await page.waitForTimeout(3_000);
    const end = await trace(browser);
    await frame.evaluate(() => {
      (globalThis as Watching).tasks?.splice(0);
      window.location.hash = '/mail?sent=90';
    });
    const start = performance.now();
    await tab
      .getByText(/^Last read/)
      .first()
      .waitFor({ timeout: 120_000 });
    const seconds = (performance.now() - start) / 1000;
    const computing = await end();
    const lasting = await frame.evaluate(() => (globalThis as Watching).tasks ?? []);
    return { computing, lasting: [...lasting].sort(down), seconds };
  } finally {
    await browser.close();
    await server.close();
  }
}
