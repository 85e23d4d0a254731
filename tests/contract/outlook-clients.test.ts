import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEvents } from '../../addin/events/build';
import { xmlManifest } from '../../manifest/build';
import { elementsBelow, readXml } from '../../manifest/xml';
import type { Fix, RecipientField } from '../../src/engine';
import { capabilitiesOf, createMailPort, type Lack, readMail, readMore } from '../../src/hosts';
import { readPack } from '../../src/pack';
import { emptyDraft, emptyMeeting, writtenBody } from '../../src/simulator/outlook/draft';
import {
  type ClientStart,
  type PlayedClient,
  playClient,
  type Sending,
} from '../../src/simulator/outlook/played-client';
import { type ClientId, type ClientProfile, profiles, withVersion } from '../../src/simulator/outlook/profiles';

const asha = { name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' };
const sam = 'sam.hill.test@gmail.com';
const dana = 'dana.cole@justice.gov.uk';
const mail = { ...emptyDraft(asha), subject: 'Visit', body: writtenBody('Hello', '') };
const meeting = {
  ...emptyMeeting(asha, '2026-11-24T14:00:00.000Z', '2026-11-24T15:00:00.000Z'),
  subject: 'Visit',
  body: writtenBody('Agenda', ''),
};

const folder = mkdtempSync(join(tmpdir(), 'clients-'));
let script = '';

beforeAll(async () => {
  const packFile = join(folder, 'pack.json');
  writeFileSync(packFile, JSON.stringify(readPack('packs/moj').pack));
  await buildEvents('moj', folder, packFile);
  script = readFileSync(join(folder, 'events.js'), 'utf8');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a client gives of each feature: what is seen, and what a person is told is missing. */
interface Gives {
  /** What comes of a mail to a personal address at Send. */
  readonly send: 'alert' | 'nothing';
  /** The bar that stands above that mail while it is written. */
  readonly bar: 'insightMessage' | 'informationalMessage' | 'nothing';
  readonly lacks: readonly Lack[];
  /** The most recipients of one field that it gives; null: all. */
  readonly recipients: number | null;
}

const table: { readonly [id in ClientId]: Gives } = {
  'classic-1.14': { send: 'alert', bar: 'insightMessage', lacks: [], recipients: 500 },
  'classic-1.16': { send: 'alert', bar: 'insightMessage', lacks: [], recipients: 1000 },
  web: { send: 'alert', bar: 'insightMessage', lacks: [], recipients: 1000 },
  'mac-1.14': { send: 'alert', bar: 'insightMessage', lacks: [], recipients: null },
  mobile: {
    send: 'nothing',
    bar: 'informationalMessage',
    lacks: ['sendEvent', 'labels', 'removeAttachment'],
    recipients: 100,
  },
  'ltsc-2021': {
    send: 'nothing',
    bar: 'nothing',
    lacks: ['sendEvent', 'liveEvents', 'sessionData', 'labels', 'nestedSignIn'],
    recipients: 500,
  },
};
const clients = Object.entries(table).map(([id, gives]) => [id as ClientId, gives] as const);
const alerting = clients.filter(([, { send }]) => send === 'alert');

const played: PlayedClient[] = [];
const play = (profile: ClientProfile, more: Partial<ClientStart> = {}): PlayedClient => {
  const client = playClient({ profile, script, draft: mail, latency: 5, now: '2026-11-22T10:00:00.000Z', ...more });
  played.push(client);
  return client;
};

/** Nothing went wrong on the way: one completion of each event, and never more than three calls at once. */
function isSound(client: PlayedClient): void {
  expect(client.problems()).toEqual([]);
  expect(client.counts().mostAtOnce).toBeLessThanOrEqual(3);
}

/** As people do: they look at what they have written for a moment before they press Send. */
function sendOf(client: PlayedClient, press?: 'sendAnyway'): Sending {
  client.settle();
  return client.send(press);
}

const barOf = (client: PlayedClient) => client.draft().notifications[0];

/** The pane's port on a played mail, as the pane makes it. */
function pane(client: PlayedClient) {
  const office = client.openPane() as typeof Office;
  const { mailbox, roamingSettings: settings, platform, sensitivityLabelsCatalog: labels } = office.context;
  const item = mailbox.item as unknown as Office.MessageCompose;
  const supports = (version: string) => office.context.requirements.isSetSupported('Mailbox', version);
  const options = { supports, platform, more: readMore({ item, labels, needsLabel: false }) };
  const page = { isVisible: () => true, onFocus: () => () => undefined };
  const now = '2026-11-22T10:00:00.000Z';
  return {
    office,
    port: createMailPort({ item, read: () => readMail(item, mailbox, { now, settings }, options), labels, page }),
  };
}

describe.each(clients)('on %s', (id, { send, bar, lacks, recipients }) => {
  const profile = profiles[id];

  it(`a mail to a personal address gets ${send === 'alert' ? 'an alert' : 'no alert, and goes'}`, () => {
    const client = play(profile);
    client.add('to', [sam]);
    const sending = sendOf(client);
    if (send === 'alert') {
      expect(sending).toMatchObject({ place: 'compose', dialogs: ['notMet'], faults: [] });
      expect(sending.alert?.completion?.message).toContain(sam);
    } else {
      expect(sending).toMatchObject({ place: 'sent', alert: null, answer: null });
    }
    isSound(client);
  });

  it(`shows ${bar === 'nothing' ? 'nothing' : `one ${bar}`} while it is written, and takes it away when it is mended`, () => {
    const client = play(profile);
    client.add('to', [sam, dana]);
    client.settle();
    expect(client.draft().notifications.map(({ type }) => type)).toEqual(bar === 'nothing' ? [] : [bar]);
    if (bar !== 'nothing') expect(barOf(client)?.message).toContain(sam);
    if (bar === 'insightMessage') expect(barOf(client)?.action?.commandId).toBe('secondLookCompose');
    client.edit((draft) => ({ ...draft, to: draft.to.slice(1) }));
    client.settle();
    expect(client.draft().notifications).toEqual([]);
    isSound(client);
  });

  it('a mail to a colleague goes, and nothing is said', () => {
    const client = play(profile);
    client.add('to', [dana]);
    expect(sendOf(client)).toMatchObject({ place: 'sent', alert: null });
    expect(client.draft().notifications).toEqual([]);
    isSound(client);
  });

  it('a client without what came with later versions is not held back by that', () => {
    const { composePane, listAttachments, labels } = profile.has;
    const bare = Object.fromEntries(
      Object.keys(profile.has).map((part) => [part, false]),
    ) as unknown as typeof profile.has;
    const client = play({ ...profile, has: { ...bare, composePane, listAttachments, labels } });
    client.add('to', [sam]);
    client.settle();
    expect(sendOf(client, 'sendAnyway').place).toBe('sent');
    isSound(client);
  });

  it('says of itself what it can do, and what a person misses', () => {
    const can = capabilitiesOf(play(profile).openPane() as typeof Office);
    expect(can.lacks).toEqual(lacks);
    expect(can.sendEvent).toBe(profile.events.includes('OnMessageSend'));
    expect(can.liveEvents === 'none').toBe(!profile.events.includes('OnMessageRecipientsChanged'));
    expect(can.labels).toBe(profile.has.labels);
    expect(can.removeAttachment).toBe(profile.has.listAttachments);
    expect(can.sessionData > 0).toBe(profile.has.sessionData);
    expect(can.notification === 'insight').toBe(profile.has.insight);
    expect(can.nestedSignIn).toBe(profile.has.nestedSignIn);
    expect(can.recipients).toBe(recipients ?? Number.POSITIVE_INFINITY);
  });

  it(`says when there may be more recipients than ${recipients ?? 'it gives, which is all'}`, async () => {
    const many = Array.from({ length: (recipients ?? 1500) + 1 }, (_, at) => `a${at}@northfield.example`);
    const client = play(profile);
    client.add('cc', many);
    const { message } = await pane(client).port.read();
    expect(message.cc).toHaveLength(recipients ?? many.length);
    expect(message.unread?.filter(({ field }) => field === 'cc')).toEqual(
      recipients === null
        ? undefined
        : [{ field: 'cc', reason: 'There may be more recipients in Cc than Outlook returns.' }],
    );
  });
});

describe.each(alerting)('where there is an alert, on %s', (id) => {
  const profile = profiles[id];

  it('a question can be sent all the same, and a stop cannot', () => {
    const asked = play(profile);
    asked.add('to', [sam]);
    expect(sendOf(asked, 'sendAnyway').place).toBe('sent');
    const stopped = play(profile, { draft: { ...mail, subject: 'SECRET Visit' } });
    stopped.add('to', [dana]);
    const sending = sendOf(stopped, 'sendAnyway');
    expect(sending.place).toBe('compose');
    expect(sending.alert?.completion?.message).toMatch(/^Stop: /);
    isSound(stopped);
  });

  it('the alert’s button opens the pane with the finding', () => {
    const client = play(profile);
    client.add('to', [sam]);
    expect(JSON.parse(sendOf(client).context ?? '{}')).toMatchObject({ version: 1, pack: { id: 'moj' } });
  });

  it('a meeting is checked as a mail is', () => {
    const client = play(profile, { draft: meeting });
    client.add('cc', [sam]);
    client.settle();
    expect(barOf(client)).toMatchObject({ type: 'insightMessage', action: { commandId: 'secondLookMeeting' } });
    const sending = sendOf(client);
    expect(sending).toMatchObject({ place: 'compose', faults: [] });
    expect(sending.alert?.completion?.message).toContain(sam);
    expect(sending.context).not.toBeNull();
    isSound(client);
  });

  it('a hundred recipients that are pasted are two checks at most', () => {
    const client = play(profile);
    client.settle();
    const before = client.counts().made;
    client.add(
      'to',
      Array.from({ length: 100 }, (_, at) => `a${at}@northfield.example`),
      'each',
    );
    client.settle();
    const oneCheck = play(profile);
    oneCheck.settle();
    expect(client.counts().made - before).toBeLessThanOrEqual(2 * oneCheck.counts().made);
    isSound(client);
  });
});

describe('what starts a check while a mail is written', () => {
  const all = ['OnMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageAttachmentsChanged'];
  const started: { readonly [id in ClientId]: readonly string[] } = {
    'classic-1.14': [...all, 'OnSensitivityLabelChanged', 'OnMessageFromChanged'],
    'classic-1.16': [...all, 'OnSensitivityLabelChanged', 'OnMessageFromChanged'],
    web: [...all, 'OnSensitivityLabelChanged', 'OnMessageFromChanged'],
    'mac-1.14': [...all, 'OnSensitivityLabelChanged', 'OnMessageFromChanged'],
    mobile: ['OnNewMessageCompose', 'OnMessageRecipientsChanged', 'OnMessageFromChanged'],
    'ltsc-2021': [],
  };

  it.each(clients)('on %s is every change that it tells of', (id) => {
    const client = play(profiles[id]);
    client.add('to', [dana]);
    client.edit((draft) => ({ ...draft, attachments: [{ id: 'a', name: 'map.png', size: 1 }] }));
    client.edit((draft) => ({ ...draft, label: 'official' }));
    client.edit((draft) => ({ ...draft, from: { name: 'Visits', address: 'visits@justice.gov.uk' } }));
    client.settle();
    expect(client.events().map(({ name }) => name)).toEqual(started[id]);
    isSound(client);
  });

  it('on a phone is not the subject: it counts with the next change of recipients, and holds nothing back', () => {
    const client = play(profiles.mobile);
    client.settle();
    client.edit((draft) => ({ ...draft, subject: 'SECRET Visit' }));
    client.settle();
    expect(barOf(client)).toBeUndefined();
    client.add('to', [dana]);
    client.settle();
    expect(barOf(client)?.message).toMatch(/^Do not send yet: .*SECRET/);
    expect(sendOf(client).place).toBe('sent');
    isSound(client);
  });
});

describe('what the pane mends, and takes back', () => {
  const at = (field: RecipientField, index: number, address: string) => ({ field, index, address });
  const addresses = (client: PlayedClient, field: RecipientField) =>
    client.draft()[field].map((entry) => (entry.kind === 'resolved' ? entry.address : entry.text));

  async function mendAndUndo(client: PlayedClient, fix: Fix, mended: () => void): Promise<void> {
    const { port } = pane(client);
    const { message } = await port.read();
    const applied = await port.apply(fix, message);
    expect(applied).toMatchObject({ kind: 'done' });
    mended();
    expect(applied.kind === 'done' && (await applied.undo?.())).toMatchObject({ kind: 'done' });
  }

  const writing = clients.filter(([id]) => profiles[id].has.composePane);

  it.each(writing)('recipients who move to Bcc, with the sender in To, on %s', async (id) => {
    const client = play(profiles[id]);
    client.add('to', [sam]);
    const fix = { kind: 'moveToBcc', recipients: [at('to', 0, sam)] } as const;
    await mendAndUndo(client, fix, () => {
      expect([addresses(client, 'to'), addresses(client, 'bcc')]).toEqual([[asha.address], [sam]]);
    });
    expect([addresses(client, 'to'), addresses(client, 'bcc')]).toEqual([[sam], []]);
  });

  it.each(writing)('an attachment, on %s', async (id) => {
    const attachments = [{ id: 'a', name: 'SECRET plan.docx', size: 5, content: 'aGVsbG8=' }];
    const client = play(profiles[id], { draft: { ...mail, attachments } });
    const fix = { kind: 'removeAttachment', index: 0, name: 'SECRET plan.docx' } as const;
    expect(pane(client).port.bringsAttachmentsBack).toBe(true);
    await mendAndUndo(client, fix, () => expect(client.draft().attachments).toEqual([]));
    expect(client.draft().attachments).toMatchObject([{ name: 'SECRET plan.docx', content: 'aGVsbG8=' }]);
  });

  it.each(writing)('a label, where %s has labels', async (id) => {
    const label = (name: string) => ({ id: name.toLowerCase(), name, tooltip: '', color: '' });
    const labels = [label('OFFICIAL'), label('OFFICIAL-SENSITIVE')];
    const client = play(profiles[id], { labels, draft: { ...mail, label: 'official' } });
    const { port } = pane(client);
    const { message } = await port.read();
    expect(message.label).toBe(profiles[id].has.labels ? 'OFFICIAL' : undefined);
    expect(port.setLabel === undefined).toBe(!profiles[id].has.labels);
    const applied = await port.setLabel?.('OFFICIAL-SENSITIVE');
    expect(client.draft().label).toBe(profiles[id].has.labels ? 'official-sensitive' : 'official');
    if (applied?.kind === 'done') await applied.undo?.();
    expect(client.draft().label).toBe('official');
  });
});

describe('a client that is no longer served', () => {
  it('lets the mail go, and says above it that it was not checked', () => {
    const client = play(withVersion(profiles['classic-1.14'], '1.12'));
    client.add('to', [sam]);
    expect(sendOf(client)).toMatchObject({ place: 'sent', dialogs: [] });
    expect(barOf(client)?.message).toContain('did not check this mail');
    isSound(client);
  });

  it('says so to whoever presses Send while the mail is still being looked at', () => {
    const client = play(withVersion(profiles.web, '1.13'));
    client.add('to', [sam]);
    expect(client.send()).toMatchObject({ place: 'sent', dialogs: [] });
    expect(barOf(client)?.message).toContain('did not check this mail');
    isSound(client);
  });
});

describe('the manifest and the built script', () => {
  it('name the same functions', () => {
    const answered: string[] = [];
    const associate = (action: string) => void answered.push(action);
    runInNewContext(script, { Office: { actions: { associate } } });
    const xml = readXml(xmlManifest({ origin: 'https://second-look.example', clientId: '' }));
    const named =
      typeof xml === 'string' ? [] : elementsBelow(xml).flatMap((one) => one.attributes.get('FunctionName') ?? []);
    expect([...new Set(named)].sort()).toEqual(answered.sort());
  });
});

afterAll(() => {
  for (const client of played) client.close();
});
