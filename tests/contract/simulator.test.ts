import { describe, expect, it } from 'vitest';
import { createTenant, operations, virtualClock } from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { describedScopes, problemsOfRequest } from './description';
import { heldFetch, tokenFor } from './held-fetch';

const everyScope = [...new Set(operations.flatMap(({ scopes, otherMailbox = [] }) => [...scopes, ...otherMailbox]))];

async function office() {
  const tenant = createTenant(moj, { clock: virtualClock() });
  const held = heldFetch(tenant);
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await held.fetch(`https://graph.microsoft.com/v1.0${path}`, {
      method,
      headers: { Authorization: `Bearer ${tokenFor(tenant, 'moj-security', everyScope)}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return (text.startsWith('{') ? JSON.parse(text) : {}) as { id: string; value: { id: string }[] };
  };
  const to = [{ emailAddress: { address: 'priya.nair@digital.justice.gov.uk', name: 'Priya Nair' } }];
  const file = { '@odata.type': '#microsoft.graph.fileAttachment', name: 'a.txt', contentBytes: 'aGVsbG8=' };
  const body = { contentType: 'html', content: '<p>Hello</p>' };
  await ask('POST', '/me/sendMail', { message: { subject: 'To me', body, toRecipients: to, attachments: [file] } });
  const inbox = await ask('GET', '/me/mailFolders/inbox/messages?$top=1&$select=id,subject,body');
  return { tenant, held, ask, to, file, body, received: inbox.value[0]?.id ?? '' };
}

const eventual = { ConsistencyLevel: 'eventual' };

describe('the simulated Microsoft 365, held against Microsoft’s description', () => {
  it('asks and answers in Graph’s own shapes, operation by operation', async () => {
    const { held, ask, to, file, body, received } = await office();
    const draft = await ask('POST', '/me/messages', { subject: 'Draft', body, toRecipients: to });
    await ask('PATCH', `/me/messages/${draft.id}`, { subject: 'Changed', bccRecipients: to });
    await ask('GET', `/me/messages/${draft.id}`);
    const attached = await ask('POST', `/me/messages/${draft.id}/attachments`, file);
    await ask('GET', `/me/messages/${draft.id}/attachments`);
    await ask('GET', `/me/messages/${draft.id}/attachments/${attached.id}`);
    await ask('GET', `/me/messages/${draft.id}/$value`);
    await ask('POST', `/me/messages/${draft.id}/send`);
    for (const kind of ['createReply', 'createReplyAll', 'createForward'])
      await ask('POST', `/me/messages/${received}/${kind}`);
    await ask('GET', '/me');
    await ask('GET', '/me/manager');
    await ask('GET', '/me/directReports');
    await ask('GET', '/me/people');
    await ask('GET', '/me/mailboxSettings');
    await ask('GET', '/me/messages?$top=3');
    await ask('GET', '/me/mailFolders');
    await ask('GET', '/me/mailFolders/inbox');
    await ask('GET', '/me/mailFolders/inbox/messages/delta?$select=subject');
    await ask('GET', `/me/mailFolders/inbox/messages/${received}`);
    await ask('POST', '/me/mailFolders/drafts/messages', { subject: 'In a folder' });
    const folder = await ask('POST', '/me/mailFolders', { displayName: 'Second Look' });
    await ask('POST', `/me/mailFolders/${folder.id}/childFolders`, { displayName: 'Below' });
    await ask('GET', `/me/mailFolders/${folder.id}/childFolders`);
    await ask('POST', `/me/messages/${received}/move`, { destinationId: folder.id });
    await ask('POST', '/me/getMailTips', {
      EmailAddresses: ['visits-project@justice.gov.uk', 'helen.marsh@justice.gov.uk'],
      MailTipsOptions: 'automaticReplies, externalMemberCount, totalMemberCount, recipientScope',
    });
    await ask('GET', '/users?$top=2');
    await ask('GET', '/users?$search="displayName:Ash"&$count=true', undefined, eventual);
    await ask('GET', '/users/moj-staff');
    await ask('GET', '/users/moj-staff/manager');
    await ask('GET', '/users/moj-manager/directReports');
    await ask('GET', '/users/security@digital.justice.gov.uk/messages');
    await ask('POST', '/users/security@digital.justice.gov.uk/messages', { subject: 'For the team', toRecipients: to });
    await ask('GET', "/groups?$filter=mail eq 'visits-project@justice.gov.uk'");
    await ask('GET', '/groups/moj-group-project/members');
    await ask('GET', '/groups/moj-group-project/transitiveMembers');
    await ask(
      'GET',
      '/groups/moj-group-project/transitiveMembers/microsoft.graph.user?$count=true',
      undefined,
      eventual,
    );
    await ask(
      'GET',
      '/groups/moj-group-project/transitiveMembers/microsoft.graph.orgContact?$count=true',
      undefined,
      eventual,
    );
    await ask('DELETE', `/me/messages/${(await ask('POST', '/me/messages', { subject: 'To delete' })).id}`);
    await ask('GET', '/organization');
    await ask('GET', '/security/dataSecurityAndGovernance/sensitivityLabels');
    await ask('POST', '/users/moj-staff/teamwork/sendActivityNotification', {
      topic: { source: 'text', value: 'A request waits', webUrl: 'https://teams.microsoft.com/l/entity/x/y' },
      activityType: 'systemDefault',
      previewText: { content: 'Overseas travel' },
      templateParameters: [{ name: 'systemDefaultText', value: 'A request waits' }],
    });
    await ask('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] });
    expect(held.problems).toEqual([]);
    const missed = operations
      .map(({ method, path }) => `${method} /v1.0${path.replace('/:mailbox', '/me')}`)
      .filter((operation) => {
        const pattern = new RegExp(`^${operation.replace(/[.$]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
        return !held.asked.some((one) => pattern.test(one));
      });
    expect(missed).toEqual([]);
  });

  it('answers refusals as an ODataError', async () => {
    const { held, ask } = await office();
    await ask('GET', '/me/messages/none');
    await ask('GET', "/me/messages?$filter=toRecipients/any(r:r/emailAddress/address eq 'x')");
    await ask('GET', '/users/moj-staff/messages');
    expect(held.asked.length).toBeGreaterThan(3);
    expect(held.problems).toEqual([]);
  });

  it('asks of each operation only scopes that Microsoft names for it', () => {
    const wrong = operations.flatMap(({ method, path, scopes, otherMailbox = [] }) => {
      const own = describedScopes(method, path.replace('/:mailbox', '/me'));
      const other = describedScopes(method, path.replace('/:mailbox', '/users/x'));
      if (!own) return [`${method} ${path} is not described`];
      const named = [...own.delegatedWork, ...own.alsoCoveredBy];
      return [
        ...scopes.filter((scope) => !named.includes(scope)).map((scope) => `${method} ${path}: ${scope}`),
        ...otherMailbox
          .filter((scope) => !other?.otherMailbox.includes(scope))
          .map((scope) => `${method} ${path} (another mailbox): ${scope}`),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the description notices', () => {
  const headers = (scopes: string) =>
    new Headers({ Authorization: `Bearer a.${Buffer.from(JSON.stringify({ scp: scopes })).toString('base64url')}.b` });
  const me = 'https://graph.microsoft.com/v1.0/me';
  const mail = { subject: 'S', toRecipients: [] };

  it('nothing in a sound request', () => {
    expect(problemsOfRequest('POST', `${me}/messages`, headers('Mail.ReadWrite'), mail)).toEqual([]);
  });

  it.each([
    ['a dropped token', 'POST', `${me}/messages`, new Headers(), mail],
    ['a missing scope', 'POST', `${me}/messages`, headers('Mail.Read'), mail],
    ['an unknown property', 'POST', `${me}/messages`, headers('Mail.ReadWrite'), { ...mail, subjet: 'S' }],
    ['a property of the wrong kind', 'POST', `${me}/messages`, headers('Mail.ReadWrite'), { subject: 5 }],
    ['a wrong query name', 'GET', `${me}/messages?$orderBy=subject`, headers('Mail.Read'), undefined],
    ['a path that is not Graph’s', 'GET', `${me}/mesages`, headers('Mail.Read'), undefined],
    ['another host', 'GET', 'https://graph.example/v1.0/me', headers('User.Read'), undefined],
    ['a missing body', 'POST', `${me}/sendMail`, headers('Mail.Send'), undefined],
  ])('%s', (_, method, url, given, body) => {
    expect(problemsOfRequest(method, url, given, body)).not.toEqual([]);
  });
});
