import { createGraphApp, mintToken, type Tenant } from '../../src/simulator/graph';
import { problemsOfAnswer, problemsOfRequest } from './description';

export interface Held {
  readonly fetch: typeof fetch;
  /** What was found wrong, request by request. */
  readonly problems: string[];
  /** Operations that were asked, as method and path. */
  readonly asked: string[];
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

/** The simulator's network, with each request and each answer held against Microsoft's description. */
export function heldFetch(tenant: Tenant): Held {
  const graph = createGraphApp(tenant);
  const problems: string[] = [];
  const asked: string[] = [];
  return {
    problems,
    asked,
    async fetch(input, init) {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      asked.push(`${method} ${new URL(url).pathname}`);
      problems.push(...problemsOfRequest(method, url, headers, await bodyOf(request.clone())));
      const response = await graph.fetch(request);
      problems.push(...problemsOfAnswer(method, url, response.status, await bodyOf(response.clone())));
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
