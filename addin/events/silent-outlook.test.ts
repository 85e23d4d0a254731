import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/engine';
import { emptyDraft, writtenBody } from '../../src/simulator/outlook/draft';
import { type ClientStart, type PlayedClient, playClient } from '../../src/simulator/outlook/played-client';
import { profiles } from '../../src/simulator/outlook/profiles';
import { buildEvents } from './build';
import { smallPack } from './testing/pack';

const marked: Pack = {
  ...smallPack,
  policies: smallPack.policies.map((policy) => ({
    ...policy,
    id: 'marking-above',
    rule: 'marking-above-ceiling',
    options: { ceiling: 'OFFICIAL' },
    outcome: 'stop',
    wording: { aboveCeiling: { en: { headline: 'this is marked {level}', evidence: '', why: '', now: 'Keep it.' } } },
  })),
};

const folder = mkdtempSync(join(tmpdir(), 'silent-outlook-'));
let script = '';

beforeAll(async () => {
  const file = join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify(marked));
  await buildEvents('marked', folder, file);
  script = readFileSync(join(folder, 'events.js'), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true }));

const draft = {
  ...emptyDraft({ name: 'Asha Patel', address: 'asha.patel@justice.gov.uk' }),
  subject: 'SECRET Visit plan',
  body: writtenBody('Hello', ''),
};
const dana = 'dana.cole@justice.gov.uk';

function open(hangs: readonly string[], more: Partial<ClientStart> = {}): PlayedClient {
  const silent = (path: string) => hangs.includes(path);
  const client = playClient({ profile: profiles.web, script, draft, latency: 5, hangs: silent, ...more });
  client.add('to', [dana]);
  return client;
}

const calls = [
  'to.getAsync',
  'cc.getAsync',
  'bcc.getAsync',
  'body.getAsync',
  'from.getAsync',
  'getAttachmentsAsync',
  'getComposeTypeAsync',
  'sessionData.getAllAsync',
  'sessionData.setAsync',
  'internetHeaders.removeAsync',
  'notificationMessages.replaceAsync',
];

/** When Send is pressed: at once, while a check of what was written waits for Outlook, and when it has given up. */
const moments = [0, 1000, 10_000];

describe('a marking in the subject stops the mail', () => {
  it.each(calls)('though %s is never answered, however often Send is pressed', (path) => {
    for (const moment of moments) {
      const client = open([path]);
      client.pass(moment);
      for (let presses = 1; presses <= 4; presses += 1) {
        const { place, alert, waited } = client.send();
        expect([place, alert?.completion?.message]).toEqual([
          'compose',
          expect.stringContaining('this is marked SECRET'),
        ]);
        expect(waited).toBeLessThanOrEqual(4000);
      }
      client.pass(10_000);
      expect(client.problems()).toEqual([]);
      client.close();
    }
  });

  it('though any two of them are never answered', () => {
    const letGo: string[] = [];
    calls.forEach((one, at) => {
      for (const other of calls.slice(at + 1)) {
        for (const moment of [0, 10_000]) {
          const client = open([one, other]);
          client.pass(moment);
          if (client.send().place !== 'compose') letGo.push(`${one}, ${other}, ${moment}`);
          client.settle();
          letGo.push(...client.problems());
          client.close();
        }
      }
    });
    expect(letGo).toEqual([]);
  });

  it('after many changes, of whose checks none got the text', () => {
    const client = open(['body.getAsync']);
    for (let change = 0; change < 5; change += 1) {
      client.add('cc', [`person${change}@justice.gov.uk`]);
      client.pass(10_000);
    }
    expect([client.send().place, client.problems()]).toEqual(['compose', []]);
    client.close();
  });

  it('where Outlook takes a second for each answer', () => {
    const client = open([], { latency: 1000 });
    expect(client.send().place).toBe('compose');
    client.close();
  });
});
