import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

// Requests and decisions as people make them: whoever asks, whoever decides and a team, each in a browser of their own.

const url = demoUrl;
const full = process.env.SECOND_LOOK_FULL === 'yes';

const post = (path: string, body: object) =>
  fetch(new URL(path, url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

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
}

let browser: Browser;
let asha: Seat;
let rob: Seat;
let priya: Seat;

async function sit(person: string, first: string): Promise<Seat> {
  const { page, faults } = await openPage(browser, new URL(`teams.html?person=${person}&page=${first}`, url).href);
  return seatAt(page, faults);
}

/** A second window of the same browser, signed in as the same person. */
async function sitAgain({ page: first, faults }: Seat): Promise<Seat> {
  const page = await first.context().newPage();
  await page.goto(first.url());
  return seatAt(page, faults);
}

async function seatAt(page: Page, faults: readonly string[]): Promise<Seat> {
  // Three browsers at once take their time on a small machine.
  page.setDefaultTimeout(20_000);
  const tab = page.frameLocator('iframe[title="Second Look, the tab"]');
  await tab.getByRole('heading', { level: 1 }).first().waitFor();
  return {
    page,
    faults,
    tab,
    async go(path) {
      await tab.locator('body').evaluate((_, to) => {
        window.location.hash = to;
      }, path);
    },
    button: (name) => tab.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    says: (words) => tab.locator('main').getByText(words).first().waitFor(),
    heading: (name) => tab.getByRole('heading', { level: 1, name }).waitFor(),
  };
}

/** What Graph refused is logged by the browser itself: that a mailbox is not one's own, and each trouble that is played. */
const unexpected = (seats: readonly Seat[]) =>
  seats.flatMap(({ faults }) => faults).filter((fault) => !fault.startsWith('Failed to load resource'));

beforeAll(async () => {
  await post('simulator/moj/fresh', {});
  browser = await openBrowser();
  [asha, rob, priya] = await Promise.all([
    sit('moj-staff', 'requests'),
    sit('moj-manager', 'decide'),
    sit('moj-security', 'decide'),
  ]);
});

afterAll(async () => {
  await browser.close();
  await post('simulator/moj/fresh', {});
});

const radio = (seat: Seat, question: string | RegExp, answer: string) =>
  seat.tab.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();

async function chooseManager(seat: Seat, typed: string, name: RegExp): Promise<void> {
  await seat.tab.getByRole('combobox').fill(typed);
  await seat.tab.getByRole('option', { name }).click();
}

const sendRequest = async (seat: Seat, to: string): Promise<string> => {
  await seat.button('Send request').click();
  await seat.heading(`Sent to ${to}`);
  const shown = await seat.tab
    .locator('main')
    .getByText(/^[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    .first()
    .textContent();
  return shown ?? '';
};

/** Opens an empty form, as one does from the list. */
async function openForm(kind: string): Promise<void> {
  await asha.go('/requests/new');
  await asha.tab.getByRole('link', { name: kind, exact: true }).click();
  await asha.heading(new RegExp(`^${kind} · .* \\(1 of`));
}

/** Each kind from its form to its sending. Returns the reference. */
const ask = {
  async passwordManager(name: string): Promise<string> {
    await openForm('Password manager');
    await asha.tab.getByLabel('Which password manager is it?').fill(name);
    await radio(asha, /keep its list encrypted/, 'Yes');
    await radio(asha, /What would you keep in it/, 'My own accounts, which nobody else uses');
    await asha.button('Continue').click();
    await chooseManager(asha, 'rob', /Rob Lewis/);
    return sendRequest(asha, 'Rob Lewis');
  },
  async internetTool(name: string): Promise<string> {
    await openForm('Open internet tool');
    await asha.tab.getByLabel('Which tool is it?').fill(name);
    await asha.tab.getByLabel('What would you use it for?').fill('Boards for planning visits.');
    await asha.button('Continue').click();
    await asha.heading(/Ten questions/);
    for (const one of await asha.tab.getByRole('radio', { name: 'No', exact: true }).all()) await one.check();
    await radio(asha, /Would you be the first/, 'Yes');
    await asha.button('Continue').click();
    await chooseManager(asha, 'rob', /Rob Lewis/);
    return sendRequest(asha, 'Rob Lewis');
  },
  async bluetooth(): Promise<string> {
    await openForm('Bluetooth exception');
    await radio(asha, /What kind of device/, 'Trackpad');
    await radio(asha, /What is the reason/, 'Accessibility');
    await asha.tab.getByRole('checkbox', { name: 'At home' }).check();
    await asha.button('Continue').click();
    await asha.tab.getByLabel(/What do you need it for/).fill('I cannot use a mouse.');
    await asha.tab.getByLabel(/What information could be reached/).fill('Drafts of letters.');
    await asha.button('Continue').click();
    await asha.heading(/Eight checks/);
    for (const one of await asha.tab.getByRole('radio', { name: 'Yes', exact: true }).all()) await one.check();
    await asha.button('Continue').click();
    return sendRequest(asha, 'Cyber Security Consultancy');
  },
  async lastPass(): Promise<string> {
    await openForm('LastPass access');
    await asha.tab.getByLabel(/What is your role/).fill('Policy adviser. We share two accounts.');
    await asha.button('Continue').click();
    return sendRequest(asha, 'LastPass administration');
  },
};

/** Opens a request where it is to be answered. */
async function openToDecide(seat: Seat, ref: string): Promise<void> {
  await seat.go('/decide');
  await seat.tab.getByRole('link', { name: 'Figures' }).waitFor();
  // What arrived is read when the list is shown.
  await seat.button('Reading…').first().waitFor({ state: 'detached' });
  await seat.go(`/decide/${ref.replaceAll('-', '')}`);
  await seat.says(ref);
}

const note = (seat: Seat, words: string) => seat.tab.getByRole('textbox', { name: /^Note to/ }).fill(words);

async function answer(seat: Seat, act: string, yes: string, did: RegExp): Promise<void> {
  await seat.button(act).click();
  await seat.button(yes).click();
  await seat.says(did);
}

const approve = (seat: Seat) => answer(seat, 'Approve', 'Yes, approve', /approved this on/);

async function decline(seat: Seat, why: string): Promise<void> {
  await note(seat, why);
  await answer(seat, 'Decline', 'Yes, decline', /declined this on/);
}

async function question(seat: Seat, words: string): Promise<void> {
  await note(seat, words);
  await answer(seat, 'Ask a question', 'Send question', /asked a question on/);
}

/** The story as whoever asked sees it, read anew. */
async function story(ref: string): Promise<void> {
  await asha.go(`/requests/${ref.replaceAll('-', '')}`);
  await asha.says(ref);
  await asha.button('Read again').click();
}

async function answerQuestion(words: string): Promise<void> {
  await asha.says(/asked you:/);
  await asha.tab.getByRole('textbox', { name: 'Your answer' }).fill(words);
  await asha.button('Send answer').click();
}

/** How many mails of one reference came to somebody, in whichever folder they are now. */
async function arrived(person: string, from: string, ref: string): Promise<number> {
  const minted = await post('simulator/moj/token', { person, scopes: ['Mail.Read'] });
  const { token } = (await minted.json()) as { token: string };
  const listed = await fetch(new URL('graph/moj/v1.0/me/messages?$top=200&$select=subject,from', url), {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { value } = (await listed.json()) as {
    value: readonly { subject: string; from?: { emailAddress: { address: string } } }[];
  };
  const plain = ref.replaceAll('-', '');
  return value.filter((mail) => mail.subject.endsWith(plain) && mail.from?.emailAddress.address === from).length;
}

/** What has focus: its name for a screen reader, or its words. */
const focused = (seat: Seat): Promise<string> =>
  seat.tab.locator('body').evaluate(() => {
    const element = document.activeElement;
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const named = element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '';
    return named.replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until what has focus is called so. */
async function tabTo(seat: Seat, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await seat.page.keyboard.press('Tab');
    const now = await focused(seat);
    if (name.test(now)) return;
    passed.push(now.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}; it passed ${passed.join(' | ')}`);
}

async function pressOn(seat: Seat, name: RegExp): Promise<void> {
  await tabTo(seat, name);
  await seat.page.keyboard.press('Enter');
}

describe('a password manager', () => {
  it('is asked for and approved by keyboard alone; the half-filled form survives a reload', async () => {
    await openForm('Password manager');
    await asha.heading(/The password manager/);
    await pressOn(asha, /^Continue$/);
    await asha.says('There is a problem');
    expect(await focused(asha)).toContain('There is a problem');
    await asha.page.keyboard.press('Tab');
    await asha.page.keyboard.press('Enter');
    expect(await focused(asha)).toContain('Which password manager is it?');
    await asha.page.keyboard.type('KeePass');
    await tabTo(asha, /^Yes$/);
    await asha.page.keyboard.press('Space');
    await asha.page.reload();
    await asha.heading('Requests');
    await openForm('Password manager');
    await asha.says('What you wrote before is still here.');
    expect(await asha.tab.getByLabel('Which password manager is it?').inputValue()).toBe('KeePass');
    await asha.tab.getByLabel('Which password manager is it?').focus();
    await tabTo(asha, /^My own accounts/);
    await asha.page.keyboard.press('Space');
    await pressOn(asha, /^Continue$/);
    await asha.heading(/Review and send/);
    expect(await focused(asha)).toMatch(/Review and send/);
    await tabTo(asha, /^Choose your line manager/);
    await asha.page.keyboard.type('rob');
    await asha.tab.getByRole('option', { name: /Rob Lewis/ }).waitFor();
    await asha.page.keyboard.press('ArrowDown');
    await asha.page.keyboard.press('ArrowUp');
    await asha.page.keyboard.press('Enter');
    await pressOn(asha, /^Send request$/);
    await asha.heading('Sent to Rob Lewis');
    expect(await focused(asha)).toBe('Sent to Rob Lewis');

    const feed = rob.page.getByRole('region', { name: 'Activity' });
    await feed.getByText(/^Asha Patel: Password manager P-\w{4}-\w{4} waits for you/).waitFor();
    await feed.getByRole('button', { name: 'Open' }).first().press('Enter');
    await rob.heading('Asha Patel asks to install and use KeePass');
    await rob.tab.getByRole('heading', { level: 1 }).focus();
    await pressOn(rob, /^Approve$/);
    expect(await focused(rob)).toBe('Yes, approve');
    await rob.page.keyboard.press('Escape');
    expect(await focused(rob)).toBe('Approve');
    await rob.page.keyboard.press('Enter');
    await rob.page.keyboard.press('Enter');
    await rob.says(/^You approved this on .* Asha Patel has been told\.$/);
    expect(await focused(rob)).toMatch(/^You approved this on/);

    await pressOn(asha, /^See its story$/);
    await asha.button('Read again').press('Enter');
    await asha.says('Approved');
    await asha.says(/^Rob Lewis, your line manager, approved$/);
    await asha.says(/Keep no other list of passwords/);
    expect(unexpected([asha, rob])).toEqual([]);
  });

  it.each(['at once', 'one after the other'])('is asked for once, though two windows send the form %s', async (how) => {
    const name = `Proton ${how}`;
    await openForm('Password manager');
    await asha.tab.getByLabel('Which password manager is it?').fill(name);
    await radio(asha, /keep its list encrypted/, 'Yes');
    await radio(asha, /What would you keep in it/, 'My own accounts, which nobody else uses');
    await asha.button('Continue').click();
    await chooseManager(asha, 'rob', /Rob Lewis/);
    const second = await sitAgain(asha);
    await second.go('/requests/new/password-manager');
    await second.heading(/Review and send/);
    const press = async (seat: Seat) => {
      await seat.button('Send request').click();
      await seat.heading('Sent to Rob Lewis');
    };
    if (how === 'at once') await Promise.all([press(asha), press(second)]);
    else {
      await press(asha);
      await press(second);
    }
    await second.page.close();
    await rob.go('/requests');
    await rob.go('/decide');
    await rob.button('Read again').first().click();
    await rob.tab
      .getByRole('link', { name: new RegExp(`${name}$`) })
      .first()
      .waitFor();
    expect(await rob.tab.getByRole('link', { name: new RegExp(`${name}$`) }).count()).toBe(1);
  });

  it('is given back, and goes to somebody else', async () => {
    const ref = await ask.passwordManager('Bitwarden');
    await openToDecide(rob, ref);
    await note(rob, 'I am not your line manager any more.');
    await answer(rob, 'Not mine to decide', 'Yes, give it back', /gave this back on/);
    await story(ref);
    await asha.says('Handed back to you');
    await asha.button('Ask somebody else').click();
    await asha.heading(/Review and send/);
    expect(unexpected([asha, rob])).toEqual([]);
  });

  it('is withdrawn, and then nobody can decide it', async () => {
    const ref = await ask.passwordManager('Enpass');
    await openToDecide(rob, ref);
    await asha.tab.getByRole('link', { name: 'See its story' }).click();
    await asha.button('Withdraw').click();
    await asha.button('Yes, withdraw').click();
    await asha.says('You withdrew this request.');
    await openToDecide(rob, ref);
    await rob.says(/Withdrawn by Asha Patel on/);
    expect(await rob.button('Approve').count()).toBe(0);
    expect(unexpected([asha, rob])).toEqual([]);
  });

  it('is approved with another at once', async () => {
    await ask.passwordManager('Proton Pass');
    await ask.passwordManager('Dashlane');
    await rob.go('/decide');
    await rob.button('Read again').click();
    await rob.tab.getByRole('checkbox', { name: /Proton Pass/ }).check();
    await rob.tab.getByRole('checkbox', { name: /Dashlane/ }).check();
    await rob.button('Approve selected (2)').click();
    await rob.button('Yes, approve these 2').click();
    await rob.says('2 of 2 sent.');
    expect(unexpected([asha, rob])).toEqual([]);
  });
});

describe('an open internet tool', () => {
  it('is asked about, declined with a reason, changed, asked for again and approved', async () => {
    const ref = await ask.internetTool('Miro');
    await openToDecide(rob, ref);
    await rob.says('Nobody has used Miro for MoJ work before.');
    await question(rob, 'Whose data would be on the boards?');
    await story(ref);
    await answerQuestion('Nobody’s: only dates.');
    await asha.says('Your answer went to Rob Lewis.');

    await openToDecide(rob, ref);
    await rob.button('Decline').click();
    await rob.says(/Write why you decline/);
    expect(await focused(rob)).toMatch(/Note to Asha Patel/);
    await decline(rob, 'Try the whiteboard in Teams first.');
    await story(ref);
    await asha.says('Declined');
    await asha.says('Try the whiteboard in Teams first.');

    await asha.button('Change it and ask again').click();
    await asha.tab.getByLabel('What would you use it for?').fill('Boards with people outside the MoJ.');
    await asha.button('Continue').click();
    await asha.heading(/Ten questions/);
    await asha.button('Continue').click();
    await asha.button('Change it and ask again').click();
    await asha.says('Your change went to Rob Lewis.');
    await openToDecide(rob, ref);
    await rob.says(/^You declined an earlier version on .* It changed since, so that counts no more\.$/);
    await rob.says('Boards with people outside the MoJ.');
    await approve(rob);
    await story(ref);
    await asha.says('Approved');
    expect(unexpected([asha, rob])).toEqual([]);
  });
});

describe('a Bluetooth exception', () => {
  it('is decided by a team in its own mailbox, which says by when', async () => {
    const ref = await ask.bluetooth();
    await priya.go('/decide');
    const team = priya.tab.getByRole('region', { name: 'Cyber Security Consultancy' });
    await team.getByRole('button', { name: 'Read again' }).click();
    await team.getByText(/Answer by .* \(2 working days/).waitFor();
    await team.getByRole('link', { name: /Bluetooth exception/ }).click();
    await priya.says(ref);
    await question(priya, 'Is it the wired one?');
    await story(ref);
    await answerQuestion('No, by Bluetooth.');
    await openToDecide(priya, ref);
    await answer(priya, 'Approve', 'Yes, approve', /Cyber Security Consultancy approved this on/);
    await story(ref);
    await asha.says('Approved');
    await asha.says(/Cyber Security Consultancy.* approved/);
    expect(unexpected([asha, priya])).toEqual([]);
  });

  it('is declined by the team, with its reason', async () => {
    const ref = await ask.bluetooth();
    await openToDecide(priya, ref);
    await decline(priya, 'The local rules forbid it.');
    await story(ref);
    await asha.says('The local rules forbid it.');
    expect(unexpected([asha, priya])).toEqual([]);
  });
});

describe('LastPass access', () => {
  it('is done by the team that acts', async () => {
    const ref = await ask.lastPass();
    await openToDecide(priya, ref);
    await answer(priya, 'Done', 'Yes, it is done', /said on .* that this is done/);
    await story(ref);
    await asha.says('Complete');
    await asha.says(/Switch on multi-factor authentication/);
    expect(unexpected([asha, priya])).toEqual([]);
  });

  it('is not for that team, which names a better one', async () => {
    const ref = await ask.lastPass();
    await openToDecide(priya, ref);
    await priya.button('Not for us').click();
    await priya.says(/Write why it is not for you/);
    await note(priya, 'You are not in Digital & Technology.');
    await priya.tab.getByLabel('A better team (optional)').fill('Service desk');
    await priya.button('Not for us').click();
    await priya.tab.getByLabel('How to reach them (optional)').fill('Extension 4000');
    await priya.button('Yes, not for us').click();
    await priya.says(/said on .* that this is not for them/);
    await story(ref);
    await asha.says(/^Not for /);
    await asha.says(/Better for this: Service desk/);
    await asha.says(/Reach them: Extension 4000/);
    expect(unexpected([asha, priya])).toEqual([]);
  });
});

describe('a sending that goes wrong', () => {
  it('whose answer is lost has gone once, and the page finds that out', async () => {
    await openForm('Password manager');
    await asha.tab.getByLabel('Which password manager is it?').fill('KeeWeb');
    await radio(asha, /keep its list encrypted/, 'Yes');
    await radio(asha, /What would you keep in it/, 'My own accounts, which nobody else uses');
    await asha.button('Continue').click();
    await chooseManager(asha, 'rob', /Rob Lewis/);
    await post('simulator/moj/faults', { lostSends: 1 });
    const ref = await sendRequest(asha, 'Rob Lewis');
    expect(await arrived('moj-manager', 'asha.patel@justice.gov.uk', ref)).toBe(1);

    await openToDecide(rob, ref);
    await post('simulator/moj/faults', { lostSends: 1 });
    await approve(rob);
    await story(ref);
    await asha.says('Approved');
    expect(await arrived('moj-staff', 'rob.lewis@justice.gov.uk', ref)).toBe(1);
    expect(unexpected([asha, rob])).toEqual([]);
  });

  it('that never left says so, keeps everything, and goes once, from whichever window', async () => {
    const ref = await ask.passwordManager('Psono');
    await openToDecide(rob, ref);
    const second = await sitAgain(rob);
    await second.go(`/decide/${ref.replaceAll('-', '')}`);
    for (const [seat, words] of [
      [rob, 'Not this one.'],
      [second, 'Take the other.'],
    ] as const) {
      await note(seat, words);
      await seat.button('Decline').click();
    }
    await rob.page.context().setOffline(true);
    await rob.button('Yes, decline').click();
    await rob.says(/^Not sent: you are offline\. Nothing was sent\. Your note is still here\.$/);
    await rob.page.context().setOffline(false);
    // The second window confirms while the first one is still sending.
    await rob.button('Try again').click();
    await second.button('Yes, decline').click();
    await rob.says(/^You declined this on/);
    await second.says(/^Not sent: this was answered already\. You declined this on/);
    expect(await second.tab.getByRole('textbox', { name: /which was not sent/ }).inputValue()).toBe('Take the other.');
    await second.page.close();
    await story(ref);
    await asha.says('Not this one.');
    expect(await arrived('moj-staff', 'rob.lewis@justice.gov.uk', ref)).toBe(1);
    expect(unexpected([asha, rob])).toEqual([]);
  });
});

describe('who is asked', () => {
  it('is the line manager by the directory where the organisation agreed, and said to be away', async () => {
    await post('simulator/moj/faults', { notConsented: [], away: ['moj-manager'] });
    const dana = await sit('moj-colleague', 'requests/new/password-manager');
    await dana.tab.getByLabel('Which password manager is it?').fill('KeePass');
    await radio(dana, /keep its list encrypted/, 'Yes');
    await radio(dana, /What would you keep in it/, 'My own accounts, which nobody else uses');
    await dana.button('Continue').click();
    await dana.says(/^Rob Lewis, rob\.lewis@/);
    await dana.says(/I am away until/);
    await post('simulator/moj/faults', { notConsented: ['User.Read.All'], away: [] });
    expect(unexpected([dana])).toEqual([]);
    await dana.page.context().close();
  });
});

// The journeys above hold each decision of some kind. Here: each of every kind.
describe.runIf(full)('every kind, every answer', () => {
  const kinds: readonly (readonly [kind: string, ask: () => Promise<string>, decides: () => Seat, acts: boolean])[] = [
    ['password manager', () => ask.passwordManager('Padloc'), () => rob, false],
    ['open internet tool', () => ask.internetTool('Etherpad'), () => rob, false],
    ['Bluetooth exception', ask.bluetooth, () => priya, false],
    ['LastPass access', ask.lastPass, () => priya, true],
  ];

  it.each(kinds)('%s', { timeout: 240_000 }, async (_, request, decides, acts) => {
    const seat = decides();
    const agrees = () => (acts ? answer(seat, 'Done', 'Yes, it is done', /that this is done/) : approve(seat));
    const refuses = async () => {
      if (!acts) return decline(seat, 'Not this one.');
      await note(seat, 'Not this one.');
      await answer(seat, 'Not for us', 'Yes, not for us', /that this is not for them/);
    };

    let ref = await request();
    await openToDecide(seat, ref);
    await question(seat, 'For how long?');
    await story(ref);
    await answerQuestion('A year.');
    await asha.says(/^Your answer went to/);
    await openToDecide(seat, ref);
    await agrees();
    await story(ref);
    await asha.says(acts ? 'Complete' : 'Approved');

    ref = await request();
    await openToDecide(seat, ref);
    await refuses();
    await story(ref);
    await asha.says(acts ? /^Not for / : 'Declined');
    await asha.says('Not this one.');

    if (!acts) {
      ref = await request();
      await openToDecide(seat, ref);
      await note(seat, 'Ask somebody else.');
      const notMine = seat === priya ? 'Not for us' : 'Not mine to decide';
      await answer(seat, notMine, 'Yes, give it back', /gave this back on/);
      await story(ref);
      await asha.says('Ask somebody else.');
    }

    ref = await request();
    await asha.tab.getByRole('link', { name: 'See its story' }).click();
    await asha.button('Withdraw').click();
    await asha.button('Yes, withdraw').click();
    await asha.says('You withdrew this request.');
    await openToDecide(seat, ref);
    await seat.says(/Withdrawn by Asha Patel on/);
    expect(unexpected([asha, seat])).toEqual([]);
  });
});

const views = [
  { colorScheme: 'light', forcedColors: 'none', width: 320 },
  { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { colorScheme: 'light', forcedColors: 'active', width: 320 },
  { colorScheme: 'dark', forcedColors: 'none', width: 320 },
  { colorScheme: 'light', forcedColors: 'none', width: 1280 },
] as const;

describe('the pages, with something on them', () => {
  const pages = new Map<string, Page>();
  const faults: (readonly string[])[] = [];
  let open = '';
  let over = '';

  beforeAll(async () => {
    over = await ask.passwordManager('Keeper');
    await openToDecide(rob, over);
    await question(rob, 'Who else uses it?');
    await openToDecide(rob, over);
    await decline(rob, 'Choose one that more of us use.');
    open = await ask.bluetooth();
    for (const person of ['moj-staff', 'moj-security']) {
      const opened = await openPage(browser, new URL(`tab.html?person=${person}#/requests`, url).href);
      await opened.page.getByRole('button', { name: 'Sign in' }).first().click();
      await opened.page.getByText(/^Last read/).waitFor();
      pages.set(person, opened.page);
      faults.push(opened.faults);
    }
  });

  const shown: readonly (readonly [person: string, path: () => string, there: RegExp])[] = [
    ['moj-staff', () => '/requests', /Keeper/],
    ['moj-staff', () => `/requests/${over}`, /Choose one that more of us use/],
    ['moj-staff', () => `/requests/${open}`, /Waiting for Cyber Security Consultancy/],
    ['moj-staff', () => '/requests/new/bluetooth-exception', /What kind of device/],
    ['moj-security', () => '/decide', /Answer by/],
    ['moj-security', () => `/decide/${open}`, /If you approve/],
    ['moj-security', () => '/decide/figures', /Median days to decide/],
  ];

  it.each(full ? views : views.slice(0, 3))(
    'have nothing that axe finds wrong and do not scroll sideways ($colorScheme, forced colours $forcedColors, $width px)',
    async ({ width, colorScheme, forcedColors }) => {
      const wrong: string[] = [];
      for (const [person, path, there] of shown) {
        const page = pages.get(person);
        if (page === undefined) throw new Error(`Nobody opened the tab as ${person}.`);
        await page.emulateMedia({ colorScheme, forcedColors });
        await page.setViewportSize({ width, height: 800 });
        const to = path().replaceAll(/-(?=[0-9A-Z])/g, '');
        await page.evaluate((hash) => {
          window.location.hash = hash;
        }, to);
        await page.locator('main').getByText(there).first().waitFor();
        await page.getByRole('button', { name: 'Reading…' }).first().waitFor({ state: 'detached' });
        // In forced colours the palette is the person's own, and axe reads the page's: the rest of its rules hold.
        const found = await axeFaults(page, forcedColors === 'active' ? ['color-contrast'] : []);
        if (await scrollsSideways(page)) found.push('scrolls sideways');
        wrong.push(...found.map((fault) => `${to}: ${fault}`));
      }
      expect(wrong).toEqual([]);
      expect(faults.flat().filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
    },
  );
});
