import { describe, expect, it } from 'vitest';
import {
  approvalOf,
  completionOf,
  mailboxOf,
  mailsIn,
  onlyStory,
  outcomeOf,
  passedOn,
  requestOf,
} from '../../tests/record-mail/acts';
import { browserLocks, keptMarks, type PlayedOffice, playedOffice } from '../../tests/record-mail/played-office';
import type { Sending } from '../stories';
import type { RecordDesk } from './desk';

const day = 86_400_000;

interface Browser {
  readonly marks: ReturnType<typeof keptMarks>;
  readonly locks: ReturnType<typeof browserLocks>;
}

interface Played {
  readonly office: PlayedOffice;
  readonly asha: RecordDesk;
  readonly rob: RecordDesk;
  readonly sending: Sending;
  /** Asha's browser: another window of it is another desk with the same. */
  readonly browser: Browser;
}

async function played(): Promise<Played> {
  const office = playedOffice();
  const browser = { marks: keptMarks(), locks: browserLocks() };
  const asha = await office.deskOf('moj-staff', browser);
  const rob = await office.deskOf('moj-manager');
  return { office, asha, rob, browser, sending: requestOf(office, asha, rob) };
}

type Broken = 'request' | 'answer';

/** Breaks the first requests of this kind, each as it is said. */
function breakEach(office: PlayedOffice, kind: RegExp, ...how: readonly Broken[]): void {
  const left = [...how];
  office.tenant.breaks = ({ method, path }) => (kind.test(`${method} ${path}`) ? left.shift() : undefined);
}

/** The network goes with the first request of this kind, and stays away. */
function goOfflineAt(office: PlayedOffice, kind: RegExp, how: Broken): void {
  office.tenant.breaks = ({ method, path }) => {
    if (!kind.test(`${method} ${path}`)) return undefined;
    office.tenant.faults.offline = true;
    return how;
  };
}

function comeBack({ tenant }: PlayedOffice): void {
  tenant.faults.offline = false;
  delete tenant.breaks;
}

const creating = /^POST .*\/messages$/;
const sendingIt = /^POST .*\/send$/;

const sent = (office: PlayedOffice) => mailsIn(office, 'moj-staff', 'sentitems').length;
const received = (office: PlayedOffice) => mailboxOf(office, 'moj-manager').mails.length;
const drafts = (office: PlayedOffice) => mailsIn(office, 'moj-staff', 'drafts').length;

describe('an address that a record names', () => {
  it('is asked of the directory: nothing goes where it is not that of the person beside it', async () => {
    const { office, asha, rob, sending } = await played();
    const by = { ...asha.me, address: 'dana.cole@justice.gov.uk' };
    const { id, address, name } = by;
    const forged = { ...sending, record: { ...sending.record, by: { id, address, name } } };
    await asha.own.send(forged);
    await rob.own.refresh();
    const result = await rob.own.send(approvalOf(office, rob.own));
    expect(result).toEqual({ sent: 'no', why: 'record', problem: 'notTheirAddress' });
    expect(mailboxOf(office, 'moj-colleague').mails).toEqual([]);
  });

  it('is nobody’s where it is outside, whoever it is said to be', async () => {
    const { asha, sending } = await played();
    const [to] = sending.to;
    const outside = { id: to?.id ?? '', name: to?.name ?? '', address: 'rob.lewis@northfield.example' };
    expect(await asha.own.send({ ...sending, to: [outside] })).toMatchObject({ problem: 'notTheirAddress' });
  });
});

describe('one press', () => {
  it('sends one mail, with the header that programs know it by, and shows it at once', async () => {
    const { office, asha, sending } = await played();
    const result = await asha.own.send(sending);
    expect(result.sent).toBe('yes');
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
    const [mail] = mailboxOf(office, 'moj-manager').mails;
    expect(mail?.headers).toContainEqual({ name: 'x-second-look', value: `1 ${sending.record.ref}` });
    expect(mail?.subject).toBe(`Open tool ${sending.record.ref}`);
    expect(onlyStory(asha.own).request.mail).toBe(result.sent === 'yes' ? result.mail : '');
    expect(asha.own.unsettled()).toEqual([]);
  });

  it('pressed twice, in one window or two, or after a reload, is one mail', async () => {
    const { office, asha, sending, browser } = await played();
    const window = await office.deskOf('moj-staff', browser);
    const results = await Promise.all([asha.own.send(sending), asha.own.send(sending), window.own.send(sending)]);
    const later = await office.deskOf('moj-staff', browser);
    results.push(await later.own.send(sending));
    expect(results.map(outcomeOf)).toEqual(['yes', 'yes', 'yes', 'yes']);
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
    expect(later.own.state().stories).toHaveLength(1);
  });

  it('answers in the thread of the mail it is about', async () => {
    const { office, asha, rob, sending } = await played();
    await asha.own.send(sending);
    await rob.own.refresh();
    await rob.own.send(approvalOf(office, rob.own));
    const [request] = mailsIn(office, 'moj-manager', 'Second Look');
    const [answer] = mailsIn(office, 'moj-staff', 'inbox');
    expect(answer?.conversationId).toBe(request?.conversationId);
    expect(answer?.inReplyTo).toBe(request?.internetMessageId);
  });

  it('is a mail of its own where the mail it answers was deleted meanwhile', async () => {
    const { office, asha, rob, sending } = await played();
    await asha.own.send(sending);
    await rob.own.refresh();
    const approval = approvalOf(office, rob.own);
    mailboxOf(office, 'moj-manager').mails.length = 0;
    expect(outcomeOf(await rob.own.send(approval))).toBe('yes');
    expect(mailsIn(office, 'moj-staff', 'inbox')).toHaveLength(1);
  });

  it('goes from a team’s mailbox in the team’s name', async () => {
    const { office, asha, rob, sending } = await played();
    await asha.own.send(sending);
    await rob.own.refresh();
    await rob.own.send(approvalOf(office, rob.own));
    await asha.own.refresh();
    expect(outcomeOf(await asha.own.send(passedOn(asha.own)))).toBe('yes');
    const [team] = await (await office.deskOf('moj-security')).teams();
    if (team === undefined) throw new Error('Priya has no team');
    await team.refresh();
    expect(outcomeOf(await team.send(completionOf(office, team)))).toBe('yes');
    const mail = mailsIn(office, 'moj-staff', 'inbox').find(({ from }) => from?.name === 'Cyber Security Consultancy');
    expect(mail?.sender?.address).toBe('priya.nair@digital.justice.gov.uk');
    expect(mailsIn(office, 'moj-team-consultancy', 'sentitems')).toHaveLength(1);
  });

  it('shows the record though Exchange has not filed it yet, and its time once it has', async () => {
    const { office, asha, sending } = await played();
    office.tenant.breaks = ({ method, path }) =>
      method === 'GET' && /\/messages\/[^/]+$/.test(path) ? 'request' : undefined;
    expect(outcomeOf(await asha.own.send(sending))).toBe('yes');
    expect(onlyStory(asha.own).steps[0]?.status).toBe('waiting');
    comeBack(office);
    await asha.own.refresh();
    expect(onlyStory(asha.own)).toMatchObject({ request: { mails: 1, isOwn: true } });
    expect(asha.own.mail(onlyStory(asha.own).request.mail)?.webLink).toContain('https://');
  });
});

describe('nothing is sent', () => {
  it('where the check stops it, whatever is accepted', async () => {
    const { office, asha, rob } = await played();
    const secret = requestOf(office, asha, rob, 'SECRET - Miro');
    const human = { ...secret.human, text: `SECRET\n\n${secret.human.text}` };
    expect(outcomeOf(await asha.own.send({ ...secret, human }))).toBe('no: check');
    const result = await asha.own.send({ ...secret, human }, { accepted: true });
    expect(result).toMatchObject({ sent: 'no', why: 'check', report: { verdict: 'stop' } });
    expect([sent(office), received(office), drafts(office)]).toEqual([0, 0, 0]);
  });

  it('where the check asks, until it is accepted', async () => {
    const { office, asha, sending } = await played();
    const ghosts = { id: 'ghosts@justice.gov.uk', address: 'ghosts@justice.gov.uk', name: 'Ghosts' };
    const asked = { ...sending, cc: [ghosts] };
    expect(await asha.own.send(asked)).toMatchObject({ sent: 'no', why: 'check', report: { verdict: 'ask' } });
    expect(sent(office)).toBe(0);
    expect(outcomeOf(await asha.own.send(asked, { accepted: true }))).toBe('yes');
    expect(sent(office)).toBe(1);
  });

  it('where the words would be taken for a record, or the record is too large', async () => {
    const { asha, sending } = await played();
    const text = '-----BEGIN SECOND LOOK 1 10-----';
    const like = { ...sending, human: { ...sending.human, text } };
    expect(await asha.own.send(like)).toEqual({ sent: 'no', why: 'record', problem: 'wordsHoldArmour' });
    const large = { ...sending, record: { ...sending.record, words: 'x'.repeat(20_001) } };
    expect(outcomeOf(await asha.own.send(large))).toBe('no: record');
  });

  it('where the mailbox sends too many: the draft waits for the next press, which makes no second one', async () => {
    const { office, asha, sending } = await played();
    const mailbox = mailboxOf(office, 'moj-staff');
    mailbox.sends = Array.from({ length: 30 }, () => office.clock.now());
    const result = await asha.own.send(sending);
    expect(result).toMatchObject({ sent: 'no', why: 'failure', failure: { family: 'throttled' } });
    expect([sent(office), drafts(office)]).toEqual([0, 1]);
    expect(asha.own.unsettled()).toEqual([]);
    office.clock.advance(60_000);
    expect(outcomeOf(await asha.own.send(sending))).toBe('yes');
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
  });

  it('later either: a draft of which the person was told that it was not sent is thrown away on the next visit', async () => {
    const { office, asha, sending, browser } = await played();
    mailboxOf(office, 'moj-staff').sends = Array.from({ length: 30 }, () => office.clock.now());
    await asha.own.send(sending);
    office.clock.advance(60_000);
    await asha.own.settle();
    expect(drafts(office)).toBe(1);
    const next = await office.deskOf('moj-staff', browser);
    await next.own.refresh();
    expect([sent(office), received(office), drafts(office)]).toEqual([0, 0, 0]);
    expect(outcomeOf(await next.own.send(sending))).toBe('yes');
    expect([sent(office), received(office)]).toEqual([1, 1]);
  });
});

describe('a lost answer', () => {
  it.each(['request', 'answer'] as const)(
    'while the draft is made (%s) leaves one draft and sends once',
    async (how) => {
      const { office, asha, sending } = await played();
      breakEach(office, creating, how);
      const first = await asha.own.send(sending);
      expect(outcomeOf(first)).toBe(how === 'answer' ? 'yes' : 'no: failure');
      expect(outcomeOf(await asha.own.send(sending))).toBe('yes');
      expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
    },
  );

  it.each([['request'], ['answer'], ['request', 'answer'], ['answer', 'answer']] as const)(
    'while it is sent (%s, %s) sends once',
    async (...how) => {
      const { office, asha, sending } = await played();
      breakEach(office, sendingIt, ...how);
      expect(outcomeOf(await asha.own.send(sending))).toBe('yes');
      expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
      expect(asha.own.unsettled()).toEqual([]);
    },
  );

  it.each(['request', 'answer'] as const)(
    'with the network gone (%s) is said to be unknown, and comes right when it is back',
    async (how) => {
      const { office, asha, sending } = await played();
      goOfflineAt(office, sendingIt, how);
      const result = await asha.own.send(sending);
      expect(result).toMatchObject({ sent: 'unknown', failure: { family: 'offline' } });
      const { record, human } = sending;
      expect(asha.own.unsettled()).toMatchObject([{ recordId: record.id, ref: record.ref, title: human.title }]);
      await asha.own.settle();
      expect(asha.own.unsettled()).toHaveLength(1);
      comeBack(office);
      await asha.own.settle();
      expect(asha.own.unsettled()).toEqual([]);
      expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
      expect(onlyStory(asha.own).request.record.id).toBe(record.id);
    },
  );

  it.each(['request', 'answer'] as const)(
    'with the network gone (%s), pressed again, is still one mail',
    async (how) => {
      const { office, asha, sending } = await played();
      goOfflineAt(office, sendingIt, how);
      await asha.own.send(sending);
      expect(outcomeOf(await asha.own.send(sending))).toBe('unknown');
      comeBack(office);
      expect(outcomeOf(await asha.own.send(sending))).toBe('yes');
      expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
    },
  );

  it('is no refusal when a later try is refused: it may have gone', async () => {
    const { office, asha, sending } = await played();
    goOfflineAt(office, sendingIt, 'answer');
    await asha.own.send(sending);
    comeBack(office);
    office.tenant.faults.throttledUntil = office.clock.now() + 60_000;
    expect(outcomeOf(await asha.own.send(sending))).toBe('unknown');
    office.clock.advance(60_000);
    await asha.own.settle();
    expect(asha.own.unsettled()).toEqual([]);
    expect([sent(office), received(office)]).toEqual([1, 1]);
  });
});

describe('a window that was closed while it sent', () => {
  /** What a window leaves that was closed after the draft was made: a mark without an outcome. */
  async function closed(): Promise<Played> {
    const all = await played();
    goOfflineAt(all.office, sendingIt, 'request');
    await all.asha.own.send(all.sending);
    all.asha.stop();
    for (const [name, value] of all.browser.marks.values) {
      all.browser.marks.set(name, value.replace(',"told":"unknown"', ''));
    }
    comeBack(all.office);
    return all;
  }

  it('is made good by the next visit: the person pressed Send', async () => {
    const { office, browser } = await closed();
    const next = await office.deskOf('moj-staff', browser);
    expect(next.own.unsettled()).toHaveLength(1);
    await next.own.refresh();
    expect(next.own.unsettled()).toEqual([]);
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
  });

  it.each([
    ['which take turns', browserLocks()],
    ['which know nothing of each other', undefined],
  ])('is made good once by two windows at once, %s', async (_, locks) => {
    const { office, browser } = await closed();
    const alone = () => ({ marks: browser.marks, locks: locks ?? browserLocks() });
    const windows = [await office.deskOf('moj-staff', alone()), await office.deskOf('moj-staff', alone())];
    await Promise.all(windows.map(({ own }) => own.settle()));
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
  });

  it('is found by the record where not even the draft’s id came back', async () => {
    const { office, asha, sending, browser } = await played();
    goOfflineAt(office, creating, 'answer');
    expect(outcomeOf(await asha.own.send(sending))).toBe('no: failure');
    for (const [name, value] of browser.marks.values) browser.marks.set(name, value.replace(',"told":"no"', ''));
    comeBack(office);
    const next = await office.deskOf('moj-staff', browser);
    await next.own.settle();
    expect([sent(office), received(office), drafts(office)]).toEqual([1, 1, 0]);
  });

  it('is let go after a week: by then the person has done something else about it', async () => {
    const { office, browser } = await closed();
    office.clock.advance(8 * day);
    const next = await office.deskOf('moj-staff', browser);
    await next.own.settle();
    expect(next.own.unsettled()).toEqual([]);
    expect([sent(office), received(office), drafts(office)]).toEqual([0, 0, 1]);
  });

  it('touches no draft that nobody pressed Send for', async () => {
    const { office } = await closed();
    const elsewhere = await office.deskOf('moj-staff');
    await elsewhere.own.refresh();
    await elsewhere.own.settle();
    expect([sent(office), received(office), drafts(office)]).toEqual([0, 0, 1]);
  });

  it('does not send what the person threw away', async () => {
    const { office, browser } = await closed();
    for (const mail of mailboxOf(office, 'moj-staff').mails) mail.folderId = 'F_moj-staff_deleteditems';
    const next = await office.deskOf('moj-staff', browser);
    await next.own.settle();
    expect([sent(office), received(office)]).toEqual([0, 0]);
  });
});

describe('what is kept in the browser', () => {
  it('holds no address, no name and no word of a mail', async () => {
    const { office, asha, rob, sending, browser } = await played();
    goOfflineAt(office, sendingIt, 'request');
    await asha.own.send(sending);
    comeBack(office);
    const kept = [...browser.marks.values].flat().join(' ');
    await asha.own.refresh();
    await rob.own.refresh();
    asha.own.lookBack();
    const all = `${kept} ${[...browser.marks.values].flat().join(' ')}`;
    expect(all).toContain(sending.record.ref);
    expect(all).not.toMatch(/@|Asha|Patel|Rob|Lewis|Miro/);
  });
});
