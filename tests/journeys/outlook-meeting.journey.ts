import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';
import {
  alert,
  button,
  inPane,
  lastSent,
  notices,
  openDraft,
  pane,
  recipient,
  send,
  subject,
  takeOff,
  text,
} from './outlook-window';

// Meetings; and how the pane looks in all that part of it which a first glance does not show.

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const at = (query: string) => new URL(`?${query}`, demoUrl).href;

describe('a meeting', () => {
  it('asks about a personal attendee, and has its call gone through beside it, which holds nothing up', async () => {
    const { page, faults } = await openPage(browser, at('item=meeting'));
    await notices(page)
      .getByText(/OFFICIAL-SENSITIVE .* personal address/)
      .waitFor();
    await send(page).click();
    await alert(page)
      .getByText(/^Check: /)
      .waitFor();
    expect(await alert(page).textContent()).toContain('sam.hill.test@gmail.com is in Required');
    await alert(page).getByRole('button', { name: 'Look again' }).click();
    await pane(page).getByRole('heading', { name: 'Ready for this call?' }).waitFor();
    await pane(page)
      .getByText(/whoever has the Zoom link can join/)
      .waitFor();
    const checks = inPane(page, 'Go through the checks');
    expect(await checks.getAttribute('aria-expanded')).toBe('false');

    await takeOff(page, 'sam.hill.test@gmail.com');
    await recipient(page, 'Required', 'dana.cole@justice.gov.uk');
    await subject(page).fill('Rota');
    await page.getByRole('textbox', { name: 'Location' }).fill('https://zoom.us/j/84322157789');
    await text(page).fill('At two.');
    await inPane(page, 'Check again').click();
    await pane(page)
      .getByText(/and Zoom is for external meetings\. Take Microsoft Teams/)
      .waitFor();
    await pane(page)
      .getByText(/the Zoom link has no passcode/i)
      .waitFor();
    if ((await checks.getAttribute('aria-expanded')) === 'false') await checks.click();
    for (const question of [/^1\. Does a strong password/, /^2\. Have you tried/, /^3\. Do you know what/]) {
      await pane(page).getByRole('group', { name: question }).getByRole('radio', { name: 'Yes', exact: true }).check();
    }
    for (const question of [/^1\. Is the call closed/, /^2\. Do you know everybody/, /^3\. Have you looked/]) {
      await pane(page).getByRole('group', { name: question }).getByRole('radio', { name: 'No', exact: true }).check();
    }
    expect(await notices(page).textContent()).toBe('');
    await send(page).click();
    expect(await lastSent(page)).toContain('Required: Dana Cole');
    expect(await alert(page).count()).toBe(0);

    await button(page, 'New meeting').click();
    await pane(page).getByText('No video link in this invitation.').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('the whole pane', () => {
  const full = process.env.SECOND_LOOK_FULL === 'yes';
  const everyLook = [
    ['Dark', 320],
    ['High contrast', 320],
    ['Light', 320],
    ['Light', 1280],
    ['Dark', 1280],
    ['High contrast', 1280],
  ] as const;

  const findNothing = async (page: Page) => {
    const frames = page.frames().slice(1);
    expect(frames).toHaveLength(1);
    await expect.poll(() => axeFaults(page, [], frames), { timeout: 5000, interval: 300 }).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    const isWider = (body: HTMLElement) => body.scrollWidth > window.innerWidth;
    expect(await pane(page).locator('body').evaluate(isWider)).toBe(false);
  };

  it.each(full ? everyLook : everyLook.slice(0, 2))(
    'has nothing that axe finds wrong and does not scroll sideways, in %s at %i px',
    async (theme, width) => {
      const { page, faults } = await openPage(browser, demoUrl, { viewport: { width, height: 900 } });
      await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: theme });
      await button(page, 'Circumstances').click();
      await page.getByRole('combobox', { name: 'Width of the pane' }).selectOption('320');
      await button(page, 'Circumstances').click();
      await openDraft(page, 'Fix before sending', 'Declared gmail in bcc');
      await button(page, 'Second Look').click();
      await inPane(page, 'Send it anyway').click();
      await inPane(page, 'Allow this mail').click();
      await pane(page).getByText('Choose a reason.').waitFor();
      await inPane(page, /^What I remember/).click();
      await pane(page).getByText('Settings', { exact: true }).waitFor();
      await findNothing(page);
      await pane(page).getByRole('radio', { name: 'Second Look is mistaken' }).check();
      await inPane(page, 'Allow this mail').click();
      await pane(page).getByText('Press Send again.').waitFor();
      await takeOff(page, 'asha.patel.test@gmail.com');
      await text(page).fill('The text says OFFICIAL-SENSITIVE. May I connect a trackpad of my own?');
      await inPane(page, 'Check again').click();
      await inPane(page, /the text says OFFICIAL-SENSITIVE/i).click();
      await inPane(page, /not every Bluetooth device/i).click();
      await pane(page).getByText('Trackpads: no, unless needed for accessibility').waitFor();
      await findNothing(page);
      await button(page, 'New meeting').click();
      await text(page).fill('https://zoom.us/j/84322157789');
      await inPane(page, 'Check again').click();
      await pane(page)
        .getByText(/the Zoom link has no passcode/i)
        .waitFor();
      const checks = inPane(page, 'Go through the checks');
      if ((await checks.getAttribute('aria-expanded')) === 'false') await checks.click();
      await pane(page)
        .getByRole('group', { name: /^1\. Does a strong password/ })
        .waitFor();
      await findNothing(page);
      expect(faults).toEqual([]);
    },
  );
});
