import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';
import { alert, button, inPane, openDraft, pane, recipient, send, subject } from './outlook-window';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const url = demoUrl;

describe('sending a mail in the played Outlook', () => {
  it('asks about an OFFICIAL-SENSITIVE mail to a Gmail address, opens the pane at the finding, and lets the mended mail go', async () => {
    const { page, faults } = await openPage(browser, url);
    await page.getByRole('button', { name: 'New mail' }).click();
    await recipient(page, 'To', 'sam.hill.test@gmail.com');
    await page.getByRole('textbox', { name: 'Subject' }).fill('OFFICIAL-SENSITIVE Visit on Thursday');
    await send(page).click();
    await alert(page)
      .getByText(/^Check: this OFFICIAL-SENSITIVE mail would go to a personal address/)
      .waitFor();
    expect(await alert(page).textContent()).toContain('sam.hill.test@gmail.com');
    expect(await alert(page).getByRole('button').allTextContents()).toEqual(['Look again', 'Send Anyway']);
    await alert(page).getByRole('button', { name: 'Look again' }).click();
    await pane(page).getByRole('button', { name: /^Why/ }).first().click();
    const guidance = pane(page).getByRole('link', { name: 'Work mail and personal addresses' });
    expect(await guidance.getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/.*guidance%2F/);
    const remove = pane(page).getByRole('button', { name: 'Remove address' });
    await remove.click();
    await pane(page).getByText('Nothing found').first().waitFor();
    await recipient(page, 'To', 'rob.lewis@justice.gov.uk');
    await send(page).click();
    await page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('stops a mail to the sender’s own address with no way to send it anyway', async () => {
    const { page, faults } = await openPage(browser, url);
    await openDraft(page, 'Fix before sending', 'Declared gmail in bcc');
    await send(page).click();
    await alert(page)
      .getByText(/^Stop: /)
      .waitFor();
    expect(await alert(page).getByRole('button').allTextContents()).toEqual(['Fix in Second Look']);
    await alert(page).getByRole('button', { name: 'Fix in Second Look' }).click();
    await pane(page).getByRole('button', { name: 'Remove address' }).first().click();
    await pane(page).getByRole('button', { name: 'Undo' }).click();
    await pane(page).getByText('Fix before sending').first().waitFor();
    expect(await page.getByRole('button', { name: 'Sent (0)' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('says nothing of an ordinary mail', async () => {
    const { page, faults } = await openPage(browser, url);
    await openDraft(page, 'Nothing found', 'Newsletter');
    await send(page).click();
    await page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    expect(await alert(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('remembers that an address is a member of the public’s and asks no more, until that is forgotten', async () => {
    const { page, faults } = await openPage(browser, url);
    const write = async () => {
      await recipient(page, 'To', 'sam.hill.test@gmail.com');
      await subject(page).fill('Your letter of Monday');
    };
    await button(page, 'New mail').click();
    await write();
    await send(page).click();
    await alert(page).getByRole('button', { name: 'Look again' }).click();
    await inPane(page, 'Member of the public').click();
    await pane(page).getByText('Nothing found').first().waitFor();
    await send(page).click();
    await button(page, 'Sent (1)').waitFor();
    // The next mail, as its check at Send knows it.
    await write();
    await inPane(page, 'What I remember (1)').click();
    await pane(page)
      .getByText(/^sam\.hill\.test@gmail\.com: member of the public, until \d+ \w+ \d{4}$/)
      .waitFor();
    await send(page).click();
    await button(page, 'Sent (2)').waitFor();
    await write();
    await inPane(page, 'What I remember (1)').click();
    await inPane(page, 'Forget sam.hill.test@gmail.com').click();
    await pane(page).getByText('Forgotten: sam.hill.test@gmail.com. Second Look asks again.').waitFor();
    await send(page).click();
    await alert(page)
      .getByText(/^Check: /)
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('is carried through by keyboard alone, and gives focus back', async () => {
    const { page, faults } = await openPage(browser, url);
    await send(page).focus();
    await page.keyboard.press('Enter');
    await alert(page)
      .getByText(/^Check: /)
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Look again');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send Anyway');
    await page.keyboard.press('Escape');
    await alert(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send');
    expect(faults).toEqual([]);
  });
});

describe('a mail that nobody checked', () => {
  it.each(['1.12', '1.13'])('leaves by Mailbox %s with the bar that says so beside it', async (version) => {
    const { page, faults } = await openPage(browser, url);
    await page.getByRole('button', { name: 'Circumstances' }).click();
    await page.getByRole('combobox', { name: 'Mailbox version' }).selectOption(version);
    await send(page).click();
    await page
      .getByText(/^Sent\. The bar above that mail says: “Second Look did not check this mail: this version of Outlook/)
      .waitFor();
    await page.getByRole('button', { name: 'Sent (1)' }).click();
    expect(await page.getByRole('article').textContent()).toContain('Second Look did not check this mail');
    expect(faults).toEqual([]);
  });

  it('leaves with the demo’s own remark when Office never answered', async () => {
    const { page, faults } = await openPage(browser, url);
    await page.getByRole('button', { name: 'Circumstances' }).click();
    await page.getByRole('switch', { name: 'Office calls are never answered' }).click();
    await send(page).click();
    await page.getByText(/^Sent\. Second Look gave no verdict in time\. \(A remark of this demo/).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a mail that was not sent', () => {
  it('is in the Drafts of whoever wrote it when somebody else comes, and opens from there', async () => {
    const { page, faults } = await openPage(browser, url);
    await subject(page).fill('Half a thought');
    const people = page.getByRole('combobox', { name: 'You are' });
    const writer = await people.inputValue();
    await people.selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Drafts (0)' }).waitFor();
    await people.selectOption(writer);
    await page.getByRole('button', { name: 'Drafts (1)' }).click();
    await page.getByRole('button', { name: 'Open this draft' }).click();
    expect(await subject(page).inputValue()).toBe('Half a thought');
    await page.getByRole('button', { name: 'New mail' }).click();
    await page.getByText('The mail you were writing is in Drafts.').waitFor();
    expect(await page.getByRole('button', { name: 'Drafts (1)' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is still being written after a reload, beside what was sent', async () => {
    const { page, faults } = await openPage(browser, url);
    await openDraft(page, 'Nothing found', 'Newsletter');
    await send(page).click();
    await page.getByRole('button', { name: 'Sent (1)' }).waitFor();
    await recipient(page, 'To', 'rob.lewis@justice.gov.uk');
    await subject(page).fill('Half a thought');
    await page.reload();
    expect(await subject(page).inputValue()).toBe('Half a thought');
    expect(await page.getByRole('button', { name: 'Sent (1)' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('says of a mail whose answer was lost that it may have gone, and does not send it twice by itself', async () => {
    const { page } = await openPage(browser, url);
    let sent = 0;
    await page.route('**/sendMail', async (route) => {
      sent += 1;
      await route.fetch();
      await route.abort();
    });
    await openDraft(page, 'Nothing found', 'Newsletter');
    await send(page).click();
    await page.getByText(/^It may have been sent/).waitFor();
    await page.getByRole('button', { name: 'Outbox (1)' }).waitFor();
    expect(sent).toBe(1);
  });
});

describe('every page of the demo', () => {
  const full = process.env.SECOND_LOOK_FULL === 'yes';
  const everyTheme = [
    ['Light', 1280],
    ['Light', 320],
    ['Dark', 1280],
    ['Dark', 320],
    ['High contrast', 1280],
    ['High contrast', 320],
  ] as const;
  const shown = full ? everyTheme : everyTheme.filter((_, index) => [0, 3, 5].includes(index));

  it.each(shown)('has nothing that axe finds wrong, in %s at %i px', async (theme, width) => {
    const { page, faults } = await openPage(browser, url, { viewport: { width, height: 900 } });
    await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: theme });
    await page.getByRole('button', { name: 'Second Look', exact: true }).click();
    await pane(page).getByText('Check before sending').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await send(page).click();
    await alert(page)
      .getByText(/^Check: /)
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has styles that its content policy lets through', async () => {
    const { page } = await openPage(browser, url);
    const background = await send(page).evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });
});
