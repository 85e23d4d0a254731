import { Client, type Context, type Middleware, ResponseType } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { familyOf, GraphFailure, offline, unreadable } from './failure';
import { createGate } from './gate';
import { decideRetry, readRetryAfter } from './retry';
import type { Scope } from './scopes';

export interface GraphOptions {
  /** A token that holds at least one of the scopes. Rejects with the sign-in's own failure. */
  token(scopes: readonly Scope[]): Promise<string>;
  /** The one seam to the network: the browser's fetch, or the simulator's. */
  readonly fetch: typeof fetch;
  /** Aborts everything when the person leaves. */
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface Ask<T> {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, with its query; or an absolute link that Graph gave us. */
  readonly path: string;
  readonly scopes: readonly Scope[];
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
  /** What the answer must look like; unknown fields pass. Leave out where there is no answer to read. */
  readonly shape?: z.ZodType<T>;
  /** True for a POST that changes nothing: it may be repeated as a GET may. */
  readonly isReading?: boolean;
  /** True for a batch, whose parts take all the places that a mailbox has. */
  readonly isMany?: boolean;
  /** Ends this request alone. */
  readonly signal?: AbortSignal;
}

export interface Answer<T> {
  readonly value: T;
  readonly etag: string | undefined;
  /** The server's clock at the answer, in milliseconds since 1970. */
  readonly date: number | undefined;
}

export type Send = <T = undefined>(ask: Ask<T>) => Promise<Answer<T>>;

const graphHost = 'https://graph.microsoft.com';

/** Requests at once, of four that Exchange allows an app in one mailbox: one is left for the other window. */
const atOnce = 3;

/** What the client carries to our transport beside a request. */
class Asked {
  constructor(readonly ask: Pick<Ask<unknown>, 'method' | 'scopes' | 'isReading' | 'isMany'>) {}
}

/** The method as retries judge it. */
const effectOf = ({ method = 'GET', isReading = false }: Asked['ask']): string => (isReading ? 'GET' : method);

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Why there is no answer, by the empty response that stands for it. The client wraps whatever a middleware throws and
 * loses the cause; a response passes through untouched.
 */
const causes = new WeakMap<Response, unknown>();

function noAnswer(cause: unknown): Response {
  const response = Response.error();
  causes.set(response, cause);
  return response;
}

/** Puts the token on, tries again where that is safe, and hands the request to `fetch`. */
class Transport implements Middleware {
  private readonly gate = createGate(atOnce);

  constructor(private readonly options: GraphOptions) {}

  async execute(context: Context): Promise<void> {
    const { now = Date.now, wait = sleep } = this.options;
    const asked = context.middlewareControl?.getMiddlewareOptions(Asked) as Asked | undefined;
    const ask = asked?.ask ?? { scopes: [] };
    const method = effectOf(ask);
    let token: string;
    try {
      token = await this.options.token(ask.scopes);
    } catch (failure) {
      context.response = noAnswer(failure);
      return;
    }
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.once(context, ask, token);
      const retryAfter = response.headers.get('Retry-After');
      const again = decideRetry({ method, status: response.status, retryAfter, attempt, now: now() });
      context.response = response;
      if (again === undefined || context.options?.signal?.aborted) return;
      await wait(again);
    }
  }

  private async once(context: Context, ask: Asked['ask'], token: string): Promise<Response> {
    const headers = new Headers(context.options?.headers as HeadersInit | undefined);
    headers.set('Authorization', `Bearer ${token}`);
    const url = typeof context.request === 'string' ? context.request : context.request.url;
    const { method = 'GET', isMany = false } = ask;
    try {
      return await this.gate.run(
        () => this.options.fetch(url, { ...context.options, method, headers }),
        isMany ? Number.POSITIVE_INFINITY : 1,
      );
    } catch (error) {
      return noAnswer(offline(effectOf(ask), error));
    }
  }
}

async function failureOf(method: string, response: Response, now: number): Promise<GraphFailure> {
  const text = await response.text().catch(() => '');
  const wait = readRetryAfter(response.headers.get('Retry-After'), now);
  let code = `Http${response.status}`;
  let message = 'No explanation was given';
  try {
    const { error } = JSON.parse(text) as { error?: { code?: string; message?: string } };
    code = error?.code ?? code;
    message = error?.message ?? message;
  } catch {
    // Not Graph's own words: a proxy's page, or nothing.
  }
  return new GraphFailure({
    family: familyOf(response.status, code),
    status: response.status,
    code,
    message,
    requestId: response.headers.get('request-id') ?? '',
    ...(wait === undefined ? {} : { retryAt: now + wait }),
    mayHaveLanded: method !== 'GET' && response.status >= 500,
  });
}

/** One request to Graph: allowed hosts only, parsed, and every failure in its family. */
export function createSend(options: GraphOptions): Send {
  const now = options.now ?? Date.now;
  const client = Client.initWithMiddleware({ middleware: new Transport(options), defaultVersion: 'v1.0' });

  return async function send<T>(ask: Ask<T>): Promise<Answer<T>> {
    const { method = 'GET', path, headers = {}, body, shape } = ask;
    if (/^[a-z]+:/i.test(path) && !path.startsWith(`${graphHost}/v1.0/`))
      throw unreadable('GET', 0, `Graph gave a link to another host: ${path.slice(0, 60)}`, '');
    const signals = [options.signal, ask.signal].filter((one) => one !== undefined);
    const request = client
      .api(path)
      .headers({ ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers })
      .middlewareOptions([new Asked(ask)])
      .responseType(ResponseType.RAW);
    if (signals.length > 0) request.option('signal', AbortSignal.any(signals));
    const verbs = {
      GET: () => request.get(),
      POST: () => request.post(body),
      PATCH: () => request.patch(body),
      DELETE: () => request.delete(),
    };
    const response = (await verbs[method]()) as Response;
    if (signals.some(({ aborted }) => aborted)) throw new DOMException('The person left', 'AbortError');
    if (causes.has(response)) throw causes.get(response);
    const effect = effectOf(ask);
    if (!response.ok) throw await failureOf(effect, response, now());
    return read(effect, response, shape);
  };
}

async function read<T>(method: string, response: Response, shape: Ask<T>['shape']): Promise<Answer<T>> {
  const date = Date.parse(response.headers.get('Date') ?? '');
  const facts = { etag: response.headers.get('ETag') ?? undefined, date: Number.isNaN(date) ? undefined : date };
  if (!shape) return { value: undefined as T, ...facts };
  const id = response.headers.get('request-id') ?? '';
  let content: unknown;
  try {
    content = (await response.json()) as unknown;
  } catch {
    throw unreadable(method, response.status, 'The answer is not the JSON that Graph gives', id);
  }
  const parsed = shape.safeParse(content);
  if (parsed.success) return { value: parsed.data, ...facts };
  const [issue] = parsed.error.issues;
  throw unreadable(method, response.status, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}`, id);
}
