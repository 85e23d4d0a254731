import { describe, expect, it } from 'vitest';
import { createGraphApp, createTenant, mintToken, type Tenant, virtualClock } from '.';
import { moj } from './seed/moj';

const all =
  'User.Read User.ReadBasic.All Mail.Read Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared GroupMember.Read.All TeamsActivity.Send';

function office(scopes = all, latency: 'none' | 'tenant' = 'none') {
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock, latency });
  const graph = createGraphApp(tenant);
  const as =
    (id: string, granted = scopes) =>
    async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const person = tenant.person(id);
      const token = mintToken(
        { oid: id, tid: moj.id, name: person?.displayName ?? '', preferred_username: person?.mail ?? '', scp: granted },
        clock.now(),
      );
      const response = await graph.fetch(
        new Request(`https://graph.microsoft.com/v1.0${path}`, {
          method,
          headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const json = text.startsWith('{') ? (JSON.parse(text) as Record<string, never>) : {};
      return { status: response.status, headers: response.headers, text, json: json as Record<string, unknown> };
    };
  return { tenant, clock, graph, asha: as('moj-staff'), rob: as('moj-manager'), priya: as('moj-security'), as };
}

const to = (address: string) => ({ emailAddress: { name: address, address } });
const itemsOf = (json: Record<string, unknown>) => json.value as Record<string, unknown>[];
const codeOf = (json: Record<string, unknown>) => (json.error as { code: string }).code;

async function send(who: ReturnType<typeof office>['asha'], address: string, subject = 'Hello'): Promise<void> {
  const { status } = await who('POST', '/me/sendMail', {
    message: { subject, body: { contentType: 'Text', content: 'Hello' }, toRecipients: [to(address)] },
  });
  expect(status).toBe(202);
}

const received = (tenant: Tenant, id: string) =>
  tenant.state.mailboxes
    .find((mailbox) => mailbox.id === id)
    ?.mails.filter(({ folderId }) => folderId.endsWith('inbox'));

describe('mail in the simulated Microsoft 365', () => {
  it('arrives in another person’s inbox, with transport headers there and none on the sent copy', async () => {
    const { asha, rob } = office();
    await send(asha, 'rob.lewis@justice.gov.uk');
    const inbox = await rob('GET', "/me/mailFolders('inbox')/messages?$select=subject,internetMessageHeaders");
    const [mail] = itemsOf(inbox.json);
    expect(mail).toMatchObject({ subject: 'Hello' });
    expect(JSON.stringify(mail)).toContain('X-MS-Exchange-Organization-AuthAs');
    const sent = await asha('GET', '/me/mailFolders/sentitems/messages?$select=subject,internetMessageHeaders');
    expect(itemsOf(sent.json)).toMatchObject([{ subject: 'Hello', internetMessageHeaders: [] }]);
  });

  it('reaches the people of a nested group once each', async () => {
    const { asha, tenant } = office();
    await send(asha, 'visits-project@justice.gov.uk');
    expect(received(tenant, 'moj-manager')).toHaveLength(1);
    expect(received(tenant, 'moj-colleague')).toHaveLength(1);
  });

  it('keeps an immutable id from draft to sent, and changes an ordinary one', async () => {
    const { asha } = office();
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const draft = { subject: 'S', toRecipients: [to('rob.lewis@justice.gov.uk')] };
    const first = await asha('POST', '/me/messages', draft, immutable);
    expect(first.status).toBe(201);
    await asha('POST', `/me/messages/${first.json.id}/send`);
    expect((await asha('GET', `/me/messages/${first.json.id}`, undefined, immutable)).json).toMatchObject({
      isDraft: false,
    });
    const second = await asha('POST', '/me/messages', draft);
    await asha('POST', `/me/messages/${second.json.id}/send`);
    expect((await asha('GET', `/me/messages/${second.json.id}`)).status).toBe(404);
  });

  it('lets thirty mails a minute leave, and the next after the wait it names', async () => {
    const { asha, clock } = office();
    for (let index = 0; index < 30; index += 1) await send(asha, 'rob.lewis@justice.gov.uk');
    const refused = await asha('POST', '/me/sendMail', { message: { toRecipients: [to('rob.lewis@justice.gov.uk')] } });
    expect(refused.status).toBe(429);
    clock.advance(Number(refused.headers.get('Retry-After')) * 1000);
    await send(asha, 'rob.lewis@justice.gov.uk');
  });

  it('reports changes since a delta link, removals included', async () => {
    const { asha, rob } = office();
    await send(asha, 'rob.lewis@justice.gov.uk', 'One');
    const immutable = { Prefer: 'IdType="ImmutableId"' };
    const first = await rob('GET', '/me/mailFolders/inbox/messages/delta?$select=subject', undefined, immutable);
    const link = String(first.json['@odata.deltaLink']).replace('https://graph.microsoft.com/v1.0', '');
    expect(itemsOf((await rob('GET', link, undefined, immutable)).json)).toEqual([]);
    const [one] = itemsOf(first.json);
    await rob('POST', `/me/messages/${one?.id}/move`, { destinationId: 'archive' }, immutable);
    const after = itemsOf((await rob('GET', link, undefined, immutable)).json);
    expect(after).toEqual([{ '@removed': { reason: 'deleted' }, id: one?.id }]);
  });

  it('pages by ten and gives links to graph.microsoft.com', async () => {
    const { asha } = office();
    for (let index = 0; index < 12; index += 1) await asha('POST', '/me/messages', { subject: `Draft ${index}` });
    const page = await asha('GET', '/me/mailFolders/drafts/messages?$select=subject');
    expect(itemsOf(page.json)).toHaveLength(10);
    const next = String(page.json['@odata.nextLink']);
    expect(next.startsWith('https://graph.microsoft.com/v1.0/me/')).toBe(true);
    const rest = await asha('GET', next.replace('https://graph.microsoft.com/v1.0', ''));
    expect(itemsOf(rest.json)).toHaveLength(2);
    expect(rest.json['@odata.nextLink']).toBeUndefined();
  });

  it('finds by search only what the index knows by then', async () => {
    const { asha, rob, clock } = office();
    await send(asha, 'rob.lewis@justice.gov.uk', 'Overseas travel T7KQ');
    expect(itemsOf((await rob('GET', '/me/messages?$search="T7KQ"')).json)).toEqual([]);
    clock.advance(61_000);
    expect(itemsOf((await rob('GET', '/me/messages?$search="T7KQ"')).json)).toHaveLength(1);
  });

  it('threads a reply', async () => {
    const { asha, rob, tenant } = office();
    await send(asha, 'rob.lewis@justice.gov.uk', 'Question');
    const [mail] = itemsOf((await rob('GET', '/me/mailFolders/inbox/messages')).json);
    const reply = await rob('POST', `/me/messages/${mail?.id}/createReply`);
    expect(reply.json).toMatchObject({ subject: 'RE: Question', conversationId: mail?.conversationId });
    await rob('POST', `/me/messages/${reply.json.id}/send`);
    expect(received(tenant, 'moj-staff')).toMatchObject([{ subject: 'RE: Question' }]);
  });
});

describe('what Graph refuses', () => {
  it.each([
    ["/me/messages?$filter=toRecipients/any(r:r/emailAddress/address eq 'x@y.example')", 'ErrorInvalidUrlQueryFilter'],
    ["/me/messages?$filter=internetMessageHeaders/any(h:h/name eq 'x-a')", 'ErrorInvalidUrlQueryFilter'],
    ['/me/messages?$filter=isRead eq false&$orderby=receivedDateTime desc', 'InefficientFilter'],
    ['/me/messages?$search="a"&$filter=isRead eq false', 'SearchWithFilter'],
    ['/groups/moj-group-project/transitiveMembers/microsoft.graph.user', 'Request_UnsupportedQuery'],
  ])('%s is a bad request', async (path, code) => {
    const answer = await office().asha('GET', path);
    expect([answer.status, codeOf(answer.json)]).toEqual([400, code]);
  });

  it('a request without a token, with an old one, or without the scope', async () => {
    const { graph, asha, as, clock, tenant } = office();
    const bare = await graph.fetch(new Request('https://graph.microsoft.com/v1.0/me'));
    expect(bare.status).toBe(401);
    tenant.faults.expiredToken = true;
    expect((await asha('GET', '/me')).status).toBe(401);
    tenant.faults.expiredToken = false;
    expect((await as('moj-staff', 'User.Read')('GET', '/me/messages')).status).toBe(403);
    expect(clock.now()).toBeGreaterThan(0);
  });

  it('another person’s mailbox, and a team’s to whoever may not open it', async () => {
    const { asha, priya } = office();
    expect((await asha('GET', '/users/moj-manager/messages')).status).toBe(403);
    expect((await asha('GET', '/users/security@digital.justice.gov.uk/messages')).status).toBe(403);
    expect((await priya('GET', '/users/security@digital.justice.gov.uk/messages')).status).toBe(200);
  });

  it('a hidden membership, six custom headers, and a header without x-', async () => {
    const { asha } = office();
    expect((await asha('GET', '/groups/moj-group-hidden/members')).status).toBe(403);
    const headers = (names: string[]) => ({ internetMessageHeaders: names.map((name) => ({ name, value: '1' })) });
    expect((await asha('POST', '/me/messages', headers(['x-a', 'x-b', 'x-c', 'x-d', 'x-e', 'x-f']))).status).toBe(400);
    expect((await asha('POST', '/me/messages', headers(['Reply-By']))).status).toBe(400);
    expect((await asha('POST', '/me/messages', headers(['x-second-look']))).status).toBe(201);
  });

  it('a change to a draft that changed meanwhile or is open elsewhere', async () => {
    const { asha, tenant } = office();
    const draft = await asha('POST', '/me/messages', { subject: 'One' });
    const etag = String(draft.headers.get('ETag'));
    await asha('PATCH', `/me/messages/${draft.json.id}`, { subject: 'Two' }, { 'If-Match': etag });
    const late = await asha('PATCH', `/me/messages/${draft.json.id}`, { subject: 'Three' }, { 'If-Match': etag });
    expect(late.status).toBe(412);
    const [mail] = tenant.state.mailboxes.find(({ id }) => id === 'moj-staff')?.mails ?? [];
    if (mail) mail.openElsewhere = true;
    expect((await asha('PATCH', `/me/messages/${draft.json.id}`, { subject: 'Four' })).status).toBe(412);
  });

  it('the fifth request at once in one mailbox', async () => {
    const { asha } = office(all, 'tenant');
    const answers = await Promise.all(Array.from({ length: 5 }, () => asha('GET', '/me/messages')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers.get('Retry-After')).toBe('1');
  });

  it('a batch of twenty-one, and of twenty the seventeen too many at once', async () => {
    const { asha } = office(all, 'tenant');
    const requests = (count: number) => ({
      requests: Array.from({ length: count }, (_, index) => ({
        id: String(index),
        method: 'GET',
        url: '/me/messages?$top=1',
      })),
    });
    expect((await asha('POST', '/$batch', requests(21))).status).toBe(400);
    const answer = await asha('POST', '/$batch', requests(20));
    const statuses = (answer.json.responses as { status: number }[]).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    expect(statuses.filter((status) => status === 429)).toHaveLength(16);
  });
});

describe('what mail tips tell', () => {
  it('counts outside members of a list, also a dynamic one that the directory does not know', async () => {
    const { asha } = office();
    const answer = await asha('POST', '/me/getMailTips', {
      EmailAddresses: [
        'visits-project@justice.gov.uk',
        'everybody-estates@justice.gov.uk',
        'helen.marsh@justice.gov.uk',
      ],
      MailTipsOptions: 'automaticReplies, externalMemberCount, totalMemberCount',
    });
    expect(itemsOf(answer.json)).toMatchObject([
      { externalMemberCount: 2, totalMemberCount: 5 },
      { externalMemberCount: 1, totalMemberCount: 5 },
      { automaticReplies: { message: expect.stringContaining('away') } },
    ]);
    expect(itemsOf((await asha('GET', "/groups?$filter=mail eq 'everybody-estates@justice.gov.uk'")).json)).toEqual([]);
  });
});

describe('when things go wrong at the edge', () => {
  it('loses an answer after carrying the request out', async () => {
    const { asha, tenant } = office();
    tenant.faults.lostAnswers = 1;
    await expect(asha('POST', '/me/messages', { subject: 'Once' })).rejects.toThrow('Failed to fetch');
    expect(itemsOf((await asha('GET', '/me/mailFolders/drafts/messages')).json)).toMatchObject([{ subject: 'Once' }]);
  });

  it('answers half a page, a page of HTML, nothing, or 429 until a time', async () => {
    const { asha, tenant, clock } = office();
    tenant.faults.halfPage = true;
    await expect(asha('GET', '/me')).rejects.toThrow(SyntaxError);
    tenant.faults.halfPage = false;
    tenant.faults.html = true;
    expect((await asha('GET', '/me')).text).toContain('<!doctype html>');
    tenant.faults.html = false;
    tenant.faults.throttledUntil = clock.now() + 90_000;
    const throttled = await asha('GET', '/me');
    expect([throttled.status, throttled.headers.get('Retry-After')]).toEqual([429, '90']);
    clock.advance(90_000);
    expect((await asha('GET', '/me')).status).toBe(200);
  });
});
