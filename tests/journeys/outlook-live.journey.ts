import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from './browser';
import { demoUrl } from './demo';
import {
  alert,
  button,
  inPane,
  lastSent,
  listen,
  notices,
  openDraft,
  pane,
  recipient,
  send,
  subject,
  takeOff,
  text,
} from './outlook-window';

// While a mail is written: the one bar above it, what the pane mends and shows, and a stop that is sent with a reason.

let browser: Browser;

const post = (path: string, body: object) =>
  fetch(new URL(`simulator/moj/${path}`, demoUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const soon = { timeout: 10_000 };

const hasFocus = (element: Element) => element === document.activeElement;

/** What the pane says of what was done. */
const said = (page: Page, words: string | RegExp) => pane(page).getByText(words).waitFor();

/** In the page: Outlook's bridge gives no token until somebody was asked. */
function signedOut(): void {
  interface Bridge {
    postMessage: (request: string) => Promise<void>;
    addEventListener: (kind: string, listener: (message: string) => void) => void;
  }
  let bridge: Bridge | undefined;
  const listeners: ((message: string) => void)[] = [];
  let wasAsked = false;
  Object.defineProperty(window, 'nestedAppAuthBridge', {
    get: () => bridge,
    set(real: Bridge) {
      bridge = {
        ...real,
        addEventListener(kind, listener) {
          listeners.push(listener);
          real.addEventListener(kind, listener);
        },
        async postMessage(request) {
          const { method, requestId } = JSON.parse(request);
          wasAsked ||= method === 'GetTokenPopup';
          if (wasAsked || method !== 'GetToken' || window.parent === window) return real.postMessage(request);
          const error = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required', description: '' };
          const answer = { messageType: 'NestedAppAuthResponse', requestId, success: false, error };
          for (const listener of listeners) listener(JSON.stringify(answer));
        },
      };
    },
  });
}

const at = (query: string) => new URL(`?${query}`, demoUrl).href;
const gmail = 'sam.hill.test@gmail.com';
const colleague = 'dana.cole@justice.gov.uk';

describe('the bar above a mail', () => {
  it('comes with a personal address, changes in its place, opens the pane and goes', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    const heard = await listen(page);
    const bar = notices(page);
    await bar.getByText(/OFFICIAL-SENSITIVE mail would go to a personal address/).waitFor();
    await subject(page).fill('Your letter of Monday');
    await recipient(page, 'Cc', 'kit.wells.test@yahoo.co.uk');
    await bar.getByText(/2 addresses are personal/).waitFor();
    expect(await bar.getByRole('button', { name: 'Open Second Look' }).count()).toBe(1);
    await takeOff(page, 'kit.wells.test@yahoo.co.uk');
    await bar.getByText(new RegExp(`${gmail} is a personal address`)).waitFor();
    await bar.getByRole('button', { name: 'Open Second Look' }).click();
    await pane(page)
      .getByRole('heading', { name: `${gmail} is a personal address`, exact: false })
      .waitFor();
    // What is only good to know stands in the pane alone: the bar goes.
    await subject(page).fill('OFFICIAL SENSITIVE Rota');
    await recipient(page, 'To', colleague);
    await takeOff(page, gmail);
    await bar.getByText('personal address').waitFor({ state: 'detached' });
    await expect.poll(() => heard, soon).toEqual(['Now: good to know, 1 thing']);
    expect(await bar.textContent()).toBe('');
    // Whoever wants none has none, and is asked at Send as before.
    await inPane(page, /^What I remember/).click();
    const live = (isOn: boolean) => pane(page).getByRole('switch', { name: /^Say above the mail/, checked: isOn });
    await live(true).click();
    await live(false).waitFor();
    await recipient(page, 'To', gmail);
    await expect.poll(() => heard.slice(1), soon).toEqual(['Now: check before sending, 1 thing']);
    expect(await page.getByRole('textbox', { name: 'To', exact: true }).evaluate(hasFocus)).toBe(true);
    await send(page).click();
    await alert(page)
      .getByText(/personal address/)
      .waitFor();
    expect(await bar.textContent()).toBe('');
    await alert(page).getByRole('button', { name: 'Send Anyway' }).click();
    expect(await lastSent(page)).not.toContain('Notice above the mail');
    expect(faults).toEqual([]);
  });

  it('is all that a phone has: no button, no pane and nothing at Send', async () => {
    const { page, faults } = await openPage(browser, at('client=mobile'));
    await button(page, 'New mail').click();
    await recipient(page, 'To', gmail);
    await notices(page)
      .getByText(new RegExp(`${gmail} is a personal address`))
      .waitFor();
    expect(await notices(page).getByRole('button', { name: 'Open Second Look' }).count()).toBe(0);
    expect(await button(page, 'Second Look').count()).toBe(0);
    await send(page).click();
    expect(await lastSent(page)).toContain('is a personal address');
    expect(await alert(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('what the pane mends', () => {
  it('takes out an attachment and puts it back, and gives the subject its marking once', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    await recipient(page, 'To', colleague);
    await subject(page).fill('Visit plan');
    const file = { name: 'SECRET - Visit plan v3.docx', mimeType: 'text/plain', buffer: Buffer.from('plan') };
    const attached = page.locator('main').getByText(file.name);
    await page.getByLabel('File to attach').setInputFiles(file);
    await inPane(page, `Remove ${file.name}`).click();
    await said(page, `Removed ${file.name}.`);
    expect(await attached.count()).toBe(0);
    await inPane(page, 'Undo').click();
    await said(page, `Put ${file.name} back.`);
    await attached.waitFor();
    await inPane(page, `Remove ${file.name}`).click();
    await said(page, `Removed ${file.name}.`);

    await subject(page).fill('OFFICIAL SENSITIVE (commercial) Quotes');
    await inPane(page, 'Check again').click();
    await inPane(page, /^Change the subject to/).click();
    await said(page, 'Changed the subject.');
    expect(await subject(page).inputValue()).toBe('OFFICIAL-SENSITIVE [COMMERCIAL] Quotes');
    await inPane(page, 'Undo').click();
    await said(page, 'Put the old subject back.');
    expect(await subject(page).inputValue()).toBe('OFFICIAL SENSITIVE (commercial) Quotes');

    await subject(page).fill('Witness list');
    await text(page).fill('The list is OFFICIAL-SENSITIVE.\n\nAsha');
    await inPane(page, 'Check again').click();
    await inPane(page, /the text says OFFICIAL-SENSITIVE/i).click();
    const put = inPane(page, 'Put it at the start of the subject');
    await put.click();
    await said(page, 'Changed the subject.');
    expect(await subject(page).inputValue()).toBe('OFFICIAL-SENSITIVE Witness list');
    await pane(page).getByText('The subject already starts this way.').waitFor();
    expect(await put.count()).toBe(0);
    await pane(page).getByRole('combobox', { name: 'Descriptor' }).selectOption('PERSONAL');
    await put.click();
    await expect.poll(() => subject(page).inputValue(), soon).toBe('OFFICIAL-SENSITIVE [PERSONAL] Witness list');

    // The label as well, which no add-in can take off a mail that had none.
    const label = page.getByRole('combobox', { name: 'Sensitivity' });
    const chosen = () => label.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text);
    await inPane(page, 'Set the label “OFFICIAL-SENSITIVE”: it cannot be taken off from here').waitFor();
    await label.selectOption('OFFICIAL');
    await inPane(page, 'Set the label “OFFICIAL-SENSITIVE”').click();
    await said(page, 'Set the label “OFFICIAL-SENSITIVE”.');
    expect(await chosen()).toBe('OFFICIAL-SENSITIVE');
    await inPane(page, 'Undo').click();
    await said(page, 'Put the label back as it was.');
    expect(await chosen()).toBe('OFFICIAL');
    expect(faults).toEqual([]);
  });

  it('moves people who are strangers to Bcc and the sender to To, and puts everybody back', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    const strangers = [
      'a.reid@northfield',
      'b.moss@northfield',
      'j.okoro@lakeside',
      'k.wells@lakeside',
      'm.hall@hillside',
    ];
    for (const [place, name] of strangers.entries()) await recipient(page, place < 3 ? 'To' : 'Cc', `${name}.example`);
    const verdict = "5 people outside the MoJ would see each other's addresses";
    await notices(page).getByText(verdict).waitFor();
    await recipient(page, 'Cc', 'n.price@hillside.example');
    await notices(page).getByText(verdict.replace('5', '6')).waitFor();
    await inPane(page, 'Move 6 to Bcc, put me in To').click();
    await said(page, 'Moved 6 to Bcc.');
    await notices(page).getByText('would see').waitFor({ state: 'detached' });
    await pane(page)
      .getByRole('heading', { name: /would see each other/ })
      .waitFor({ state: 'detached' });
    await inPane(page, 'Undo').click();
    await said(page, 'Put 6 back where they were.');
    await pane(page)
      .getByRole('heading', { name: /would see each other/ })
      .waitFor();
    await send(page).click();
    await alert(page).getByText(verdict.replace('5', '6')).waitFor();
    await alert(page).getByRole('button', { name: 'Look again' }).click();
    await inPane(page, 'Move 6 to Bcc, put me in To').click();
    await said(page, 'Moved 6 to Bcc.');
    await send(page).click();
    const [to, bcc = ''] = (await lastSent(page)).match(/^(?:To|Cc|Bcc): .*$/gm) ?? [];
    expect([to, bcc.split('; ').length]).toEqual(['To: Asha Patel <asha.patel@justice.gov.uk>', 6]);
    expect(faults).toEqual([]);
  });
});

describe('a card in the pane', () => {
  it('opens to an answer, is one of two at most, stands beside no stop and in no alert, and can be hidden', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    await recipient(page, 'To', colleague);
    await subject(page).fill('Tomorrow');
    await text(page).fill('May I connect a trackpad of my own? And can you reset my password?');
    await inPane(page, 'Check again').click();
    const useful = pane(page).getByRole('heading', { name: 'Useful here' });
    const cards = useful.locator('..').locator('button[aria-expanded]');
    await inPane(page, /not every Bluetooth device/i).click();
    await pane(page).getByText('Trackpads: no, unless needed for accessibility').waitFor();
    await inPane(page, /share a password through a password manager/i).click();
    const passwords = pane(page).getByRole('link', { name: 'Passwords', exact: true });
    expect(await passwords.getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//);
    expect(await cards.count()).toBe(2);
    // The text alone, of which Outlook says nothing: the pane looks.
    await text(page).fill('May I connect a trackpad? Can you reset my password? https://zoom.us/j/84322157789');
    await inPane(page, 'This call is on Zoom').click();
    await pane(page).getByRole('link', { name: 'Approved tools' }).waitFor();
    expect(await cards.count()).toBe(2);

    await recipient(page, 'Bcc', 'asha.patel.test@gmail.com');
    await pane(page).getByText('Fix before sending').first().waitFor();
    expect(await useful.count()).toBe(0);
    await takeOff(page, 'asha.patel.test@gmail.com');
    await useful.waitFor();
    await inPane(page, 'This call is on Zoom').click();
    await inPane(page, 'Not useful').click();
    await said(page, /^Hidden from now on/);
    await send(page).click();
    await lastSent(page);
    expect(await alert(page).count()).toBe(0);
    await button(page, 'New mail').click();
    await recipient(page, 'To', colleague);
    await text(page).fill('https://zoom.us/j/84322157789');
    await inPane(page, /Zoom is for external meetings$/).waitFor();
    expect(await cards.count()).toBe(1);
    await inPane(page, /^What I remember/).click();
    await inPane(page, /^Show again: /).click();
    await inPane(page, 'This call is on Zoom').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('a stop that is sent with a reason', () => {
  it('goes for exactly the mail that was shown, by keyboard alone, with a header that holds no word of it', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    const focused = pane(page).locator(':focus');
    const press = (key: string) => page.keyboard.press(key);
    await openDraft(page, 'Fix before sending', 'Declared gmail in bcc');
    await send(page).focus();
    await press('Enter');
    await alert(page)
      .getByText(/^Stop: /)
      .waitFor();
    await press('Enter');
    await pane(page).locator('h2:focus', { hasText: 'your own personal address' }).waitFor();
    for (let tabs = 0; tabs < 5 && (await focused.textContent()) !== 'Send it anyway'; tabs += 1) await press('Tab');
    await press('Enter');
    await inPane(page, 'Allow this mail').waitFor();
    await press('Tab');
    await pane(page).locator('input[type=radio]:focus').waitFor();
    await press('Tab');
    expect(await focused.textContent()).toBe('Allow this mail');
    await press('Enter');
    await pane(page).getByText('Choose a reason.').waitFor();
    await pane(page).locator('input[value="not-work"]:focus').waitFor();
    await press('ArrowDown');
    await pane(page).locator('input[value="asked-and-checked"]:focus').waitFor();

    // A pane that is loaded anew still has what was chosen.
    const isKept = () => Object.values(sessionStorage).some((value) => value.includes('asked-and-checked'));
    await expect.poll(() => pane(page).locator('body').evaluate(isKept), soon).toBe(true);
    const loaded = page.waitForEvent('framenavigated');
    await pane(page)
      .locator('body')
      .evaluate(() => window.location.reload());
    await loaded;
    await inPane(page, 'Send it anyway').focus();
    await press('Enter');
    await pane(page).locator('input[value="asked-and-checked"]:checked').waitFor();
    await inPane(page, 'Allow this mail').focus();
    await press('Enter');
    await pane(page).locator(':focus', { hasText: 'Allowed, reason kept. Press Send again.' }).waitFor();

    await subject(page).focus();
    await page.keyboard.type(' again');
    await pane(page).getByText('The mail changed, so your reason no longer applies.').waitFor();
    expect(await subject(page).evaluate(hasFocus)).toBe(true);
    await send(page).focus();
    await press('Enter');
    await alert(page)
      .getByText(/^Stop: /)
      .waitFor();
    await press('Enter');
    await inPane(page, 'Send it anyway').focus();
    await press('Enter');
    await pane(page).getByRole('radio', { name: 'Urgent, and there is no other way' }).press('Space');
    await inPane(page, 'Allow this mail').focus();
    await press('Enter');
    await pane(page).locator(':focus', { hasText: 'Press Send again.' }).waitFor();
    await send(page).focus();
    await press('Enter');
    const sent = await lastSent(page);
    expect(sent.match(/^Header .*$/m)?.[0]).toMatch(
      /^Header X-Second-Look-Override: policy=own-personal-address; reason=urgent; pack=[\d.]+$/,
    );
    expect(faults).toEqual([]);
  });

  it('is stopped again once its reason was used, though it did not leave', async () => {
    const { page, faults } = await openPage(browser, at('hurry=100'));
    const deaf = page.getByRole('switch', { name: 'The script’s answer never arrives' });
    await openDraft(page, 'Fix before sending', 'Declared gmail in bcc');
    await button(page, 'Second Look').click();
    await inPane(page, 'Send it anyway').click();
    await pane(page).getByRole('radio', { name: 'Second Look is mistaken' }).check();
    await inPane(page, 'Allow this mail').click();
    await pane(page).getByText('Allowed, reason kept. Press Send again.').waitFor();
    await button(page, 'Circumstances').click();
    await deaf.check();
    await send(page).click();
    await alert(page).getByText('Second Look is taking longer than expected. The mail waits for it.').waitFor();
    await alert(page)
      .getByText(/^Second Look did not answer in time, so this mail was not sent/)
      .waitFor();
    expect(await alert(page).getByRole('button').allTextContents()).toEqual(["Don't Send"]);
    await alert(page).getByRole('button').click();
    await deaf.uncheck();
    await send(page).click();
    await alert(page)
      .getByText(/^Stop: /)
      .waitFor();
    await alert(page).getByRole('button', { name: 'Fix in Second Look' }).click();
    await said(page, /^Your reason was used when you pressed Send/);
    expect(faults).toEqual([]);
  });
});

describe('a mail from another account', () => {
  it('is judged by the account that it goes from, and the pane says so', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    await recipient(page, 'To', gmail);
    await notices(page)
      .getByText(/personal address/)
      .waitFor();
    await page.getByRole('combobox', { name: 'From' }).selectOption('visits-team@justice.gov.uk');
    await said(page, /^From another account: visits-team@justice.gov.uk/);
    await button(page, 'Behind the scenes').click();
    await page.getByText(/OnMessageFromChanged/).waitFor();
    await inPane(page, 'Remove address').click();
    await recipient(page, 'To', 'j.okoro@lakeside.example');
    await inPane(page, /^Not checked/).click();
    await said(page, 'It goes from another account than your own.');
    await send(page).click();
    expect(await lastSent(page)).toContain('From: Visits team <visits-team@justice.gov.uk>');
    expect(faults).toEqual([]);
  });
});

describe('an answer to a mail', () => {
  it.each(['web', 'classic-1.16'])(
    'in %s is judged without what stands below it, and asks about whoever is added',
    async (client) => {
      const { page, faults } = await openPage(browser, at(`client=${client}`));
      const person = { name: 'Ann Reid', address: 'a.reid@northfield.example' };
      const content =
        '<p>OFFICIAL-SENSITIVE</p><p>Can you reset my password, and may I connect a trackpad?</p><p>Ann</p>';
      await post('outside-mail', {
        from: person,
        to: [{ name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' }],
        subject: `OFFICIAL-SENSITIVE Plan for ${client}`,
        body: { contentType: 'html', content },
      });
      for (const kind of ['Forward', 'Reply']) {
        await page.getByRole('button', { name: `OFFICIAL-SENSITIVE Plan for ${client}` }).click();
        await button(page, kind).click();
        if (kind === 'Forward') await button(page, 'Second Look').click();
        await said(page, /and the earlier mail below it\.$/);
        expect(await pane(page).getByText('Useful here').count()).toBe(0);
        await subject(page).fill('Plan');
        await inPane(page, 'Check again').click();
        await inPane(page, /^Change the subject to “OFFICIAL-SENSITIVE Plan”$/).waitFor();
      }
      await recipient(page, 'Cc', 'j.okoro@lakeside.example');
      await notices(page)
        .getByText(/added somebody from outside to a conversation marked/)
        .waitFor();
      await send(page).click();
      await alert(page)
        .getByText(/added somebody from outside to a conversation marked/)
        .waitFor();
      expect(await alert(page).textContent()).toContain('j.okoro@lakeside.example is in Cc');
      await alert(page).getByRole('button', { name: 'Look again' }).click();
      await inPane(page, 'Remove address').click();
      await said(page, 'Removed j.okoro@lakeside.example from Cc.');
      await inPane(page, /^Change the subject/).click();
      await said(page, 'Changed the subject.');
      expect(await subject(page).inputValue()).toBe('OFFICIAL-SENSITIVE Plan');
      await send(page).click();
      await lastSent(page);
      expect(faults).toEqual([]);
    },
  );
});

describe('an Outlook that checks nothing at Send', () => {
  it('says so in the pane of LTSC 2021, and lets the mail go', async () => {
    const { page, faults } = await openPage(browser, at('client=ltsc-2021'));
    await button(page, 'Second Look').click();
    await pane(page)
      .getByText('This Outlook does not check a mail when you press Send. Look here before you send.')
      .waitFor();
    await pane(page).getByText('Check before sending').first().waitFor();
    expect(await notices(page).textContent()).toBe('');
    await inPane(page, 'Remove address').click();
    await said(page, /^Removed /);
    await recipient(page, 'To', gmail);
    await send(page).click();
    expect(await lastSent(page)).not.toContain('Notice above the mail');
    expect(await alert(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('keeps a mail that is sent while Work Offline is on, and one whose connection is lost waits in the Outbox', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'Circumstances').click();
    const circumstance = (name: string) => page.getByRole('switch', { name });
    await circumstance('Work Offline').check();
    await send(page).click();
    await alert(page)
      .getByText(/^You are working offline, and Second Look has to look at this mail/)
      .waitFor();
    expect(await alert(page).getByRole('button').allTextContents()).toEqual(['OK']);
    await alert(page).getByRole('button').click();
    await circumstance('Work Offline').uncheck();
    await circumstance('Office calls are never answered').check();
    await send(page).click();
    await circumstance('No connection').check();
    await alert(page)
      .getByText(/^The connection was lost while Second Look looked at this mail/)
      .waitFor();
    await alert(page).getByRole('button', { name: 'Send Anyway' }).click();
    await button(page, 'Outbox (1)').waitFor();
    await circumstance('No connection').uncheck();
    await button(page, 'Sent (1)').waitFor();
    expect(faults).toEqual([]);
  });
});

describe('what Microsoft 365 adds in the pane', () => {
  afterAll(() => post('faults', { away: [] }));

  it('is who is on a list, who is written to for the first time and who is away; without it the check still works', async () => {
    await post('faults', { away: ['moj-deputy-director'] });
    const { page, faults } = await openPage(browser, demoUrl);
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    await recipient(page, 'To', 'visits-project@justice.gov.uk');
    await pane(page)
      .getByText(/visits-project@justice\.gov\.uk is a list of \d+ members, 2 outside the MoJ/)
      .waitFor();
    await recipient(page, 'Cc', 'helen.marsh@justice.gov.uk');
    await pane(page).getByText('helen.marsh@justice.gov.uk has automatic replies on.').waitFor();
    await recipient(page, 'Cc', 'new.person@northfield.example');
    await pane(page).getByText('Your first mail to new.person@northfield.example.').waitFor();
    expect(faults).toEqual([]);
  });

  it('is not needed: who is signed out reads what that leaves out, and signs in there', async () => {
    const { page, faults } = await openPage(browser, demoUrl);
    await page.context().addInitScript(signedOut);
    await page.reload();
    await button(page, 'New mail').click();
    await button(page, 'Second Look').click();
    await recipient(page, 'To', gmail);
    await recipient(page, 'Cc', 'visits-project@justice.gov.uk');
    await said(page, 'Sign in to open mailing lists and see who you have written to before.');
    await pane(page).getByText('Check before sending').first().waitFor();
    await inPane(page, /^Not checked/).click();
    await said(page, 'It is not known whom you are writing to for the first time.');
    await inPane(page, 'Sign in').click();
    await said(page, /visits-project@justice\.gov\.uk is a list of \d+ members/);
    expect(faults).toEqual([]);
  });
});
