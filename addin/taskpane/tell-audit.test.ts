import { describe, expect, it } from 'vitest';
import type { AuditRecord } from '../../src/features/outgoing-mail';
import { createGraph } from '../../src/graph';
import { createGraphApp, createTenant, mintToken, virtualClock } from '../../src/simulator/graph';
import { moj } from '../../src/simulator/graph/seed/moj';
import { createAuditDesk } from './tell-audit';

const record: AuditRecord = {
  id: 'a1b2',
  policies: ['own-personal-address'],
  reason: 'asked',
  pack: { id: 'test', version: '1.0.0' },
  at: '2020-09-28T09:42:00.000Z',
  words: 'They asked <by phone>',
};

interface Held {
  readonly id: string;
  readonly subject: string;
  readonly html: string;
  isDraft: boolean;
}

/** A mailbox whose answers can be lost before or after the deed. */
function played() {
  const mails: Held[] = [];
  const trouble: ('before' | 'after')[] = [];
  const sent: string[] = [];
  const mailbox = {
    withSubject: async (part: string) => mails.filter(({ subject }) => subject.includes(part)),
    createDraft: async (mail: { subject: string; html: string }) => {
      const held = { id: `draft-${mails.length}`, subject: mail.subject, html: mail.html, isDraft: true };
      mails.push(held);
      return held;
    },
    one: async (id: string) => mails.find((mail) => mail.id === id),
    async send(id: string) {
      const what = trouble.shift();
      if (what === 'before') throw new Error('no answer');
      const mail = mails.find((one) => one.id === id);
      if (mail?.isDraft !== true) throw new Error('gone');
      mail.isDraft = false;
      sent.push(id);
      if (what === 'after') throw new Error('no answer');
    },
  };
  const source = async () =>
    ({ signIn: { token: async () => 'token' }, graph: async () => ({ mailbox: () => mailbox }) }) as never;
  return { desk: createAuditDesk({ source, to: 'audit@office.example' }), mails, trouble, sent };
}

describe('own words', () => {
  it('go to the audit mailbox once, with what was recorded and nothing of the mail', async () => {
    const { desk, mails, sent } = played();
    await desk.tell(record);
    expect([sent, mails.length]).toEqual([['draft-0'], 1]);
    expect(mails[0]?.html).toBe(
      '<p>Rules: own-personal-address</p><p>Reason: asked</p><p>Edition: test 1.0.0</p>' +
        '<p>Time: 2020-09-28T09:42:00.000Z</p><p>Note: They asked &lt;by phone&gt;</p>',
    );
  });

  it('that did not go are sent by the next try, from the draft that is there', async () => {
    const { desk, mails, trouble, sent } = played();
    trouble.push('before');
    await expect(desk.tell(record)).rejects.toThrow('no answer');
    await desk.tell(record);
    expect([sent, mails.length]).toEqual([['draft-0'], 1]);
  });

  it('that went without an answer are not sent again', async () => {
    const { desk, trouble, sent } = played();
    trouble.push('after');
    await desk.tell(record);
    await desk.tell(record);
    expect(sent).toEqual(['draft-0']);
  });

  it('cannot be sent by whoever is not signed in', async () => {
    const source = async () => ({ signIn: { token: () => Promise.reject(new Error('no account')) } }) as never;
    await expect(createAuditDesk({ source, to: 'audit@office.example' }).isReady()).rejects.toThrow();
  });
});

describe('own words in the simulated Microsoft 365', () => {
  const asha = 'moj-staff';
  const to = 'security@digital.justice.gov.uk';

  function office() {
    const tenant = createTenant(moj, { clock: virtualClock() });
    const app = createGraphApp(tenant);
    const { id, displayName, mail } = tenant.person(asha) ?? { id: asha, displayName: '', mail: '' };
    const token = async (scopes: readonly string[]) =>
      mintToken(
        { oid: id, tid: tenant.state.seed.id, name: displayName, preferred_username: mail, scp: scopes.join(' ') },
        tenant.clock.now(),
      );
    const graph = createGraph({
      token,
      fetch: (input, init) => Promise.resolve(app.fetch(new Request(input, init))),
      now: tenant.clock.now,
      wait: tenant.clock.wait,
    });
    const desk = createAuditDesk({
      source: async () => ({ signIn: { token } as never, graph: async () => graph }),
      to,
    });
    const notes = () =>
      tenant.state.mailboxes
        .filter((box) => box.id === asha)
        .flatMap(({ mails }) => mails.filter(({ subject }) => subject.includes(record.id)))
        .map(({ isDraft }) => (isDraft ? 'draft' : 'sent'));
    return { tenant, desk, notes };
  }

  it('are sent once, however often they are told', async () => {
    const { desk, notes } = office();
    expect(await desk.isReady()).toBe(true);
    await desk.tell(record);
    await desk.tell(record);
    expect(notes()).toEqual(['sent']);
  });

  it.each(['request', 'answer'] as const)('are sent once though the %s of a send was lost', async (lost) => {
    const { tenant, desk, notes } = office();
    const left = [lost];
    tenant.breaks = ({ path }) => (path.endsWith('/send') ? left.shift() : undefined);
    await desk.tell(record).catch(() => undefined);
    delete tenant.breaks;
    await desk.tell(record);
    await desk.tell(record);
    expect(notes()).toEqual(['sent']);
  });
});
