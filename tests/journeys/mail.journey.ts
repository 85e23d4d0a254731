import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

// Outgoing mail in the tab: Asha has written mails for every verdict, the others have the mails that a test gives them.

const post = (path: string, body: object) =>
  fetch(new URL(`simulator/moj/${path}`, demoUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const faults = (switched: object) => post('faults', switched);

interface Person {
  readonly name: string;
  readonly address: string;
}

const nobody: readonly Person[] = [];
const dana: Person = { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' };
const sam: Person = { name: 'Sam Hill', address: 'sam.hill.test@outlook.com' };

interface Written {
  readonly subject: string;
  readonly folder?: 'drafts' | 'outbox' | 'sentitems';
  readonly minutesAgo?: number;
  readonly html?: string;
  readonly to?: readonly Person[];
  readonly attachments?: readonly { readonly name: string; readonly size: number }[];
  readonly openElsewhere?: boolean;
}

/** Puts a mail where `person` had written it. Returns its id. */
async function write(person: string, mail: Written): Promise<string> {
  const {
    html = '<p>Hello,</p><p>more on Thursday.</p>',
    folder = 'drafts',
    minutesAgo = 5,
    to = [dana],
    ...rest
  } = mail;
  const body = { contentType: 'html', content: html };
  const answer = await post('own-mail', { person, folder, minutesAgo, body, to, ...rest });
  const { id } = (await answer.json()) as { id?: string };
  if (id === undefined) throw new Error(`The mail was not taken: ${answer.status}`);
  return id;
}

interface Kept {
  readonly subject: string;
  readonly toRecipients: readonly { readonly emailAddress: Person }[];
}

/** Asks Graph as `person`, as their Outlook does. */
async function inOutlook(person: string, method: string, path: string, body?: object): Promise<Kept> {
  const scopes = ['Mail.ReadWrite', 'Mail.Send'];
  const { token } = (await (await post('token', { person, scopes })).json()) as { token: string };
  const answer = await fetch(new URL(`graph/moj/v1.0/me/messages${path}`, demoUrl), {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Prefer: 'IdType="ImmutableId"' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text === '' ? {} : JSON.parse(text)) as Kept;
}

const addressesOf = ({ toRecipients }: Kept) => toRecipients.map(({ emailAddress }) => emailAddress.address);

/** Somebody at the tab in Teams. */
interface Seat {
  readonly page: Page;
  readonly faults: readonly string[];
  readonly tab: FrameLocator;
  /** Goes to a page of the tab, as a link does. */
  go(path: string): Promise<void>;
  button(name: string | RegExp): Locator;
  says(words: string | RegExp): Promise<void>;
  heading(name: string | RegExp): Promise<void>;
  /** The list once it is read to its end, from the beginning. */
  listed(path: string): Promise<void>;
  group(name: string): Locator;
  row(subject: string): Locator;
}

let browser: Browser;
let asha: Seat;
let rob: Seat;
const seats: Seat[] = [];

async function sit(person: string, first = 'help', viewport = { width: 1280, height: 900 }): Promise<Seat> {
  const url = new URL(`teams.html?${new URLSearchParams({ person, page: first })}`, demoUrl).href;
  const { page, faults: seen } = await openPage(browser, url, { viewport });
  const tab = page.frameLocator('iframe[title="Second Look, the tab"]');
  await tab.getByRole('heading', { level: 1 }).first().waitFor();
  const seat: Seat = {
    page,
    faults: seen,
    tab,
    async go(path) {
      await tab.locator('body').evaluate((_, to) => {
        window.location.hash = to;
      }, path);
    },
    button: (name) => tab.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    says: (words) => tab.locator('main').getByText(words).first().waitFor(),
    heading: (name) => tab.getByRole('heading', { level: 1, name }).waitFor(),
    async listed(path) {
      await seat.go(path);
      await tab.getByRole('link', { name: /^Sent/ }).first().waitFor();
      await seat.says(/^Last read \d\d:\d\d/);
    },
    group: (name) => tab.getByRole('region', { name: new RegExp(`^${name} \\(`) }),
    row: (subject) => tab.getByRole('region').getByRole('listitem').filter({ hasText: subject }),
  };
  seats.push(seat);
  return seat;
}

/** What Graph refused is logged by the browser itself: that is the point of what goes wrong here. */
const unexpected = (list: readonly Seat[]) =>
  list.flatMap((seat) => seat.faults).filter((fault) => !fault.startsWith('Failed to load resource'));

/** What has the focus, as it is read: its text. */
const focused = (seat: Seat): Promise<string> =>
  seat.tab.locator('body').evaluate(() => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Presses Tab until what has the focus reads so. */
async function tabTo(seat: Seat, words: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = (text: string) => (typeof words === 'string' ? text === words : words.test(text));
  for (let presses = 0; presses < 40; presses += 1) {
    await seat.page.keyboard.press(key);
    if (isThere(await focused(seat))) return;
  }
  throw new Error(`Nothing that reads ${words} was reached by ${key}.`);
}

beforeAll(async () => {
  browser = await openBrowser();
  [asha, rob] = await Promise.all([sit('moj-staff'), sit('moj-manager')]);
});

afterEach(() => faults({ slow: 0, notConsented: ['User.Read.All'] }));

afterAll(() => browser.close());

describe('drafts that wait', () => {
  it('stand below their verdicts, most serious first, newest first', async () => {
    await asha.listed('/mail');
    const names = await asha.tab.getByRole('heading', { level: 2 }).allTextContents();
    expect(names.slice(0, 4)).toEqual([
      'Fix before sending (2)',
      'Check before sending (5)',
      'Good to know (1)',
      'Nothing found (2)',
    ]);
    const subjects = await asha.group('Fix before sending').getByRole('heading', { level: 3 }).allTextContents();
    expect(subjects).toEqual([
      'Fix before sending: Notes for Thursday’s visits meeting',
      'Fix before sending: SECRET Transfer dates for the east wing',
    ]);
    await asha.tab.getByRole('link', { name: /10 waiting$/ }).waitFor();
  });

  it('are mended in place, checked again, and put back', async () => {
    const row = asha.row('Your visit next week');
    const { id } = await draftOf('moj-staff', 'Your visit next week');
    await row.getByRole('button', { name: 'Remove address' }).click();
    await row.getByText('Removed sam.hill.test@outlook.com from To.').waitFor();
    expect(await focused(asha)).toBe('Removed sam.hill.test@outlook.com from To.');
    await row.getByText('Now: nothing found').waitFor();
    expect(addressesOf(await inOutlook('moj-staff', 'GET', `/${id}`))).toEqual([]);
    // It stays where it was, so that nothing moves under a finger.
    expect(await asha.group('Check before sending').getByRole('heading', { level: 3 }).count()).toBe(5);
    await row.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Put sam.hill.test@outlook.com back in To.').waitFor();
    expect(addressesOf(await inOutlook('moj-staff', 'GET', `/${id}`))).toEqual([sam.address]);
    await row.getByText('sam.hill.test@outlook.com is a personal address.').waitFor();
  });

  it('go to the right team instead, where the pack names one', async () => {
    const { id } = await draftOf('moj-staff', 'Phishing mail in the team');
    const row = asha.row('Phishing mail in the team');
    await row.getByRole('button', { name: 'Write to security@digital.justice.gov.uk instead' }).click();
    await row.getByText('Now security@digital.justice.gov.uk is in To.').waitFor();
    expect(addressesOf(await inOutlook('moj-staff', 'GET', `/${id}`))).toEqual(['security@digital.justice.gov.uk']);
  });

  it('are found by a word, also in groups that are shut', async () => {
    const find = asha.tab.getByRole('searchbox', { name: 'Find in subject or address' });
    await find.fill('rota dana');
    await asha.says('1 mail found.');
    expect(await asha.row('Rota for next week').isVisible()).toBe(true);
    expect(await asha.row('Laptop does not start').count()).toBe(0);
    await find.fill('');
  });
});

describe('one finding', () => {
  it('shows its evidence in place, the rule beside it, and mends the draft', async () => {
    await asha
      .row('Notes for Thursday')
      .getByRole('link', { name: /^See why/ })
      .click();
    await asha.heading('Fix before sending: this would go to your own personal address');
    expect(await focused(asha)).toMatch(/^Fix before sending: this would go/);
    expect(await asha.tab.locator('mark').first().textContent()).toContain('asha.patel.test@gmail.com');
    await asha.says('The staff directory holds it as yours.');
    const aside = asha.tab.getByRole('complementary');
    await aside.getByText('MoJ Cyber and Technical Security Guidance, Remote Working').waitFor();
    await aside.getByText('Policy: own-personal-address').waitFor();
    const page = aside.getByRole('link', { name: 'Work mail and personal addresses' });
    expect(await page.getAttribute('href')).toMatch(/#\/guidance\/work-mail-and-personal-addresses$/);
    await asha.button('Remove address').click();
    await asha.heading(/^Now: nothing found/);
    await asha.says('Removed asha.patel.test@gmail.com from Cc.');
    await asha.button('Undo').click();
    await asha.heading('Fix before sending: this would go to your own personal address');
  });

  it('marks what was noticed in the text, and nothing of the mail’s HTML', async () => {
    const html =
      '<p>SECRET</p><p>The dates.<img src="x" onerror="document.title=\'run\'"><a href="https://nowhere.example">here</a></p>';
    const id = await write('moj-staff', { subject: 'Transfer', html });
    await asha.go(`/mail/${id}`);
    await asha.heading(/this is marked SECRET/);
    await asha.button('Show the text').click();
    expect(await asha.tab.locator('main p mark').last().textContent()).toContain('SECRET');
    expect(await asha.tab.locator('main img').count()).toBe(0);
    expect(await asha.tab.locator('main a[href*="nowhere.example"]').count()).toBe(0);
    await inOutlook('moj-staff', 'DELETE', `/${id}`);
  });

  it('puts a marking right in the subject', async () => {
    const { id } = await draftOf('moj-staff', 'OFFICIAL SENSITIVE (commercial) Quotes for the cleaning');
    await asha.go(`/mail/${id}?finding=marking-form`);
    await asha.button(/^Change the subject to “OFFICIAL-SENSITIVE/).click();
    await asha.says('Changed the subject.');
    const { subject } = await inOutlook('moj-staff', 'GET', `/${id}`);
    expect(subject).toMatch(/^OFFICIAL-SENSITIVE \[COMMERCIAL\] Quotes/);
  });

  it('is opened by a link that names it, and another of the same mail is one press away', async () => {
    const id = await write('moj-director', {
      subject: 'OFFICIAL-SENSITIVE - FOR PUBLIC RELEASE Opening hours',
      to: [sam],
    });
    const tom = await sit('moj-director', `mail/${id}?finding=marking-form`);
    await tom.heading('Good to know: the marking joins parts that do not go together');
    await tom.tab.getByRole('link', { name: /would go to a personal address$/ }).click();
    await tom.heading(/^Check before sending: .*would go to a personal address$/);
    await tom.button('Copy link to this page').waitFor();
    await tom.go('/mail/AAkALg_nobody');
    await tom.heading('This mail is not there any more');
    expect(unexpected([tom])).toEqual([]);
    await tom.page.context().close();
  });

  it.each([
    ['light', 'Notes for Thursday'],
    ['dark', 'OFFICIAL-SENSITIVE Your visiting order'],
  ] as const)(
    'has nothing that axe finds wrong at 320 px, and does not scroll sideways: %s',
    async (colorScheme, subject) => {
      const id = (await draftOf('moj-staff', subject)).id;
      const url = new URL(`tab.html?person=moj-staff#/mail/${id}`, demoUrl).href;
      const { page, faults: seen } = await openPage(browser, url, {
        colorScheme,
        viewport: { width: 320, height: 800 },
      });
      await page.getByRole('button', { name: 'Sign in' }).first().click();
      await page.getByRole('heading', { name: 'The rule' }).waitFor();
      for (const name of ['Show the text', /^Looked at/, /^Not checked/, 'This is wrong: tell the policy team'])
        await page.getByRole('button', { name }).click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
      expect(seen).toEqual([]);
      await page.context().close();
    },
  );
});

/** A mail of a person by its subject, in whichever folder. */
async function draftOf(person: string, subject: string): Promise<{ readonly id: string }> {
  const found = (await inOutlook(person, 'GET', '?$select=id,subject&$top=100')) as unknown as {
    readonly value: readonly { readonly id: string; readonly subject: string }[];
  };
  const mail = found.value.find((one) => one.subject.startsWith(subject));
  if (mail === undefined) throw new Error(`${person} has no mail ${subject}.`);
  return mail;
}

describe('what was sent', () => {
  it('reaches back 7, 30 or 90 days', async () => {
    await asha.listed('/mail?sent=7');
    await asha.tab.getByRole('heading', { name: 'May need action (3)' }).waitFor();
    expect(await asha.row('Changed visiting times').count()).toBe(0);
    await asha.tab.getByRole('link', { name: '30 days' }).click();
    await asha.tab.getByRole('heading', { name: 'May need action (4)' }).waitFor();
    expect(await asha.row('Changed visiting times').count()).toBe(1);
    await asha.tab.getByRole('link', { name: '90 days' }).click();
    await asha.tab.getByRole('heading', { name: 'May need action (5)' }).waitFor();
    expect(await asha.row('Printer on the second floor').count()).toBe(1);
  });

  it('is not to be mended: each step that is left has its ready mail', async () => {
    await asha
      .row('Your visiting order')
      .getByRole('link', { name: /^What to do now/ })
      .click();
    await asha.heading('May need action: this marked mail went to a personal address');
    const steps = await asha.tab.getByRole('heading', { level: 3 }).allTextContents();
    expect(steps).toEqual(['Tell the security team', 'Try to take it back', 'Ask for it to be deleted']);
    await asha.says('1 of 2 recipients has an address inside the MoJ.');
    const drafts = asha.tab.getByRole('link', { name: 'Open as a draft in Outlook' });
    const links = await drafts.evaluateAll((all) =>
      all.map((one) => decodeURIComponent(one.getAttribute('href') ?? '')),
    );
    expect(links[0]).toContain('security@digital.justice.gov.uk');
    expect(links[1]).toContain('kit.wells.test@yahoo.co.uk');
    // What is told about the mail holds nothing of it.
    expect(links[0]).not.toMatch(/kit\.wells|visiting order/i);
    expect(await asha.button('Remove address').count()).toBe(0);
  });

  it('says whom to write to where it went to the wrong team, and that one’s own mailbox is nobody to ask', async () => {
    await asha.go(`/mail/${(await draftOf('moj-staff', 'Phone was stolen')).id}`);
    await asha.says('Write to security@digital.justice.gov.uk');
    await asha.go(`/mail/${(await draftOf('moj-staff', 'Papers to read at home')).id}`);
    await asha.says(/It is in a mailbox of your own/);
  });

  it('says who is on a list that was opened, and of one that could not be why', async () => {
    await asha.listed('/mail?sent=30');
    await asha.button(/^Not checked \(/).click();
    // The hidden one. Who is on the project's list, nested, was read.
    await asha.says('Who is on 1 mailing list: this is hidden.');
    await asha.go(`/mail/${(await draftOf('moj-staff', 'Visits project: the room')).id}`);
    await asha.heading('Nothing found');
    await asha.says(
      'visits-project@justice.gov.uk: a list of 5 members, 2 outside the MoJ: j.okoro@lakeside.example, a.reid@northfield.example.',
    );
    await asha.button(/^Not checked \(/).click();
    expect(await asha.tab.getByText(/This mailing list/).count()).toBe(0);
  });
});

describe('what the organisation has not agreed to', () => {
  it('is said: lists as not checked, and a draft as not changed', async () => {
    const { id } = await draftOf('moj-staff', 'Visits project: agenda');
    await faults({ notConsented: ['User.Read.All', 'GroupMember.Read.All', 'Mail.ReadWrite'] });
    const seat = await sit('moj-staff');
    await seat.listed('/mail');
    await seat.button(/^Not checked \(/).click();
    await seat.says('Who is on 1 mailing list: your organisation has not let Second Look read this.');
    const row = seat.row('Your visit next week');
    await row.getByRole('button', { name: 'Remove address' }).click();
    await row.getByText(/^Not changed: Microsoft 365 did not let Second Look change drafts\./).waitFor();
    // Once somebody has agreed, the same button works.
    await faults({ notConsented: ['User.Read.All', 'GroupMember.Read.All'] });
    await row.getByRole('button', { name: 'See what Microsoft asks' }).click();
    await row.getByRole('button', { name: 'Remove address' }).click();
    await row.getByText('Removed sam.hill.test@outlook.com from To.').waitFor();
    await row.getByRole('button', { name: 'Undo' }).click();
    await row.getByText('Put sam.hill.test@outlook.com back in To.').waitFor();
    await seat.go(`/mail/${id}`);
    await seat.heading('Nothing found');
    await seat.button(/^Not checked \(/).click();
    await seat.says(/Your organisation has not let Second Look read who is on mailing lists\.$/);
    expect(unexpected([seat])).toEqual([]);
    await seat.page.context().close();
  });
});

describe('a check that takes its time', () => {
  const many = 60;

  const fill = (person: string) =>
    Promise.all(
      Array.from({ length: many }, (_, index) =>
        write(person, {
          folder: 'sentitems',
          minutesAgo: 30 + index,
          subject: index === 0 ? 'OFFICIAL-SENSITIVE Newest' : `Note ${index}`,
          to: index === 0 ? [sam] : [dana],
        }),
      ),
    );

  /** Lets the first page of whole mails through and holds the next ones back, until they are let go or lost. */
  async function holdAfterFirst({ page }: Seat) {
    let pages = 0;
    let release: (isLost: boolean) => void = () => undefined;
    const released = new Promise<boolean>((resolve) => {
      release = resolve;
    });
    await page.route('**/sentitems/messages?*', async (route) => {
      pages += bodiesAskedFor(route.request()).length;
      if (pages > 1 && (await released)) return route.abort('internetdisconnected').catch(() => undefined);
      return route.fallback();
    });
    return { letGo: () => release(false), lose: () => release(true) };
  }

  const bar = ({ tab }: Seat) => tab.getByRole('progressbar', { name: 'How far the check is' });

  it('shows results while it works, stops when asked, and goes on where it stopped', async () => {
    const [priya] = await Promise.all([sit('moj-security'), fill('moj-security')]);
    const read: string[] = [];
    priya.page.on('request', (request) => read.push(...bodiesAskedFor(request)));
    const held = await holdAfterFirst(priya);
    await priya.go('/mail?sent=7');
    await priya.tab.getByRole('heading', { name: 'May need action (1)' }).waitFor();
    await expect.poll(() => bar(priya).getAttribute('aria-valuetext')).toBe('50 mails checked. 10 still to check.');
    await priya.button('Stop').click();
    await priya.says('Stopped here. 50 mails checked. 10 still to check.');
    expect(await focused(priya)).toBe('Go on');
    held.letGo();
    await priya.button('Go on').click();
    await priya.says(/^Last read/);
    await priya.tab.getByRole('heading', { name: `Nothing found (${many - 1})` }).waitFor();
    await priya.button(`Nothing found (${many - 1})`).click();
    await priya.button('Show 9 more').click();
    await expect.poll(() => focused(priya)).toBe('What was looked at: Note 51');
    expect(await priya.group('Nothing found').getByRole('heading', { level: 3 }).count()).toBe(many - 1);
    // What was checked is not read again.
    expect(read.filter((one) => one === read[0])).toHaveLength(1);
    expect(unexpected([priya])).toEqual([]);
    await priya.page.context().close();
  });

  it('keeps what it has when the network goes, and goes on by itself when it is back', async () => {
    const [helen] = await Promise.all([sit('moj-deputy-director'), fill('moj-deputy-director')]);
    const held = await holdAfterFirst(helen);
    await helen.go('/mail?sent=7');
    await helen.tab.getByRole('heading', { name: 'May need action (1)' }).waitFor();
    await helen.page.context().setOffline(true);
    held.lose();
    await helen.says('Stopped here. 50 mails checked. 10 still to check.');
    await helen.says('Not read, because you are offline: your sent mail. It is read when you are back.');
    await helen.row('Newest').waitFor();
    await helen.page.unroute('**/sentitems/messages?*');
    await helen.page.context().setOffline(false);
    await helen.says(/^Last read/);
    await helen.tab.getByRole('heading', { name: `Nothing found (${many - 1})` }).waitFor();
    expect(unexpected([helen])).toEqual([]);
    await helen.page.context().close();
  });
});

/** Paths of whole mails that a request asks for, those of a batch among them. */
function bodiesAskedFor(request: Request): readonly string[] {
  if (!request.url().includes('/graph/moj/')) return [];
  const parts = request.url().endsWith('$batch')
    ? ((request.postDataJSON() as { requests: { url: string }[] }).requests ?? []).map(({ url }) => url)
    : [request.url()];
  return parts.map((part) => decodeURIComponent(part)).filter((part) => /[,=]body\b/.test(part));
}

describe('the next visit', () => {
  it('reads in full only what needs something, and what is new', async () => {
    await asha.page.reload();
    await asha.tab.getByRole('heading', { level: 1 }).first().waitFor();
    const asked: string[] = [];
    const all: string[] = [];
    const listen = (request: Request) => {
      if (request.url().includes('/graph/moj/')) all.push(request.url());
      asked.push(...bodiesAskedFor(request));
    };
    asha.page.on('request', listen);
    await asha.listed('/mail?sent=90');
    await asha.tab.getByRole('heading', { name: 'May need action (5)' }).waitFor();
    expect(asked.length).toBe(5);
    // With nothing new the folder's own link is all that is followed.
    asked.length = 0;
    all.length = 0;
    await asha.button('Read again').click();
    await expect.poll(() => all.length).toBeGreaterThan(0);
    await asha.button('Read again').waitFor();
    expect(asked).toEqual([]);
    expect(all.filter((one) => !one.includes('/messages/delta'))).toEqual([]);
    asha.page.off('request', listen);
  });

  it('has kept no word and no address of a mail', async () => {
    const kept = await asha.tab.locator('body').evaluate(() => JSON.stringify({ ...localStorage }));
    expect(kept).toContain('mail-sent');
    expect(kept).not.toMatch(/Papers to read|visiting order|kit\.wells|sam\.hill|asha\.patel\.test/i);
  });
});

describe('a mail file', () => {
  const eml = (name: string) => fileURLToPath(new URL(`../../packs/moj/cases/${name}`, import.meta.url));

  it('is checked when it is chosen, and put away again', async () => {
    await asha.listed('/mail');
    const chooser = asha.page.waitForEvent('filechooser');
    await asha.button('Choose a file').click();
    await (await chooser).setFiles(eml('stop.marked-above-official.secret-in-subject.eml'));
    const result = asha.tab.getByRole('heading', { level: 3, name: /stop\.marked-above-official/ });
    await result.waitFor();
    await expect.poll(() => focused(asha), { timeout: 20_000 }).toContain('Fix before sending');
    await asha.says(/^Checked as if it were sent now\./);
    await asha.button('Put the result away').click();
    await result.waitFor({ state: 'detached' });
    expect(await focused(asha)).toBe('Choose a file');
  });

  it('is checked when it is dropped', async () => {
    await asha.tab.locator('body').evaluate(() => {
      const carried = new DataTransfer();
      const text =
        'From: a@b.example\r\nTo: Sam Hill <sam.hill.test@outlook.com>\r\nSubject: Dropped\r\n\r\nHello.\r\n';
      carried.items.add(new File([text], 'dropped.eml', { type: 'message/rfc822' }));
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Choose a file');
      button?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
    });
    await asha.tab.getByRole('heading', { level: 3, name: /dropped\.eml/ }).waitFor();
    await asha.says('sam.hill.test@outlook.com');
  });

  it('that holds no mail is refused in words', async () => {
    const chooser = asha.page.waitForEvent('filechooser');
    await asha.button('Choose a file').click();
    await (await chooser).setFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer: Buffer.from([0, 1, 2, 3]) });
    await asha.says(/^There is no mail in this file that Second Look can read\./);
  });
});

describe('the keyboard', () => {
  it('is enough to see why, mend, undo and come back', async () => {
    const { page } = asha;
    await asha.listed('/mail');
    await asha.row('Laptop does not start').getByRole('button', { name: 'Remove address' }).waitFor();
    await asha.tab.getByRole('heading', { level: 1 }).focus();
    await tabTo(asha, 'Fix before sending (2)');
    await page.keyboard.press('Enter');
    expect(await asha.row('Notes for Thursday').count()).toBe(0);
    await page.keyboard.press('Enter');
    await asha.row('Notes for Thursday').getByRole('button', { name: 'Remove address' }).waitFor();
    await tabTo(asha, 'Remove address');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(asha), { timeout: 20_000 }).toBe('Removed asha.patel.test@gmail.com from Cc.');
    await tabTo(asha, 'Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(asha), { timeout: 20_000 }).toBe('Put asha.patel.test@gmail.com back in Cc.');
    await tabTo(asha, /^See why: Notes for Thursday/);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => focused(asha), { timeout: 20_000 })
      .toBe('Fix before sending: this would go to your own personal address');
    await tabTo(asha, 'Remove address');
    await tabTo(asha, 'Show the text');
    await page.keyboard.press('Space');
    await asha.says('My notes are below.');
    await tabTo(asha, 'Back to Outgoing mail', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(asha), { timeout: 20_000 }).toBe('Outgoing mail');
  });
});

describe('bad input', () => {
  const me = 'moj-manager';

  /** Written and listed at once; each is gone to in its own journey. */
  let ids: { readonly [subject: string]: string } = {};
  const idOf = (subject: string) => ids[subject] ?? '';

  beforeAll(async () => {
    const long = `<p>${'word '.repeat(4 * 1024 * 1024)}</p>`;
    const readers = Array.from({ length: 5000 }, (_, index) =>
      index === 4321 ? sam : { name: `Reader ${index}`, address: `reader.${index}@justice.gov.uk` },
    );
    const mails: readonly Written[] = [
      { subject: 'Long to Dana', html: long },
      { subject: 'Long to Sam', html: long, to: [sam] },
      { subject: 'To all readers', to: readers },
      { subject: 'Goes away', to: [sam] },
      { subject: 'Leaves early', to: [sam] },
      { subject: 'Held by Outlook', to: [sam], openElsewhere: true },
      { subject: 'On its way', folder: 'outbox', to: [sam] },
    ];
    const written = await Promise.all(mails.map(async (mail) => [mail.subject, await write(me, mail)] as const));
    ids = Object.fromEntries(written);
    await rob.listed('/mail');
  });

  it('a text of 20 MB: its beginning and everything else of the mail is checked, and it is said', async () => {
    await rob
      .group('Check before sending')
      .getByRole('heading', { level: 3, name: /Long to Sam$/ })
      .waitFor();
    await rob.button('Not checked (1)').first().click();
    await rob.row('Long to Dana').getByText('Its text is longer than Second Look reads.').waitFor();
    await rob.row('Long to Sam').getByText('Its text is longer than Second Look reads.').waitFor();
    await rob
      .row('Long to Dana')
      .getByRole('link', { name: /^See why/ })
      .click();
    await rob.button(/^Not checked \(/).click();
    await rob.says('The text is over a million characters long, so only its beginning was read.');
    for (const subject of ['Long to Dana', 'Long to Sam']) await inOutlook(me, 'DELETE', `/${idOf(subject)}`);
  });

  it('malformed HTML: its words are read, and nothing of it runs', async () => {
    const html =
      '<div<p>SECRET</b><table><tr><td>One<!-- <p> --><img src=x onerror="document.title=\'run\'"></html></i>&#xZZ;<script>document.title="run"</scr';
    const id = await write(me, { subject: 'Broken', html: `<p>SECRET</b></p>${html}` });
    await rob.go(`/mail/${id}`);
    await rob.heading(/this is marked SECRET/);
    await rob.button('Show the text').click();
    await rob.says(/One/);
    expect(await rob.tab.locator('main').locator('img, table, script').count()).toBe(0);
    expect(await rob.tab.locator('head title').textContent()).not.toBe('run');
    await inOutlook(me, 'DELETE', `/${id}`);
  });

  it('5,000 recipients: the one that matters is found and removed, and 4,999 stay', async () => {
    const id = idOf('To all readers');
    await rob.go('/mail');
    const row = rob.row('To all readers');
    await row.getByText('to Reader 0, Reader 1, Reader 2 and 4997 more').waitFor();
    await row.getByText('sam.hill.test@outlook.com is a personal address.').waitFor();
    await row.getByRole('button', { name: 'Remove address' }).click();
    await row.getByText('Removed sam.hill.test@outlook.com from To.').waitFor();
    const left = addressesOf(await inOutlook(me, 'GET', `/${id}`));
    expect(left).toHaveLength(4999);
    expect(left).not.toContain(sam.address);
    await inOutlook(me, 'DELETE', `/${id}`);
  });

  it('an attachment without a name: it is said that nothing of it was looked at', async () => {
    const id = await write(me, { subject: 'With a file', attachments: [{ name: '', size: 12 }] });
    await rob.go(`/mail/${id}`);
    await rob.heading('Nothing found');
    await rob.button(/^Not checked \(/).click();
    await rob.says('An attachment has no name, so nothing of it was looked at.');
    await inOutlook(me, 'DELETE', `/${id}`);
  });

  it('a draft that is deleted meanwhile: its mend is refused, and its page says that it is gone', async () => {
    const id = idOf('Goes away');
    await rob.go('/mail');
    const row = rob.row('Goes away');
    const mend = row.getByRole('button', { name: 'Remove address' });
    await mend.waitFor();
    await inOutlook(me, 'DELETE', `/${id}`);
    await mend.click();
    await row.getByText('It was deleted or moved meanwhile.').waitFor();
    expect(await focused(rob)).toBe('It was deleted or moved meanwhile.');
    await rob.go(`/mail/${id}`);
    await rob.heading('This mail is not there any more');
    await rob.says(/Nothing was changed by Second Look\./);
  });

  it('a draft that is sent meanwhile: it is not touched, and what can still be done is shown', async () => {
    const id = idOf('Leaves early');
    await rob.go('/mail');
    const row = rob.row('Leaves early');
    const mend = row.getByRole('button', { name: 'Remove address' });
    await mend.waitFor();
    await inOutlook(me, 'POST', `/${id}/send`);
    await mend.click();
    await row.getByText('This draft was sent while the page was open. You cannot change a sent mail here.').waitFor();
    expect(addressesOf(await inOutlook(me, 'GET', `/${id}`))).toEqual([sam.address]);
    await rob.go(`/mail/${id}`);
    await rob.heading(/^May need action: /);
    await rob.tab.getByRole('heading', { level: 2, name: 'What to do now' }).waitFor();
  });

  it('a draft that Outlook has open: refused by Graph, it is as it was', async () => {
    const id = idOf('Held by Outlook');
    await rob.go('/mail');
    const row = rob.row('Held by Outlook');
    await row.getByRole('button', { name: 'Remove address' }).click();
    await row.getByText('Not changed: the draft is open in Outlook. Close it there, then try again.').waitFor();
    expect(addressesOf(await inOutlook(me, 'GET', `/${id}`))).toEqual([sam.address]);
    await inOutlook(me, 'DELETE', `/${id}`);
  });

  it('a draft that Outlook writes over: the change is not claimed, and why is said', async () => {
    const id = await write(me, { subject: 'Written over', to: [sam] });
    await rob.go(`/mail/${id}`);
    const isChange = (request: Request) => request.method() === 'PATCH';
    const changed = rob.page.waitForEvent('response', (response) => isChange(response.request()));
    await rob.button('Remove address').click();
    await changed;
    await inOutlook(me, 'PATCH', `/${id}`, { toRecipients: [{ emailAddress: sam }] });
    await rob.says(/^Not changed: the draft is open in Outlook, which wrote its own version over the change\./);
    await rob.heading(/is a personal address$/);
    expect(await rob.button('Undo').count()).toBe(0);
    await inOutlook(me, 'DELETE', `/${id}`);
  });

  it('a mail in the Outbox: it is checked and shown as waiting, and nothing here changes it', async () => {
    const id = idOf('On its way');
    await rob.go('/mail');
    await rob.row('On its way').getByText('in your Outbox, not sent yet').waitFor();
    await rob.go(`/mail/${id}`);
    await rob.says(/^It waits in your Outbox\./);
    expect(await rob.button('Remove address').count()).toBe(0);
  });

  it('a clock that is three days fast: seven days are counted by the server’s', async () => {
    await write('moj-colleague', { subject: 'Six days old', folder: 'sentitems', minutesAgo: 6 * 24 * 60, to: nobody });
    const { page, faults: seen } = await openPage(
      browser,
      new URL('teams.html?person=moj-colleague&page=help', demoUrl).href,
    );
    await page.clock.setSystemTime(Date.now() + 3 * 86_400_000);
    await page.goto(new URL('teams.html?person=moj-colleague&page=mail%3Fsent%3D7', demoUrl).href);
    const tab = page.frameLocator('iframe[title="Second Look, the tab"]');
    await tab.getByRole('button', { name: 'Nothing found (1)' }).click();
    await tab.getByText('Six days old').first().waitFor();
    expect(seen).toEqual([]);
    await page.context().close();
  });
});

describe('in the end', () => {
  it('nothing was logged that nobody expected', () => {
    expect(unexpected([asha, rob])).toEqual([]);
  });
});
