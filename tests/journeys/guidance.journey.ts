import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor } from '../../deploy/headers';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

// What staff ask the guidance, with what they type and choose, and what they read then. One window for the whole file:
// going to another screen is a change of the address, as it is for a person.

let browser: Browser;
let page: Page;
let faults: string[];
/** What a screen reader was told besides what it reads by itself. */
let said: string[];
/** Every address that was asked for since the window was opened. */
const requests: string[] = [];

const noon = (day: string) => Date.parse(`${day}T11:00:00Z`);
/** A Monday on which the edition of the MoJ holds. */
const inDate = noon('2020-09-28');

async function openAs(person: string): Promise<void> {
  await page?.context().close();
  ({ page, faults } = await openPage(browser, `${demoUrl}tab.html?person=${person}#/guidance`));
  page.on('request', (request) => requests.push(request.url()));
  said = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.addInitScript(() => {
    const hear = Reflect.get(window, 'hear') as (text: string) => void;
    Object.assign(Document.prototype, { ariaNotify: hear });
  });
  await page.clock.setSystemTime(inDate);
  requests.length = 0;
  await page.reload();
  await heading('Guidance');
}

const heading = (name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Goes to a screen afresh, also where one is there already, and waits until its own heading is shown. */
async function go(path: string, title: string | RegExp): Promise<void> {
  const show = (to: string) =>
    page.evaluate((address) => {
      window.location.hash = address;
    }, to);
  await show('/help');
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
  await show(path);
  await heading(title);
  // Each screen of guidance ends with its edition, and stands there whole.
  await main()
    .getByText(/Edition of|Out of date since/)
    .first()
    .waitFor();
}

const main = (): Locator => page.locator('main');
/** The answer of a lookup, of the contacts, of the marking: what a screen reader hears when it changes. */
const answer = (): Locator => main().getByRole('status').first();
const link = (name: string | RegExp): Locator => main().getByRole('link', { name });
const says = async (locator: Locator): Promise<string> => (await locator.innerText()).replace(/\s+/g, ' ').trim();
const choose = (label: string, option: string) => main().getByLabel(label, { exact: true }).selectOption(option);
const find = (text: string) => main().getByLabel('Find in the list').fill(text);
/** The items of the list that follows a heading. */
const listUnder = (title: string): Locator =>
  main()
    .getByRole('heading', { name: title, exact: true })
    .locator('xpath=following-sibling::*[self::ol or self::ul][1]/li');

async function tabTo(name: RegExp, presses: number): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`${name} is not among ${passed.join(' | ')}`);
}

const heard = (text: string): Promise<void> => expect.poll(() => said, { timeout: 5000 }).toContain(text);

beforeAll(async () => {
  browser = await openBrowser();
  await openAs('moj-staff');
});

afterAll(() => browser.close());

beforeEach(async () => {
  await page.clock.setSystemTime(inDate);
});

describe('the lists of words', () => {
  it('arrive with the page for passwords, and no other', async () => {
    const lists = () => requests.filter((address) => /\/password-words-[^/]*\.js$/.test(address)).length;
    await go('/guidance/passwords', 'Passwords');
    await page.waitForLoadState('networkidle');
    expect(lists()).toBe(0);
    await go('/tools/password', 'Try a password');
    await expect.poll(lists).toBe(1);
  });
});

describe('the edition (row 1)', () => {
  it('is in date on its last day, and warns from the next, on every kind of screen', async () => {
    const screens: readonly (readonly [string, string])[] = [
      ['/guidance', 'Guidance'],
      ['/guidance/bluetooth', 'Bluetooth'],
      ['/look-up/bluetooth', 'Can I use this Bluetooth device for work?'],
      ['/contacts', 'Who do I contact?'],
      ['/tools/password', 'Try a password'],
      ['/tools/marking', 'What should this be marked?'],
    ];
    for (const [path, title] of screens) {
      await page.clock.setSystemTime(noon('2020-10-16'));
      await go(path, title);
      expect(await says(main())).toContain('valid until 16 October 2020');
      expect(await says(main())).not.toContain('Out of date');
      await page.clock.setSystemTime(noon('2020-10-17'));
      await go(path, title);
      expect(await says(main())).toContain('Out of date since 16 October 2020. Check the live guidance');
      expect(await link('Open live guidance').getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  it('says so in its last week; a page with a day of its own gives both; a copy carries it along', async () => {
    await page.clock.setSystemTime(noon('2020-10-13'));
    await go('/guidance/video-and-messaging-apps', 'Video and messaging apps');
    expect(await says(main())).toContain('Edition of 16 September 2020. Runs out in 3 days, on 16 October 2020.');
    expect(await says(main())).toContain('This page last changed 22 April 2020.');
    await page.clock.setSystemTime(noon('2020-10-17'));
    await go('/guidance/video-and-messaging-apps', 'Video and messaging apps');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await main().getByRole('button', { name: 'Copy as text' }).click();
    await main().getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Video and messaging apps\n/);
    expect(copied).toContain('Out of date since 16 October 2020');
    expect(copied).toContain('This page last changed 22 April 2020.');
  });
});

describe('the guidance and its search (row 2)', () => {
  it('lists the 17 documents in four groups and their own order, for all users', async () => {
    await go('/guidance', 'Guidance');
    const groups = await main()
      .locator('section:has(h2)')
      .evaluateAll((sections) =>
        sections.map((one) => ({
          title: one.querySelector('h2')?.textContent ?? '',
          pages: [...one.querySelectorAll('li a')].map((each) => each.textContent),
        })),
      );
    const four = groups.filter(({ title }) =>
      /^(Access Control|Asset Management|Principles|Data and information) /.test(title),
    );
    expect(four.map(({ title }) => title)).toEqual([
      'Access Control (5 pages · All users)',
      'Asset Management (7 pages · All users)',
      'Principles (2 pages · All users)',
      'Data and information (3 pages · All users)',
    ]);
    expect(four.flatMap(({ pages }) => pages)).toEqual([
      'Going abroad with MoJ equipment',
      'Minimum clearance',
      'Passwords',
      'Personnel security clearances',
      'Protecting social media accounts',
      'Bluetooth',
      'Taking equipment abroad',
      'Video and messaging apps',
      'Open internet tools',
      'Lost, stolen or hacked device',
      'Remote working',
      'Personal devices',
      'The minimum cyber security standard',
      'Marking mail',
      'Data security and privacy',
      'Password managers',
      'LastPass',
    ]);
  });

  it('answers "trackpad" by keyboard: the count is heard, and the exception is two steps on', async () => {
    await go('/guidance', 'Guidance');
    await tabTo(/^$/, 2);
    await page.keyboard.type('trackpad');
    await main().getByRole('heading', { name: 'Trackpads: no, unless needed for accessibility' }).waitFor();
    await heard('1 answer, 1 page');
    await link('Bluetooth').first().waitFor();
    await tabTo(/^Ask for an exception$/, 2);
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/requests\/new\/bluetooth-exception$/);
  });

  it('mends a slip, says when there is no answer, and never forgets the question on the way back', async () => {
    await go('/guidance?q=trakpad', 'Guidance');
    await main().getByText('Showing trackpad').waitFor();
    await main().getByRole('heading', { name: 'Trackpads: no, unless needed for accessibility' }).waitFor();
    await main().getByLabel('Ask the guidance').fill('xylophone');
    await main().getByText('No answer for “xylophone”.').waitFor();
    await page.waitForURL(/q=xylophone/);
    expect(await main().getByLabel('Ask the guidance').inputValue()).toBe('xylophone');
  });
});

describe('who to contact (row 3)', () => {
  const title = 'Who do I contact?';
  const route = async (query: string): Promise<string> => {
    await go(`/contacts?${query}`, title);
    return says(answer());
  };

  it('sends suppliers to their usual contact, and staff to the report on the intranet', async () => {
    expect(await route('who=supplier&about=incident')).toContain('Your usual MoJ contact');
    expect(await answer().locator('a[href*="intranet"]').count()).toBe(0);
    await choose('I am', 'staff');
    await answer().getByRole('link', { name: 'Report a security incident' }).waitFor();
    await choose('I am', 'agency');
    await answer().getByText("Your own organisation's incident guidance").waitFor();
  });

  it.each([
    ['who=staff&about=data-protection', ['privacy@justice.gov.uk']],
    ['who=staff&about=personnel', ['security@digital.justice.gov.uk']],
    ['who=staff&about=device&kit=dom1', ['0800 917 5148']],
    ['who=staff&about=device&kit=quantum', ['0800 917 5148']],
    ['who=staff&about=device&kit=digital', ['servicedesk@digital.justice.gov.uk', '#digitalservicedesk']],
    ['who=staff&about=emergency&where=abroad&hours=outside', ['Duty Security Officer', '+44 20 3334 5577']],
  ])('%s', async (query, expected) => {
    const said = await route(query);
    for (const words of expected) expect(said).toContain(words);
    expect(said).not.toContain('itservicedesk@');
  });

  it('knows office hours by the clock in the UK, unless told otherwise', async () => {
    await page.clock.setSystemTime(Date.parse('2020-09-28T22:30:00Z'));
    expect(await route('who=staff&about=emergency&where=abroad')).toContain('+44 20 3334 5577');
    await main().getByText('It is 23:30 in the UK, outside office hours.').waitFor();
    await choose('UK time', 'office');
    await answer().getByText('Duty Security Officer', { exact: true }).waitFor({ state: 'detached' });
  });

  it('never offers the mailbox that nobody reads, and says what replaced it to whoever looks for it', async () => {
    await go('/guidance?q=itservicedesk@justice.gov.uk', 'Guidance');
    await main().getByText('Nobody reads this mailbox any more.').first().waitFor();
    expect(await main().locator('a[href*="mailto:itservicedesk"]').count()).toBe(0);
  });
});

describe('passwords (rows 11 and 12)', () => {
  const title = 'Try a password';
  const field = () => main().getByLabel('Password to try');
  const verdict = async (password: string): Promise<string> => {
    await field().fill(password);
    return says(
      main().locator(
        `[id="${await field()
          .getAttribute('aria-describedby')
          .then((ids) => ids?.split(' ').at(-1))}"]`,
      ),
    );
  };
  /** Everything in which a page can keep a thing. */
  const kept = () =>
    page.evaluate(async () => ({
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      cookies: document.cookie,
      bases: JSON.stringify(await indexedDB.databases()),
      caches: JSON.stringify(await caches.keys()),
      address: window.location.href,
      history: JSON.stringify(window.history.state),
    }));

  it('judges by the rules of most systems', async () => {
    await go('/tools/password', title);
    await main().getByText('Fetching the word lists').waitFor({ state: 'detached' });
    const long = 'plum-Tractor 9 seldom? '.repeat(6);
    expect(await verdict('aB3$xyz')).toBe('Too short: add 1 or more characters');
    expect(await verdict('aB3$xyzq')).toBe('Good enough');
    expect(await verdict(long.slice(0, 128))).toBe('Good enough');
    expect(await verdict(long.slice(0, 129))).toBe('Too long: 128 is the most');
    expect(await verdict('password')).toBe('Too obvious: it is on the list attackers try first');
    expect(await verdict('elephant')).toBe('One dictionary word: add more words');
    expect(await verdict('CorrectHorseBatteryStaple')).toBe('Good enough');
    await choose('For', 'manager-primary');
    expect(await verdict('aB3$xyzqPl9')).toBe('Too short: add 1 or more characters');
    expect(await verdict('aB3$xyzqPl9w')).toBe('Good enough');
  });

  it('asks nobody, keeps nothing and logs nothing of what is typed; it says its verdict, and forgets on leaving', async () => {
    await go('/tools/password', title);
    await main().getByText('Fetching the word lists').waitFor({ state: 'detached' });
    await page.waitForLoadState('networkidle');
    const before = await kept();
    const asked = requests.length;
    const logged: string[] = [];
    // Chromium itself notes that the field is part of no form, which is meant.
    page.on('console', (message) => !message.text().startsWith('[DOM] ') && logged.push(message.text()));
    await field().focus();
    await page.keyboard.type('CorrectHorse');
    await page.keyboard.insertText('BatteryStaple');
    await heard('Good enough');
    expect(requests.slice(asked)).toEqual([]);
    expect(logged).toEqual([]);
    expect(await kept()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('CorrectHorse');
    expect(said).not.toContainEqual(expect.stringContaining('Correct'));
    expect(await field().getAttribute('name')).toBeNull();
    expect(await field().getAttribute('autocomplete')).toBe('off');
    expect(await field().getAttribute('type')).toBe('password');
    await go('/tools/password', title);
    expect(await field().inputValue()).toBe('');
    expect(await page.content()).not.toContain('CorrectHorse');
  });

  it('makes a passphrase of three or four words that passes its own rules', async () => {
    await go('/tools/password', title);
    await choose('How many words', '4');
    await main().getByRole('button', { name: 'Make a passphrase' }).click();
    const phrase = main().getByText(/^[a-z]+(-[a-z]+){3}$/);
    await phrase.waitFor();
    expect(await verdict(await says(phrase))).toBe('Good enough');
  });

  it('says when one must be changed', async () => {
    await go('/tools/password', title);
    const section = main().locator('section', { hasText: 'Must I change one I have?' });
    expect(await says(section)).toContain('No. Age alone is no reason');
    await choose('What happened?', 'own');
    await choose('Which system?', 'single-user');
    const when = main().getByLabel('When did it happen? (UK time)');
    // Typed by keyboard, a year passes through the years 0002, 0020 and 0202.
    await when.fill('0002-09-28T09:00');
    await section.getByText('Enter the day and the time').waitFor();
    await when.fill('2020-09-28T09:00');
    await section.getByText('Change it by Monday 5 October 2020, 09:00').waitFor();
    await choose('Which system?', 'other');
    await section.getByText('Change it by Tuesday 29 September 2020, 09:00').waitFor();
    await choose('What happened?', 'single-use');
    await section.getByText('Change it by Tuesday 29 September 2020, 09:00').waitFor();
    await main().getByLabel('When was it made? (UK time)').fill('2020-09-16T09:00');
    await section.getByText('It was to be changed by Thursday 17 September 2020, 09:00. Change it now.').waitFor();
    await choose('Which system?', 'single-user');
    await section.getByText('It was to be changed by Wednesday 23 September 2020, 09:00. Change it now.').waitFor();
  });

  it('tells of default passwords and of being locked out', async () => {
    await go('/guidance/passwords', 'Passwords');
    const said = await says(main());
    expect(said).toMatch(/new, modified or a replacement, change all its default passwords before/);
    expect(said).toMatch(/after 10 in a row, you are locked out/);
    expect(said).toMatch(/reset by the system administrator or your service desk/);
    expect(said).toContain('Nothing else about your account changes');
  });
});

describe('an account under attack (row 14)', () => {
  it('has four steps against bombardment, and says that the guidance gives none against a take-over', async () => {
    await go('/guidance/social-media-accounts', 'Protecting social media accounts');
    expect(await listUnder('If your account is bombarded').allInnerTexts()).toEqual([
      expect.stringContaining('will not last'),
      expect.stringContaining('Do not reply'),
      expect.stringContaining('Report harm'),
      expect.stringContaining('Take breaks'),
    ]);
    expect(await says(main())).toContain('gives steps for bombardment only');
    await link('security@digital.justice.gov.uk').first().waitFor();
  });
});

describe('Bluetooth (row 15)', () => {
  const title = 'Can I use this Bluetooth device for work?';
  const ask = async (device: string): Promise<string> => {
    await find(device);
    return says(answer());
  };

  it('answers each of the 14 rows, and offers an exception where it says no', async () => {
    await go('/look-up/bluetooth', title);
    const rows = await main().getByRole('rowheader').allInnerTexts();
    expect(rows).toHaveLength(14);
    for (const row of rows) {
      await main().getByRole('rowheader', { name: row, exact: true }).getByRole('button').click();
      const said = await says(answer());
      const cells = await says(main().getByRole('row', { name: row }));
      if (/ No /.test(cells)) expect(said).toMatch(/exception|authoris/i);
    }
    expect(await ask('trackpad')).toMatch(/^Trackpads: no, unless needed for accessibility/);
    await answer().getByRole('link', { name: 'Ask for an exception' }).waitFor();
    expect(await ask('joystick')).toMatch(/accessibility/);
    expect(await ask('smart tv')).toMatch(/authoris/);
    expect(await ask('external speakers')).toMatch(/yes[\s\S]*listen/i);
    expect(await ask('laptop')).toMatch(/issued/);
  });

  it('asks locally first in a prison, even for a keyboard, and takes extra care with OFFICIAL-SENSITIVE', async () => {
    await go('/look-up/bluetooth?q=keyboard', title);
    await choose('Where?', 'prison');
    expect(await says(answer())).toMatch(/locally/);
    expect(await says(answer())).toMatch(/not available by default/);
    await choose('Where?', 'any');
    await choose('What are you working on?', 'official-sensitive');
    expect(await says(answer())).toMatch(/extra care/i);
  });
});

describe('video and messaging tools (rows 16 and 17)', () => {
  const title = 'May I use this video, messaging or social media tool for work?';

  it('has the 12 tools with what they do, how to get them and with whom, and the three of corporate accounts', async () => {
    await go('/look-up/approved-tools', title);
    expect(await main().getByRole('columnheader').allInnerTexts()).toEqual([
      'Tool',
      'Use it?',
      'What it does',
      'How to get it',
      'With whom',
    ]);
    const rows = await main().getByRole('rowheader').allInnerTexts();
    expect(rows).toHaveLength(15);
    expect(rows.slice(12)).toEqual(['Facebook', 'Instagram', 'LinkedIn']);
    for (const tool of rows.slice(12)) {
      await find(tool);
      expect(await says(answer())).toMatch(/corporate account/i);
    }
  });

  it.each([
    ['q=whatsapp', /yes, but avoid personal or sensitive data/],
    ['q=zoom&audience=inside', /only for external meetings|external meetings only/i],
    ['q=slido&audience=outside', /internal only|only inside|inside the MoJ only/i],
    ['q=yammer&audience=outside', /internal only|only inside|inside the MoJ only/i],
    ['q=whatsapp&device=quantum', /not available on Quantum/],
    ['q=moodle', /is not on the list/],
  ])('%s', async (query, expected) => {
    await go(`/look-up/approved-tools?${query}`, title);
    expect(await says(answer())).toMatch(expected);
  });

  it('lists what to look at before a call and on every call, and where not to take one', async () => {
    await go('/guidance/video-and-messaging-apps', 'Video and messaging apps');
    expect(await listUnder('Before a call').count()).toBe(3);
    expect(await listUnder('On every call').count()).toBe(3);
    await link('remote working').click();
    await heading('Remote working');
    expect(await listUnder('Never').allInnerTexts()).toContainEqual(
      expect.stringContaining('conference or video call in a public or shared place'),
    );
    expect(await says(main())).toContain('Switch off SMART devices');
  });
});

describe('remote working (row 20)', () => {
  it('has six things to do always, six never, and seven key points', async () => {
    await go('/guidance/remote-working', 'Remote working');
    expect(await listUnder('Always').count()).toBe(6);
    expect(await listUnder('Never').count()).toBe(6);
    expect(await listUnder('Seven key points').count()).toBe(7);
  });
});

describe('password managers (rows 31 and 32)', () => {
  it.each([
    ['q=single', /a password manager/],
    ['q=shared', /a password manager or a vault/],
    ['q=shared&opens=important', /a vault may suit better[\s\S]*not ruled out/],
    ['q=system access', /a vault/],
  ])('which one: %s', async (query, expected) => {
    await go(`/look-up/password-manager-or-vault?${query}`, 'Does a password manager do for this, or is it a vault?');
    expect(await says(answer())).toMatch(expected);
  });

  it.each([
    ['documents', /^Documents in LastPass: no/],
    ['system secret', /^Secrets of systems in LastPass: no/],
    ['private password', /at your own risk/],
    ['shared twitter account', /yes, if the service cannot give each person an account/],
  ])('may LastPass hold: %s', async (what, expected) => {
    await go(`/look-up/may-i-store?q=${what}`, "May I keep this in the department's LastPass?");
    expect(await says(answer())).toMatch(expected);
  });
});

describe('a page of guidance', () => {
  it('names the rules of the mail check and the lookups that lean on it', async () => {
    await go('/guidance/marking-mail', 'Marking mail');
    const rules = main().locator('section', { hasText: 'Rules of the mail check' });
    expect(await rules.locator('li').count()).toBeGreaterThan(2);
    await link('What should this be marked?').first().click();
    await heading('What should this be marked?');
    await page.goBack();
    const last = rules.getByRole('link').last();
    const id = (await last.getAttribute('href'))?.split('#').at(-1);
    await last.press('Enter');
    // Not at the head of the list of rules, but at this one.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  it('prints as one clean sheet', async () => {
    await go('/guidance/personnel-clearances', 'Personnel security clearances');
    await page.emulateMedia({ media: 'print' });
    for (const chrome of [page.locator('header'), page.locator('footer'), main().getByRole('button')]) {
      for (const piece of await chrome.all()) expect(await piece.isVisible()).toBe(false);
    }
    expect(await main().getByText('Edition of 16 September 2020').first().isVisible()).toBe(true);
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
    await go('/tools/password', 'Try a password');
    for (const control of await main().locator('input, select, button').all())
      expect(await control.isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('marking', () => {
  it('starts the subject once, and offers the usual form of what is nearly right', async () => {
    await go('/tools/marking', 'What should this be marked?');
    await main().getByLabel('Subject, if you have one').fill('Hearing bundle');
    await main()
      .getByRole('radio', { name: /^OFFICIAL-SENSITIVE/ })
      .check();
    await answer().getByText('OFFICIAL-SENSITIVE Hearing bundle', { exact: true }).waitFor();
    await choose('Descriptor', 'PERSONAL');
    await answer().getByText('OFFICIAL-SENSITIVE [PERSONAL] Hearing bundle', { exact: true }).waitFor();
    await main().getByLabel('Subject, if you have one').fill('OFFICIAL-SENSITIVE [PERSONAL] Hearing bundle');
    await answer().getByText('The subject already starts this way.').waitFor();
    await main().getByLabel('Subject, if you have one').fill('OFFICIAL SENSITIVE (personal) Hearing bundle');
    await answer().getByText('OFFICIAL-SENSITIVE [PERSONAL] Hearing bundle', { exact: true }).waitFor();
    await main().getByLabel('Subject, if you have one').fill('SECRET Hearing bundle');
    await answer().getByText('This mail system takes nothing above OFFICIAL.').waitFor();
  });
});

describe('every screen', () => {
  it('fits 320 px without sideways scrolling, and axe finds nothing wrong', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    const screens: readonly (readonly [string, string])[] = [
      ['/guidance?q=trackpad', 'Guidance'],
      ['/guidance/video-and-messaging-apps', 'Video and messaging apps'],
      ['/look-up/bluetooth?q=trackpad', 'Can I use this Bluetooth device for work?'],
      ['/contacts?about=device&where=abroad', 'Who do I contact?'],
    ];
    for (const [path, title] of screens) {
      await go(path, title);
      expect([path, await scrollsSideways(page)]).toEqual([path, false]);
      expect([path, await axeFaults(page)]).toEqual([path, []]);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(faults).toEqual([]);
  });
});

describe('the notice of the Welsh Government', () => {
  beforeAll(() => openAs('wg-staff'));

  it('is another organisation’s: no to WhatsApp, with the review of June 2021 (row 16)', async () => {
    await go('/look-up/approved-tools?q=whatsapp', 'May I use this tool or account for Welsh Government work?');
    const said = await says(answer());
    expect(said).toMatch(/^WhatsApp: no, not for Welsh Government business/);
    expect(said).toContain('data controller');
    expect(said).toContain('June 2021');
    await answer().getByRole('link', { name: 'What the notice says about WhatsApp' }).click();
    await heading('WhatsApp');
  });

  it('tells whoever was hacked to report it to the provider at once (row 14)', async () => {
    await go('/guidance/protect-your-social-media', 'Protect your social media');
    expect((await listUnder('If an account is hacked').allInnerTexts())[0]).toContain(
      'Report it to the provider at once',
    );
  });

  it('has four questions with one thing to do each, six providers and the place to look up others (row 38)', async () => {
    await go('/guidance/case-studies', 'What happened to others');
    const four = await listUnder('Four questions for yourself').allInnerTexts();
    expect(four).toHaveLength(4);
    for (const question of four) expect(question).toMatch(/\? .+\.$/);
    await link('Switch it on').click();
    await heading('Protect your social media');
    expect(await listUnder('How to switch it on').getByRole('link').allInnerTexts()).toHaveLength(6);
    expect(await link(/twofactorauth/).getAttribute('href')).toBe('https://twofactorauth.org/');
    const kinds = await listUnder('Which kind').allInnerTexts();
    expect(kinds[0]).toMatch(/app/);
    expect(kinds[1]).toMatch(/SMS/);
    expect(faults).toEqual([]);
  });
});

describe('without a connection', () => {
  const folder = fileURLToPath(new URL('../../dist/moj', import.meta.url));
  const site = new Hono();
  site.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headersFor(context.req.path))) {
      if (name !== 'Strict-Transport-Security') context.header(name, value);
    }
  });
  site.use('*', serveStatic({ root: folder }));
  const server = createAdaptorServer({ fetch: site.fetch });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('what was opened once is read, looked up and searched again; nothing but the tab’s own files is kept', async () => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    ({ page } = await openPage(browser, `${origin}/tab/#/guidance/bluetooth`));
    const context = page.context();
    const kept = new Set<string>();
    page.on('response', (response) => response.fromServiceWorker() && kept.add(response.url()));
    await heading('Bluetooth');
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(`${origin}/tab/`);
    await page.reload();
    await context.route('https://graph.microsoft.com/**', (route) =>
      route.fulfill({ body: '{}', headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    const others = ['/events/events.js', 'https://graph.microsoft.com/v1.0/me/messages'];
    await page.evaluate(
      (addresses) => Promise.all(addresses.map((address) => fetch(address).catch(() => null))),
      others,
    );

    await context.setOffline(true);
    await page.reload();
    await heading('Bluetooth');
    expect(await says(main())).toContain('Most everyday devices are fine.');
    await go('/look-up/bluetooth?q=trackpad', 'Can I use this Bluetooth device for work?');
    await answer().getByRole('heading', { name: 'Trackpads: no, unless needed for accessibility' }).waitFor();
    await go('/guidance?q=trakpad', 'Guidance');
    await main().getByRole('heading', { name: 'Trackpads: no, unless needed for accessibility' }).waitFor();

    const stored = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys()))).flat().map(({ url }) => url);
    });
    expect(stored.length).toBeGreaterThan(10);
    for (const address of [...kept, ...stored]) expect(address).toMatch(new RegExp(`^${origin}/(assets|tab)/`));
  });
});
