import { describe, expect, it } from 'vitest';
import { createGraph, type Graph, GraphFailure, type Scope } from '../../src/graph';
import { batch } from '../../src/graph/batch';
import { createSend } from '../../src/graph/request';
import { addMail, createTenant, type Tenant, virtualClock } from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { type Held, heldFetch, tokenFor } from './held-fetch';

interface Office {
  readonly tenant: Tenant;
  readonly held: Held;
  readonly graph: Graph;
  readonly options: Parameters<typeof createGraph>[0];
  readonly leave: AbortController;
}

function office(person = 'moj-staff', latency: 'none' | 'tenant' = 'none'): Office {
  const clock = virtualClock();
  const tenant = createTenant(moj, { clock, latency });
  const held = heldFetch(tenant);
  const leave = new AbortController();
  const options = {
    token: async (scopes: readonly Scope[]) => tokenFor(tenant, person, scopes),
    fetch: held.fetch,
    signal: leave.signal,
    now: clock.now,
    wait: clock.wait,
  };
  return { tenant, held, graph: createGraph(options), options, leave };
}

function fill(tenant: Tenant, count: number): void {
  const mailbox = tenant.state.mailboxes.find(({ id }) => id === 'moj-staff');
  if (!mailbox) throw new Error('moj-staff has no mailbox');
  for (let index = 0; index < count; index += 1)
    addMail(tenant.state, mailbox, `F_${mailbox.id}_inbox`, { subject: `Mail ${index}` }, tenant.clock);
}

const failureOf = (work: Promise<unknown>): Promise<GraphFailure> =>
  work.then(
    () => Promise.reject(new Error('It did not fail')),
    (error: unknown) => (error instanceof GraphFailure ? error : Promise.reject(error)),
  );

describe('what we ask of Graph', () => {
  it('asks each thing in Graph’s own shape, with only the scopes it names', async () => {
    const { graph, held, tenant } = office();
    fill(tenant, 3);
    expect(await graph.me()).toMatchObject({ displayName: 'Asha Patel', otherMails: ['asha.patel.test@gmail.com'] });
    expect((await graph.organization())?.verifiedDomains?.map(({ name }) => name)).toContain('justice.gov.uk');
    for await (const page of graph.messages('inbox')) expect(page).toHaveLength(3);
    expect(await graph.findPeople('Ro')).toMatchObject([{ displayName: 'Rob Lewis' }]);
    expect(await graph.directReports()).toEqual([]);
    await graph.sendMail({
      subject: 'Hello',
      html: '<p>Hello</p>',
      to: [{ address: 'rob.lewis@justice.gov.uk', name: 'Rob Lewis' }],
      cc: [{ address: 'dana.cole@justice.gov.uk' }],
    });
    expect(await graph.findByAddress(['Rob.Lewis@justice.gov.uk', 'nobody@justice.gov.uk'])).toMatchObject([
      { id: 'moj-manager' },
    ]);
    expect(await graph.manager()).toMatchObject({ id: 'moj-manager' });
    expect(await graph.automaticReplies(['helen.marsh@justice.gov.uk', 'rob.lewis@justice.gov.uk'])).toEqual([
      {
        address: 'helen.marsh@justice.gov.uk',
        message: 'I am away and will read my mail again on Monday 5 October 2020.',
      },
    ]);
    const webUrl = 'https://teams.microsoft.com/l/entity/app/tab';
    await graph.notify('moj-manager', { activityType: 'systemDefault', title: 'A tool', ref: 'T7KQ29FXM', webUrl });
    await graph.notify('moj-manager', { activityType: 'requestWaits', title: 'A tool', ref: 'T7KQ29FXM', webUrl });
    expect(tenant.state.notifications.map(({ preview }) => preview)).toEqual(['A tool T7KQ29FXM', 'A tool T7KQ29FXM']);
    expect(held.problems).toEqual([]);
  });

  it('finds many people by their addresses with one request, fifteen at a time', async () => {
    const { graph, held } = office();
    const strangers = Array.from({ length: 40 }, (_, index) => `nobody${index}@justice.gov.uk`);
    const found = await graph.findByAddress([...strangers, 'security@digital.justice.gov.uk', "o'neill@x.example"]);
    expect(found).toMatchObject([{ id: 'moj-team-security', displayName: 'Security' }]);
    expect(held.asked).toEqual(['POST /v1.0/$batch']);
    expect(held.parts).toHaveLength(3);
    expect(await graph.findByAddress([])).toEqual([]);
    expect(held.problems).toEqual([]);
  });

  it('finds people by the beginning of any word of their name or of their address', async () => {
    const { graph } = office();
    const named = async (text: string) => (await graph.findPeople(text)).map(({ displayName }) => displayName);
    expect(await named('lew')).toEqual(['Rob Lewis']);
    expect(await named('priya.nair@')).toEqual(['Priya Nair']);
    expect(await named('"rob" lewis')).toEqual(['Rob Lewis']);
    expect(await named('ewis')).toEqual([]);
    expect(await named('  ')).toEqual([]);
  });

  it('says that there is no manager where the directory names none', async () => {
    expect(await office('moj-director').graph.manager()).toBeUndefined();
  });

  it('reads a long folder page by page, and no further than it is asked', async () => {
    const { graph, held, tenant } = office();
    fill(tenant, 60);
    const pages: number[] = [];
    for await (const page of graph.messages('inbox')) pages.push(page.length);
    expect(pages).toEqual([25, 25, 10]);
    held.asked.length = 0;
    for await (const _ of graph.messages('inbox')) break;
    expect(held.asked).toHaveLength(1);
  });

  it('keeps under Exchange’s four at once, however many ask together', async () => {
    const { graph, held } = office('moj-staff', 'tenant');
    await Promise.all(Array.from({ length: 12 }, () => graph.mailbox('me').count('inbox')));
    // A refusal would have been repeated: twelve requests mean that none was refused.
    expect(held.asked).toHaveLength(12);
  });

  it('refuses a next link that leaves Graph’s host', async () => {
    const { options } = office();
    const send = createSend(options);
    const failure = await failureOf(send({ path: 'https://graph.example/v1.0/me', scopes: ['User.Read'] }));
    expect(failure.family).toBe('ours');
  });
});

describe('when Graph does not answer as asked', () => {
  it('waits as it is told and carries on', async () => {
    const { graph, tenant } = office();
    tenant.faults.throttledUntil = tenant.clock.now() + 8000;
    expect((await graph.me()).displayName).toBe('Asha Patel');
  });

  it('says when it may come back, where that is long', async () => {
    const { graph, tenant } = office();
    tenant.faults.throttledUntil = tenant.clock.now() + 120_000;
    const { family, facts } = await failureOf(graph.me());
    expect(family).toBe('throttled');
    expect(facts.retryAt).toBe(tenant.clock.now() + 120_000);
  });

  it.each([
    ['forbidden', 'permission'],
    ['offline', 'offline'],
    ['expiredToken', 'sign-in'],
    ['halfPage', 'ours'],
    ['html', 'ours'],
  ] as const)('%s is a failure of the family %s', async (fault, family) => {
    const { graph, tenant } = office();
    tenant.faults[fault] = true;
    expect((await failureOf(graph.me())).family).toBe(family);
  });

  it('never sends a mail twice for a lost answer, and says that it may have gone', async () => {
    const { graph, tenant } = office();
    tenant.faults.lostAnswers = 1;
    const mail = { subject: 'Once', html: 'Once', to: [{ address: 'rob.lewis@justice.gov.uk' }] };
    const { facts } = await failureOf(graph.sendMail(mail));
    expect(facts).toMatchObject({ family: 'offline', mayHaveLanded: true });
    const rob = tenant.state.mailboxes.find(({ id }) => id === 'moj-manager');
    expect(rob?.mails.filter(({ subject }) => subject === 'Once')).toHaveLength(1);
  });

  it('reads again after a lost answer, since reading changes nothing', async () => {
    const { graph, tenant } = office();
    tenant.faults.lostAnswers = 2;
    expect((await graph.me()).displayName).toBe('Asha Patel');
  });

  it('lets the sign-in’s own failure through as it is', async () => {
    const { options } = office();
    const refused = new Error('consent');
    const graph = createGraph({ ...options, token: () => Promise.reject(refused) });
    await expect(graph.me()).rejects.toBe(refused);
  });

  it('stops when the person leaves', async () => {
    const { graph, leave } = office('moj-staff', 'tenant');
    const asked = graph.me();
    leave.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('many small requests', () => {
  it('go twenty a batch in four chains, so that Exchange refuses none', async () => {
    const { options, held } = office('moj-staff', 'tenant');
    const parts = Array.from({ length: 45 }, () => ({ method: 'GET' as const, url: '/me/messages?$top=1' }));
    const answers = await batch(createSend(options), { scopes: ['Mail.Read'] }, parts, { wait: options.wait });
    expect(answers.map(({ status }) => status)).toEqual(parts.map(() => 200));
    expect(held.asked).toEqual(['POST /v1.0/$batch', 'POST /v1.0/$batch', 'POST /v1.0/$batch']);
    expect(held.problems).toEqual([]);
  });

  it('take as long as the longest chain of them, each part its own time', async () => {
    const { options, tenant } = office('moj-staff', 'tenant');
    const parts = Array.from({ length: 20 }, () => ({ method: 'GET' as const, url: '/me/mailFolders/inbox' }));
    const before = tenant.clock.now();
    await batch(createSend(options), { scopes: ['Mail.Read'] }, parts, { wait: options.wait });
    expect(tenant.clock.now() - before).toBe(5 * 202);
  });

  it('give each its own answer, in order, failures too', async () => {
    const { options } = office();
    const parts = [
      { method: 'GET' as const, url: '/me' },
      { method: 'GET' as const, url: '/me/messages/none' },
      { method: 'GET' as const, url: '/me/directReports' },
    ];
    const answers = await batch(createSend(options), { scopes: ['User.Read', 'Mail.Read'] }, parts, {
      wait: options.wait,
    });
    expect(answers.map(({ status, failure }) => [status, failure?.family])).toEqual([
      [200, undefined],
      [404, 'gone'],
      [200, undefined],
    ]);
  });
});
