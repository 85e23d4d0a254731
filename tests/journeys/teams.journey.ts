import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

let browser: Browser;
const url = demoUrl;

const post = (path: string, body: object) =>
  fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  browser = await openBrowser();
});

afterEach(async () => {
  for (const pack of ['moj', 'welsh-government']) await post(`simulator/${pack}/fresh`, {});
});

afterAll(() => browser.close());

const teams = (more = '') => new URL(`teams.html?${more}`, url).href;
const outlook = (person: string) => new URL(`?person=${person}`, url).href;
const tab = (page: Page) => page.frameLocator('iframe[title="Second Look, the tab"]');
const says = (page: Page, words: string | RegExp) => tab(page).getByText(words).first().waitFor();
const choose = (page: Page, label: string, value: string) =>
  page.getByLabel(label, { exact: true }).selectOption(value);

/** An answer that Graph refused is logged by the browser itself; that is the point of a journey about trouble. */
const unexpected = (faults: readonly string[]) =>
  faults.filter((fault) => !fault.startsWith('Failed to load resource'));

async function writeTo(page: Page, name: string, subject: string, text: string): Promise<void> {
  await page.getByRole('button', { name: 'New mail' }).click();
  await page.getByRole('textbox', { name: 'To' }).fill(name);
  await page.getByRole('textbox', { name: 'To' }).press('Enter');
  await page.getByRole('textbox', { name: 'Subject' }).fill(subject);
  await page.getByRole('textbox', { name: 'Text' }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

describe('the tab in the played Teams', () => {
  it('signs Asha in through Teams’ own handshake and bridge', async () => {
    const { page, faults } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    const calls = page.getByRole('region', { name: 'Behind the scenes' });
    for (const call of ['initialize', 'getContext', 'appInitialization.success', 'nestedAppAuth.execute'])
      await calls.getByText(call, { exact: true }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('signs in whoever one chooses, of either organisation, and nobody of before', async () => {
    const { page, faults } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    await choose(page, 'You are', 'moj-manager');
    await says(page, /Signed in as Rob Lewis/);
    await choose(page, 'You are', 'wg-staff');
    await says(page, /Signed in as Siân Prosser/);
    await says(page, /Welsh Government/);
    await page.reload();
    await says(page, /Signed in as Siân Prosser/);
    expect(faults).toEqual([]);
  });

  it('follows the theme while it is open', async () => {
    const { page, faults } = await openPage(browser, teams(), { colorScheme: 'light' });
    const colour = () =>
      tab(page)
        .getByRole('heading', { level: 1 })
        .evaluate((heading) => getComputedStyle(heading).color);
    await says(page, /Signed in as Asha Patel/);
    const light = await colour();
    await tab(page)
      .locator('body')
      .evaluate((body) => body.setAttribute('data-kept', 'yes'));
    await choose(page, 'Theme', 'dark');
    await expect.poll(colour).not.toBe(light);
    expect(await tab(page).locator('body').getAttribute('data-kept')).toBe('yes');
    expect(faults).toEqual([]);
  });

  it('opens the page that a deep link names, and another when one is followed', async () => {
    const { page, faults } = await openPage(browser, teams('person=moj-staff&page=accessibility'));
    await tab(page).getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
    await page.getByLabel('Deep link to').fill('/help');
    await page.getByRole('button', { name: 'Follow the link' }).press('Enter');
    await tab(page).getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('says what it is opened in, and comes back after another app', async () => {
    const { page, faults } = await openPage(browser, teams('person=moj-staff&page=help'));
    await choose(page, 'Opened in', 'Outlook');
    await says(page, /Opened in Outlook/);
    await page.getByRole('button', { name: 'Open another app' }).click();
    await page.getByText('Another app is open.').waitFor();
    await page.getByRole('button', { name: 'Back to the tab' }).click();
    await says(page, /Opened in Outlook/);
    expect(faults).toEqual([]);
  });

  it('is a page like any other in a plain browser, which asks before it signs in', async () => {
    const { page, faults } = await openPage(browser, new URL('tab.html?person=moj-staff', url).href);
    await page.getByRole('button', { name: 'Sign in' }).first().click();
    await page
      .getByText(/Signed in as Asha Patel/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('has styles that its content policy lets through', async () => {
    const { page } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    const size = await tab(page)
      .getByRole('heading', { level: 1 })
      .evaluate((heading) => getComputedStyle(heading).fontSize);
    expect(size).toBe('20px');
  });
});

describe('a mail from one person to another', () => {
  it('arrives, and its answer comes back with the history below it', async () => {
    const asha = await openPage(browser, outlook('moj-staff'));
    const rob = await openPage(browser, outlook('moj-manager'));
    await writeTo(asha.page, 'Rob Lewis', 'Visit on Thursday', 'Rob,\n\nAre you there on Thursday?\n\nAsha');
    await asha.page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    await rob.page.getByRole('button', { name: 'Visit on Thursday' }).click();
    await rob.page.getByText('Are you there on Thursday?').waitFor();
    await rob.page.getByRole('button', { name: 'Reply', exact: true }).click();
    await rob.page.getByRole('textbox', { name: 'Text' }).fill('Yes, from ten.');
    await rob.page.getByRole('button', { name: 'Send', exact: true }).click();
    await asha.page.getByRole('button', { name: 'Re: Visit on Thursday' }).click();
    const answer = asha.page.getByRole('article').first();
    await answer.getByText('Yes, from ten.').waitFor();
    expect(await answer.textContent()).toContain('Are you there on Thursday?');
    expect([...asha.faults, ...rob.faults]).toEqual([]);
  });

  it('waits in the Outbox while Microsoft 365 cannot be reached, and goes when it can', async () => {
    const { page, faults } = await openPage(browser, outlook('moj-staff'));
    await post('simulator/moj/faults', { offline: true });
    await writeTo(page, 'Rob Lewis', 'Minutes', 'Below.');
    await page.getByText('It may have been sent: the answer of Microsoft 365 was lost.').waitFor();
    await post('simulator/moj/faults', { offline: false });
    await page.getByRole('button', { name: 'Outbox (1)' }).click();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    expect(unexpected(faults)).toEqual([]);
  });

  it('reaches nobody else’s organisation', async () => {
    const sian = await openPage(browser, outlook('wg-staff'));
    const asha = await openPage(browser, outlook('moj-staff'));
    await writeTo(asha.page, 'sian.prosser@gov.wales', 'Minutes', 'Below.');
    await asha.page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    await sian.page.getByText('No mail has arrived.').waitFor();
    expect([...asha.faults, ...sian.faults]).toEqual([]);
  });
});

describe('what can go wrong', () => {
  it('signing in: asks for consent in a window, and goes on once it is given', async () => {
    const { page, faults } = await openPage(browser, teams());
    await choose(page, 'Signing in', 'asks-for-consent');
    await says(page, /Microsoft 365 asks whether Second Look may read/);
    await tab(page).getByRole('button', { name: 'See what Microsoft asks' }).click();
    await says(page, /Signed in as Asha Patel/);
    expect(faults).toEqual([]);
  });

  it('signing in: each way in which it fails is said plainly, within our own patience', async () => {
    const { page, faults } = await openPage(browser, teams());
    for (const [mood, words] of [
      ['consent-blocked', /Your organisation has not yet let Second Look read/],
      ['conditional-access', /Your organisation does not allow sign-in from this device or place/],
      ['no-network', /Microsoft 365 did not answer/],
      ['never-answers', /Sign-in did not answer/],
    ] as const) {
      await choose(page, 'Signing in', mood);
      await tab(page).getByText(words).first().waitFor({ timeout: 15_000 });
      // The rest of the page works without an account.
      await tab(page).getByRole('link', { name: 'Help' }).first().click();
      await tab(page).getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    }
    await choose(page, 'Signing in', 'works');
    await says(page, /Signed in as Asha Patel/);
    expect(unexpected(faults)).toEqual([]);
  });

  it('Graph: each of its troubles is said plainly, and mended when it is over', async () => {
    const { page, faults } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    const anew = page.getByRole('button', { name: 'Follow the link' });
    for (const [trouble, words] of [
      ['forbidden', /did not let Second Look read/],
      ['expiredToken', /Sign in, so that/],
      ['offline', /Microsoft 365 did not answer/],
      ['halfPage', /not one that Second Look understands/],
      ['html', /not one that Second Look understands/],
      ['throttled', /Microsoft 365 asked us to wait\. Trying again at \d\d:\d\d/],
    ] as const) {
      await choose(page, 'Trouble in Microsoft 365', trouble);
      await anew.click();
      await says(page, words);
    }
    await choose(page, 'Trouble in Microsoft 365', 'none');
    await anew.click();
    await says(page, /Signed in as Asha Patel/);
    expect(unexpected(faults)).toEqual([]);
  });

  it('no mailbox or licence: the played Outlook says that it cannot read the Inbox', async () => {
    await post('simulator/moj/faults', { noMailbox: true });
    const { page, faults } = await openPage(browser, outlook('moj-staff'));
    await page.getByText('The Inbox could not be read.').waitFor();
    expect(unexpected(faults)).toEqual([]);
  });

  it('a clock that is two hours fast: signing in and reading work', async () => {
    const { page, faults } = await openPage(browser, url);
    const ahead = 2 * 3_600_000;
    await page.clock.setSystemTime(Date.now() + ahead);
    await page.goto(teams());
    const hers = await tab(page)
      .locator('body')
      .evaluate(() => Date.now());
    expect(hers - Date.now()).toBeGreaterThan(ahead / 2);
    await says(page, /Signed in as Asha Patel/);
    expect(faults).toEqual([]);
  });

  it('the network lost while the tab is open: it says so, and reads again when it is back', async () => {
    const { page, faults } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    await page.context().setOffline(true);
    await says(page, /You are offline/);
    await page.context().setOffline(false);
    await tab(page)
      .getByText(/You are offline/)
      .first()
      .waitFor({ state: 'detached' });
    expect(unexpected(faults)).toEqual([]);
  });

  it('two windows open: both are signed in, and what is dismissed in one is gone in the other', async () => {
    const { page, faults } = await openPage(browser, teams());
    const second = await page.context().newPage();
    await second.goto(teams());
    for (const one of [page, second]) await says(one, /Signed in as Asha Patel/);
    await tab(page).getByRole('button', { name: 'Dismiss' }).click();
    await tab(second).getByRole('button', { name: 'Dismiss' }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});

describe('the page that plays Teams', () => {
  const full = process.env.SECOND_LOOK_FULL === 'yes';
  const everyTheme = [
    ['default', 1280],
    ['dark', 320],
    ['contrast', 1280],
    ['default', 320],
    ['dark', 1280],
    ['contrast', 320],
  ] as const;

  it.each(full ? everyTheme : everyTheme.slice(0, 3))(
    'has nothing that axe finds wrong, in %s at %i px',
    async (theme, width) => {
      const { page, faults } = await openPage(browser, teams(), { viewport: { width, height: 900 } });
      await choose(page, 'Theme', theme);
      await says(page, /Signed in as Asha Patel/);
      expect(await axeFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(faults).toEqual([]);
    },
  );

  it('is used by keyboard alone', async () => {
    const { page, faults } = await openPage(browser, teams());
    await says(page, /Signed in as Asha Patel/);
    await page.getByLabel('Deep link to').focus();
    await page.keyboard.type('help');
    await page.keyboard.press('Enter');
    await tab(page).getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    const circumstances = page.getByRole('button', { name: 'Circumstances' });
    await circumstances.focus();
    await page.keyboard.press('Enter');
    expect(await circumstances.getAttribute('aria-expanded')).toBe('false');
    expect(faults).toEqual([]);
  });
});
