import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/engine';
import { browserPage, createMailPort, readMail } from '../../src/hosts';
import { emptyDraft, writtenBody } from '../../src/simulator/outlook/draft';
import { type ClientStart, type PlayedClient, playClient } from '../../src/simulator/outlook/played-client';
import { type ClientProfile, profiles } from '../../src/simulator/outlook/profiles';
import { roamingStores } from '../../src/simulator/outlook/roaming-stores';
import { buildEvents } from './build';
import { overridablePack, smallPack } from './testing/pack';

const folder = mkdtempSync(join(tmpdir(), 'pane-and-script-'));
const scripts = { asks: '', stops: '' };

async function built(name: string, pack: object): Promise<string> {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(pack));
  await buildEvents(name, join(folder, name), file);
  return readFileSync(join(folder, name, 'events.js'), 'utf8');
}

beforeAll(async () => {
  scripts.asks = await built('asks', smallPack);
  scripts.stops = await built('stops', overridablePack);
});
afterAll(() => rmSync(folder, { recursive: true }));

const sam = 'sam.hill.test@gmail.com';
const draft = {
  ...emptyDraft({ name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' }),
  subject: 'Visit',
  body: writtenBody('Hello', 'From: Sam'),
};

/** The pane beside a played mail, with what of it this test is about: the port over Office. */
function paneOf(client: PlayedClient) {
  const { context } = client.openPane() as typeof Office;
  const { mailbox, roamingSettings: settings } = context;
  const item = mailbox.item as Office.MessageCompose;
  const supports = (version: string) => context.requirements.isSetSupported('Mailbox', version);
  return createMailPort({
    item,
    read: () => readMail(item, mailbox, { now: new Date().toISOString(), settings }, { supports }),
    page: browserPage,
  } as Parameters<typeof createMailPort>[0]);
}

function opened(profile: ClientProfile, script: string, more: Partial<ClientStart> = {}): PlayedClient {
  const client = playClient({ profile, script, draft, latency: 5, ...more });
  client.add('to', [sam]);
  client.settle();
  return client;
}

/** With each way that clients keep settings; classic Outlook starts a runtime for each event. */
const each = [
  ['web', false, profiles.web],
  ['classic-1.14', true, profiles['classic-1.14']],
  ['mac-1.14', false, profiles['mac-1.14']],
] as const;

describe.each(each)('on %s, where a runtime for each event is %s', (_, isForgetful, profile) => {
  it('a reason that the pane took lets exactly that mail go, with its record', async () => {
    const client = opened(profile, scripts.stops, { isForgetful });
    const pane = paneOf(client);
    const { message, known } = await pane.read();
    expect(client.send().place).toBe('compose');
    await pane.allow('urgent', message, check(message, overridablePack, known));
    const sending = client.send();
    expect([sending.place, sending.dialogs]).toEqual(['sent', []]);
    expect(client.draft().internetHeaders).toEqual({
      'X-Second-Look-Override': 'policy=someones-personal-address; reason=urgent; pack=0.0.1',
    });
    expect(client.problems()).toEqual([]);
  });

  it('a reason does not let a mail go that was changed since', async () => {
    const client = opened(profile, scripts.stops, { isForgetful });
    const pane = paneOf(client);
    const { message, known } = await pane.read();
    await pane.allow('urgent', message, check(message, overridablePack, known));
    client.edit((now) => ({ ...now, body: writtenBody('Hello, and another thing', 'From: Sam') }));
    const sending = client.send();
    expect([sending.place, sending.alert?.completion?.message]).toEqual([
      'compose',
      expect.stringContaining('no longer applies'),
    ]);
    expect(client.draft().internetHeaders).toEqual({});
  });

  it('what was answered holds for this mail and the next, until it is taken back', async () => {
    const settings = roamingStores(profile.settings);
    const more = { isForgetful, settings };
    const first = opened(profile, scripts.asks, more);
    const pane = paneOf(first);
    await pane.read();
    expect((await pane.remember([{ address: sam, answer: 'public' }])).kind).toBe('done');
    expect((await pane.read()).isWaiting).toBe(true);
    expect(first.send().place).toBe('sent');
    first.close();

    const second = opened(profile, scripts.asks, more);
    const paneOfSecond = paneOf(second);
    expect(second.draft().notifications).toEqual([]);
    expect((await paneOfSecond.read()).known.answers).toMatchObject([{ address: sam }]);
    await paneOfSecond.forget(sam);
    expect(second.send().place).toBe('compose');
    expect((await paneOfSecond.read()).isWaiting).toBe(false);
    second.close();

    const third = opened(profile, scripts.asks, more);
    expect(third.draft().notifications).toHaveLength(1);
    expect(third.send().place).toBe('compose');
    third.close();
  });

  it('a person who wants no bar has none, on this mail and the next', async () => {
    const settings = roamingStores(profile.settings);
    const first = opened(profile, scripts.asks, { isForgetful, settings });
    expect(first.draft().notifications).toHaveLength(1);
    const pane = paneOf(first);
    await pane.read();
    await pane.choose({ liveAdvice: false });
    first.add('cc', ['dana.cole@justice.gov.uk']);
    first.settle();
    expect(first.draft().notifications).toEqual([]);
    first.close();
    const second = opened(profile, scripts.asks, { isForgetful, settings });
    expect([second.draft().notifications, second.send().place]).toEqual([[], 'compose']);
    second.close();
  });
});
