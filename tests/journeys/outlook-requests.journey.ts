import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways, type Watched } from './browser';
import { demoUrl } from './demo';

// A request that is sent in Teams and decided in Outlook, and the mails beside which there is nothing to decide.

const url = demoUrl;

const post = (path: string, body: object) =>
  fetch(new URL(`simulator/moj/${path}`, url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

let browser: Browser;

beforeAll(async () => {
  await post('fresh', {});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await post('fresh', {});
});

const outlook = (person: string, more = '') => new URL(`?person=${person}${more}`, url).href;
const pane = (page: Page): FrameLocator => page.frameLocator('iframe[title="Second Look"]');
const heading = (page: Page, name: string | RegExp) => pane(page).getByRole('heading', { level: 1, name });
const paneButton = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true });
const openPane = (page: Page) => page.getByRole('button', { name: 'Second Look', exact: true });

/** Opens a mail of the Inbox. In a narrow window its list is folded up. */
async function openMail(page: Page, subject: string | RegExp): Promise<void> {
  const inbox = page.getByRole('button', { name: /^Inbox \(/ });
  if ((await inbox.getAttribute('aria-expanded')) === 'false') await inbox.click();
  await page.getByRole('button', { name: subject }).first().click();
}

/** Presses a button as a keyboard does. */
async function press(page: Page, name: string): Promise<void> {
  await paneButton(page, name).focus();
  await page.keyboard.press('Enter');
}

/** Asks for a password manager in Teams. Returns the reference as subjects hold it. */
async function askInTeams(manager: string): Promise<string> {
  const { page } = await openPage(
    browser,
    new URL('teams.html?person=moj-staff&page=requests/new/password-manager', url).href,
  );
  const tab = page.frameLocator('iframe[title="Second Look, the tab"]');
  await tab.getByLabel('Which password manager is it?').fill(manager);
  const radio = (question: RegExp, answer: string) =>
    tab.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
  await radio(/keep its list encrypted/, 'Yes');
  await radio(/What would you keep in it/, 'My own accounts, which nobody else uses');
  await tab.getByRole('button', { name: 'Continue', exact: true }).click();
  await tab.getByRole('combobox').fill('rob');
  await tab.getByRole('option', { name: /Rob Lewis/ }).click();
  await tab.getByRole('button', { name: 'Send request', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: 'Sent to Rob Lewis' }).waitFor();
  const ref = await tab
    .getByText(/^P-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    .first()
    .textContent();
  await page.context().close();
  return (ref ?? '').replaceAll('-', '');
}

/** The pane's own page is never wider than its frame. */
const isCut = (page: Page): Promise<boolean> =>
  pane(page)
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);

describe('a request in the played Outlook', () => {
  let rob: Watched;
  let asha: Watched;
  let ref = '';

  beforeAll(async () => {
    [rob, asha, ref] = await Promise.all([
      openPage(browser, outlook('moj-manager'), { viewport: { width: 320, height: 900 } }),
      openPage(browser, outlook('moj-staff')),
      askInTeams('KeePass'),
    ]);
  });

  it('shows what is asked beside the mail that brought it', async () => {
    const { page } = rob;
    await openMail(page, ref);
    await openPane(page).click();
    await heading(page, 'Asha Patel asks to install and use KeePass').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect([await scrollsSideways(page), await isCut(page)]).toEqual([false, false]);
  });

  it('may be answered in plain words, which join the thread and decide nothing', async () => {
    await rob.page.getByRole('button', { name: 'Reply', exact: true }).click();
    await rob.page.getByRole('textbox', { name: 'Text' }).fill('Fine by me.');
    await rob.page.getByRole('button', { name: 'Send', exact: true }).click();
    await openMail(asha.page, new RegExp(`^Re: .*${ref}`));
    await openPane(asha.page).click();
    await heading(asha.page, 'Password manager, KeePass').waitFor();
    const story = pane(asha.page).getByRole('list', { name: 'What happened last' });
    await story.getByText('Fine by me.').waitFor();
    expect(await paneButton(asha.page, 'Approve').count()).toBe(0);
  });

  it('is decided by keyboard, and the mail stays where it is', async () => {
    const { page } = rob;
    await openMail(page, ref);
    await paneButton(page, 'Approve').waitFor();
    await press(page, 'Approve');
    await press(page, 'Yes, approve');
    await pane(page)
      .getByText(/^You approved this/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Inbox (1)' }).waitFor();
    expect(rob.faults).toEqual([]);
  });

  it('is told to whoever asked, as the last lines of its story, and leads on to Teams', async () => {
    const { page } = asha;
    await openMail(page, new RegExp(`^Password manager ${ref}`));
    await pane(page).getByText('Approved', { exact: true }).first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const [teams] = await Promise.all([
      page.context().waitForEvent('page'),
      pane(page).getByRole('link', { name: 'Open in Teams' }).click(),
    ]);
    await teams.waitForURL(/teams\.html/);
    expect(teams.url()).toContain(`requests%2F${ref}`);
    await teams.close();
    expect(asha.faults).toEqual([]);
  });

  it('that was sent from outside under her name is not to be acted on, and can be reported', async () => {
    const { page } = rob;
    await openMail(page, ref);
    const text = (await page.getByRole('main').getByRole('article').locator('pre').textContent()) ?? '';
    await post('outside-mail', {
      from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' },
      to: [{ name: 'Rob Lewis', address: 'rob.lewis@justice.gov.uk' }],
      subject: `Urgent: password manager ${ref}`,
      body: { contentType: 'text', content: text },
    });
    await openMail(page, /^Urgent/);
    await heading(page, /^Do not act on this mail/).waitFor();
    expect(await pane(page).locator('main').textContent()).toContain('It says it is from Asha Patel');
    expect(await paneButton(page, 'Approve').count()).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
    expect([await scrollsSideways(page), await isCut(page)]).toEqual([false, false]);
    await press(page, 'Report it');
    await page.getByText('Second Look opened a new mail.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('A mail that may not be genuine');
  });
});

describe('beside any other mail', () => {
  it('the pane says that there is nothing to decide, and asks nobody to sign in', async () => {
    await post('outside-mail', {
      from: { name: 'Jo Okoro', address: 'j.okoro@lakeside.example' },
      to: [{ name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' }],
      subject: 'Visit on Thursday',
      body: { contentType: 'text', content: 'Are you there on Thursday?' },
    });
    const { page, faults } = await openPage(browser, outlook('moj-colleague'));
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.frame().url().includes('pane.html') && /\/(graph|simulator)\//.test(request.url()))
        asked.push(request.url());
    });
    await openMail(page, 'Visit on Thursday');
    await openPane(page).click();
    await heading(page, 'Nothing for you to decide here').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(asked).toEqual([]);
    expect(faults).toEqual([]);
  });
});
