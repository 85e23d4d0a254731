import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeMail, fakeOffice, person } from '../../../addin/events/testing/fake-office';
import { limits } from './cut-text';
import { readItem } from './read-item';
import { readMail } from './read-mail';
import { readMore } from './read-more';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function read(mail: FakeMail) {
  const { office, item } = fakeOffice(mail);
  const { mailbox, requirements } = office.context;
  const supports = (version: string) => requirements.isSetSupported('Mailbox', version);
  const reading = readItem(item as never, mailbox, { supports });
  await vi.advanceTimersByTimeAsync(5000);
  return reading;
}

const many = (count: number) => Array.from({ length: count }, (_, at) => person(`p${at}@justice.gov.uk`));

describe('reading the open mail', () => {
  it('takes everything as Outlook gives it, in place', async () => {
    const message = await read({
      to: [person('dana.cole@justice.gov.uk', 'Dana Cole'), person('team@justice.gov.uk', 'Team', 'distributionList')],
      cc: [person('x@gmail.com', '', 'other')],
      subject: 'Visit',
      html: '<p>Hello</p>',
    });
    expect(message).toMatchObject({
      kind: 'mail',
      from: { address: 'asha.patel@justice.gov.uk', name: 'Asha Patel' },
      me: { name: 'Asha Patel', addresses: ['asha.patel@justice.gov.uk'] },
      to: [
        { address: 'dana.cole@justice.gov.uk', name: 'Dana Cole', kind: 'person' },
        { address: 'team@justice.gov.uk', name: 'Team', kind: 'list' },
      ],
      cc: [{ address: 'x@gmail.com' }],
      bcc: [],
      subject: 'Visit',
      attachments: [{ name: 'plan.pdf', size: 12 }],
    });
    expect(message.text?.trim()).toBe('Hello');
    expect(message.unread).toBeUndefined();
  });

  it('keeps an entry without an address, so that the places stay', async () => {
    const { to } = await read({ to: [person('', 'Nobody'), person('a@justice.gov.uk')] });
    expect(to.map(({ address }) => address)).toEqual(['', 'a@justice.gov.uk']);
  });

  it.each([
    ['to', 'to'],
    ['subject', 'subject'],
    ['body', 'text'],
    ['from', 'from'],
    ['attachments', 'attachments'],
  ])('says that %s could not be read, and reads the rest', async (call, field) => {
    for (const how of ['failed', 'silent', 'throws'] as const) {
      const message = await read({ subject: 'Visit', html: '<p>Hello</p>', cc: many(1), answers: { [call]: how } });
      expect(message.unread?.map((entry) => entry.field)).toEqual([field]);
      expect(message.unread?.[0]?.reason).toMatch(/^[A-Z].* could not be read: Outlook did not .*\.$/);
      expect(message.cc).toHaveLength(1);
    }
  });

  it('tells a subject that is empty from one that was not read', async () => {
    expect((await read({ subject: '' })).subject).toBe('');
    expect((await read({ answers: { subject: 'failed' } })).subject).toBeUndefined();
  });

  it.each([
    ['Outlook', 15, 500],
    ['Outlook', 16, 1000],
    ['newOutlookWindows', 15, 1000],
    ['OutlookWebApp', 15, 1000],
    ['OutlookIOS', 5, 100],
  ])('says that there may be more than %s with Mailbox 1.%s returns, at %s', async (hostName, mailbox, limit) => {
    const client = { hostName, mailbox };
    expect((await read({ ...client, cc: many(limit - 1) })).unread).toBeUndefined();
    expect((await read({ ...client, cc: many(limit) })).unread).toEqual([
      { field: 'cc', reason: 'There may be more recipients in Cc than Outlook returns.' },
    ]);
  });

  it('has no limit to speak of on the Mac', async () => {
    const { office, item } = fakeOffice({ hostName: 'Outlook', cc: many(2000) });
    const reading = readItem(item as never, office.context.mailbox, { platform: 'Mac', supports: () => true });
    await vi.advanceTimersByTimeAsync(5000);
    expect((await reading).unread).toBeUndefined();
  });

  it('keeps the beginning and the end of a very long text, and says so', async () => {
    const middle = 'a line of middling interest '.repeat(40_000);
    const message = await read({ html: `<p>First</p><p>${middle}</p><p>Last</p>` });
    expect(message.text?.length).toBeLessThanOrEqual(limits.textHead + limits.textTail + 1);
    expect(message.text?.trim().startsWith('First')).toBe(true);
    expect(message.text?.trim().endsWith('Last')).toBe(true);
    expect(message.unread).toEqual([
      { field: 'text', reason: 'The text is very long: only its beginning and its end were read.' },
    ]);
  });

  it('is not put off by pictures pasted into the text', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(6_000_000)}">`;
    const message = await read({ html: `<p>Before</p>${picture}<p>After</p>` });
    expect(message.text).toContain('Before');
    expect(message.text).toContain('After');
    expect(message.text).not.toContain('AAAA');
    expect(message.unread).toBeUndefined();
  });
});

describe('reading an open meeting', () => {
  const answered = (value: unknown) => ({
    getAsync: (...args: readonly unknown[]) =>
      (args.at(-1) as (result: object) => void)({ status: 'succeeded', value }),
  });
  const meeting = {
    itemType: 'appointment',
    organizer: answered(person('asha.patel@justice.gov.uk', 'Asha Patel')),
    requiredAttendees: answered([person('dana.cole@justice.gov.uk', 'Dana Cole')]),
    optionalAttendees: answered([person('x@gmail.com', '', 'other')]),
    subject: answered('Visit'),
    location: answered('Room 4; https://zoom.example/j/1'),
    body: answered('<p>Agenda</p>'),
    getAttachmentsAsync: answered([]).getAsync,
  };

  it('takes attendees for To and Cc, the organiser for From, and the place', async () => {
    const message = await readItem(meeting as never, {});
    expect(message).toMatchObject({
      kind: 'meeting',
      from: { address: 'asha.patel@justice.gov.uk', name: 'Asha Patel' },
      to: [{ address: 'dana.cole@justice.gov.uk' }],
      cc: [{ address: 'x@gmail.com' }],
      bcc: [],
      subject: 'Visit',
      location: 'Room 4; https://zoom.example/j/1',
    });
    expect(message.unread).toBeUndefined();
  });

  it('calls what could not be read by the names of a meeting', async () => {
    const { requiredAttendees: _required, location: _place, organizer: _organizer, ...rest } = meeting;
    expect((await readItem(rest as never, {})).unread).toEqual([
      { field: 'to', reason: 'Required attendees could not be read in this version of Outlook.' },
      { field: 'from', reason: 'The organiser could not be read in this version of Outlook.' },
      { field: 'location', reason: 'The place could not be read in this version of Outlook.' },
    ]);
  });

  it('says that a list of attendees may be longer', async () => {
    const long = { ...meeting, requiredAttendees: answered(many(500)) };
    expect((await readItem(long as never, {})).unread).toEqual([
      { field: 'to', reason: 'There may be more recipients in Required attendees than Outlook returns.' },
    ]);
  });
});

describe('whose mail it is', () => {
  it('keeps the account it goes from and the mailbox that is open, for a delegate', async () => {
    const { office, item } = fakeOffice({ to: many(1) });
    const team = { emailAddress: 'team@justice.gov.uk', displayName: 'The team' };
    const shared = {
      ...item,
      from: { getAsync: (done: (result: object) => void) => done({ status: 'succeeded', value: team }) },
    };
    const reading = readItem(shared as never, office.context.mailbox);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await reading).toMatchObject({
      from: { address: 'team@justice.gov.uk' },
      me: { addresses: ['asha.patel@justice.gov.uk'] },
    });
  });
});

describe('what only the pane reads', () => {
  const labels = {
    getIsEnabledAsync: (done: (result: never) => void) => done({ status: 'succeeded', value: true } as never),
    getAsync: (done: (result: never) => void) =>
      done({ status: 'succeeded', value: [{ id: '1', name: 'OFFICIAL' }] } as never),
  };
  const sensitivityLabel = {
    getAsync: (done: (result: never) => void) => done({ status: 'succeeded', value: '1' } as never),
    setAsync: () => undefined,
  };

  async function readWith(more: Parameters<typeof readMore>[0]) {
    const { office, item, most } = fakeOffice({ html: '<p><a href="https://zoom.example/j/1">Join</a></p>' });
    const reading = readItem(item as never, office.context.mailbox, { more: readMore(more) });
    await vi.advanceTimersByTimeAsync(5000);
    expect(most.atOnce).toBeLessThanOrEqual(3);
    return reading;
  }

  it('is the label by name, and the links', async () => {
    const message = await readWith({ item: { sensitivityLabel }, labels, needsLabel: true });
    expect(message).toMatchObject({ label: 'OFFICIAL', links: ['https://zoom.example/j/1'] });
    expect(message.unread).toBeUndefined();
  });

  it('says that the label could not be read only where the pack goes by labels', async () => {
    const reason = 'The sensitivity label could not be read.';
    const failing = { ...labels, getAsync: (done: (result: never) => void) => done({ status: 'failed' } as never) };
    const needed = await readWith({ item: { sensitivityLabel }, labels: failing, needsLabel: true });
    expect(needed.unread).toEqual([{ field: 'label', reason }]);
    const other = await readWith({ item: { sensitivityLabel }, labels: failing, needsLabel: false });
    expect(other.unread).toBeUndefined();
  });

  it('says nothing of labels in a mailbox, or an Outlook, that has none at all', async () => {
    const off = {
      ...labels,
      getIsEnabledAsync: (done: (result: never) => void) => done({ status: 'succeeded', value: false } as never),
    };
    for (const given of [
      { item: {}, labels: undefined },
      { item: { sensitivityLabel }, labels: off },
    ]) {
      expect((await readWith({ ...given, needsLabel: true })).unread).toBeUndefined();
    }
  });

  it('tells which labels there are to set', async () => {
    const told: (readonly string[])[] = [];
    const onChoices = (names: readonly string[]) => void told.push(names);
    await readWith({ item: { sensitivityLabel }, labels, needsLabel: false, onChoices });
    await readWith({ item: {}, labels: undefined, needsLabel: false, onChoices });
    expect(told).toEqual([['OFFICIAL'], []]);
  });
});

describe('what is known of the open mail', () => {
  async function known(mail: FakeMail, inReplyTo: string | null = null) {
    const { office, item, most } = fakeOffice(mail);
    const context = { now: '2026-11-22T10:00:00Z', language: 'en-GB' };
    const reading = readMail({ ...item, inReplyTo } as never, office.context.mailbox, context);
    await vi.advanceTimersByTimeAsync(5000);
    return { ...(await reading).known, atOnce: most.atOnce };
  }

  it('is when, in which language, and what it answers', async () => {
    expect(await known({ composeType: 'reply' })).toEqual({
      now: '2026-11-22T10:00:00Z',
      language: 'en-GB',
      origin: { kind: 'reply' },
      atOnce: 3,
    });
    expect((await known({ composeType: 'newMail' })).origin).toEqual({ kind: 'new' });
    expect((await known({ composeType: 'newMail' }, '<a@x.example>')).origin).toEqual({ kind: 'reply' });
  });

  it('is left out, never guessed, where Outlook does not say', async () => {
    const answers = { composeType: 'failed', session: 'silent' } as const;
    expect(await known({ answers })).toEqual({ now: '2026-11-22T10:00:00Z', language: 'en-GB', atOnce: 3 });
  });
});
