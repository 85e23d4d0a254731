import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { onTestFinished, TestRunner } from 'vitest';
import { findChromium } from '../../scripts/bootstrap.mjs';

/** No name is found and no other address is called: nothing leaves this machine, whether or not somebody watches. */
const nobodyElse = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Pages that Chromium draws its own address bar with: two to a window, which nobody sees here. */
const ownWindow = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** Microsoft's library asks for its list of valid origins and, refused by the content policy, goes on without it. */
const hostList = 'https://res.cdn.office.net/teams-js/';

/** A real Chromium: the one that CHROMIUM_PATH names, or the first of the usual places. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run npm test, which finds or installs one, or set CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--disable-features=${ownWindow}`, `--host-resolver-rules=${nobodyElse}`],
  });
}

export interface Watched {
  readonly page: Page;
  /** Errors the page logged, policies it broke, and requests that would have left this machine. */
  readonly faults: string[];
}

/** A page of its own context, watched: a journey ends by looking at `faults`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  // A page that nobody looks at any more still looks for new mail, and slows those that come after it.
  if (TestRunner.getCurrentTest()) onTestFinished(() => context.close());
  const faults: string[] = [];
  const own = new URL(url).origin;
  context.on('request', (request) => {
    const wanted = request.url();
    if (new URL(wanted).origin === own || wanted.startsWith('data:') || wanted.startsWith('blob:')) return;
    if (!wanted.startsWith(hostList)) faults.push(`left this machine: ${wanted}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !text.includes('net::ERR_') && !text.includes(hostList)) faults.push(text);
  });
  await page.goto(url);
  return { page, faults };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line a fault. Fluent's focus guards are aria-hidden and focusable on purpose. */
export async function axeFaults(
  page: Page,
  leaveOut: readonly string[] = [],
  frames: readonly Frame[] = page.frames(),
): Promise<string[]> {
  const found: string[] = [];
  for (const frame of frames) {
    await frame.evaluate(axeSource);
    const faults = await frame.evaluate(async (without) => {
      const { axe } = globalThis as unknown as {
        axe: {
          run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        { resultTypes: ['violations'], rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    }, leaveOut);
    found.push(...faults);
  }
  return found;
}

/** True where something is wider than the window, so that one would have to scroll sideways. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
