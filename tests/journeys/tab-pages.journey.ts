import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/app/pages';
import { axeFaults, openBrowser, openPage, scrollsSideways, type Watched } from './browser';
import { demoUrl } from './demo';

// Every page of the tab, whatever parts are added: the list is the tab's own. One window for each view, which goes from
// page to page as a person does.

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const full = process.env.SECOND_LOOK_FULL === 'yes';
const paths = [...pages.map(({ pattern }) => pattern).filter((path) => !path.includes(':')), '/no/such/page'];

const views = [
  { colorScheme: 'light', forcedColors: 'none', width: 320 },
  { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { colorScheme: 'light', forcedColors: 'active', width: 320 },
  { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { colorScheme: 'light', forcedColors: 'active', width: 1280 },
] as const;

const settling = { timeout: 3000, interval: 300 };

/** A plain browser window at a place of no page, from which every page is one that the person goes to. */
async function openWindow({ width, ...look }: (typeof views)[number], language = ''): Promise<Watched> {
  const url = `${demoUrl}tab.html?person=moj-staff${language}#/nowhere/at/all`;
  const opened = await openPage(browser, url, { ...look, viewport: { width, height: 800 } });
  await opened.page.locator('h1').waitFor();
  return opened;
}

/** Goes there, and waits until its heading has the focus: it takes it when somebody arrives. */
async function goTo({ page }: Watched, path: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, path);
  await page.locator('h1:focus').waitFor();
}

describe.each(full ? views : views.slice(0, 3))('in $colorScheme, forced colours $forcedColors, $width px', (view) => {
  let opened: Watched;

  beforeAll(async () => {
    opened = await openWindow(view);
  });

  it.each(paths)('%s has nothing that axe finds wrong and does not scroll sideways', async (path) => {
    await goTo(opened, path);
    // In forced colours the palette is the person's own, and axe reads the page's: the rest of its rules hold.
    const leaveOut = view.forcedColors === 'active' ? ['color-contrast'] : [];
    // What arrives on the page a little later is judged as it stands then.
    await expect.poll(() => axeFaults(opened.page, leaveOut), settling).toEqual([]);
    await expect.poll(() => scrollsSideways(opened.page), settling).toBe(false);
    expect(await opened.page.locator('h1').count()).toBe(1);
    expect(opened.faults).toEqual([]);
  });
});

describe('in words that are longer', () => {
  let opened: Watched;

  beforeAll(async () => {
    opened = await openWindow(views[0], '&language=en-x-pseudo');
  });

  it.each(paths)('%s holds none of its words itself, and cuts none', async (path) => {
    await goTo(opened, path);
    expect(await scrollsSideways(opened.page)).toBe(false);
    const heading = (await opened.page.locator('h1').textContent()) ?? '';
    // The pseudo-language writes every letter with an accent: a plain word on the screen was not in a catalogue.
    expect(heading).not.toMatch(/[A-Za-z]{4,}/);
    expect(opened.faults).toEqual([]);
  });
});
