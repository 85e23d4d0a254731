import { describe, expect, it } from 'vitest';
import { createGraph, type GraphMessage, type Scope } from '../../src/graph';
import { authorOf, type FolderKind, type MailFacts, makeDirectory } from '../../src/records';
import { createGraphApp, createTenant, deliverFromOutside, type Tenant, virtualClock } from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { tokenFor } from './held-fetch';

// What the simulator writes onto a mail on its way, read by the predicate that decides who wrote it.

const people = moj.people.map(({ id, proxyAddresses }) => ({
  id,
  addresses: proxyAddresses.map((one) => one.slice('smtp:'.length)),
  isTeam: false,
}));
const teams = moj.sharedMailboxes.map(({ id, address }) => ({ id, addresses: [address], isTeam: true }));
const directory = makeDirectory([...people, ...teams]);

function office(seed = moj) {
  const clock = virtualClock();
  const tenant = createTenant(seed, { clock });
  const app = createGraphApp(tenant);
  const graphOf = (person: string) =>
    createGraph({
      token: async (scopes: readonly Scope[]) => tokenFor(tenant, person, scopes),
      fetch: (input, init) => app.fetch(new Request(input, init)),
      now: clock.now,
      wait: clock.wait,
    });
  return { tenant, graphOf };
}

type Address = NonNullable<GraphMessage['from']>;
const addressOf = ({ emailAddress }: Address) => ({ address: emailAddress.address ?? '' });

async function newest(
  tenant: Tenant,
  graphOf: ReturnType<typeof office>['graphOf'],
  person: string,
  folder: FolderKind,
) {
  const select = [
    'id',
    'from',
    'sender',
    'toRecipients',
    'ccRecipients',
    'isDraft',
    'receivedDateTime',
    'internetMessageId',
    'internetMessageHeaders',
  ];
  const from = ({ received: 'inbox', sent: 'sentitems', junk: 'junkemail' } as const)[folder as 'received'];
  for await (const [mail] of graphOf(person).mailbox('me').messages(from, { select })) {
    if (!mail) break;
    const facts: MailFacts = {
      key: mail.id,
      mailbox: person,
      folder,
      isDraft: mail.isDraft ?? false,
      isNested: false,
      from: mail.from ? addressOf(mail.from) : undefined,
      sender: mail.sender ? addressOf(mail.sender) : undefined,
      to: mail.toRecipients?.map(addressOf),
      cc: mail.ccRecipients?.map(addressOf),
      at: mail.receivedDateTime ?? '',
      messageId: mail.internetMessageId ?? '',
      headers: mail.internetMessageHeaders?.map(({ name, value }) => ({ name: name ?? '', value: value ?? '' })),
    };
    return authorOf(facts, { viewer: { owner: person, writers: [] }, directory, trustedHosts: [] });
  }
  throw new Error(`${person} has no such mail; the tenant has ${tenant.state.mailboxes.length} mailboxes`);
}

const mail = { subject: 'A', html: 'A', to: [{ address: 'rob.lewis@justice.gov.uk' }] };
const security = { address: 'security@digital.justice.gov.uk' };
const outside = {
  from: { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' },
  to: [{ name: 'Rob Lewis', address: 'rob.lewis@justice.gov.uk' }],
  subject: 'A',
  body: { contentType: 'text' as const, content: 'A' },
  host: 'mail.elsewhere.example',
};

describe('a mail within the simulated tenant', () => {
  it('counts as its sender’s where it arrived, and as one’s own where it was sent', async () => {
    const { tenant, graphOf } = office();
    await graphOf('moj-staff').sendMail(mail);
    const received = await newest(tenant, graphOf, 'moj-manager', 'received');
    expect(received).toEqual({ verdict: 'counted', author: 'moj-staff', isTeam: false, isOwn: false });
    const sent = await newest(tenant, graphOf, 'moj-staff', 'sent');
    expect(sent).toEqual({ verdict: 'counted', author: 'moj-staff', isTeam: false, isOwn: true });
  });

  it('counts as a team’s, sent by a member on its behalf', async () => {
    const { tenant, graphOf } = office();
    const box = graphOf('moj-security').mailbox(security);
    await box.send((await box.createDraft(mail)).id);
    expect(await newest(tenant, graphOf, 'moj-manager', 'received')).toEqual({
      verdict: 'counted',
      author: 'moj-team-security',
      isTeam: true,
      isOwn: false,
      sentBy: 'moj-security',
    });
  });

  it('leaves no trace of the member where the tenant gives Send As', async () => {
    const sharedMailboxes = moj.sharedMailboxes.map((one) => ({ ...one, sendAs: ['moj-security'] }));
    const { tenant, graphOf } = office({ ...moj, sharedMailboxes });
    const box = graphOf('moj-security').mailbox(security);
    await box.send((await box.createDraft(mail)).id);
    expect(await newest(tenant, graphOf, 'moj-manager', 'received')).toEqual({
      verdict: 'counted',
      author: 'moj-team-security',
      isTeam: true,
      isOwn: false,
    });
  });
});

describe('a mail from outside the simulated tenant', () => {
  it('does not count, whatever name it bears and whatever its author typed among the headers', async () => {
    const { tenant, graphOf } = office();
    const headers = [{ name: 'X-MS-Exchange-Organization-AuthAs', value: 'Internal' }];
    expect(deliverFromOutside(tenant, { ...outside, headers })).toBe(1);
    const received = await newest(tenant, graphOf, 'moj-manager', 'received');
    expect(received).toEqual({ verdict: 'notCounted', why: 'outside' });
    deliverFromOutside(tenant, { ...outside, folder: 'junkemail' });
    const junk = await newest(tenant, graphOf, 'moj-manager', 'junk');
    expect(junk).toEqual({ verdict: 'notCounted', why: 'junk' });
  });

  it('reaches teams and lists too, and nobody where nobody is meant', () => {
    const { tenant } = office();
    const to = [
      { name: 'Security', address: security.address },
      { name: 'Visits', address: 'visits-project@justice.gov.uk' },
    ];
    expect(deliverFromOutside(tenant, { ...outside, to })).toBe(4);
    expect(deliverFromOutside(tenant, { ...outside, to: [{ name: '', address: 'a@b.example' }] })).toBe(0);
  });
});
