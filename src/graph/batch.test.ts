import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, type Part } from './batch';
import { GraphFailure } from './failure';
import type { Send } from './request';

interface Sent {
  readonly id: string;
  readonly url: string;
  readonly dependsOn?: readonly string[];
}

const scopes = { scopes: ['Mail.ReadWrite'] } as const;
const noWait = { wait: () => Promise.resolve() };

/** A Graph that answers batches as it is told: a status by url and attempt; 424 where the part before was refused. */
function graph(statusOf: (url: string, attempt: number) => number) {
  const batches: (readonly Sent[])[] = [];
  const attempts = new Map<string, number>();
  const send: Send = async (ask) => {
    const { requests } = ask.body as { requests: readonly Sent[] };
    batches.push(requests);
    const statuses = new Map<string, number>();
    const responses = requests.map(({ id, url, dependsOn = [] }) => {
      const isHeldUp = dependsOn.some((before) => (statuses.get(before) ?? 500) >= 400);
      const attempt = (attempts.get(url) ?? 0) + 1;
      if (!isHeldUp) attempts.set(url, attempt);
      const status = isHeldUp ? 424 : statusOf(url, attempt);
      statuses.set(id, status);
      return { id, status, headers: { 'Retry-After': '0' }, body: { url } };
    });
    const value = ask.shape?.parse({ responses });
    if (value === undefined) throw new Error('A batch has an answer');
    return { value, etag: undefined, date: undefined };
  };
  return { send, batches, attempts };
}

const parts = (count: number, method: Part['method'] = 'GET'): readonly Part[] =>
  Array.from({ length: count }, (_, index) => ({ method, url: `/${index}` }));

/** How many parts of a batch may run at the same time: those that wait for no other. */
const chainsOf = (sent: readonly Sent[]) => sent.filter(({ dependsOn }) => dependsOn === undefined).length;

describe('many small requests', () => {
  it('are all answered in their order, whatever is refused, in batches of twenty and four chains', async () => {
    const statuses = fc.array(fc.constantFrom(200, 404, 403, 500), { maxLength: 70 });
    await fc.assert(
      fc.asyncProperty(statuses, async (given) => {
        const { send, batches, attempts } = graph((url) => given[Number(url.slice(1))] ?? 200);
        const answers = await batch(send, scopes, parts(given.length, 'POST'), noWait);
        expect(answers.map(({ status }) => status)).toEqual(given);
        expect(answers.map(({ body }) => (body as { url: string }).url)).toEqual(given.map((_, index) => `/${index}`));
        for (const sent of batches) {
          expect(sent.length).toBeLessThanOrEqual(20);
          expect(chainsOf(sent)).toBeLessThanOrEqual(4);
        }
        // Nothing but what was throttled is ever tried twice.
        expect([...attempts.values()].every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are tried again where they were throttled, four times and no more', async () => {
    const { send, attempts } = graph((url, attempt) => (url === '/1' && attempt < 3 ? 429 : url === '/2' ? 429 : 201));
    const answers = await batch(send, scopes, parts(6, 'POST'), noWait);
    expect(answers.map(({ status, failure }) => failure?.family ?? status)).toEqual([
      201,
      201,
      'throttled',
      201,
      201,
      201,
    ]);
    expect(attempts.get('/1')).toBe(3);
    expect(attempts.get('/2')).toBe(4);
  });

  it('that were never answered are failures, and asked no more', async () => {
    let asked = 0;
    const send: Send = async (ask) => {
      asked += 1;
      const value = ask.shape?.parse({ responses: [] });
      if (value === undefined) throw new Error('A batch has an answer');
      return { value, etag: undefined, date: undefined };
    };
    const answers = await batch(send, scopes, parts(3), noWait);
    expect(answers.map(({ failure }) => failure?.family)).toEqual(['ours', 'ours', 'ours']);
    expect(asked).toBe(1);
  });

  it('say of themselves whether they only read', async () => {
    const reading: (boolean | undefined)[] = [];
    const send: Send = (ask) => {
      reading.push(ask.isReading);
      return graph(() => 200).send(ask);
    };
    await batch(send, scopes, parts(2), noWait);
    await batch(send, scopes, [...parts(2), { method: 'POST', url: '/x' }], noWait);
    expect(reading).toEqual([true, false]);
  });

  it('reject with what is not Graph’s failure, even after some were answered', async () => {
    const { send } = graph(() => 200);
    let batches = 0;
    const leaves: Send = (ask) => {
      batches += 1;
      if (batches === 1) return send(ask);
      return Promise.reject(new DOMException('The person left', 'AbortError'));
    };
    await expect(batch(leaves, scopes, parts(30), noWait)).rejects.toThrow('The person left');
  });

  it('need no request where there are none', async () => {
    const { send, batches } = graph(() => 200);
    expect(await batch(send, scopes, [], noWait)).toEqual([]);
    expect(batches).toEqual([]);
  });

  it('are failures of Graph, each by what happened to it', async () => {
    const { send } = graph((url) => (url === '/0' ? 404 : 500));
    const [gone, broken] = await batch(send, scopes, parts(2, 'POST'), noWait);
    expect(gone?.failure).toBeInstanceOf(GraphFailure);
    expect(gone?.failure?.facts).toMatchObject({ family: 'gone', mayHaveLanded: false });
    expect(broken?.failure?.facts).toMatchObject({ family: 'throttled', mayHaveLanded: true });
  });
});
