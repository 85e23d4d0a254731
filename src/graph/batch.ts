import { z } from 'zod';
import { familyOf, GraphFailure } from './failure';
import type { Ask, Send } from './request';
import { decideRetry } from './retry';

/** Graph's own limit. */
const size = 20;
/** How many of a batch Exchange lets run at once in one mailbox. */
const lanes = 4;

export interface Part {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`. */
  readonly url: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

export interface PartAnswer {
  /** 0 where the batch of this part was not answered. */
  readonly status: number;
  readonly body: unknown;
  readonly failure?: GraphFailure;
}

const shape = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown(),
    }),
  ),
});

const failureOf = (method: string, status: number, body: unknown): GraphFailure => {
  const { error } = (body ?? {}) as { error?: { code?: string; message?: string } };
  const code = error?.code ?? `Http${status}`;
  return new GraphFailure({
    family: familyOf(status, code),
    status,
    code,
    message: error?.message ?? 'No explanation was given',
    requestId: '',
    mayHaveLanded: method !== 'GET' && status >= 500,
  });
};

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Many small requests in few: twenty a batch, in four chains, so that no more than four run at once in a mailbox.
 * A part that was throttled (429) is asked again in a later batch; answers come in the order of the parts.
 *
 * Rejects as `send` does where nothing was answered at all. Where a later batch fails, what was answered is given, and
 * the parts without an answer bear that failure: those of the failed batch as it is, those never asked as not carried out.
 */
export async function batch(
  send: Send,
  access: Pick<Ask<unknown>, 'scopes'>,
  parts: readonly Part[],
  { wait = sleep }: { readonly wait?: ((milliseconds: number) => Promise<void>) | undefined } = {},
): Promise<readonly PartAnswer[]> {
  const answers = new Map<number, PartAnswer>();
  const tried = new Map<number, number>();
  const tries = () => [...tried.values()].reduce((sum, times) => sum + times, 0);
  let open = parts.map((_, index) => index);

  /** One batch of at most twenty. Gives how long to wait before those that are still open are asked again. */
  async function ask(chosen: readonly number[]): Promise<number> {
    const requests = chosen.map((index, place) => ({
      id: String(index),
      ...(parts[index] as Part),
      ...(place >= lanes ? { dependsOn: [String(chosen[place - lanes])] } : {}),
    }));
    const isReading = requests.every(({ method }) => method === 'GET');
    const { value } = await send({
      method: 'POST',
      path: '/$batch',
      ...access,
      isReading,
      isMany: true,
      body: { requests },
      shape,
    });
    let pause = 0;
    for (const { id, status, headers, body } of value.responses) {
      const index = Number(id);
      const part = parts[index];
      // 424: the part before it in its chain failed, so this one was never tried. The first of a chain always is.
      if (part === undefined || status === 424) continue;
      const attempt = (tried.get(index) ?? 0) + 1;
      tried.set(index, attempt);
      const retryAfter = headers?.['Retry-After'] ?? null;
      const again = decideRetry({ method: part.method, status, retryAfter, attempt, now: Date.now() });
      if (again !== undefined && status >= 400) pause = Math.max(pause, again);
      else
        answers.set(index, {
          status,
          body,
          ...(status >= 400 ? { failure: failureOf(part.method, status, body) } : {}),
        });
    }
    return pause;
  }

  while (open.length > 0) {
    let pause = 0;
    const before = tries();
    for (let start = 0; start < open.length; start += size) {
      const chosen = open.slice(start, start + size);
      try {
        pause = Math.max(pause, await ask(chosen));
      } catch (error) {
        if (answers.size === 0 || !(error instanceof GraphFailure)) throw error;
        return parts.map((_, index) => {
          const { facts } = error;
          const failure = chosen.includes(index) ? error : new GraphFailure({ ...facts, mayHaveLanded: false });
          return answers.get(index) ?? { status: 0, body: undefined, failure };
        });
      }
    }
    open = open.filter((index) => !answers.has(index));
    if (open.length > 0 && pause > 0) await wait(pause);
    // Answers that leave parts out altogether would be asked for without end.
    if (tries() === before) break;
  }
  return parts.map(
    ({ method }, index) =>
      answers.get(index) ?? { status: 0, body: undefined, failure: failureOf(method, 0, undefined) },
  );
}
