import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check, mailHash, type Pack } from '../../src/engine';
import {
  type Allowed,
  addChange,
  askMail,
  commandIds,
  noChanges,
  readMail,
  sessionKeys,
  speakingPolicies,
  takingTurns,
  writeSessionKnown,
} from '../../src/hosts';
import { keyOf } from './answer';
import { DEADLINE } from './complete-once';
import { onSend } from './on-send';
import { type FakeMail, fakeOffice, person } from './testing/fake-office';
import { askingPack, firmPack, overridablePack, smallPack } from './testing/pack';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const toGmail: FakeMail = {
  to: [person('sam.hill.test@gmail.com', 'Sam Hill')],
  subject: 'Visit',
  html: '<p>Hello</p>',
};
const toColleague: FakeMail = { ...toGmail, to: [person('dana.cole@justice.gov.uk', 'Dana Cole')] };

async function send(mail: FakeMail, pack = smallPack) {
  const fake = fakeOffice(mail);
  onSend(fake.event, { pack, office: fake.office as never, turns: takingTurns() });
  await vi.advanceTimersByTimeAsync(DEADLINE);
  return fake;
}

describe('sending', () => {
  it('goes ahead where nothing was found', async () => {
    const { completions, bars } = await send(toColleague);
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(bars).toEqual([]);
  });

  it('is asked about where a policy asks', async () => {
    const { completions } = await send(toGmail);
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
    expect(completions[0]?.errorMessage).toMatch(/^Check: sam\.hill\.test@gmail\.com is a personal address\./);
  });

  it('never asks Outlook more than three things at once', async () => {
    const { most } = await send(toGmail);
    expect(most.atOnce).toBe(3);
  });

  it('takes up what the sender answered in the pane', async () => {
    const { item, kept } = fakeOffice(toGmail);
    const message = { kind: 'mail', from: { address: 'asha.patel@justice.gov.uk' }, to: [], cc: [], bcc: [] } as const;
    const written = writeSessionKnown(item as never, message, {
      changes: addChange(noChanges, { answers: [{ address: 'sam.hill.test@gmail.com', answer: 'public' }] }, 'now'),
    });
    await vi.advanceTimersByTimeAsync(10);
    await written;
    const { completions } = await send({ ...toGmail, session: Object.fromEntries(kept) });
    expect(completions).toEqual([{ allowEvent: true }]);
  });

  it('takes up what the sender answered on an earlier mail', async () => {
    const answered = [{ address: 'sam.hill.test@gmail.com', answer: 'supplier' }];
    const { completions } = await send({ ...toGmail, settings: { 'second-look.answers': answered } });
    expect(completions).toEqual([{ allowEvent: true }]);
  });
});

/** The leave that a pane would write for what it is shown of this mail. */
async function leaveFor(mail: FakeMail, pack: Pack, change: Partial<Allowed> = {}): Promise<FakeMail> {
  const fake = fakeOffice(mail);
  const reading = readMail(fake.item as never, fake.office.context.mailbox, { now: new Date().toISOString() });
  await vi.advanceTimersByTimeAsync(50);
  const { message, known } = await reading;
  const policies = speakingPolicies(check(message, pack, known).findings);
  const allowed = {
    mail: mailHash(message, policies, pack.version),
    policies,
    reason: 'urgent',
    pack: pack.version,
    at: 'now',
  };
  return { ...mail, session: { ...mail.session, [sessionKeys.allowed]: JSON.stringify({ ...allowed, ...change }) } };
}

const HEADER = 'X-Second-Look-Override';

describe('a stop with a reason', () => {
  it('is let go once, for exactly the mail that was shown, with a record in its header', async () => {
    const { completions, headers, kept } = await send(await leaveFor(toGmail, overridablePack), overridablePack);
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(headers.get(HEADER)).toBe('policy=someones-personal-address; reason=urgent; pack=0.0.1');
    expect(kept.has(sessionKeys.allowed)).toBe(false);
  });

  it('is let go with the label that it had when the reason was given', async () => {
    const mail = await leaveFor({ ...toGmail, label: 'id' }, overridablePack, { label: 'id' });
    expect((await send(mail, overridablePack)).completions).toEqual([{ allowEvent: true }]);
  });

  it('stays without one, and says nothing about reasons', async () => {
    const { completions } = await send(toGmail, overridablePack);
    expect(completions[0]?.errorMessage).toMatch(/^Stop: [\s\S]*Take it out, then send\.$/);
    expect(completions[0]?.sendModeOverride).toBeUndefined();
  });

  it.each<[string, FakeMail]>([
    ['a recipient', { to: [...(toGmail.to ?? []), person('dana.cole@justice.gov.uk')] }],
    ['the subject', { subject: 'Visits' }],
    ['the text', { html: '<p>Hello again</p>' }],
    ['the label', { label: 'id-of-sensitive' }],
  ])('stays where %s has changed since, and says so', async (_, change) => {
    const { completions, headers, kept } = await send(
      { ...(await leaveFor(toGmail, overridablePack)), ...change },
      overridablePack,
    );
    expect(completions).toHaveLength(1);
    expect(completions[0]?.allowEvent).toBe(false);
    expect(completions[0]?.errorMessage).toContain('the reason no longer applies');
    expect([headers.size, kept.has(sessionKeys.allowed)]).toEqual([0, true]);
  });

  it.each<[string, Partial<Allowed>]>([
    ['another version of the pack', { pack: '0.0.2' }],
    ['other policies', { policies: ['another'] }],
    ['another mail', { mail: 'a'.repeat(64) }],
  ])('stays where the reason is for %s', async (_, change) => {
    const { completions } = await send(await leaveFor(toGmail, overridablePack, change), overridablePack);
    expect(completions[0]).toMatchObject({ allowEvent: false });
  });

  it('stays where something else stops it that has no exception', async () => {
    const { completions } = await send(await leaveFor(toGmail, firmPack), firmPack);
    expect(completions[0]).toMatchObject({ allowEvent: false });
  });

  it.each<[string, FakeMail['answers'] & object]>([
    ['the reason cannot be taken away', { takeOut: 'failed' }],
    ['taking it away is never answered', { takeOut: 'silent' }],
    ['taking it away throws', { takeOut: 'throws' }],
    ['the header cannot be written', { setHeader: 'failed' }],
    ['writing the header is never answered', { setHeader: 'silent' }],
    ['this client has no headers', { setHeader: 'missing' }],
  ])('stays where %s, and says so', async (_, answers) => {
    const { completions, headers } = await send(
      { ...(await leaveFor(toGmail, overridablePack)), answers },
      overridablePack,
    );
    expect(completions).toHaveLength(1);
    expect(completions[0]?.allowEvent).toBe(false);
    expect(completions[0]?.errorMessage).toContain('Your reason could not be recorded');
    expect(headers.size).toBe(0);
  });

  it('stays where the reason is none of the pack’s', async () => {
    const { completions } = await send(
      await leaveFor(toGmail, overridablePack, { reason: 'because' }),
      overridablePack,
    );
    expect(completions[0]?.errorMessage).toContain('Your reason could not be recorded');
  });

  it('stays where the text could not be read, whatever was shown', async () => {
    const unread: FakeMail = { ...toGmail, answers: { body: 'failed' } };
    const { completions } = await send(await leaveFor(unread, overridablePack), overridablePack);
    expect(completions[0]).toMatchObject({ allowEvent: false });
  });

  it('stays on a meeting, which has no header to record it in', async () => {
    const meeting: FakeMail = { ...toGmail, itemType: 'appointment' };
    const { completions } = await send(await leaveFor(meeting, overridablePack), overridablePack);
    expect(completions[0]?.errorMessage).toContain('Your reason could not be recorded');
  });

  it('is not what the deadline lets go', async () => {
    const failing: Pack = { ...overridablePack, onFailure: { verdict: 'pass', wording: { en: 'Not checked.' } } };
    const leave = await leaveFor(toGmail, failing);
    const { completions } = await send({ ...leave, answers: { removeHeader: 'silent', setHeader: 'silent' } }, failing);
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false });
  });

  it('leaves no header of an earlier try on a mail that goes without one', async () => {
    const fake = fakeOffice(toColleague);
    fake.headers.set(HEADER, 'policy=x');
    onSend(fake.event, { pack: overridablePack, office: fake.office as never, turns: takingTurns() });
    await vi.advanceTimersByTimeAsync(DEADLINE);
    expect([fake.completions, fake.headers.size]).toEqual([[{ allowEvent: true }], 0]);
  });

  it('is not waited for where taking an earlier header off is never answered', async () => {
    const fake = fakeOffice({ ...toColleague, answers: { removeHeader: 'silent' } });
    onSend(fake.event, { pack: overridablePack, office: fake.office as never, turns: takingTurns() });
    await vi.advanceTimersByTimeAsync(100);
    expect(fake.completions).toEqual([{ allowEvent: true }]);
  });
});

describe('an answer that was worked out beforehand', () => {
  async function prepared(mail: FakeMail, alert: object): Promise<FakeMail> {
    const fake = fakeOffice(mail);
    const context = { now: new Date().toISOString(), language: 'en-GB', settings: fake.office.context.roamingSettings };
    const reading = askMail(fake.item as never, fake.office.context.mailbox, context as never, {
      supports: () => false,
    });
    await vi.advanceTimersByTimeAsync(50);
    const key = keyOf(await reading);
    return { ...mail, session: { [sessionKeys.prepared]: JSON.stringify({ key, alert }) } };
  }
  const told = { allowEvent: false, errorMessage: 'Check: as prepared.' };

  it('is given where nothing has changed since', async () => {
    expect((await send(await prepared(toColleague, told))).completions).toEqual([told]);
  });

  it.each<[string, FakeMail]>([
    ['recipient', { to: toGmail.to ?? [] }],
    ['subject', { subject: 'Visits' }],
    ['text', { html: '<p>Hello again</p>' }],
    ['kind of mail', { composeType: 'reply' }],
    ['remembered answer', { settings: { 'second-look.answers': [{ address: 'a@b.example', answer: 'public' }] } }],
  ])('is not given where one %s is another', async (_, change) => {
    const { completions } = await send({ ...(await prepared(toColleague, told)), ...change });
    expect(completions[0]).not.toEqual(told);
  });

  it('is not given on another day, when answers may have ended', async () => {
    const mail = await prepared(toColleague, told);
    vi.setSystemTime(Date.now() + 24 * 3600 * 1000);
    expect((await send(mail)).completions).toEqual([{ allowEvent: true }]);
  });

  it.each(['{', '[]', '{"key":1}', JSON.stringify({ key: 'x', alert: { allowEvent: true } })])(
    'is nothing where it is %s',
    async (text) => {
      const { completions } = await send({ ...toGmail, session: { [sessionKeys.prepared]: text } });
      expect(completions[0]).toMatchObject({ allowEvent: false });
    },
  );
});

describe('what the pane asked to be remembered', () => {
  const changes = addChange(noChanges, { answers: [{ address: 'a@b.example', answer: 'public' }] }, 'now');
  const handed = { [sessionKeys.known]: JSON.stringify({ changes }) };

  it('is written down before the mail goes', async () => {
    const { completions, saved } = await send({ ...toColleague, session: handed });
    expect([completions.length, saved.length]).toEqual([1, 1]);
    expect(saved[0]?.['second-look.answers']).toEqual(changes.answers);
  });

  it.each(['silent', 'failed', 'throws'] as const)('holds nothing up where saving it is %s', async (how) => {
    const fake = fakeOffice({ ...toColleague, session: handed, answers: { save: how } });
    onSend(fake.event, { pack: smallPack, office: fake.office as never, turns: takingTurns() });
    await vi.advanceTimersByTimeAsync(400);
    expect(fake.completions).toEqual([{ allowEvent: true }]);
    expect(fake.settings.get('second-look.answers')).toBeUndefined();
  });

  it('is written once: nothing is saved where nothing is new', async () => {
    const { saved } = await send({
      ...toColleague,
      session: handed,
      settings: { 'second-look.answers': changes.answers },
    });
    expect(saved).toEqual([]);
  });

  it('that was taken back is asked about at once', async () => {
    const answered = [{ address: 'sam.hill.test@gmail.com', answer: 'public' }];
    const taken = addChange(noChanges, { forget: ['sam.hill.test@gmail.com'] }, 'now');
    const session = { [sessionKeys.known]: JSON.stringify({ changes: taken }) };
    const { completions } = await send({ ...toGmail, session, settings: { 'second-look.answers': answered } });
    expect(completions[0]).toMatchObject({ allowEvent: false });
  });
});

describe('a meeting', () => {
  it('is asked about as a mail is, and its button opens the pane of a meeting', async () => {
    const { completions } = await send({ ...toGmail, itemType: 'appointment' });
    expect(completions[0]).toMatchObject({ allowEvent: false, commandId: commandIds.meetingPane });
  });

  it('goes where nothing was found', async () => {
    const { completions } = await send({ ...toColleague, itemType: 'appointment' });
    expect(completions).toEqual([{ allowEvent: true }]);
  });

  it('gives the pack’s verdict where nothing at all is answered', async () => {
    const calls = ['to', 'cc', 'subject', 'body', 'from', 'attachments', 'location', 'session'];
    const answers = Object.fromEntries(calls.map((name) => [name, 'silent' as const]));
    const { completions } = await send({ ...toGmail, itemType: 'appointment', answers }, askingPack);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toBe('Check: Second Look could not check this mail.');
  });

  it('goes on a client below the floor, which says that nobody looked at the meeting', async () => {
    const { completions, bars } = await send({ ...toGmail, itemType: 'appointment', mailbox: 12 });
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(bars).toEqual(['Second Look did not check this meeting: this version of Outlook is too old for it.']);
  });
});

describe('when Outlook does not play along', () => {
  it.each(['to', 'cc', 'bcc', 'subject', 'body', 'from', 'attachments', 'composeType', 'session'])(
    'it completes in time though %s is never answered',
    async (silent) => {
      const { completions } = await send({ ...toColleague, answers: { [silent]: 'silent' } }, askingPack);
      expect(completions).toHaveLength(1);
      const isNeeded = ['to', 'cc', 'bcc', 'subject', 'body'].includes(silent);
      expect(completions[0]?.allowEvent).toBe(!isNeeded);
    },
  );

  it.each(['failed', 'throws', 'silent', 'missing'] as const)(
    'it judges what it could read, and says what it could not, where the body is %s',
    async (how) => {
      const { completions } = await send({ ...toGmail, answers: { body: how } });
      expect(completions).toHaveLength(1);
      expect(completions[0]?.errorMessage).toMatch(/^Check: sam\.hill\.test@gmail\.com[\s\S]*Not checked: the text\.$/);
    },
  );

  it.each(['failed', 'throws', 'silent', 'missing'] as const)(
    'it gives the pack’s verdict where nothing was found and the body is %s',
    async (how) => {
      const mail = { ...toColleague, answers: { body: how } };
      expect((await send(mail, askingPack)).completions[0]).toMatchObject({
        allowEvent: false,
        errorMessage: 'Check: Second Look could not check this mail.',
        sendModeOverride: 'promptUser',
      });
      const letGo = await send(mail, smallPack);
      expect(letGo.completions).toEqual([{ allowEvent: true }]);
      expect(letGo.bars).toEqual(['Second Look could not check this mail.']);
    },
  );

  it('gives the pack’s verdict where nothing at all is answered', async () => {
    const calls = ['to', 'cc', 'bcc', 'subject', 'body', 'from', 'attachments', 'composeType', 'session', 'bar'];
    const answers = Object.fromEntries(calls.map((name) => [name, 'silent' as const]));
    const { completions } = await send({ ...toGmail, answers }, askingPack);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toBe('Check: Second Look could not check this mail.');
  });

  it('gives the pack’s verdict where the check throws', async () => {
    const broken = { ...askingPack, policies: [{ ...askingPack.policies[0], rule: 'no-such-rule' } as never] };
    const { completions } = await send(toGmail, broken);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toBe('Check: Second Look could not check this mail.');
  });

  it.each([
    ['there is no item', { context: { ...fakeOffice({}).office.context, mailbox: {} } }],
    ['there is no mailbox', { context: { requirements: fakeOffice({}).office.context.requirements } }],
  ])('gives the pack’s verdict where %s', async (_, office) => {
    const { event, completions } = fakeOffice({});
    onSend(event, { pack: askingPack, office: office as never, turns: takingTurns() });
    await vi.advanceTimersByTimeAsync(DEADLINE);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.allowEvent).toBe(false);
  });

  it('lets the mail go on a client below the floor, and says above it that nobody looked', async () => {
    const { completions, bars } = await send({ ...toGmail, mailbox: 12 });
    expect(completions).toEqual([{ allowEvent: true }]);
    expect(bars).toEqual(['Second Look did not check this mail: this version of Outlook is too old for it.']);
    expect(bars[0]?.length).toBeLessThanOrEqual(150);
  });
});
