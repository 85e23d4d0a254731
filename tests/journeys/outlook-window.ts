import type { FrameLocator, Locator, Page } from 'playwright-core';

// The played Outlook as a person finds their way in it.

export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const send = (page: Page): Locator => button(page, 'Send');
export const alert = (page: Page): Locator => page.getByRole('alertdialog').or(page.getByRole('dialog'));
export const pane = (page: Page): FrameLocator => page.frameLocator('iframe[title="Second Look"]');
export const inPane = (page: Page, name: string | RegExp): Locator =>
  pane(page).getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
export const subject = (page: Page): Locator => page.getByRole('textbox', { name: 'Subject' });
export const text = (page: Page): Locator => page.getByRole('textbox', { name: 'Text', exact: true });

/** Opens one of the ready drafts, from its group. */
export async function openDraft(page: Page, group: string, draft: string): Promise<void> {
  const heading = page.getByRole('button', { name: new RegExp(`^${group}`) });
  if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
  await button(page, draft).click();
  await page.getByText(`Opened the draft “${draft}”.`).waitFor();
}

/** Writes somebody into a field. */
export async function recipient(page: Page, field: string, address: string): Promise<void> {
  const box = page.getByRole('textbox', { name: field, exact: true });
  await box.fill(address);
  await box.press('Enter');
}

/** Takes somebody, or a file, off the mail in Outlook itself. */
export const takeOff = (page: Page, what: string): Promise<void> =>
  page.locator('main').getByRole('button', { name: what }).click();

/** The lines above the mail, which are there behind an alert as well. */
export const notices = (page: Page): Locator => page.getByLabel('Notices above the mail');

/** What was sent last, word for word. */
export async function lastSent(page: Page, count = 1): Promise<string> {
  const folder = button(page, `Sent (${count})`);
  await folder.waitFor();
  if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
  const mail = page.getByRole('article').first();
  await mail.waitFor();
  return mail.innerText();
}

/** What a screen reader is told besides what it reads by itself, by pages and panes that are opened from now on. */
export async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  await page.exposeFunction('hear', (words: string) => heard.push(words));
  await page.addInitScript(() => {
    Object.assign(Document.prototype, { ariaNotify: Reflect.get(window, 'hear') });
  });
  return heard;
}
