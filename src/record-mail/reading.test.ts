import { describe, expect, it } from 'vitest';
import {
  approvalOf,
  completionOf,
  mailboxOf,
  mailsIn,
  onlyStory,
  passedOn,
  requestOf,
} from '../../tests/record-mail/acts';
import { keptMarks, type PlayedOffice, playedOffice } from '../../tests/record-mail/played-office';
import { writeEnvelope } from '../records';
import { addMail, deliverFromOutside, type Mail } from '../simulator/graph';
import { deliver } from '../simulator/graph/delivery';
import type { RecordDesk } from './desk';

const day = 86_400_000;
/** The search index stands still. */
const never = 1000 * day;

interface Two {
  readonly office: PlayedOffice;
  readonly asha: RecordDesk;
  readonly rob: RecordDesk;
}

/** `searchLag` in milliseconds; a minute where nothing is said. */
async function two(searchLag = 60_000): Promise<Two> {
  const office = playedOffice({ searchLag });
  return { office, asha: await office.deskOf('moj-staff'), rob: await office.deskOf('moj-manager') };
}

/** Asha has asked Rob, and Rob has read it. */
async function asked(searchLag?: number): Promise<Two> {
  const all = await two(searchLag);
  await all.asha.own.send(requestOf(all.office, all.asha, all.rob));
  await all.rob.own.refresh();
  return all;
}

/** Rob answers from his phone. */
function writeFrom(
  { office }: Two,
  given: Pick<Mail, 'subject'> & Partial<Pick<Mail, 'body' | 'inReplyTo' | 'to'>>,
): void {
  const { tenant, clock } = office;
  const rob = tenant.person('moj-manager');
  if (rob === undefined) throw new Error('Rob is gone');
  const mailbox = mailboxOf(office, rob.id);
  const draft = addMail(
    tenant.state,
    mailbox,
    'F_moj-manager_drafts',
    {
      isDraft: true,
      body: { contentType: 'text', content: 'Fine by me.\n\nRob' },
      to: [{ name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' }],
      ...given,
    },
    clock,
  );
  deliver(tenant, mailbox, rob, draft);
}

const robsStep = (desk: RecordDesk) => onlyStory(desk.own).steps[0]?.status;

describe('what is read', () => {
  it('goes from box to box: asked, decided, passed on, done by the team', async () => {
    const { office, asha, rob } = await asked();
    expect(robsStep(rob)).toBe('waiting');
    await rob.own.send(approvalOf(office, rob.own));
    expect(robsStep(rob)).toBe('approved');
    await asha.own.refresh();
    expect(onlyStory(asha.own).steps.map(({ status }) => status)).toEqual(['approved', 'toSend']);
    await asha.own.send(passedOn(asha.own));
    const priya = await office.deskOf('moj-security');
    const [team] = await priya.teams();
    if (team === undefined) throw new Error('Priya has no team');
    await team.refresh();
    expect(onlyStory(team).steps.map(({ status }) => status)).toEqual(['approved', 'waiting']);
    await team.send(completionOf(office, team));
    expect(onlyStory(team)).toMatchObject({ state: 'complete' });
    await asha.own.refresh();
    const done = onlyStory(asha.own);
    expect(done.state).toBe('complete');
    expect(done.steps[1]?.settledBy?.sentBy).toBe('moj-security');
  });

  it('is no decision where somebody was got to send a block that does not say in words what it decides', async () => {
    const all = await asked();
    const { office, asha, rob } = all;
    const { record, human } = approvalOf(office, rob.own);
    const written = writeEnvelope(record, {
      ...human,
      text: 'As you asked, Asha.',
      html: '<p>As you asked, Asha.</p>',
    });
    if (!written.ok) throw new Error(written.why);
    writeFrom(all, { subject: 'Lunch', body: { contentType: 'html', content: written.envelope.html } });
    await asha.own.refresh();
    await asha.own.find(record.ref);
    expect(onlyStory(asha.own)).toMatchObject({ state: 'waiting', notCounted: [] });
    writeFrom(all, {
      subject: `RE: ${written.envelope.subject}`,
      body: { contentType: 'html', content: written.envelope.html },
    });
    await asha.own.refresh();
    expect(onlyStory(asha.own)).toMatchObject({ state: 'waiting', notCounted: [{ why: 'otherWords' }] });
    await rob.own.send(approvalOf(office, rob.own));
    await asha.own.refresh();
    expect(robsStep(asha)).toBe('approved');
  });

  it('moves received records to our folder and leaves what was sent in Sent Items', async () => {
    const { office, rob } = await asked();
    expect(mailsIn(office, 'moj-manager', 'inbox')).toHaveLength(0);
    expect(mailsIn(office, 'moj-manager', 'Second Look')).toHaveLength(1);
    expect(mailsIn(office, 'moj-staff', 'sentitems')).toHaveLength(1);
    await rob.own.refresh();
    expect(robsStep(rob)).toBe('waiting');
  });

  it('knows what a person wrote, without the part for programs, and where it opens', async () => {
    const { rob } = await asked();
    const seen = rob.own.mail(onlyStory(rob.own).request.mail);
    expect(seen).toMatchObject({ from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' } });
    expect(seen?.text).toContain('Miro');
    expect(seen?.text).not.toContain('BEGIN SECOND LOOK');
    expect(seen?.webLink).toContain('https://outlook');
  });

  it('does not wait for the search index, which lags', async () => {
    const { office, asha, rob } = await asked(never);
    await rob.own.send(approvalOf(office, rob.own));
    for (const who of ['moj-staff', 'moj-manager']) {
      const desk = await office.deskOf(who);
      await desk.own.refresh();
      expect(robsStep(desk)).toBe('approved');
    }
    expect(asha.own.state().failure).toBeUndefined();
  });

  it('finds an older request of one’s own again in the same browser, though the index has lost it', async () => {
    const { office, rob } = await two(never);
    const marks = keptMarks();
    const asha = await office.deskOf('moj-staff', { marks });
    await asha.own.send(requestOf(office, asha, rob));
    await asha.own.refresh();
    office.clock.advance(10 * day);
    await asha.own.refresh();
    const later = await office.deskOf('moj-staff', { marks });
    await later.own.refresh();
    expect(robsStep(later)).toBe('waiting');
  });

  it('looks a request of one’s own up by its reference once somebody answers it', async () => {
    const { office, rob } = await asked(never);
    office.clock.advance(10 * day);
    await rob.own.send(approvalOf(office, rob.own));
    const elsewhere = await office.deskOf('moj-staff');
    await elsewhere.own.refresh();
    expect(robsStep(elsewhere)).toBe('approved');
  });

  it('covers a holiday by the instant of the last visit', async () => {
    const { office, asha } = await two(never);
    const marks = keptMarks();
    const rob = await office.deskOf('moj-manager', { marks });
    await rob.own.refresh();
    await asha.own.send(requestOf(office, asha, rob));
    office.clock.advance(21 * day);
    const back = await office.deskOf('moj-manager', { marks });
    await back.own.refresh();
    expect(robsStep(back)).toBe('waiting');
  });

  it('asks three things where nothing is new', async () => {
    const { office, rob } = await asked();
    await rob.own.refresh();
    office.asked.length = 0;
    await rob.own.refresh();
    expect(office.asked).toHaveLength(3);
  });

  it('joins a reading that is under way', async () => {
    const { office, rob } = await asked();
    office.asked.length = 0;
    await Promise.all([rob.own.refresh(), rob.own.refresh()]);
    expect(office.asked.filter((path) => path.includes('sentitems'))).toHaveLength(1);
    expect(rob.own.state()).toMatchObject({ reading: false });
  });

  it('begins again where a link to later changes is too old', async () => {
    const all = await asked();
    all.office.clock.advance(60_000);
    all.office.tenant.faults.oldLinksUntil = all.office.clock.now();
    await all.rob.own.send(approvalOf(all.office, all.rob.own));
    await all.asha.own.refresh();
    await all.rob.own.refresh();
    expect(all.rob.own.state().failure).toBeUndefined();
    expect(robsStep(all.asha)).toBe('approved');
  });

  it('loses nothing where a reading breaks off after the changes were told', async () => {
    const { office, asha, rob } = await asked();
    await asha.own.refresh();
    await rob.own.send(approvalOf(office, rob.own));
    office.tenant.breaks = ({ path }) => (path.includes('$batch') ? 'request' : undefined);
    await asha.own.refresh();
    expect(asha.own.state().failure).toMatchObject({ family: 'offline' });
    expect(robsStep(asha)).toBe('waiting');
    delete office.tenant.breaks;
    await asha.own.refresh();
    expect(asha.own.state().failure).toBeUndefined();
    expect(robsStep(asha)).toBe('approved');
  });

  it('follows a mail that its owner threw away or deleted for good', async () => {
    const { office, rob } = await asked();
    const { mails, removals } = mailboxOf(office, 'moj-manager');
    const [mail] = mails;
    if (mail === undefined) throw new Error('There is no mail');
    removals.push({ key: mail.key, folderId: mail.folderId, changed: ++mailboxOf(office, 'moj-manager').changes });
    mails.length = 0;
    await rob.own.refresh();
    expect(rob.own.state()).toMatchObject({ stories: [], failure: undefined });
  });

  it('finds a mail by its reference in whatever folder it lies', async () => {
    const { office, asha, rob } = await two();
    const sending = requestOf(office, asha, rob);
    await asha.own.send(sending);
    const mailbox = mailboxOf(office, 'moj-manager');
    for (const mail of mailbox.mails) mail.folderId = 'F_moj-manager_archive';
    await rob.own.refresh();
    expect(rob.own.state().stories).toEqual([]);
    await rob.own.find(sending.record.ref);
    expect(robsStep(rob)).toBe('waiting');
  });
});

describe('what is not a record', () => {
  it('is shown where somebody who was asked answers in their own words, in a mail of whatever subject', async () => {
    const all = await asked();
    await all.asha.own.refresh();
    const [request] = mailboxOf(all.office, 'moj-manager').mails;
    writeFrom(all, { subject: `RE: ${request?.subject ?? ''}` });
    await all.asha.own.refresh();
    const { inWords, steps } = onlyStory(all.asha.own);
    expect(steps[0]?.status).toBe('answeredInWords');
    expect(all.asha.own.mail(inWords[0]?.mail ?? '')?.text).toBe('Fine by me.\n\nRob');
    expect(mailsIn(all.office, 'moj-staff', 'inbox')).toHaveLength(1);
  });

  it('is one answer where it is delivered twice', async () => {
    const all = await asked();
    all.office.tenant.faults.duplicateChance = 1;
    const [request] = mailboxOf(all.office, 'moj-manager').mails;
    writeFrom(all, { subject: `RE: ${request?.subject ?? ''}` });
    await all.asha.own.refresh();
    expect(mailsIn(all.office, 'moj-staff', 'inbox')).toHaveLength(2);
    expect(onlyStory(all.asha.own).inWords).toHaveLength(1);
  });

  it('is found again on a later visit', async () => {
    const all = await asked(never);
    const marks = keptMarks();
    const asha = await all.office.deskOf('moj-staff', { marks });
    const [request] = mailboxOf(all.office, 'moj-manager').mails;
    writeFrom(all, { subject: `RE: ${request?.subject ?? ''}` });
    await asha.own.refresh();
    all.office.clock.advance(10 * day);
    await asha.own.refresh();
    const later = await all.office.deskOf('moj-staff', { marks });
    await later.own.refresh();
    expect(robsStep(later)).toBe('answeredInWords');
  });

  it('waits for its request where it reached the team before, on another visit too', async () => {
    const all = await asked(never);
    const { office, asha } = all;
    const marks = keptMarks();
    const teamOf = async () => {
      const [team] = await (await office.deskOf('moj-security', { marks })).teams();
      if (team === undefined) throw new Error('Priya has no team');
      await team.refresh();
      return team;
    };
    const { subject } = mailboxOf(office, 'moj-manager').mails[0] ?? { subject: '' };
    const to = [{ name: 'Cyber Security Consultancy', address: 'cyberconsultancy@digital.justice.gov.uk' }];
    writeFrom(all, { subject: `RE: ${subject}`, to });
    expect((await teamOf()).state().stories).toEqual([]);
    office.clock.advance(5 * day);
    await asha.own.refresh();
    await asha.own.send(passedOn(asha.own));
    expect(onlyStory(await teamOf()).inWords).toMatchObject([{ by: 'moj-manager', step: 'manager' }]);
  });

  it('stays in the Inbox, and says why it does not count, where it comes from outside', async () => {
    const { office, rob } = await asked();
    const [mail] = mailboxOf(office, 'moj-manager').mails;
    if (mail === undefined) throw new Error('There is no mail');
    deliverFromOutside(office.tenant, {
      from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' },
      to: [{ name: 'Rob Lewis', address: 'rob.lewis@justice.gov.uk' }],
      subject: mail.subject,
      body: mail.body,
    });
    await rob.own.refresh();
    expect(onlyStory(rob.own).notCounted.map(({ why }) => why)).toEqual(['outside']);
    expect(mailsIn(office, 'moj-manager', 'inbox')).toHaveLength(1);
  });

  it.each([
    ['Purview', { name: 'Content-Class', value: 'rpmsg.message' }],
    ['S/MIME', { name: 'Content-Type', value: 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"' }],
    ['PGP', { name: 'Content-Type', value: 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b' }],
  ])(
    'cannot be read, and is shown as that, where %s encrypted it: a request and a reply alike',
    async (_by, header) => {
      const all = await two();
      const { office, asha, rob } = all;
      await asha.own.send(requestOf(office, asha, rob));
      const [request] = mailboxOf(office, 'moj-manager').mails;
      if (request === undefined) throw new Error('There is no mail');
      request.headers.push(header);
      request.body = { contentType: 'html', content: '<p>This message is protected.</p>' };
      await rob.own.refresh();
      expect(rob.own.state()).toMatchObject({ stories: [], loose: [{ why: 'encrypted' }] });
      writeFrom(all, { subject: `RE: ${request.subject}`, body: request.body });
      mailboxOf(office, 'moj-staff').mails.at(-1)?.headers.push(header);
      await asha.own.refresh();
      expect(onlyStory(asha.own)).toMatchObject({ state: 'waiting', inWords: [], notCounted: [{ why: 'encrypted' }] });
    },
  );

  it('is nobody’s business where a subject only looks like a reference', async () => {
    const { office, rob } = await two();
    const from = { name: 'News', address: 'news@justice.gov.uk' };
    const mailbox = mailboxOf(office, 'moj-manager');
    const mail = {
      subject: 'RE: T7KQ29FXM',
      from,
      sender: from,
      body: { contentType: 'text' as const, content: 'Hello' },
    };
    addMail(office.tenant.state, mailbox, 'F_moj-manager_inbox', mail, office.clock);
    await rob.own.refresh();
    expect(rob.own.state()).toMatchObject({ stories: [], loose: [] });
  });
});

describe('where the directory cannot be read', () => {
  it('counts nobody’s record, shows that it could not be checked, and counts it once it can', async () => {
    const { office, asha, rob } = await two();
    await asha.own.send(requestOf(office, asha, rob));
    office.tenant.faults.notConsented = ['User.Read.All', 'User.ReadBasic.All'];
    await rob.own.refresh();
    expect(rob.own.state().stories).toEqual([]);
    expect(rob.own.state().loose.map(({ why }) => why)).toEqual(['notInDirectory']);
    expect(rob.own.state().failure).toBeInstanceOf(Error);
    office.tenant.faults.notConsented = [];
    await rob.own.refresh();
    expect(robsStep(rob)).toBe('waiting');
    expect(rob.own.state().failure).toBeUndefined();
  });

  it('keeps what was read before when the network goes', async () => {
    const { office, rob } = await asked();
    office.tenant.faults.offline = true;
    await rob.own.refresh();
    expect(robsStep(rob)).toBe('waiting');
    expect(rob.own.state().failure).toMatchObject({ family: 'offline' });
  });
});
