import { describe, expect, it } from 'vitest';
import type { BoxState, SendResult, Unsettled } from '../../record-mail';
import type { Standing } from '../../records';
import { approval, carry, foldOne, idOf, minute, requestOf, seal } from '../../records/examples/mails';
import { asha, helen } from '../../records/examples/people';
import { simple } from '../../records/examples/travel';
import type { Sending } from '../../stories';
import { type BulkRun, type KeptSendings, runBulk } from './bulk-run';
import { storyKey } from './queue-rows';

function nth(n: number, fields = {}): Standing {
  const request = seal(requestOf(simple, { id: idOf(n), story: idOf(n), at: minute(n), fields }));
  return foldOne(helen, [carry(request, { from: asha, to: [helen], at: n })]);
}

const stories = [nth(1), nth(2), nth(3)];
const keys = stories.map(storyKey);

/** A mailbox that answers each sending as told; what it was given is kept. */
function boxOf(results: readonly SendResult[], now: readonly Standing[] = stories, settles = true) {
  const given: Sending[] = [];
  let unsettled: readonly Unsettled[] = [];
  const box: BulkRun['box'] = {
    refresh: async () => undefined,
    state: () => ({ stories: now }) as BoxState,
    async send(sending) {
      const result = results[given.length] ?? { sent: 'yes', mail: `m${given.length}` };
      given.push(sending);
      if (result.sent === 'unknown') {
        unsettled = [{ recordId: sending.record.id, ref: sending.record.ref, title: '', since: 0 }];
      }
      return result;
    },
    async settle() {
      if (settles) unsettled = [];
    },
    unsettled: () => unsettled,
  };
  return { box, given };
}

let made = 0;
const make = async (standing: Standing): Promise<Sending> => {
  made += 1;
  const record = { ...approval.record, id: idOf(100 + made), ref: standing.ref };
  return { record, human: { about: [], asks: [] } as never, to: [], cc: [] };
};

const run = (box: BulkRun['box'], kept: KeptSendings = new Map(), chosen = stories) =>
  runBulk({ box, chosen, kept, mayStill: () => true, make, onSent: () => undefined, onProgress: () => undefined });

const failure: SendResult = { sent: 'no', why: 'failure', failure: new Error('503') };
const unknown: SendResult = { sent: 'unknown', failure: new Error('lost') };

describe('approving several', () => {
  it('sends one decision for each', async () => {
    const { box, given } = boxOf([]);
    expect(await run(box)).toEqual({ sent: keys, failed: new Map() });
    expect(new Set(given.map(({ record }) => record.id)).size).toBe(3);
  });

  it('goes on after one that failed, and says which', async () => {
    const { box } = boxOf([{ sent: 'yes', mail: 'm' }, failure]);
    const { sent, failed } = await run(box);
    expect(sent).toEqual([keys[0], keys[2]]);
    expect([...failed.keys()]).toEqual([keys[1]]);
  });

  it('tries the same record again', async () => {
    const kept: KeptSendings = new Map();
    const first = boxOf([failure]);
    await run(first.box, kept, stories.slice(0, 1));
    const second = boxOf([]);
    await run(second.box, kept, stories.slice(0, 1));
    expect(second.given[0]?.record.id).toBe(first.given[0]?.record.id);
    expect(kept.size).toBe(0);
  });

  it('counts one without an answer as sent once it was found', async () => {
    expect((await run(boxOf([unknown]).box)).sent).toEqual(keys);
  });
});

describe('what is reported of several', () => {
  it('is one that may have gone: it is looked for the next time, and not sent', async () => {
    const kept: KeptSendings = new Map();
    const { box, given } = boxOf([unknown], stories, false);
    const [first] = stories;
    const chosen = first === undefined ? [] : [first];
    expect((await run(box, kept, chosen)).failed.get(keys[0] ?? '')).toEqual({ why: 'unknown' });
    expect((await run(box, kept, chosen)).failed.get(keys[0] ?? '')).toEqual({ why: 'unknown' });
    expect(given).toHaveLength(1);
  });

  it('is one that changed, or went away, after it was ticked', async () => {
    const { box, given } = boxOf([], [nth(1, { tool: 'Another' }), nth(2)]);
    const { sent, failed } = await run(box);
    expect(sent).toEqual([keys[1]]);
    expect([...failed.values()]).toEqual([{ why: 'changed' }, { why: 'changed' }]);
    expect(given).toHaveLength(1);
  });

  it('is one that may no longer be approved with others', async () => {
    const { box, given } = boxOf([]);
    const result = await runBulk({
      ...{ box, chosen: stories, kept: new Map(), make },
      mayStill: (standing) => storyKey(standing) !== keys[1],
      onSent: () => undefined,
      onProgress: () => undefined,
    });
    expect([...result.failed]).toEqual([[keys[1], { why: 'changed' }]]);
    expect(given).toHaveLength(2);
  });
});
