import { z } from 'zod';
import { familyOf, GraphFailure } from './failure';
import type { Send } from './request';
import { decideRetry } from './retry';
import type { Scope } from './scopes';

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

/**
 * Many small requests in few: twenty a batch, in four chains, so that no more than four run at once in a mailbox.
 * A part that was throttled (429) is asked again in a later batch; answers come in the order of the parts.
 */
export async function batch(
  send: Send,
  scopes: readonly Scope[],
  parts: readonly Part[],
  { wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)) } = {},
): Promise<readonly PartAnswer[]> {
  const answers = new Array<PartAnswer>(parts.length);
  let open = parts.map((_, index) => index);
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const later: number[] = [];
    let pause = 0;
    for (let start = 0; start < open.length; start += size) {
      const chosen = open.slice(start, start + size);
      const requests = chosen.map((index, place) => ({
        id: String(index),
        ...(parts[index] as Part),
        ...(place >= lanes ? { dependsOn: [String(chosen[place - lanes])] } : {}),
      }));
      const { value } = await send({ method: 'POST', path: '/$batch', scopes, body: { requests }, shape });
      for (const { id, status, headers, body } of value.responses) {
        const index = Number(id);
        const part = parts[index] as Part;
        const retryAfter = headers?.['Retry-After'] ?? null;
        // 424: the part before it in its chain failed, so this one was never tried.
        const again =
          status === 424 && attempt < 4
            ? 0
            : decideRetry({ method: part.method, status, retryAfter, attempt, now: Date.now() });
        if (again !== undefined && status >= 400) {
          later.push(index);
          pause = Math.max(pause, again);
        } else {
          answers[index] = {
            status,
            body,
            ...(status >= 400 ? { failure: failureOf(part.method, status, body) } : {}),
          };
        }
      }
    }
    if (later.length > 0 && pause > 0) await wait(pause);
    open = later.sort((one, other) => one - other);
  }
  return answers;
}
