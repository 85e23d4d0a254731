import { describe, expect, it } from 'vitest';
import { createGraph, GraphFailure, type GraphMailbox, type GraphMessage, type Scope } from '../../src/graph';
import { addMail, createTenant, type Mailbox, type Tenant, virtualClock } from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { problemsOfAnswer, problemsOfRequest } from './description';
import { heldFetch, problemsOfParts, tokenFor } from './held-fetch';

function open(latency: 'none' | 'tenant' = 'none') {
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock, latency });
  const held = heldFetch(tenant);
  const graphOf = (person: string) =>
    createGraph({
      token: async (scopes: readonly Scope[]) => tokenFor(tenant, person, scopes),
      fetch: held.fetch,
      now: clock.now,
      wait: clock.wait,
    });
  return { clock, tenant, held, graphOf, mine: (person: string) => graphOf(person).mailbox('me') };
}

const team = { address: 'security@digital.justice.gov.uk' };

function boxOf(tenant: Tenant, id: string): Mailbox {
  const mailbox = tenant.state.mailboxes.find((one) => one.id === id);
  if (!mailbox) throw new Error(`${id} has no mailbox`);
  return mailbox;
}

function fill(tenant: Tenant, id: string, count: number, subject = 'Mail'): void {
  const mailbox = boxOf(tenant, id);
  for (let index = 0; index < count; index += 1)
    addMail(tenant.state, mailbox, `F_${id}_inbox`, { subject: `${subject} ${index}` }, tenant.clock);
}

const mail = {
  subject: 'Open internet tool T7KQ29FXM',
  html: '<p>Please decide.</p>',
  to: [{ address: 'rob.lewis@justice.gov.uk', name: 'Rob Lewis' }],
};

async function pageOf(pages: AsyncGenerator<readonly GraphMessage[]>): Promise<readonly GraphMessage[]> {
  for await (const page of pages) return page;
  return [];
}

const subjects = (mails: readonly (GraphMessage | GraphFailure)[]) =>
  mails.map((one) => (one instanceof GraphFailure ? one.family : one.subject));

const failureOf = (work: Promise<unknown>): Promise<GraphFailure> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: unknown) => (error instanceof GraphFailure ? error : Promise.reject(error)),
  );

async function sendTo(from: GraphMailbox, address: string, subject: string): Promise<string> {
  const draft = await from.createDraft({ ...mail, subject, to: [{ address }] });
  await from.send(draft.id);
  return draft.id;
}

describe('a mailbox', () => {
  it('is asked in Graph’s own shapes, for the whole life of a mail', async () => {
    const { held, mine } = open();
    const asha = mine('moj-staff');
    const rob = mine('moj-manager');
    const draft = await asha.createDraft({ ...mail, headers: [{ name: 'x-second-look', value: '1' }] });
    await asha.send(draft.id);
    const [received] = await pageOf(rob.messages('inbox', { body: 'text' }));
    expect(received?.body).toMatchObject({ contentType: 'text', content: expect.stringContaining('Please decide.') });
    const reply = await rob.createReply(received?.id ?? '', {
      ...mail,
      to: [{ address: 'asha.patel@justice.gov.uk' }],
    });
    await rob.send(reply.id);
    const folder = await rob.makeFolder('Second Look');
    await rob.move([received?.id ?? ''], folder);
    await rob.read([received?.id ?? ''], { headers: true, body: 'html' });
    await rob.one(received?.id ?? '', { headers: true });
    await rob.withSubject('T7KQ29FXM', { body: 'html' });
    for await (const _ of rob.search('T7KQ29FXM', { folder: 'inbox' }));
    await rob.changes('inbox', 'everything', { pageSize: 50 });
    await rob.changes({ id: folder }, { from: '2020-09-01T00:00:00Z' });
    expect(await rob.count({ id: folder })).toBe(1);
    expect(await rob.folderId('inbox')).toBe('F_moj-manager_inbox');
    await rob.remove(received?.id ?? '');
    expect(held.problems).toEqual([]);
  });

  it('keeps a mail’s id from the draft to Sent Items, and from folder to folder', async () => {
    const { mine } = open();
    const asha = mine('moj-staff');
    const id = await sendTo(asha, 'asha.patel@justice.gov.uk', 'To myself');
    expect(await asha.one(id)).toMatchObject({ id, isDraft: false });
    const archive = await asha.folderId('archive');
    const [moved] = await asha.move([id], archive);
    expect(moved).toMatchObject({ id, parentFolderId: archive });
    expect(await asha.one(id, { select: ['parentFolderId'] })).toMatchObject({ parentFolderId: archive });
  });

  it('shows the hops and headers of what arrived, one’s own among them, and none of what was sent', async () => {
    const { mine } = open();
    const asha = mine('moj-staff');
    const { id } = await asha.createDraft({ ...mail, headers: [{ name: 'x-second-look', value: '1' }] });
    await asha.send(id);
    const [received] = await pageOf(mine('moj-manager').messages('inbox', { select: ['internetMessageHeaders'] }));
    const names = received?.internetMessageHeaders?.map(({ name }) => name);
    expect(names?.filter((name) => name === 'Received')).toHaveLength(3);
    expect(names).toContain('x-second-look');
    expect((await asha.one(id, { headers: true }))?.internetMessageHeaders).toEqual([]);
  });

  it('answers in the thread, with its own text in place of what Graph quoted', async () => {
    const { mine, tenant } = open();
    const rob = mine('moj-manager');
    await sendTo(mine('moj-staff'), 'rob.lewis@justice.gov.uk', 'Question');
    const [asked] = await pageOf(rob.messages('inbox', { select: ['conversationId', 'internetMessageId'] }));
    const draft = await rob.createReply(asked?.id ?? '', { ...mail, html: '<p>Approved.</p>' });
    expect(draft).toMatchObject({ subject: mail.subject, conversationId: asked?.conversationId });
    expect(draft.body?.content).toBe('<p>Approved.</p>');
    const kept = boxOf(tenant, 'moj-manager').mails.find(({ isDraft }) => isDraft);
    expect(kept?.inReplyTo).toBe(asked?.internetMessageId);
  });

  it('finds by a part of the subject at once, in whatever folder, and by words only later', async () => {
    const { mine, clock } = open();
    const asha = mine('moj-staff');
    const rob = mine('moj-manager');
    await sendTo(asha, 'rob.lewis@justice.gov.uk', "Asha's tool T7KQ29FXM");
    const [first] = await pageOf(rob.messages('inbox'));
    await rob.move([first?.id ?? ''], await rob.makeFolder('Second Look'));
    expect(subjects(await rob.withSubject("asha's tool"))).toEqual(["Asha's tool T7KQ29FXM"]);
    expect(await rob.withSubject('T8')).toEqual([]);
    expect(await pageOf(rob.search('T7KQ29FXM'))).toEqual([]);
    clock.advance(61_000);
    expect(subjects(await pageOf(rob.search('"T7KQ29FXM"')))).toEqual(["Asha's tool T7KQ29FXM"]);
    expect(await pageOf(rob.search('T7KQ29FXM', { folder: 'inbox' }))).toEqual([]);
  });

  it('stops a search where it was told to', async () => {
    const { mine, tenant, clock } = open();
    fill(tenant, 'moj-staff', 30, 'Report');
    clock.advance(61_000);
    const found: GraphMessage[] = [];
    for await (const page of mine('moj-staff').search('report', { most: 12 })) found.push(...page);
    expect(found).toHaveLength(12);
  });

  it('tells what came, changed and left since it was last asked', async () => {
    const { mine, tenant } = open();
    const asha = mine('moj-staff');
    fill(tenant, 'moj-staff', 35);
    const first = await asha.changes('inbox', 'everything', { pageSize: 10 });
    expect(first.changed).toHaveLength(35);
    expect(first.removed).toEqual([]);
    const [one, another] = first.changed.map(({ id }) => id);
    fill(tenant, 'moj-staff', 1, 'New');
    await asha.move([one ?? ''], await asha.folderId('archive'));
    await asha.remove(another ?? '');
    const later = await asha.changes('inbox', { link: first.link });
    expect(subjects(later.changed)).toEqual(['New 0']);
    expect(new Set(later.removed)).toEqual(new Set([one, another]));
    expect(await asha.changes('inbox', { link: later.link })).toMatchObject({ changed: [], removed: [] });
  });

  it('tells only what was received since an instant, and later what came after', async () => {
    const { mine, tenant, clock } = open();
    const asha = mine('moj-staff');
    fill(tenant, 'moj-staff', 3, 'Old');
    clock.advance(86_400_000);
    fill(tenant, 'moj-staff', 2, 'Recent');
    const recent = await asha.changes('inbox', { from: new Date(clock.now()).toISOString() });
    expect(subjects(recent.changed)).toEqual(['Recent 0', 'Recent 1']);
    fill(tenant, 'moj-staff', 1, 'Latest');
    expect(subjects((await asha.changes('inbox', { link: recent.link })).changed)).toEqual(['Latest 0']);
  });

  it('says by its family that a link to later changes is too old', async () => {
    const { mine, tenant, clock } = open();
    const asha = mine('moj-staff');
    const { link } = await asha.changes('inbox', 'everything');
    tenant.faults.oldLinksUntil = clock.now() + 1;
    const { family, facts } = await failureOf(asha.changes('inbox', { link }));
    expect([family, facts.status]).toEqual(['gone', 410]);
    clock.advance(1000);
    expect(await asha.changes('inbox', 'everything')).toMatchObject({ changed: [] });
  });

  it('reads and moves many at once, four at a time, each with its own answer', async () => {
    const { mine, tenant, held } = open('tenant');
    const asha = mine('moj-staff');
    fill(tenant, 'moj-staff', 25);
    const ids = (await pageOf(asha.messages('inbox', { pageSize: 50 }))).map(({ id }) => id);
    held.asked.length = 0;
    const read = await asha.read([...ids.slice(0, 3), 'AAkALg_none', ...ids.slice(3)]);
    expect(read.map((one) => (one instanceof GraphFailure ? one.family : one.id))).toEqual([
      ...ids.slice(0, 3),
      'gone',
      ...ids.slice(3),
    ]);
    const archive = await asha.folderId('archive');
    expect(await asha.move(ids, archive)).toMatchObject(ids.map((id) => ({ id, parentFolderId: archive })));
    expect(held.problems).toEqual([]);
  });

  it('answers for each of twenty that are all gone, though each holds up the next of its chain', async () => {
    const { mine, held } = open();
    const gone = Array.from({ length: 20 }, (_, index) => `AAkALg_none${index}`);
    const answers = await mine('moj-staff').move(gone, 'F_moj-staff_archive');
    expect(answers.map((one) => one instanceof GraphFailure && one.family)).toEqual(gone.map(() => 'gone'));
    expect(held.asked).toHaveLength(5);
  });

  it('makes a folder once, however often it is asked', async () => {
    const { mine, tenant } = open();
    const asha = mine('moj-staff');
    expect(await asha.openFolder('Second Look')).toBeUndefined();
    const id = await asha.makeFolder('Second Look');
    expect(await asha.makeFolder('Second Look')).toBe(id);
    expect(await asha.openFolder('Second Look')).toBe(id);
    expect(boxOf(tenant, 'moj-staff').folders.filter(({ displayName }) => displayName === 'Second Look')).toHaveLength(
      1,
    );
  });

  it('counts one that is gone as not there and as deleted', async () => {
    const { mine } = open();
    expect(await mine('moj-staff').one('AAkALg_none')).toBeUndefined();
    await mine('moj-staff').remove('AAkALg_none');
  });
});

describe('a team’s mailbox', () => {
  it('is opened by its address, and writes in the team’s name on behalf of it', async () => {
    const { graphOf, mine, held, tenant } = open();
    const box = graphOf('moj-security').mailbox(team);
    await sendTo(mine('moj-staff'), team.address, 'For the team');
    const [received] = await pageOf(box.messages('inbox'));
    const reply = await box.createReply(received?.id ?? '', {
      ...mail,
      to: [{ address: 'asha.patel@justice.gov.uk' }],
    });
    await box.send(reply.id);
    await sendTo(box, 'asha.patel@justice.gov.uk', 'From the team');
    const arrived = await pageOf(mine('moj-staff').messages('inbox', { select: ['subject', 'from', 'sender'] }));
    expect(arrived).toHaveLength(2);
    for (const { from, sender } of arrived) {
      expect(from?.emailAddress.address).toBe(team.address);
      expect(sender?.emailAddress.address).toBe('priya.nair@digital.justice.gov.uk');
    }
    expect(
      boxOf(tenant, 'moj-team-security').mails.filter(({ folderId }) => folderId.endsWith('sentitems')),
    ).toHaveLength(2);
    expect(held.problems).toEqual([]);
  });

  it('is refused to whoever may not open it, and so is one that is not there', async () => {
    const { graphOf } = open();
    expect((await failureOf(graphOf('moj-staff').mailbox(team).count('inbox'))).family).toBe('permission');
    const unknown = graphOf('moj-staff').mailbox({ address: 'nobody@justice.gov.uk' });
    expect((await failureOf(unknown.count('inbox'))).facts.status).toBe(404);
  });
});

describe('when an answer of the mailbox is lost', () => {
  it('sends no draft twice, makes no second one, and says that it may have landed', async () => {
    const { mine, tenant } = open();
    const asha = mine('moj-staff');
    tenant.faults.lostAnswers = 1;
    expect((await failureOf(asha.createDraft(mail))).facts.mayHaveLanded).toBe(true);
    const [draft] = await asha.withSubject('T7KQ29FXM');
    tenant.faults.lostAnswers = 1;
    expect((await failureOf(asha.send(draft?.id ?? ''))).facts).toMatchObject({
      family: 'offline',
      mayHaveLanded: true,
    });
    expect(boxOf(tenant, 'moj-manager').mails).toHaveLength(1);
    expect(await asha.one(draft?.id ?? '')).toMatchObject({ isDraft: false });
  });

  it('reads again, in batches and questions by POST too, since those change nothing', async () => {
    const { mine, graphOf, tenant } = open();
    fill(tenant, 'moj-staff', 3);
    const ids = (await pageOf(mine('moj-staff').messages('inbox'))).map(({ id }) => id);
    tenant.faults.lostAnswers = 1;
    expect(subjects(await mine('moj-staff').read(ids))).toHaveLength(3);
    tenant.faults.lostAnswers = 1;
    expect(await graphOf('moj-staff').automaticReplies(['helen.marsh@justice.gov.uk'])).toHaveLength(1);
  });

  it('does not move again: where nothing was answered it rejects, and may have landed', async () => {
    const { mine, tenant, held } = open();
    const asha = mine('moj-staff');
    fill(tenant, 'moj-staff', 3);
    const ids = (await pageOf(asha.messages('inbox'))).map(({ id }) => id);
    held.asked.length = 0;
    tenant.faults.lostAnswers = 1;
    expect((await failureOf(asha.move(ids, 'F_moj-staff_archive'))).facts.mayHaveLanded).toBe(true);
    expect(held.asked).toHaveLength(1);
    expect(await asha.count('archive')).toBe(3);
  });

  it('gives what was answered before, and a failure for each mail of what was not', async () => {
    const { mine, tenant } = open();
    const asha = mine('moj-staff');
    fill(tenant, 'moj-staff', 45);
    const ids = (await pageOf(asha.messages('inbox', { pageSize: 50 }))).map(({ id }) => id);
    let batches = 0;
    tenant.breaks = ({ path }) => {
      if (path.endsWith('/$batch')) batches += 1;
      return batches === 2 ? 'answer' : undefined;
    };
    const moved = await asha.move(ids, 'F_moj-staff_archive');
    const landed = moved.map((one) => (one instanceof GraphFailure ? one.facts.mayHaveLanded : 'moved'));
    expect(landed.slice(0, 20)).toEqual(ids.slice(0, 20).map(() => 'moved'));
    expect(landed.slice(20, 40)).toEqual(ids.slice(20, 40).map(() => true));
    expect(landed.slice(40)).toEqual(ids.slice(40).map(() => false));
    expect(boxOf(tenant, 'moj-staff').mails.filter(({ folderId }) => folderId.endsWith('archive'))).toHaveLength(40);
  });

  it('takes a reply back that could not be filled in', async () => {
    const { mine, tenant } = open();
    const rob = mine('moj-manager');
    await sendTo(mine('moj-staff'), 'rob.lewis@justice.gov.uk', 'Question');
    const [asked] = await pageOf(rob.messages('inbox'));
    tenant.breaks = ({ method }) => (method === 'PATCH' ? 'request' : undefined);
    expect((await failureOf(rob.createReply(asked?.id ?? '', mail))).family).toBe('offline');
    expect(await rob.count('drafts')).toBe(0);
  });
});

describe('the description notices in a batch', () => {
  const headers = new Headers({
    Authorization: `Bearer a.${Buffer.from(JSON.stringify({ scp: 'Mail.ReadWrite' })).toString('base64url')}.b`,
  });
  const json = { 'Content-Type': 'application/json' };
  const move = {
    id: '0',
    method: 'POST',
    url: '/me/messages/x/move',
    headers: json,
    body: { destinationId: 'archive' },
  };
  const problems = (part: object, status = 201, body: unknown = { id: 'x' }) =>
    problemsOfParts({ requests: [{ ...move, ...part }] }, { responses: [{ id: '0', status, body }] }, headers);

  it('nothing in a sound part', () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    ['an unknown parameter', { body: { destination: 'archive' } }],
    ['a body without its type', { headers: {} }],
    ['a path that is not Graph’s', { url: '/me/messages/x/moved' }],
    ['a mailbox that the token does not cover', { url: '/users/team@justice.gov.uk/messages/x/move' }],
  ])('%s', (_, part) => {
    expect(problems(part)).not.toEqual([]);
  });

  it('an answer that is not Graph’s', () => {
    expect(problems({}, 201, { id: 5 })).not.toEqual([]);
    expect(problems({}, 299)).not.toEqual([]);
  });
});

describe('the description notices of what requests and decisions ask', () => {
  const token = (scopes: string) =>
    new Headers({ Authorization: `Bearer a.${Buffer.from(JSON.stringify({ scp: scopes })).toString('base64url')}.b` });
  const root = 'https://graph.microsoft.com/v1.0';
  const notice = {
    topic: { source: 'text', value: 'A', webUrl: 'https://teams.microsoft.com/l/x' },
    activityType: 'a',
  };

  it.each([
    [
      'a team’s mailbox with one’s own permission',
      'GET',
      '/users/team@x.example/messages',
      'Mail.ReadWrite',
      undefined,
    ],
    ['a manager without an administrator', 'GET', '/me/manager', 'User.Read', undefined],
    [
      'mail tips with more than they name',
      'POST',
      '/me/getMailTips',
      'Mail.ReadWrite',
      { EmailAddresses: [], MailTipsOptions: '' },
    ],
    [
      'an order of changes that delta has not',
      'GET',
      '/me/mailFolders/inbox/messages/delta?$search_=a',
      'Mail.Read',
      undefined,
    ],
    [
      'a notice with a slip',
      'POST',
      '/users/x/teamwork/sendActivityNotification',
      'TeamsActivity.Send',
      { ...notice, previewTxt: {} },
    ],
    ['a folder with a slip', 'POST', '/me/mailFolders', 'Mail.ReadWrite', { displayname: 'A' }],
  ])('%s', (_, method, path, scopes, body) => {
    expect(problemsOfRequest(method, root + path, token(scopes), body)).not.toEqual([]);
  });

  it('changes that lack a list', () => {
    expect(problemsOfAnswer('GET', `${root}/me/mailFolders/inbox/messages/delta`, 200, { values: [] })).not.toEqual([]);
  });
});
