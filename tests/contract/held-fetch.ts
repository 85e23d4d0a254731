import { createGraphApp, mintToken, type Tenant } from '../../src/simulator/graph';
import { problemsOfAnswer, problemsOfRequest } from './description';

export interface Held {
  readonly fetch: typeof fetch;
  /** What was found wrong, request by request. */
  readonly problems: string[];
  /** Operations that were asked, as method and path. */
  readonly asked: string[];
  /** Those that were asked inside a batch. */
  readonly parts: string[];
}

async function bodyOf(message: Request | Response): Promise<unknown> {
  const text = await message.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON, or cut off on purpose: it is held against nothing.
    return text;
  }
}

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly body?: unknown;
}

const root = 'https://graph.microsoft.com/v1.0';

/** What is wrong with the parts of a batch: each is held against its own operation, with the token of the batch. */
export function problemsOfParts(sent: unknown, got: unknown, headers: Headers): readonly string[] {
  const { requests } = sent as { requests: readonly Part[] };
  const { responses = [] } = (got ?? {}) as { responses?: readonly PartAnswer[] };
  return requests.flatMap(({ id, method, url, headers: own, body }) => {
    const all = new Headers(own);
    all.set('Authorization', headers.get('Authorization') ?? '');
    const answer = responses.find((one) => one.id === id);
    const isTyped = body === undefined || all.get('Content-Type') === 'application/json';
    return [
      ...problemsOfRequest(method, root + url, all, body),
      ...(isTyped ? [] : [`${method} ${url} in a batch has a body and no Content-Type`]),
      ...(answer ? problemsOfAnswer(method, root + url, answer.status, answer.body) : []),
    ];
  });
}

const partsAsked = (sent: unknown): readonly string[] =>
  (sent as { requests: readonly Part[] }).requests.map(
    ({ method, url }) => `${method} ${new URL(root + url).pathname}`,
  );

/** The simulator's network, with each request and each answer held against Microsoft's description. */
export function heldFetch(tenant: Tenant): Held {
  const graph = createGraphApp(tenant);
  const problems: string[] = [];
  const asked: string[] = [];
  const parts: string[] = [];
  return {
    problems,
    asked,
    parts,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      const { pathname } = new URL(url);
      const isBatch = pathname.endsWith('/$batch');
      const sent = await bodyOf(request.clone());
      asked.push(`${method} ${pathname}`);
      if (isBatch) parts.push(...partsAsked(sent));
      problems.push(...problemsOfRequest(method, url, headers, sent));
      const response = await graph.fetch(request);
      const got = await bodyOf(response.clone());
      problems.push(...problemsOfAnswer(method, url, response.status, got));
      if (isBatch) problems.push(...problemsOfParts(sent, got, headers));
      return response;
    },
  };
}

export function tokenFor(tenant: Tenant, personId: string, scopes: readonly string[]): string {
  const person = tenant.person(personId);
  if (!person) throw new Error(`${personId} is not in the tenant`);
  const { id, displayName, mail } = person;
  return mintToken(
    { oid: id, tid: tenant.state.seed.id, name: displayName, preferred_username: mail, scp: scopes.join(' ') },
    tenant.clock.now(),
  );
}
