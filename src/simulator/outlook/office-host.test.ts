import { runInNewContext } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { type ComposeStore, composeStore } from './compose-store';
import { type Draft, emptyDraft, writtenBody } from './draft';
import { type EventAnswer, startEventRuntime } from './event-runtime';
import { playOffice } from './office-client';
import { type OfficeHost, type Surroundings, serveOffice } from './office-host';
import type { OfficeSeed, Port } from './office-protocol';
import { profiles, withVersion } from './profiles';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };

const draft: Draft = {
  ...emptyDraft(asha),
  composeType: 'reply',
  to: [
    { kind: 'resolved', name: 'Sam Hill', address: 'sam.hill@justice.gov.uk', type: 'user' },
    { kind: 'typed', text: 'somebody' },
  ],
  subject: 'Rota',
  body: writtenBody('See below.', 'From: Sam Hill\nSubject: Rota\n\nWhen?'),
  attachments: [{ id: 'a1', name: 'rota.xlsx', size: 2048 }],
};

const seed: OfficeSeed = {
  profile: profiles.web,
  item: 'message',
  user: asha,
  inReplyTo: '<1@justice.gov.uk>',
  language: 'en-GB',
  theme: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#ffffff',
    controlForegroundColor: '#000000',
  },
  settings: { 'second-look.answers': [] },
  reading: null,
};

const surroundings: Surroundings = {
  profile: () => profiles.web,
  labels: () => [],
  book: () => ({ domains: ['justice.gov.uk'], people: [asha], lists: ['all@justice.gov.uk'] }),
  initializationContext: () => null,
  saveSettings: () => undefined,
  hangs: () => false,
};

interface Result {
  readonly status: string;
  readonly value: unknown;
  readonly error: { readonly code: number; readonly message: string } | null;
}

type Member = ((...args: unknown[]) => void) & { readonly [name: string]: Member };

const open: { close(): void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

function channel(): { page: Port; office: Port } {
  const { port1, port2 } = new MessageChannel();
  open.push(port1, port2);
  return { page: port1 as unknown as Port, office: port2 as unknown as Port };
}

function played(overrides: Partial<OfficeSeed> = {}, around: Partial<Surroundings> = {}) {
  const { page, office: port } = channel();
  const store = composeStore(draft);
  const host = serveOffice(page, store, { ...surroundings, ...around });
  const { office } = playOffice(port, { ...seed, ...overrides });
  const { context } = office as { context: { mailbox: { item: Member } } & Record<string, Member> };
  return { store, host, context, item: context.mailbox.item };
}

const call = (member: Member | undefined, ...args: unknown[]): Promise<Result> =>
  new Promise((resolve, reject) => {
    if (member === undefined) reject(new Error('The member is missing.'));
    else member(...args, resolve);
  });

async function told(host: OfficeHost, store: ComposeStore, change: (now: Draft) => Draft): Promise<void> {
  store.update(change);
  host.emit('none', {});
  await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('a played Office', () => {
  it('gives resolved recipients alone', async () => {
    const { item } = played();
    const { value } = await call(item.to?.getAsync);
    expect(value).toEqual([
      { emailAddress: 'sam.hill@justice.gov.uk', displayName: 'Sam Hill', recipientType: 'user' },
    ]);
  });

  it('gives the whole body as HTML or text, with the history in it', async () => {
    const { item } = played();
    expect((await call(item.body?.getAsync, 'html')).value).toContain(
      '<div id="divRplyFwdMsg" dir="ltr">From: Sam Hill',
    );
    expect((await call(item.body?.getAsync, 'text')).value).toContain('See below.\n\n____');
  });

  it('gives attachments, how the mail began, and what it answers', async () => {
    const { item } = played();
    expect((await call(item.getAttachmentsAsync)).value).toMatchObject([{ name: 'rota.xlsx', size: 2048 }]);
    expect((await call(item.getComposeTypeAsync)).value).toMatchObject({ composeType: 'reply' });
    expect(item.inReplyTo).toBe('<1@justice.gov.uk>');
  });

  it('writes recipients and subject into the mail, and leaves what is still being typed', async () => {
    const { item, store } = played();
    await call(item.to?.setAsync, [{ emailAddress: 'all@justice.gov.uk', displayName: 'All' }]);
    await call(item.subject?.setAsync, 'New rota');
    expect(store.get()).toMatchObject({
      subject: 'New rota',
      to: [
        { address: 'all@justice.gov.uk', type: 'distributionList' },
        { kind: 'typed', text: 'somebody' },
      ],
    });
  });

  it('keeps session data, headers and settings', async () => {
    let saved: unknown;
    const { item, context, store } = played({}, { saveSettings: (all) => (saved = all) });
    await call(item.sessionData?.setAsync, 'k', 'v');
    expect((await call(item.sessionData?.getAsync, 'k')).value).toBe('v');
    await call(item.internetHeaders?.setAsync, { 'x-a': '1' });
    expect(store.get().internetHeaders).toEqual({ 'x-a': '1' });
    context.roamingSettings?.set?.('a', 1);
    await call(context.roamingSettings?.saveAsync);
    expect(saved).toEqual({ 'second-look.answers': [], a: 1 });
  });

  it('tells of changed recipients and attachments, and not of other changes', async () => {
    const { item, store, host } = played();
    const events: unknown[] = [];
    await call(item.addHandlerAsync, 'olkRecipientsChanged', (event: unknown) => events.push(event));
    await call(item.addHandlerAsync, 'olkAttachmentsChanged', (event: unknown) => events.push(event));
    await told(host, store, (now) => ({ ...now, subject: 'Other' }));
    expect(events).toEqual([]);
    await told(host, store, (now) => ({ ...now, cc: now.to, attachments: [] }));
    expect(events).toMatchObject([
      { type: 'olkRecipientsChanged', changedRecipientFields: { to: false, cc: true, bcc: false } },
      { type: 'olkAttachmentsChanged', attachmentStatus: 'removed', attachmentDetails: { name: 'rota.xlsx' } },
    ]);
  });
});

describe('what a played Office refuses', () => {
  it('a fourth call while three are open', async () => {
    const { item } = played();
    const results = await Promise.all([
      call(item.to?.getAsync),
      call(item.cc?.getAsync),
      call(item.bcc?.getAsync),
      call(item.subject?.getAsync),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded', 'failed']);
    expect(results[3]?.error?.message).toBe('Wait until the previous call completes.');
  });

  it('a member that is not played, loudly', () => {
    const { item } = played();
    expect(() => item.saveAsync).toThrow('item.saveAsync is not implemented');
  });

  it('what an old client does not have, silently', async () => {
    const { item, context } = played({ profile: withVersion(profiles.web, '1.13') });
    expect(item.inReplyTo).toBeUndefined();
    expect(context.officeTheme).toBeUndefined();
    expect((await call(item.addHandlerAsync, 'olkInitializationContextChanged', () => undefined)).status).toBe(
      'failed',
    );
  });

  it.each([
    ['more than 100 recipients', 'to', 'setAsync', [Array.from({ length: 101 }, (_, n) => `a${n}@x.example`)]],
    ['a subject of 256 characters', 'subject', 'setAsync', ['x'.repeat(256)]],
    ['an unknown key of session data', 'sessionData', 'getAsync', ['none']],
    ['the removal of a bar that is not there', 'notificationMessages', 'removeAsync', ['none']],
    [
      'a bar of more than 150 characters',
      'notificationMessages',
      'addAsync',
      ['k', { type: 'errorMessage', message: 'x'.repeat(151) }],
    ],
    [
      'an informational bar without an icon',
      'notificationMessages',
      'addAsync',
      ['k', { type: 'informationalMessage', message: 'm' }],
    ],
    [
      'an error bar with an icon',
      'notificationMessages',
      'addAsync',
      ['k', { type: 'errorMessage', message: 'm', icon: 'Icon.16x16' }],
    ],
  ])('%s', async (_, part, method, args) => {
    const { item } = played();
    expect((await call(item[part]?.[method], ...args)).status).toBe('failed');
  });
});

describe('an event', () => {
  /** Runs a script as a realm does, in this process. */
  function run(script: string, faults: string[] = [], around: Partial<Surroundings> = {}): Promise<EventAnswer> {
    const { page, office: port } = channel();
    const store = composeStore(draft);
    const runtime = startEventRuntime({
      realm: {
        port: page,
        start: (given) => {
          const { office, actions } = playOffice(port, given);
          runInNewContext(script, { Office: office });
          port.postMessage({ kind: 'loaded', actions: actions() });
        },
        end: () => undefined,
      },
      store,
      seed,
      surroundings: { ...surroundings, ...around },
      fault: (text) => faults.push(text),
      clock: () => 0,
      after: () => () => undefined,
    });
    const launch = { action: 'onMessageSend', type: 'olkMessageSend', detail: {} };
    return new Promise((resolve) => runtime.run(launch, resolve));
  }

  it('is answered with what the script completes it with', async () => {
    const answer = await run(`Office.actions.associate('onMessageSend', function (event) {
      Office.context.mailbox.item.subject.getAsync(function (result) {
        event.completed({ allowEvent: false, errorMessage: 'Stop: ' + result.value });
      });
    });`);
    expect(answer).toMatchObject({
      kind: 'completed',
      options: { allowEvent: false, errorMessage: 'Stop: Rota' },
      calls: 1,
      unanswered: 0,
    });
  });

  it('is told of with the calls that were never answered', async () => {
    const answer = await run(
      `Office.actions.associate('onMessageSend', function (event) {
        Office.context.mailbox.item.subject.getAsync(function () {});
        Office.context.mailbox.item.notificationMessages.replaceAsync('k', { type: 'errorMessage', message: 'm' });
        event.completed({ allowEvent: true });
      });`,
      [],
      { hangs: () => true },
    );
    expect(answer).toMatchObject({ kind: 'completed', calls: 2, unanswered: 2 });
  });

  it('has no handler where the script associates another name', async () => {
    expect(await run(`Office.actions.associate('onSend', function () {});`)).toEqual({ kind: 'noHandler' });
  });

  it('reports a second completion as a fault and keeps the first', async () => {
    const faults: string[] = [];
    const answer = await run(
      `Office.actions.associate('onMessageSend', function (event) {
        event.completed({ allowEvent: true });
        event.completed({ allowEvent: false });
      });`,
      faults,
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answer).toMatchObject({ options: { allowEvent: true } });
    expect(faults).toEqual(['The event was completed a second time; Outlook ignores it.']);
  });
});
