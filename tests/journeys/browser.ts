import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/bootstrap.mjs';

/** A real Chromium: the one that CHROMIUM_PATH names, or the first of the usual places. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium. Run npm test, which finds or installs one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

export interface Watched {
  readonly page: Page;
  /** Errors the page logged, policies it broke, and requests that would have left this machine. */
  readonly faults: string[];
}

/** A page of its own context, watched: a journey ends by looking at `faults`. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const faults: string[] = [];
  const own = new URL(url).origin;
  await context.route('**/*', (route) => {
    const wanted = route.request().url();
    if (new URL(wanted).origin === own || wanted.startsWith('data:') || wanted.startsWith('blob:'))
      return route.continue();
    // Microsoft's library asks for its list of valid origins and goes on without it.
    if (!wanted.startsWith('https://res.cdn.office.net/teams-js/')) faults.push(`left this machine: ${wanted}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_')) faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line a fault. Fluent's focus guards are aria-hidden and focusable on purpose. */
export async function axeFaults(page: Page, leaveOut: readonly string[] = []): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
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
