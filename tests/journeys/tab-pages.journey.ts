import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../../src/app/pages';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

// Every page of the tab, whatever parts are added: the list is the tab's own.

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

/** Opens one page of the tab in a plain browser window, and waits until its heading is there. */
async function open(
  path: string,
  { width, ...look }: (typeof views)[number],
  language = '',
): Promise<{ page: Page; faults: string[] }> {
  const url = `${demoUrl}tab.html?person=moj-staff${language}#${path}`;
  const opened = await openPage(browser, url, { ...look, viewport: { width, height: 800 } });
  await opened.page.locator('h1').first().waitFor();
  return opened;
}

describe.each(paths)('the page %s', (path) => {
  it.each(full ? views : views.slice(0, 3))(
    'has nothing that axe finds wrong and does not scroll sideways ($colorScheme, forced colours $forcedColors, $width px)',
    async (view) => {
      const { page, faults } = await open(path, view);
      // In forced colours the palette is the person's own, and axe reads the page's: the rest of its rules hold.
      const leaveOut = view.forcedColors === 'active' ? ['color-contrast'] : [];
      expect(await axeFaults(page, leaveOut)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(await page.locator('h1').count()).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it('holds none of its words itself, and cuts none that are longer', async () => {
    const { page, faults } = await open(path, views[0], '&language=en-x-pseudo');
    expect(await scrollsSideways(page)).toBe(false);
    const heading = (await page.locator('h1').textContent()) ?? '';
    // The pseudo-language writes every letter with an accent: a plain word on the screen was not in a catalogue.
    expect(heading).not.toMatch(/[A-Za-z]{4,}/);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
