import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, openBrowser, openPage, scrollsSideways } from './browser';
import { demoUrl } from './demo';

// What staff answer and what they read then, for each tool that decides. One window for the whole file, as narrow as a
// page gets: going to another tool is a change of the address, as it is for a person.

let browser: Browser;
let page: Page;
let faults: string[];

async function openAs(person: string): Promise<void> {
  await page?.context().close();
  ({ page, faults } = await openPage(browser, `${demoUrl}tab.html?person=${person}#/help`, {
    viewport: { width: 320, height: 800 },
  }));
  await page.clock.setSystemTime(Date.parse('2020-09-28T09:44:00Z'));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
}

const heading = (name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

async function show(path: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, path);
}

/** Opens a tool afresh: what was answered before went with its page. */
async function open(tool: string, title: string): Promise<void> {
  await show('/help');
  await heading('Help');
  await show(`/tools/${tool}`);
  await heading(title);
}

const main = (): Locator => page.locator('main');
const says = async (): Promise<string> => (await main().innerText()).replace(/\s+/g, ' ');
const link = (name: string): Locator => main().getByRole('link', { name, exact: true });
const group = (question: string | RegExp): Locator => main().getByRole('group', { name: question });
const pick = (question: string | RegExp, option: string): Promise<void> =>
  group(question).getByRole('radio', { name: option, exact: true }).check();
const proceed = (): Promise<void> => main().getByRole('button', { name: 'Continue' }).click();
const result = (): Locator => main().getByRole('heading', { level: 2 }).last();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** By keyboard alone: on to something, from where one is. */
async function tabTo(target: Locator): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${target}; it is at ${await focused()}`);
}

async function pressOn(target: Locator): Promise<void> {
  await tabTo(target);
  await page.keyboard.press('Enter');
}

/** The option of the question that comes next: Space takes the first, arrows go on from there. */
async function choose(option: string, radios: Locator = main().getByRole('radio')): Promise<void> {
  await tabTo(radios.first());
  await page.keyboard.press('Space');
  for (const _ of await radios.all()) {
    if (await radios.and(page.getByRole('radio', { name: option, exact: true })).isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
}

/** Chooses the line manager and sends, by keyboard. Returns the mail as it went. */
async function sendToManager(): Promise<string> {
  await tabTo(main().getByRole('combobox'));
  await page.keyboard.type('rob');
  await page.getByRole('option', { name: /Rob Lewis/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST' && /\/(messages|sendMail)$/.test(request.url())),
    pressOn(main().getByRole('button', { name: 'Send request' })),
  ]);
  await heading('Sent to Rob Lewis');
  return sent.postData() ?? '';
}

/** The form of a request: the first one asks to sign in, and so does one after a reload. */
async function form(title: RegExp): Promise<void> {
  const wanted = page.getByRole('heading', { level: 1, name: title });
  const signIn = main().getByRole('button', { name: 'Sign in', exact: true });
  await wanted.or(signIn).first().waitFor();
  if (await signIn.isVisible()) await pressOn(signIn);
  await wanted.waitFor();
}

/** One question after another, each by its option. */
async function step(...options: readonly string[]): Promise<void> {
  for (const option of options) {
    await main().getByRole('radio', { name: option, exact: true }).check();
    await proceed();
  }
}

async function country(name: string, transit = false): Promise<void> {
  await main().getByRole('combobox').pressSequentially(name);
  await main().getByRole('menuitemcheckbox').first().click();
  if (transit) await main().getByRole('radio', { name: 'Passing through' }).last().check();
}

async function change(question: string): Promise<void> {
  await main()
    .getByRole('button', { name: new RegExp(`^Change ?: ${question.replace(/\?/g, '\\?')}`) })
    .click();
}

async function saved(button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main().getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const draft = async (name: string): Promise<URL> => new URL((await link(name).getAttribute('href')) ?? '');

beforeAll(async () => {
  browser = await openBrowser();
  await openAs('moj-staff');
});

afterAll(() => browser.close());

describe('going abroad (row 5)', () => {
  const title = 'Going abroad with MoJ equipment';
  const needed = 'You need approval for this trip';
  const countries = 'Which countries do you visit or pass through?';
  const clearance = 'Which clearance do you have?';

  it('sends a trip to a high-attention country to Part Two, passing through it as well, and no other', async () => {
    await open('going-abroad', title);
    await main().getByRole('button', { name: 'Before you ask' }).click();
    expect(await main().getByRole('listitem').count()).toBe(4);
    await country('France');
    await proceed();
    await step('BPSS', 'For work', 'MoJ equipment or MoJ systems', 'No');
    await expect.poll(() => result().innerText()).toBe(needed);
    // The focus is where the answer is.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(needed);

    await change(countries);
    await main().getByRole('button', { name: 'Remove France' }).click();
    await country('Spain');
    await country('UAE', true);
    await proceed();
    await expect.poll(says).toContain('Spain, United Arab Emirates (passing through)');
    expect(await result().innerText()).toBe(needed);

    await change(countries);
    await main().getByRole('button', { name: 'Remove United Arab Emirates' }).click();
    await proceed();
    // The later answers still hold, and a question that was not asked before is asked now.
    expect(await says()).toContain('Has your line manager confirmed the business need?');
    await step('No');
    expect(await result().innerText()).toContain('Not yet');
    await change('Has your line manager confirmed the business need?');
    await step('Yes');
    expect(await result().innerText()).toBe('No further formal approval needed');
    expect(await says()).toMatch(/Still to do.*copy of the guidance.*roaming/);
    await change(clearance);
    await step('SC, not Enhanced');
    expect(await result().innerText()).toBe('No further formal approval needed');
    for (const level of ['Enhanced SC (eSC)', 'DV']) {
      await change(clearance);
      await step(level);
      expect(await result().innerText()).toBe(needed);
    }
    await change('What kind of trip is it?');
    await step('Private');
    expect(await result().innerText()).toBe(needed);
    expect(await says()).toContain('private ones included');
  });

  it('counts LastPass on an own phone as information that is taken, and offers delegates where it is only the inbox', async () => {
    await open('going-abroad', title);
    await country('Egypt');
    await proceed();
    await step('BPSS', 'For work', 'Nothing; only my inbox has to be looked after', 'No');
    expect(await result().innerText()).toContain('A colleague can look after your inbox');
    expect(await says()).toContain('Delegate Access');
    await change('Is MoJ LastPass on any device that you take, your own phone included?');
    await step('Yes, and it stays: it counts as MoJ information that I take');
    expect(await result().innerText()).toBe(needed);
    expect(await says()).toContain('Name LastPass in the request among the information that you take.');
    await change('Is MoJ LastPass on any device that you take, your own phone included?');
    await step('Yes, and I log out or uninstall it before I leave');
    expect(await says()).toContain('Log out of LastPass or uninstall it on every device before you leave the UK.');
  });

  it('is answered by keyboard alone up to the request, which takes the answers, and opens empty again', async () => {
    await open('going-abroad', title);
    await tabTo(main().getByRole('combobox'));
    await page.keyboard.type('egypt');
    await page.keyboard.press('Enter');
    const onward = main().getByRole('button', { name: 'Continue' });
    await pressOn(onward);
    // The focus goes to the next question.
    await expect.poll(focused).toBe(clearance);
    await pressOn(onward);
    expect(await says()).toContain('Choose an answer to go on');
    const answers: readonly (readonly [option: string, next: string | RegExp])[] = [
      ['SC, not Enhanced', 'What kind of trip is it?'],
      ['For work', /^What of the MoJ's/],
      ['MoJ equipment or MoJ systems', /^Is MoJ LastPass/],
      ['Yes, and it stays: it counts as MoJ information that I take', new RegExp(needed)],
    ];
    await page.keyboard.press('Shift+Tab');
    for (const [option, next] of answers) {
      await choose(option);
      await pressOn(onward);
      await expect.poll(focused).toMatch(next);
    }
    await pressOn(link('Start the request'));
    await form(/^Overseas travel/);
    await expect.poll(says).toContain('From the answers that led you here.');
    // Back finds the answers again; from a link it is empty.
    await page.goBack();
    await heading(title);
    expect(await result().innerText()).toContain(needed);
    await open('going-abroad', title);
    expect(
      await main()
        .getByRole('button', { name: /^Change/ })
        .count(),
    ).toBe(0);
    expect(await main().getByRole('combobox').inputValue()).toBe('');
  });
});

describe('roaming and the trip pack (row 7)', () => {
  it('writes for both, asks for the length of the trip, and saves a pack that opens without a connection', async () => {
    await open('roaming', 'Roaming and the trip pack');
    await pick(/Roaming switched on/, 'No');
    await pick(/remote wipe/, 'Yes');
    await main().getByLabel('How many days is your trip?').fill('8');
    await pick(/official business/, 'Yes');
    expect(await says()).toContain('last for the whole trip: 8 days.');
    const mail = await draft('Ask for roaming and remote wipe');
    expect(mail.pathname).toMatch(/^MoJ_Phone_and_Mobi@/);
    expect(mail.searchParams.get('body')).toMatch(/International Roaming[\s\S]*remote wipe/);
    const { name, text } = await saved('Save the trip pack');
    expect(name).toBe('trip-pack-2020-09-28.html');
    const offline = await browser.newContext({ offline: true });
    const pack = await offline.newPage();
    await pack.setContent(text);
    const read = await pack.locator('body').innerText();
    // The steps where somebody asks to unlock it, and those on official business.
    const lists = await pack.locator('ol').evaluateAll((all) => all.map((list) => list.children.length));
    expect(lists.slice(0, 2)).toEqual([6, 4]);
    await offline.close();
    const order = ['Your own safety comes first', 'Contacts', '0800 917 5148', 'unlock', 'Your answers'];
    const places = order.map((part) => read.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(-1);
    expect(text).toContain("default-src 'none'");
  });
});

describe('trouble abroad (row 8)', () => {
  it('says what to do before it asks, and treats what was out of sight as compromised', async () => {
    await open('trouble-abroad', 'Trouble abroad');
    expect(await link('Call 0800 917 5148').first().isVisible()).toBe(true);
    for (const what of [
      'It was taken out of my sight, however briefly',
      'A seal was disturbed',
      'It behaves strangely',
    ]) {
      await pick('What happened?', what);
      await pick('Is it a phone?', 'Yes');
      expect(await says()).toContain('Treat it as compromised: stop using it, and contact the service desk now');
      expect(await says()).toMatch(/Departmental Security Officer.*Corporate Security Branch/);
    }
    await pick('What happened?', 'Something else, with no device involved');
    expect(await says()).toContain('Corporate Security Branch');
    expect(await says()).not.toContain('Stop using the device');
  });
});

describe('minimum clearance (row 9)', () => {
  it('is enough with seven times no, and higher with one yes, without naming a level', async () => {
    await open('clearance', 'Which clearance is needed');
    for (let number = 1; number <= 7; number += 1) await pick(new RegExp(`^${number}\\.`), 'No');
    expect(await says()).toContain('So far: 7 of 7 answered · 0 yes');
    expect(await says()).toContain('BPSS, DBS or Enhanced Check is enough');
    await pick(/^3\./, 'Yes');
    expect(await says()).toContain('Higher than BPSS is needed: ask the Cyber Assistance Team');
    expect(await says()).toContain('DV or DV STRAP for single systems');
    expect(await result().innerText()).not.toMatch(/\b(SC|DV)\b/);
  });
});

describe('whose clearance (row 10)', () => {
  it('asks three things, is kept nowhere, and ends as a draft to the one team that may answer', async () => {
    await open('clearance', 'Which clearance is needed');
    for (let number = 1; number <= 7; number += 1) await pick(new RegExp(`^${number}\\.`), 'No');
    await link('Check which clearance somebody holds').click();
    await form(/^Clearance check/);
    expect(await says()).toContain('only if you are authorised');
    await main().getByLabel('First name').fill('Sam');
    await page.reload();
    await form(/^Clearance check/);
    expect(await main().getByLabel('First name').inputValue()).toBe('');
    expect(
      await main()
        .getByLabel(/^(First name|Last name|Date of birth)$/)
        .count(),
    ).toBe(3);
    expect(await main().getByRole('textbox').count()).toBe(3);
    await main().getByLabel('First name').fill('Sam');
    await main().getByLabel('Last name').fill('Hill');
    await main().getByLabel('Date of birth').fill('1980-02-29');
    await proceed();
    await main().getByText('mojgroupsecurity@justice.gov.uk').waitFor();
    const [made] = await Promise.all([
      page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/messages')),
      main().getByRole('button', { name: 'Make the draft in Outlook' }).click(),
    ]);
    await main().getByText('The draft is in your Drafts.').waitFor();
    const addresses = JSON.stringify(made.postDataJSON()).match(/[\w.]+@[\w.]+/g);
    expect(addresses).toEqual(['mojgroupsecurity@justice.gov.uk']);
  });
});

describe('an account under attack (row 14)', () => {
  it('has four steps for bombardment, and names whom to ask about a take-over', async () => {
    await open('account-trouble', 'Social media account in trouble');
    await pick(/What is happening/, 'It is flooded with messages');
    expect(await main().getByRole('checkbox').count()).toBe(4);
    expect(await says()).toContain('take breaks');
    await pick(/What is happening/, 'Somebody has taken it over, or hacked it');
    expect(await says()).toContain('Ask the Cyber Consultants & Risk Advisors now');
  });
});

describe('ten questions for a Bluetooth device (row 15)', () => {
  it('adds extra care where the work is OFFICIAL-SENSITIVE', async () => {
    await open('bluetooth-questions', 'Ten questions before you use a Bluetooth device');
    expect(await main().getByRole('radiogroup').or(main().getByRole('textbox')).count()).toBe(10);
    await pick(/^10\./, 'Yes');
    expect(await says()).toContain('Only with extra care');
  });
});

describe('a video call (row 17)', () => {
  it('has three checks before and three for each, and is not for a public place', async () => {
    await open('video-call', 'Ready for a video call');
    for (const number of [1, 2, 3]) expect(await group(new RegExp(`^${number}\\.`)).count()).toBe(2);
    await pick(/Where would you take/, 'In a public or shared place, such as a cafe or a waiting room');
    expect(await says()).toContain('Do not take this call here');
    await pick(/smart devices/, 'No');
    expect(await says()).toContain('Switch off smart devices near you.');
  });
});

describe('an open internet tool (row 18)', () => {
  const title = 'Can I use this open internet tool';
  const allNo = async () => {
    await open('open-internet-tool', title);
    for (let number = 1; number <= 10; number += 1) await pick(new RegExp(`^${number}\\.`), 'No');
  };

  it('asks the line manager even with ten times no, and names a yes', async () => {
    await allNo();
    expect(await says()).toContain('Ask your line manager before use');
    await pick(/^4\./, 'Yes');
    expect(await says()).toMatch(/So far: 10 of 12 answered · 1 yes.*You may not be able to use it/);
    expect(await says()).toMatch(/What decided 4\. Would you be the first .*\? Yes/);
  });

  it('stops above OFFICIAL, and is not for what could cause damage or distress', async () => {
    await allNo();
    await pick(/^8\./, 'Yes');
    await pick(/damage or distress/, 'Yes');
    expect(await result().innerText()).toBe('Do not use it');
    await pick(/^2\./, 'Yes');
    expect(await result().innerText()).toBe('Stop: do not use it');
  });

  it('is answered, carried into its request and sent by keyboard alone', async () => {
    await open('open-internet-tool', title);
    await tabTo(main().getByLabel('Which tool is it?'));
    await page.keyboard.type('Miro');
    await tabTo(main().getByLabel('What would you use it for?'));
    await page.keyboard.type('Planning');
    for (let number = 1; number <= 10; number += 1) {
      await choose(number === 4 ? 'Yes' : 'No', group(new RegExp(`^${number}\\.`)).getByRole('radio'));
    }
    expect(await says()).toMatch(/So far: 12 of 12 answered · 1 yes.*You may not be able to use it/);
    await pressOn(link('Ask your line manager to approve it'));
    await form(/^Open internet tool ·/);
    const onward = main().getByRole('button', { name: 'Continue' });
    await pressOn(onward);
    await expect.poll(() => main().getByRole('radio', { checked: true }).count()).toBe(10);
    expect(await main().getByRole('radio', { name: 'Yes', checked: true }).count()).toBe(1);
    await pressOn(onward);
    const mail = await sendToManager();
    expect(mail).toContain('asks to use Miro');
    expect(mail.match(/>(Yes|No)</g)).toHaveLength(10);
  });
});

describe('a lost device (row 19)', () => {
  it('has its number in sight, three steps in order, and a summary with the time and the reference', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open('lost-device', 'Lost, stolen or hacked device');
    // The whole number stands on the smallest of phones before anybody scrolls.
    const { y = 0, height = 0 } = (await link('Call 0800 917 5148').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(568);
    expect(await says()).toContain('A suspicion is enough');
    // From here on by keyboard alone.
    await tabTo(link('Call 0800 917 5148'));
    await tabTo(main().getByRole('checkbox').first());
    // The clock has gone on since the file began.
    await page.clock.setSystemTime(Date.parse('2020-09-28T09:44:00Z'));
    await page.keyboard.press('Space');
    expect(await says()).toContain('Done 10:44');
    await tabTo(main().getByLabel('Police incident reference number'));
    await page.keyboard.type('CAD 1234');
    await choose('It is lost', group('What happened?').getByRole('radio'));
    expect(await says()).toMatch(/1\. Contact your service desk.*2\. Let your line manager.*3\. Lost or stolen/);
    await tabTo(main().getByRole('button', { name: 'Save the summary' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const text = await readFile(await download.path(), 'utf8');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(text).toMatch(/1\. Contact your service desk now: done .*10:44/);
    expect(text).toContain('CAD 1234');
    await pick(/MoJ data/, 'Yes');
    expect(await says()).toContain('report that as a data incident as well');
    await pick('What happened?', 'It was hacked, or is compromised in some way');
    await pick(/MoJ data/, 'No');
    expect(await says()).toContain('Two steps: desk, line manager');
    expect(await main().getByLabel('Police incident reference number').count()).toBe(0);
  });

  it('is one press from the number on Home', async () => {
    await show('/');
    await link('Steps and other desks').click();
    await heading('Lost, stolen or hacked device');
  });
});

describe('printing at home (row 21)', () => {
  it('is not for personal details of others, else by USB after asking, until the paper is back', async () => {
    await open('printing', 'Printing at home');
    await step('Yes', 'Yes');
    expect(await result().innerText()).toBe('Do not print it');
    await change('Does it hold personal information about other people?');
    await step('No', 'Yes, my line manager');
    await main().getByLabel('Whom did you ask?').fill('Rob Lewis');
    await proceed();
    const day = main().getByLabel('On which day?');
    await day.fill('2020-09-29');
    await proceed();
    expect(await says()).toContain('That day is still to come.');
    await day.fill('2020-09-25');
    await proceed();
    await step('Yes');
    expect(await says()).toContain('You asked Rob Lewis on 25 September 2020');
    expect(await says()).toMatch(/Still to do.*Returned to the office/);
    expect(await says()).toContain('never go into your rubbish or recycling at home');
    const { text } = await saved('Save the answers');
    expect(text).toContain('Rob Lewis');
  });
});

describe('a personal device (row 22)', () => {
  it('gives way to an issued one, is not for Office 365, and may do the second step of LastPass', async () => {
    await open('personal-device', 'May I use my own device');
    const purpose = 'What would you do on your own device?';
    await step('Use Office 365 for work, in a browser or an app', 'Yes');
    expect(await result().innerText()).toBe('Use the device that the MoJ gave you');
    await change('Has the MoJ given you a device that you could use for it?');
    await step('No');
    expect(await result().innerText()).toContain('Office 365 is not for personal devices');
    await change(purpose);
    await step('Only the second sign-in step of LastPass', 'No');
    expect(await says()).toContain('Your own device will do for the second');
    await change(purpose);
    await step('Software or service development', 'Yes');
    expect(await result().innerText()).toBe('Only for what the permission of your team covers');
    expect(await says()).toContain('Write down who gave the permission, when, and what it covers.');
    expect(await says()).toContain('Set a day on which to check that it still holds.');
  });
});

describe('the minimum standard (row 23)', () => {
  it('has eighteen lines, and exports the totals that it shows', async () => {
    await open('minimum-standard-check', 'Check against the minimum standard');
    expect(await main().getByRole('radiogroup').count()).toBe(18);
    await main().getByRole('radio', { name: 'Met', exact: true }).nth(0).check();
    await main().getByRole('radio', { name: 'Partly met', exact: true }).nth(1).check();
    await main().getByLabel('Evidence for IDENTIFY 1').fill('https://office.example/plan');
    expect(
      await main()
        .getByRole('link', { name: /^Open the link/ })
        .getAttribute('href'),
    ).toBe('https://office.example/plan');
    const total = await main()
      .getByRole('row', { name: /^Total/ })
      .getByRole('cell')
      .allInnerTexts();
    const figures = total.map((cell) => /\d+$/.exec(cell.trim())?.[0]);
    expect(figures).toEqual(['1', '1', '0', '0', '16']);
    const { text } = await saved('Export as CSV');
    expect(text).toContain(`Total,${figures.join(',')}`);
    expect(text).toContain('https://office.example/plan');
  });
});

describe('an impact assessment (row 28)', () => {
  it('is required for a project unless an exception is named with its reason, and the principle is always said', async () => {
    await open('dpia', 'Does it need an impact assessment');
    await step('A project', 'No', 'No');
    expect(await result().innerText()).toContain('An impact assessment is required');
    expect(await says()).toContain('Three duties');
    await change('Does one of the exceptions that the ICO describes apply?');
    await step('Yes');
    await proceed();
    expect(await says()).toContain('Write an answer to go on');
    await main().getByLabel('Which exception, and why does it apply?').fill('A named exception');
    await proceed();
    expect(await says()).toContain('The exception that you name: A named exception');
    await link('About impact assessments').click();
    await heading('Data security and privacy');
    for (const title of ['Three duties', 'What a breach can do', 'What the law asks']) {
      const list = main()
        .getByRole('heading', { name: title })
        .locator('xpath=following-sibling::*[self::ol or self::ul][1]/li');
      expect([title, await list.count()]).toEqual([title, 3]);
    }
  });
});

describe('which password manager (row 31)', () => {
  it('goes by whose accounts they are, and drafts what the manager is asked', async () => {
    await open('which-password-manager', 'Which password manager');
    const what = 'What would you keep in it?';
    await step('My own accounts, which nobody else uses');
    await proceed();
    expect(await result().innerText()).toBe('A password manager');
    expect(await main().getByRole('checkbox').count()).toBeGreaterThanOrEqual(5);
    await change(what);
    await step('Accounts that several people share', 'No');
    expect(await result().innerText()).toBe('A password manager or a vault');
    await change('Does any shared account open a sensitive or operational system?');
    await step('Yes');
    expect(await result().innerText()).toContain('A vault may suit better');
    await change(what);
    await step('Secrets that systems use with no person involved');
    expect(await result().innerText()).toContain('A vault');
    await change(what);
    await step('My own accounts, which nobody else uses');
    await main().getByLabel('Have you already chosen one?').fill('KeePass');
    await proceed();
    await link('Ask your line manager to approve it').click();
    await form(/^Password manager/);
    expect(await main().getByLabel('Which password manager is it?').inputValue()).toBe('KeePass');
    await pick(/keep its list encrypted/, 'Yes');
    await proceed();
    expect(await sendToManager()).toMatch(/Asha Patel asks to install and use KeePass/);
  });
});

describe('help from the consultants (row 4)', () => {
  it('sends incidents elsewhere first, and asks six things of which nothing need be known', async () => {
    await show('/requests/new/cyber-consultancy');
    await form(/^Cyber consultancy/);
    expect(await says()).toMatch(/An incident, or anything urgent .* security@digital\.justice\.gov\.uk/);
    await proceed();
    await page.getByRole('heading', { level: 1, name: /The help/ }).waitFor();
    await proceed();
    await page.getByRole('heading', { level: 1, name: /Review/ }).waitFor();
    expect(await main().getByRole('button', { name: /^Add/ }).count()).toBe(6);
    await main().getByRole('button', { name: 'Send request' }).click();
    await heading('Sent to Cyber Security Consultancy');
    expect(await says()).toContain('aims to reply within two working days');
  });
});

describe('the travel request (row 6)', () => {
  const fillAll = async (): Promise<number> => {
    const boxes = await main().getByRole('textbox').all();
    for (const box of boxes) await box.fill('As agreed');
    return boxes.length;
  };

  it('asks for fourteen details, of which the way of travelling alone may stay open, and names who approves', async () => {
    await show('/requests/new/travel');
    await form(/^Overseas travel/);
    await pick('Your business area', 'HMPPS, but not HQ');
    await pick('Your security clearance', 'BPSS');
    await proceed();
    await page.getByRole('heading', { level: 1, name: /Equipment/ }).waitFor();
    expect(await fillAll()).toBe(3);
    await proceed();
    await page.getByRole('heading', { level: 1, name: /Trip/ }).waitFor();
    await country('Egypt');
    await main().getByLabel(/leave/).fill('2020-10-12');
    await main().getByLabel(/back/).fill('2020-10-20');
    await proceed();
    await page.getByRole('heading', { level: 1, name: /Access/ }).waitFor();
    expect(await fillAll()).toBe(4);
    await proceed();
    await page.getByRole('heading', { level: 1, name: /Review/ }).waitFor();
    expect(await main().getByRole('button', { name: /^Add/ }).count()).toBe(1);
    expect(await says()).toContain('By your answers, this has to be a Governor.');
    for (const [area, said] of [
      ['HMCTS', 'By your answers, this has to be a senior civil servant.'],
      ['Another area', 'For your answers no rule says who this is.'],
    ] as const) {
      await change('Your business area');
      await page.getByRole('heading', { level: 1, name: /You/ }).waitFor();
      await pick('Your business area', area);
      await proceed();
      await page.getByRole('heading', { level: 1, name: /Review/ }).waitFor();
      expect(await says()).toContain(said);
    }
  });
});

/** Opens every tool to which Guidance leads. Returns how many they are. */
async function lookAtEvery(): Promise<number> {
  await show('/guidance');
  await main().getByRole('heading', { name: 'Do now' }).waitFor();
  const paths = await main()
    .locator('a[href^="#/tools/"]')
    .evaluateAll((links) => links.map((each) => each.getAttribute('href')?.slice(1) ?? ''));
  for (const path of paths) {
    await show(path);
    await page.locator('h1:focus').waitFor();
    // What arrives on the page a little later is judged as it stands then.
    await expect.poll(() => axeFaults(page), { timeout: 3000, interval: 300 }).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  }
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(' '));
  expect(keys).not.toMatch(/tool/i);
  // What Graph refuses, such as a line manager that nobody entered, is logged by the browser itself.
  expect(faults.filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
  return paths.length;
}

describe('every tool', () => {
  it('has nothing that axe finds wrong at 320 pixels, and stores nothing', async () => {
    expect(await lookAtEvery()).toBeGreaterThan(10);
  });
});

describe('the notice’s own tools', () => {
  beforeAll(() => openAs('wg-staff'));

  it('hold a profile of one’s own against the notice (row 37)', async () => {
    await open('profile-check', 'Check your profile');
    await pick(/Where is/, 'On Twitter, Facebook or another platform');
    await pick(/vetting status/, 'No');
    await pick(/where you work/, 'Yes: my role and the Welsh Government');
    await pick(/views are your own/, 'Yes');
    expect(await says()).toContain('Bad practice: role and employer with a line on your own views');
    await pick(/vetting status/, 'Yes');
    expect(await says()).toContain('Take your vetting status off now');
    await pick(/vetting status/, 'No');
    await pick(/where you work/, 'No');
    await pick(/views are your own/, 'No');
    expect(await says()).toContain('Nothing found');
    await pick(/Where is/, 'On LinkedIn');
    await pick(/where you work/, 'Yes: my role and the Welsh Government');
    expect(await says()).toContain('Accepted on LinkedIn');
  });

  it('have a hacked account reported to the provider at once (row 14)', async () => {
    await open('account-trouble', 'Account hacked or under attack');
    await pick(/What is happening/, 'It has been hacked');
    expect(await says()).toContain('Report it to the provider at once');
  });

  it('give one thing to do for each weakness of the case (row 38)', async () => {
    await open('risk-questions', 'Four questions about your accounts and devices');
    for (const number of [1, 2, 3, 4]) await pick(new RegExp(`^${number}\\.`), 'No');
    expect(await result().innerText()).toBe('None of the four weaknesses');
    for (const number of [1, 2, 3, 4]) {
      await pick(new RegExp(`^${number}\\.`), 'Yes');
      expect(await main().getByRole('checkbox').count()).toBe(number);
    }
  });

  it('have nothing that axe finds wrong at 320 pixels, and store nothing', async () => {
    expect(await lookAtEvery()).toBeGreaterThan(2);
  });
});
