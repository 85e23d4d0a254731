import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createGraph, type Graph, type GraphFailure, type GraphMessage } from '../graph';
import type { Folder, TenantState } from './graph/state';
import { createDemoServer, type DemoServer } from './server';
import { forgetTenants } from './simulated-tenants';

const stateDir = mkdtempSync(join(tmpdir(), 'second-look-state-'));
let server: DemoServer;

const start = () => createDemoServer({ distDir: join(stateDir, 'no-pages'), port: 0, stateDir });

const call = (path: string, body?: unknown) =>
  fetch(new URL(path, server.url), {
    ...(body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** The real client, as `person`, over the real connection. */
function graphOf(person: string, packId = 'moj'): Graph {
  return createGraph({
    async token(scopes) {
      const answer = await call(`simulator/${packId}/token`, { person, scopes });
      return ((await answer.json()) as { token: string }).token;
    },
    fetch: (input, init) =>
      fetch(String(input).replace('https://graph.microsoft.com/', `${server.url}graph/${packId}/`), init),
    wait: () => Promise.resolve(),
  });
}

async function inboxOf(person: string): Promise<readonly GraphMessage[]> {
  for await (const page of graphOf(person).messages('inbox')) return page;
  return [];
}

const mail = {
  subject: 'Visit on Thursday',
  html: '<p>See you there.</p>',
  to: [{ address: 'rob.lewis@justice.gov.uk' }],
};

const failureOf = (work: Promise<unknown>): Promise<GraphFailure> =>
  work.then(
    () => Promise.reject(new Error('It worked')),
    (failure: GraphFailure) => failure,
  );

beforeAll(async () => {
  server = await start();
});

beforeEach(async () => {
  await call('simulator/moj/fresh', {});
});

afterAll(async () => {
  await server.close();
  rmSync(stateDir, { recursive: true });
});

describe('the simulated Microsoft 365 on this machine', () => {
  it('says who the people of an organisation are', async () => {
    const people = (await (await call('simulator/welsh-government/people')).json()) as { displayName: string }[];
    expect(people.map(({ displayName }) => displayName)).toContain('Siân Prosser');
  });

  it('signs in whoever is asked for, and delivers what they send', async () => {
    expect((await graphOf('moj-staff').me()).displayName).toBe('Asha Patel');
    await graphOf('moj-staff').sendMail(mail);
    const [first] = await inboxOf('moj-manager');
    expect(first?.subject).toBe('Visit on Thursday');
    expect(first?.from?.emailAddress.address).toBe('asha.patel@justice.gov.uk');
    expect((await inboxOf('moj-staff')).map(({ subject }) => subject)).not.toContain('Visit on Thursday');
  });

  it('lets a mail to an address outside simply leave', async () => {
    await graphOf('moj-staff').sendMail({ ...mail, to: [{ address: 'sam.hill.test@gmail.com' }] });
    expect(await inboxOf('moj-manager')).toEqual([]);
  });

  it('keeps the mailboxes over a restart, and forgets them when asked', async () => {
    await graphOf('moj-staff').sendMail(mail);
    await server.close();
    server = await start();
    expect(await inboxOf('moj-manager')).toHaveLength(1);
    await server.close();
    forgetTenants(stateDir);
    expect(existsSync(join(stateDir, 'moj.json'))).toBe(false);
    server = await start();
    expect(await inboxOf('moj-manager')).toEqual([]);
  });

  it('keeps one organisation apart from the other', async () => {
    await call('simulator/moj/faults', { forbidden: true });
    expect((await graphOf('wg-staff', 'welsh-government').me()).displayName).toBe('Siân Prosser');
  });

  it('delivers a mail from outside, which nobody inside vouches for', async () => {
    const outside = {
      from: { name: 'Lena Hughes', address: 'lena.hughes@harbour-arts.example' },
      to: [{ name: 'Rob Lewis', address: 'rob.lewis@justice.gov.uk' }],
      subject: 'From outside',
      body: { contentType: 'text', content: 'Hello' },
    };
    expect(await (await call('simulator/moj/outside-mail', outside)).json()).toEqual({ delivered: 1 });
    expect((await inboxOf('moj-manager')).map(({ subject }) => subject)).toEqual(['From outside']);
    expect((await call('simulator/moj/outside-mail', { ...outside, to: [] })).status).toBe(400);
  });

  it('has mails that people wrote before, none of which reached anybody', async () => {
    const subjects = async (folder: 'drafts' | 'sentitems') => {
      for await (const page of graphOf('moj-staff').messages(folder)) return page.map(({ subject }) => subject);
      return [];
    };
    expect(await subjects('drafts')).toContain('Your visit next week');
    expect(await subjects('sentitems')).toContain('Minutes of Monday');
    expect(await inboxOf('moj-manager')).toEqual([]);
  });

  it('puts a mail where somebody had written it, whatever its size', async () => {
    const written = {
      person: 'moj-manager',
      minutesAgo: 90,
      folder: 'drafts',
      subject: 'Large',
      body: { contentType: 'text', content: 'x'.repeat(20 * 1024 * 1024) },
      to: [{ name: '', address: 'asha.patel@justice.gov.uk' }],
      attachments: [{ name: '', size: 4 }],
    };
    const { id } = (await (await call('simulator/moj/own-mail', written)).json()) as { id: string };
    for await (const [mail] of graphOf('moj-manager').messages('drafts')) {
      expect(mail).toMatchObject({ id, subject: 'Large', isDraft: true, hasAttachments: true });
      const age = Date.now() - Date.parse(mail?.lastModifiedDateTime ?? '');
      expect(Math.round(age / 60_000)).toBe(90);
    }
    expect((await call('simulator/moj/own-mail', { ...written, person: 'nobody' })).status).toBe(404);
    expect((await call('simulator/moj/own-mail', { ...written, folder: 'inbox' })).status).toBe(400);
  });

  it('opens what an earlier release kept, with the folders and teams that came since', async () => {
    await graphOf('moj-staff').sendMail(mail);
    await server.close();
    const file = join(stateDir, 'moj.json');
    const { onTheWay, ...kept } = JSON.parse(readFileSync(file, 'utf8')) as TenantState;
    const isOld = ({ wellKnown }: Folder) => wellKnown !== 'junkemail';
    const mailboxes = kept.mailboxes
      .filter(({ id }) => id !== 'moj-team-lastpass')
      .map((mailbox) => ({ ...mailbox, folders: mailbox.folders.filter(isOld) }));
    writeFileSync(file, JSON.stringify({ ...kept, mailboxes }));
    server = await start();
    expect(onTheWay).toEqual([]);
    expect(await inboxOf('moj-manager')).toHaveLength(1);
    expect(await graphOf('moj-manager').mailbox('me').count('junkemail')).toBe(0);
    const team = graphOf('moj-security').mailbox({ address: 'lastpass-admins@digital.justice.gov.uk' });
    expect(await team.count('inbox')).toBe(0);
  });

  it('shows what Teams told a person, newest first', async () => {
    const { token } = (await (
      await call('simulator/moj/token', { person: 'moj-staff', scopes: ['TeamsActivity.Send'] })
    ).json()) as { token: string };
    for (const content of ['First', 'Second'])
      await fetch(new URL('graph/moj/v1.0/users/moj-manager/teamwork/sendActivityNotification', server.url), {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          topic: { source: 'text', value: 'A request', webUrl: 'https://teams.microsoft.com/l/entity/app/tab' },
          activityType: 'requestWaits',
          previewText: { content },
        }),
      });
    const told = (await (await call('simulator/moj/activity/moj-manager')).json()) as { preview: string }[];
    expect(told.map(({ preview }) => preview)).toEqual(['Second', 'First']);
    expect(await (await call('simulator/moj/activity/moj-staff')).json()).toEqual([]);
  });
});

describe('what goes wrong when it is switched on', () => {
  it.each([
    ['forbidden', { forbidden: true }, 'permission'],
    ['an expired token', { expiredToken: true }, 'sign-in'],
    ['being told to wait', { throttledUntil: Date.now() + 3_600_000 }, 'throttled'],
    ['no network', { offline: true }, 'offline'],
    ['half a page', { halfPage: true }, 'ours'],
    ['a page of HTML', { html: true }, 'ours'],
  ] as const)('%s', async (_, fault, family) => {
    const switched = await call('simulator/moj/faults', fault);
    expect(await switched.json()).toMatchObject(fault);
    expect((await failureOf(graphOf('moj-staff').me())).family).toBe(family);
    await call('simulator/moj/fresh', {});
    expect((await graphOf('moj-staff').me()).id).toBe('moj-staff');
  });

  it('a mailbox that is not there, of somebody who is', async () => {
    await call('simulator/moj/faults', { noMailbox: true });
    const failure = await failureOf(inboxOf('moj-staff'));
    expect(failure.facts).toMatchObject({ family: 'permission', status: 404, code: 'MailboxNotEnabledForRESTAPI' });
    expect((await graphOf('moj-staff').me()).displayName).toBe('Asha Patel');
  });
});

describe('what it refuses', () => {
  it('a wish it does not know', async () => {
    expect((await call('simulator/moj/faults', { broken: true })).status).toBe(400);
    expect((await call('simulator/moj/token', { person: 'moj-staff' })).status).toBe(400);
    expect((await call('simulator/moj/token', { person: 'nobody', scopes: [] })).status).toBe(404);
    expect((await call('simulator/nobody/token', { person: 'moj-staff', scopes: [] })).status).toBe(404);
  });

  it('what a form on another site could post', async () => {
    const posted = await fetch(new URL('simulator/moj/fresh', server.url), { method: 'POST', body: '{}' });
    expect(posted.status).toBe(415);
  });

  it('Graph without a token', async () => {
    expect((await call('graph/moj/v1.0/me')).status).toBe(401);
  });

  it('a body larger than Graph takes', async () => {
    const large = { message: { subject: 'x'.repeat(5 * 1024 * 1024) } };
    expect((await call('graph/moj/v1.0/me/sendMail', large)).status).toBe(413);
  });
});
