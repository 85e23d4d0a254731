import { describe, expect, it } from 'vitest';
import { createGraph, GraphFailure, type Scope, type WholeMessage } from '../../src/graph';
import {
  addMail,
  createTenant,
  type Mailbox,
  type NewMail,
  type Tenant,
  virtualClock,
} from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { problemsOfRequest } from './description';
import { heldFetch, tokenFor } from './held-fetch';

const label = 'MSIP_Label_5ec01abe-0001-4000-8000-000000000002_Enabled=true';

/** A person's own mail, with what each request asked for as its scopes. */
function open(person = 'moj-staff') {
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock });
  const held = heldFetch(tenant);
  const asked = new Set<Scope>();
  const graph = createGraph({
    token: async (scopes: readonly Scope[]) => {
      for (const scope of scopes) asked.add(scope);
      return tokenFor(tenant, person, scopes);
    },
    fetch: held.fetch,
    now: clock.now,
    wait: clock.wait,
  });
  const box = boxOf(tenant, person);
  const put = (folder: string, given: NewMail) =>
    `AAkALg_${addMail(tenant.state, box, `F_${person}_${folder}`, given, clock).key}`;
  return { clock, tenant, held, asked, graph, own: graph.ownMail(), put };
}

function boxOf(tenant: Tenant, id: string): Mailbox {
  const mailbox = tenant.state.mailboxes.find((one) => one.id === id);
  if (!mailbox) throw new Error(`${id} has no mailbox`);
  return mailbox;
}

async function allOf(pages: AsyncGenerator<readonly WholeMessage[]>): Promise<readonly WholeMessage[]> {
  const found: WholeMessage[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}

const failureOf = (work: Promise<unknown>): Promise<GraphFailure> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: unknown) => (error instanceof GraphFailure ? error : Promise.reject(error)),
  );

const dana = { name: 'Dana Cole', address: 'dana.cole@justice.gov.uk' };
const outside = { name: 'Jo', address: 'j.okoro@lakeside.example' };
const file = {
  id: 'AT_1',
  name: 'bundle.pdf',
  contentType: 'application/pdf',
  contentBytes: 'AAAA',
  size: 3,
  isInline: false,
};

describe('one’s own mail', () => {
  it('is read in Graph’s own shapes, with the least permission', async () => {
    const { own, put, held, asked } = open();
    const sent = put('sentitems', { subject: 'Sent', to: [outside], bcc: [dana], label, attachments: [file] });
    put('drafts', { subject: 'Draft', isDraft: true });
    const { changed, link } = await own.changes('sentitems', { from: '2020-09-01T00:00:00Z' });
    expect(changed).toMatchObject([{ id: sent, subject: 'Sent' }]);
    expect(changed[0]).not.toHaveProperty('body');
    expect((await own.changes('sentitems', { link })).changed).toEqual([]);
    await own.changes('drafts', 'everything');
    const [whole] = await allOf(own.whole('sentitems', { from: '2020-09-01T00:00:00Z', to: '2020-10-01T00:00:00Z' }));
    expect(whole).toMatchObject({
      attachments: [{ name: 'bundle.pdf', size: 3, isInline: false }],
      singleValueExtendedProperties: [{ value: label }],
      bccRecipients: [{ emailAddress: { address: dana.address } }],
    });
    expect(whole?.attachments?.[0]).not.toHaveProperty('contentBytes');
    expect(await allOf(own.whole('drafts', {}))).toMatchObject([{ subject: 'Draft', isDraft: true }]);
    expect(await own.read([sent])).toMatchObject([{ subject: 'Sent' }]);
    expect(await own.one(sent)).toMatchObject({ subject: 'Sent' });
    expect(await own.folderId('deleteditems')).toBe('F_moj-staff_deleteditems');
    expect([...asked]).toEqual(['Mail.Read']);
    expect(held.problems).toEqual([]);
  });

  it('is found by whom it went to, copies in secret too', async () => {
    const { own, put, held, clock } = open();
    const sent = put('sentitems', { subject: 'Sent', to: [outside], bcc: [dana] });
    put('inbox', { subject: 'Received', from: outside });
    clock.advance(3_600_000);
    const found = await own.sentTo([outside.address, dana.address, 'nobody@lakeside.example']);
    expect(found.map((one) => (one instanceof GraphFailure ? one : one.map(({ id }) => id)))).toEqual([
      [sent],
      [sent],
      [],
    ]);
    expect(held.problems).toEqual([]);
  });

  it('is changed only as far as it is said, in the version that was seen', async () => {
    const { own, put, held, asked } = open();
    const id = put('drafts', { subject: 'Draft', isDraft: true, to: [outside], cc: [dana] });
    const seen = await own.one(id);
    const changed = await own.change(id, { to: [], bcc: [outside] }, seen['@odata.etag'] ?? '');
    expect(changed).toMatchObject({ subject: 'Draft', toRecipients: [], ccRecipients: [{ emailAddress: dana }] });
    expect((await failureOf(own.change(id, { subject: 'Other' }, seen['@odata.etag'] ?? ''))).facts.status).toBe(412);
    expect(await own.change(id, { subject: 'Other' }, undefined)).toMatchObject({ subject: 'Other' });
    expect([...asked].sort()).toEqual(['Mail.Read', 'Mail.ReadWrite']);
    expect(held.problems).toEqual([]);
  });

  it('is refused while Outlook has the draft open', async () => {
    const { own, put, tenant } = open();
    const id = put('drafts', { isDraft: true });
    for (const mail of boxOf(tenant, 'moj-staff').mails) mail.openElsewhere = true;
    expect((await failureOf(own.change(id, { subject: 'Other' }, undefined))).facts).toMatchObject({
      status: 412,
      family: 'gone',
    });
  });

  it('says of one that is not there that it is gone, and asks for nothing where there is nothing to ask', async () => {
    const { own, held } = open();
    expect((await failureOf(own.one('AAkALg_none'))).family).toBe('gone');
    held.asked.length = 0;
    expect(await own.read([])).toEqual([]);
    expect(await own.sentTo([])).toEqual([]);
    expect(held.asked).toEqual([]);
  });
});

describe('lists', () => {
  const project = 'visits-project@justice.gov.uk';
  const hidden = 'staff-in-confidence@justice.gov.uk';
  const dynamic = 'everybody-estates@justice.gov.uk';

  it('are counted with the permission to read mail, dynamic and hidden ones too', async () => {
    const { graph, held, asked } = open();
    const reach = await graph.reach([dana.address, project, dynamic]);
    expect(reach).toEqual([
      { address: dana.address, members: 1, outside: 0 },
      { address: project, members: 5, outside: 2 },
      { address: dynamic, members: 5, outside: 1 },
    ]);
    expect([...asked]).toEqual(['Mail.Read']);
    expect(held.problems).toEqual([]);
  });

  it('are opened through lists inside them, contacts outside included', async () => {
    const { graph, held, asked } = open();
    const lists = await graph.findLists([dana.address, project, hidden, dynamic]);
    expect(lists).toEqual([
      { id: 'moj-group-project', address: project, isHidden: false },
      { id: 'moj-group-hidden', address: hidden, isHidden: true },
    ]);
    const [members, refused] = await graph.members(lists.map(({ id }) => id));
    expect(members).toMatchObject({
      missing: undefined,
      addresses: [
        'asha.patel@justice.gov.uk',
        'rob.lewis@justice.gov.uk',
        'dana.cole@justice.gov.uk',
        'j.okoro@lakeside.example',
        'a.reid@northfield.example',
      ],
    });
    expect(refused).toMatchObject({ family: 'permission' });
    expect([...asked]).toEqual(['GroupMember.Read.All']);
    expect(held.problems).toEqual([]);
  });

  it('are not taken for whole with a thousand people in them', async () => {
    const { graph, tenant } = open();
    const people = Array.from({ length: 1000 }, (_, index) => ({
      id: `many-${index}`,
      displayName: `Contact ${index}`,
      mail: `c${index}@lakeside.example`,
    }));
    const seed = tenant.state.seed;
    Object.assign(tenant.state, {
      seed: {
        ...seed,
        contacts: people,
        groups: [
          { id: 'many', displayName: 'Many', mail: 'many@justice.gov.uk', memberIds: people.map(({ id }) => id) },
        ],
      },
    });
    expect(await graph.members(['many'])).toMatchObject([{ missing: 'tooMany' }]);
  });
});

describe('the server’s clock', () => {
  it('is that of its answers, and one’s own until there is one', async () => {
    const { graph, tenant, clock } = open();
    const day = 86_400_000;
    tenant.faults.clockSkew = day;
    expect(graph.serverNow()).toBe(clock.now());
    await graph.me();
    expect(Math.abs(graph.serverNow() - clock.now() - day)).toBeLessThan(1000);
  });
});

describe('the description notices of what a check asks', () => {
  const token = (scope: string) =>
    new Headers({ Authorization: `Bearer a.${Buffer.from(JSON.stringify({ scp: scope })).toString('base64url')}.b` });
  const root = 'https://graph.microsoft.com/v1.0';

  it.each([
    ['members without an administrator', 'GET', '/groups/x/transitiveMembers', 'Mail.Read', undefined],
    ['a change with the permission to read', 'PATCH', '/me/messages/x', 'Mail.Read', { subject: 'A' }],
    ['a change with a slip', 'PATCH', '/me/messages/x', 'Mail.ReadWrite', { recipients: [] }],
    ['a group with a slip', 'GET', '/groups?$filtre=a', 'GroupMember.Read.All', undefined],
  ])('%s', (_, method, path, scope, body) => {
    expect(problemsOfRequest(method, root + path, token(scope), body)).not.toEqual([]);
  });
});
