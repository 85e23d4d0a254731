import { describe, expect, it } from 'vitest';
import { addMail, createGraphApp, createTenant, mintToken, type Tenant, virtualClock } from '.';
import { moj } from './seed/moj';

const scopes =
  'User.Read User.ReadBasic.All Mail.ReadWrite Mail.Send Mail.ReadWrite.Shared Mail.Send.Shared TeamsActivity.Send';

function office(options: { readonly seed?: number; readonly searchLag?: number } = {}, granted = scopes) {
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock, ...options });
  const graph = createGraphApp(tenant);
  const as =
    (oid: string) =>
    async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const token = mintToken({ oid, tid: moj.id, name: '', preferred_username: '', scp: granted }, clock.now());
      const response = await graph.fetch(
        new Request(`https://graph.microsoft.com/v1.0${path}`, {
          method,
          headers: { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"', ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const json = (text.startsWith('{') ? JSON.parse(text) : {}) as Record<string, unknown>;
      return { status: response.status, json };
    };
  return { tenant, clock, as, asha: as('moj-staff'), rob: as('moj-manager'), priya: as('moj-security') };
}

type Ask = ReturnType<typeof office>['asha'];

const to = (address: string) => [{ emailAddress: { name: address, address } }];
const rob = to('rob.lewis@justice.gov.uk');
const message = (subject: string, more: object = {}) => ({
  message: { subject, body: { contentType: 'text', content: 'Hello' }, toRecipients: rob, ...more },
});
const send = (who: Ask, subject: string) => who('POST', '/me/sendMail', message(subject));
const itemsOf = (json: Record<string, unknown>) => json.value as Record<string, unknown>[];
const codeOf = ({ error }: Record<string, unknown>) => (error as { code: string } | undefined)?.code;

const inboxOf = (tenant: Tenant, id: string) =>
  tenant.state.mailboxes.find((one) => one.id === id)?.mails.filter(({ folderId }) => folderId === `F_${id}_inbox`) ??
  [];

describe('whose name a mail bears', () => {
  it.each([
    ['another person’s', 'rob.lewis@justice.gov.uk'],
    ['a team’s that one may not open', 'security@digital.justice.gov.uk'],
    ['nobody’s', 'nobody@justice.gov.uk'],
  ])('is refused where it is %s', async (_, address) => {
    const { asha, tenant } = office();
    const answer = await asha('POST', '/me/sendMail', message('A', { from: to(address)[0] }));
    expect([answer.status, codeOf(answer.json)]).toEqual([403, 'ErrorSendAsDenied']);
    expect(inboxOf(tenant, 'moj-manager')).toEqual([]);
  });

  it('is one’s own by any of one’s addresses, and a team’s from one’s own mailbox too', async () => {
    const { as, priya, tenant } = office();
    await as('moj-manager')('POST', '/me/sendMail', message('A', { from: to('rob.lewis@digital.justice.gov.uk')[0] }));
    await priya('POST', '/me/sendMail', message('B', { from: to('Security@digital.justice.gov.uk')[0] }));
    expect(inboxOf(tenant, 'moj-manager').map(({ from, sender }) => [from?.address, sender?.address])).toEqual([
      ['rob.lewis@justice.gov.uk', 'rob.lewis@justice.gov.uk'],
      ['security@digital.justice.gov.uk', 'priya.nair@digital.justice.gov.uk'],
    ]);
  });

  it('is that of whoever one is a delegate of, and says by whom it was sent', async () => {
    const { asha, tenant } = office();
    const principal = tenant.state.seed.people.find(({ id }) => id === 'moj-deputy-director')?.mail ?? '';
    await asha('POST', '/me/sendMail', message('A', { from: to(principal)[0] }));
    expect(inboxOf(tenant, 'moj-manager').map(({ from, sender }) => [from?.address, sender?.address])).toEqual([
      [principal, 'asha.patel@justice.gov.uk'],
    ]);
  });
});

describe('a reply', () => {
  it('holds the original below a block of its headers, and says what it answers', async () => {
    const { asha, rob: manager, tenant } = office();
    await send(asha, 'Tools & <b>more</b>');
    const [mail] = itemsOf((await manager('GET', '/me/mailFolders/inbox/messages')).json);
    const { json } = await manager('POST', `/me/messages/${mail?.id}/createReply`);
    const { content } = json.body as { content: string };
    expect(content).toMatch(
      /<hr[^>]*>\s*<div id="divRplyFwdMsg"[\s\S]*From:<\/b> Asha Patel &lt;asha\.patel@justice\.gov\.uk&gt;[\s\S]*Sent:<\/b> 28 September 2020[\s\S]*Subject:<\/b> Tools &amp; &lt;b&gt;more&lt;\/b&gt;[\s\S]*Hello/,
    );
    await manager('POST', `/me/messages/${json.id}/send`);
    const [back] = inboxOf(tenant, 'moj-staff');
    expect(back?.headers).toContainEqual({ name: 'In-Reply-To', value: mail?.internetMessageId });
  });
});

describe('what chance does to mails and requests', () => {
  it('delivers twice, one mail by its Message-ID', async () => {
    const { asha, tenant } = office();
    tenant.faults.duplicateChance = 1;
    await send(asha, 'Twice');
    const [one, other, ...more] = inboxOf(tenant, 'moj-manager');
    expect(one?.internetMessageId).toBe(other?.internetMessageId);
    expect(one?.key).not.toBe(other?.key);
    expect(more).toEqual([]);
  });

  it('lets later mails overtake, and loses none', async () => {
    const { asha, tenant, clock } = office({ seed: 3 });
    tenant.faults.delayChance = 1;
    const given = Array.from({ length: 12 }, (_, index) => `Mail ${index}`);
    for (const subject of given) await send(asha, subject);
    expect(inboxOf(tenant, 'moj-manager')).toEqual([]);
    for (let second = 0; second < 60; second += 1) {
      clock.advance(1000);
      await asha('GET', '/me');
    }
    const arrived = inboxOf(tenant, 'moj-manager').map(({ subject }) => subject);
    expect(arrived).not.toEqual(given);
    expect(arrived.sort()).toEqual(given.sort());
  });

  it('is the same for the same seed, and another for another', async () => {
    const run = async (seed: number) => {
      const { asha, tenant } = office({ seed });
      Object.assign(tenant.faults, { lostAnswerChance: 0.3, lostRequestChance: 0.2, throttleChance: 0.2 });
      const outcomes: string[] = [];
      for (let index = 0; index < 40; index += 1)
        outcomes.push(
          await asha('POST', '/me/messages', {}).then(
            ({ status }) => String(status),
            () => 'lost',
          ),
        );
      const kept = tenant.state.mailboxes.find(({ id }) => id === 'moj-staff')?.mails.length ?? 0;
      return { outcomes, kept };
    };
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect((await run(8)).outcomes).not.toEqual(first.outcomes);
    const created = first.outcomes.filter((one) => one === '201').length;
    expect(new Set(first.outcomes)).toEqual(new Set(['201', '429', 'lost']));
    // Of those whose answer was lost some were carried out, and some never came.
    expect(first.kept).toBeGreaterThan(created);
    expect(first.kept).toBeLessThan(first.outcomes.filter((one) => one !== '429').length);
  });

  it('breaks chosen requests, before they come or after', async () => {
    const { asha, tenant } = office();
    tenant.breaks = ({ method, path }) =>
      method === 'POST' && path === '/v1.0/me/messages'
        ? 'answer'
        : path.includes('/organization')
          ? 'request'
          : undefined;
    await expect(asha('POST', '/me/messages', { subject: 'Kept' })).rejects.toThrow('Failed to fetch');
    await expect(asha('GET', '/organization')).rejects.toThrow('Failed to fetch');
    expect(itemsOf((await asha('GET', '/me/mailFolders/drafts/messages')).json)).toMatchObject([{ subject: 'Kept' }]);
  });
});

describe('looking for mails', () => {
  it('filters by a part of the subject, by one thing or another, and by a time', async () => {
    const { asha, tenant, clock } = office();
    const mailbox = tenant.state.mailboxes.find(({ id }) => id === 'moj-staff');
    if (!mailbox) throw new Error('moj-staff has no mailbox');
    for (const [index, subject] of ["Rob's tool (new)", 'Device and tool', 'Travel'].entries())
      addMail(
        tenant.state,
        mailbox,
        'F_moj-staff_inbox',
        { subject, receivedDateTime: `2020-09-0${index + 1}T09:00:00Z` },
        clock,
      );
    const found = async (filter: string) =>
      itemsOf((await asha('GET', `/me/messages?$filter=${encodeURIComponent(filter)}`)).json).map(
        ({ subject }) => subject,
      );
    expect(await found("contains(subject,'TOOL')")).toEqual(['Device and tool', "Rob's tool (new)"]);
    expect(await found("contains(subject,'rob''s')")).toEqual(["Rob's tool (new)"]);
    expect(await found("contains(subject,' and ') or subject eq 'travel'")).toEqual(['Travel', 'Device and tool']);
    expect(await found("receivedDateTime ge 2020-09-02T09:00:00Z and contains(subject,'tool')")).toEqual([
      'Device and tool',
    ]);
    const [mail] = itemsOf((await asha('GET', '/me/messages?$top=1')).json);
    expect(mail?.receivedDateTime).toBe('2020-09-03T09:00:00Z');
  });

  it('finds by words as late as the tenant’s index is', async () => {
    const { asha, rob: manager, clock } = office({ searchLag: 5000 });
    await send(asha, 'Reference T7KQ-29');
    clock.advance(4000);
    expect(itemsOf((await manager('GET', '/me/messages?$search="29"')).json)).toEqual([]);
    clock.advance(1000);
    expect(itemsOf((await manager('GET', '/me/messages?$search="29"')).json)).toHaveLength(1);
    expect(itemsOf((await manager('GET', '/me/messages?$search="7kq"')).json)).toEqual([]);
  });

  it('gives headers in lists that select them, and never among changes', async () => {
    const { asha, rob: manager } = office();
    await send(asha, 'A');
    const select = '$select=subject,internetMessageHeaders';
    const [listed] = itemsOf((await manager('GET', `/me/mailFolders/inbox/messages?${select}`)).json);
    expect(listed?.internetMessageHeaders).not.toEqual([]);
    const [changed] = itemsOf((await manager('GET', `/me/mailFolders/inbox/messages/delta?${select}`)).json);
    expect(changed).not.toHaveProperty('internetMessageHeaders');
  });

  it('refuses a link to later changes that it did not give', async () => {
    const { asha } = office();
    const answer = await asha('GET', '/me/mailFolders/inbox/messages/delta?$deltatoken=soon');
    expect(answer.status).toBe(400);
  });
});

describe('the directory', () => {
  it('finds by addresses, mailboxes of teams among them, fifteen at a time', async () => {
    const { asha } = office();
    const found = async (filter: string) => {
      const { json } = await asha('GET', `/users?$filter=${encodeURIComponent(filter)}&$select=displayName,jobTitle`);
      return (
        (json.value as Record<string, unknown>[] | undefined)?.map(({ displayName }) => displayName) ?? codeOf(json)
      );
    };
    expect(await found("mail eq 'rob.lewis@justice.gov.uk'")).toEqual(['Rob Lewis']);
    expect(await found("mail in ('rob.lewis@justice.gov.uk','security@digital.justice.gov.uk')")).toEqual([
      'Rob Lewis',
      'Security',
    ]);
    expect(await found("startswith(displayName,'Rob') or startswith(mail,'dana')")).toEqual(['Rob Lewis', 'Dana Cole']);
    expect(await found(`mail in (${Array.from({ length: 16 }, (_, index) => `'${index}@a.example'`)})`)).toBe(
      'BadRequest',
    );
  });

  it('shows only the basic profile of others, unless an administrator agreed to more', async () => {
    const path = "/users?$filter=mail eq 'rob.lewis@justice.gov.uk'&$select=displayName,jobTitle";
    expect(itemsOf((await office().asha('GET', path)).json)).toMatchObject([
      { displayName: 'Rob Lewis', jobTitle: null },
    ]);
    const full = office({}, 'User.Read.All');
    expect(itemsOf((await full.asha('GET', path)).json)).toMatchObject([{ jobTitle: 'Team leader' }]);
  });
});

describe('a line in the activity feed', () => {
  const notice = (webUrl: string) => ({ topic: { source: 'text', value: 'A', webUrl }, activityType: 'requestWaits' });
  const path = '/users/moj-manager/teamwork/sendActivityNotification';
  const deepLink = 'https://teams.microsoft.com/l/entity/app/tab';

  it('needs the app on the other side, and a link into Teams', async () => {
    const { asha, tenant } = office();
    expect((await asha('POST', path, notice(deepLink))).status).toBe(204);
    expect((await asha('POST', path, notice('https://elsewhere.example/'))).status).toBe(400);
    tenant.faults.withoutApp = ['moj-manager'];
    expect((await asha('POST', path, notice(deepLink))).status).toBe(403);
    tenant.faults.withoutApp = ['*'];
    expect((await asha('POST', path, notice(deepLink))).status).toBe(403);
    expect(tenant.state.notifications).toHaveLength(1);
  });
});
