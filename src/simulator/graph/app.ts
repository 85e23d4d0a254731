import { letArrive } from './delivery';
import { directoryOperations } from './directory-operations';
import { mailboxOperations } from './mailbox-operations';
import { messageOperations } from './message-operations';
import { badRequest, ODataError } from './odata-error';
import type { Answer, Call, Operation } from './operation';
import type { Mailbox, Person } from './state';
import type { Tenant } from './tenant';
import { type Claims, readToken } from './tokens';

export const operations: readonly Operation[] = [...directoryOperations, ...mailboxOperations, ...messageOperations];

/** Requests that one app may have under way in one mailbox. */
const atOnce = 4;
const batchSize = 20;

interface Match {
  readonly operation: Operation;
  readonly params: { readonly [name: string]: string };
  /** Segment that names the mailbox: `me`, or a user's id or address. */
  readonly mailbox: string | undefined;
}

/** `/me/mailFolders('inbox')/messages` → segments; Graph takes keys in both forms. */
function segmentsOf(path: string): string[] {
  return path
    .replace(/\('([^']*)'\)/g, '/$1')
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);
}

function matchOne(operation: Operation, segments: readonly string[]): Match | undefined {
  const pattern = operation.path.split('/').filter((part) => part !== '');
  let mailbox: string | undefined;
  let rest = segments;
  if (pattern[0] === ':mailbox') {
    const [first = '', second = ''] = segments;
    if (first.toLowerCase() === 'me') {
      mailbox = 'me';
      rest = segments.slice(1);
    } else if (first.toLowerCase() === 'users' && second) {
      mailbox = second;
      rest = segments.slice(2);
    } else return undefined;
    pattern.shift();
  }
  if (pattern.length !== rest.length) return undefined;
  const params: { [name: string]: string } = {};
  for (const [index, part] of pattern.entries()) {
    const segment = rest[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return { operation, params, mailbox };
}

/** The operation a request means; a literal segment beats a parameter (`delta` is no message id). */
function match(method: string, path: string): Match {
  const segments = segmentsOf(path);
  const found = operations
    .filter((operation) => operation.method === method)
    .map((operation) => matchOne(operation, segments))
    .filter((one) => one !== undefined)
    .sort((one, other) => Object.keys(one.params).length - Object.keys(other.params).length);
  const [best] = found;
  if (best) return best;
  throw badRequest(`Resource not found for the segment '${segments.at(-1) ?? ''}'.`, 'BadRequest');
}

function mailboxAndScopes(tenant: Tenant, me: Person, { operation, mailbox }: Match): [Mailbox, readonly string[]] {
  const own = tenant.mailboxFor(me, me.id);
  if (mailbox === undefined || mailbox === 'me') return [own, operation.scopes];
  if (tenant.person(mailbox)?.id === me.id) return [own, operation.scopes];
  return [own, operation.otherMailbox ?? operation.scopes];
}

const sendsMail = (method: string, path: string): boolean =>
  method === 'POST' && /\/(?:send|sendMail|reply|replyAll|forward)$/.test(path);

export interface GraphApp {
  /** Answers a request to Graph, whatever its host; the path begins with `/v1.0`. Rejects when the network is off. */
  fetch(request: Request): Promise<Response>;
}

/** A small Microsoft Graph over a tenant, at the HTTP edge. */
export function createGraphApp(tenant: Tenant): GraphApp {
  let requests = 0;

  function claimsOf(headers: Headers): Claims {
    if (tenant.faults.expiredToken)
      throw new ODataError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');
    return readToken(headers.get('Authorization'), tenant.clock);
  }

  async function carryOut(
    method: string,
    target: URL,
    headers: Headers,
    body: unknown,
    claims: Claims,
  ): Promise<Answer> {
    const path = target.pathname.replace(/^\/v1\.0/, '');
    const me = tenant.person(claims.oid);
    if (!me) throw new ODataError(401, 'InvalidAuthenticationToken', 'The user of the token is not in this tenant.');
    const found = match(method, path);
    const [own, scopes] = mailboxAndScopes(tenant, me, found);
    const granted = claims.scp.split(' ');
    if (tenant.faults.forbidden || !scopes.some((scope) => granted.includes(scope)))
      throw new ODataError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
    if (tenant.faults.noMailbox && found.operation.path.startsWith('/:mailbox'))
      throw new ODataError(
        404,
        'MailboxNotEnabledForRESTAPI',
        'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
      );
    const mailbox = found.mailbox && found.mailbox !== 'me' ? tenant.mailboxFor(me, found.mailbox) : own;
    // The limit is Exchange's: the directory has none that a person meets.
    const place = found.operation.path.startsWith('/:mailbox') ? mailbox.id : undefined;
    const underWay = place === undefined ? 0 : (tenant.underWay.get(place) ?? 0);
    if (underWay >= atOnce)
      throw new ODataError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'Retry-After': '1',
      });
    if (place !== undefined) tenant.underWay.set(place, underWay + 1);
    try {
      if (tenant.latency === 'tenant') await tenant.clock.wait(200);
      if (tenant.faults.slow > 0) await tenant.clock.wait(tenant.faults.slow);
      const prefer = headers.get('Prefer') ?? '';
      const call: Call = {
        tenant,
        claims,
        me,
        mailbox,
        params: found.params,
        query: target.searchParams,
        headers,
        body,
        path,
        wishes: {
          immutableIds: /IdType\s*=\s*"?ImmutableId"?/i.test(prefer),
          textBodies: /outlook\.body-content-type\s*=\s*"?text"?/i.test(prefer),
        },
      };
      const answer = await found.operation.handle(call);
      if (tenant.latency === 'tenant') await tenant.clock.wait(2 * (answer.items ?? 0));
      if (method !== 'GET') tenant.save();
      return answer;
    } finally {
      if (place !== undefined) tenant.underWay.set(place, (tenant.underWay.get(place) ?? 1) - 1);
    }
  }

  function refusal(error: unknown): Answer {
    const known = error instanceof ODataError ? error : new ODataError(500, 'InternalServerError', String(error));
    return {
      status: known.status,
      headers: known.headers,
      body: {
        error: {
          code: known.code,
          message: known.message,
          innerError: {
            date: new Date(tenant.clock.now()).toISOString().slice(0, 19),
            'request-id': requestId(),
            'client-request-id': requestId(),
          },
        },
      },
    };
  }

  /** Nothing is drawn where nothing can come of it, so that one chance switched off does not move the others. */
  const isUnlucky = (chance: number): boolean => chance > 0 && tenant.chance() < chance;

  /** What becomes of a request on its way: lost before it reaches Graph, or its answer after. */
  function breakOf(method: string, { pathname, search }: URL): 'request' | 'answer' | undefined {
    const chosen = tenant.breaks?.({ method, path: decodeURIComponent(`${pathname}${search}`) });
    if (chosen) return chosen;
    if (isUnlucky(tenant.faults.lostRequestChance)) return 'request';
    if (tenant.faults.lostAnswers > 0) {
      tenant.faults.lostAnswers -= 1;
      return 'answer';
    }
    if (tenant.faults.lostSends > 0 && sendsMail(method, pathname)) {
      tenant.faults.lostSends -= 1;
      return 'answer';
    }
    return isUnlucky(tenant.faults.lostAnswerChance) ? 'answer' : undefined;
  }

  const requestId = (): string => `00000000-0000-4000-8000-${String(requests).padStart(12, '0')}`;

  async function answerTo(method: string, target: URL, headers: Headers, body: unknown): Promise<Answer> {
    requests += 1;
    try {
      const wait = tenant.faults.throttledUntil - tenant.clock.now();
      if (wait > 0)
        throw new ODataError(429, 'TooManyRequests', 'Too many requests.', {
          'Retry-After': String(Math.ceil(wait / 1000)),
        });
      const claims = claimsOf(headers);
      if (/\/\$batch$/.test(target.pathname)) return await batch(target, headers, body);
      if (isUnlucky(tenant.faults.throttleChance))
        throw new ODataError(429, 'TooManyRequests', 'Too many requests.', { 'Retry-After': '1' });
      return await carryOut(method, target, headers, body, claims);
    } catch (error) {
      return refusal(error);
    }
  }

  interface Part {
    readonly id: string;
    readonly method: string;
    readonly url: string;
    readonly headers?: { readonly [name: string]: string };
    readonly body?: unknown;
    readonly dependsOn?: readonly string[];
  }

  async function batch(target: URL, headers: Headers, body: unknown): Promise<Answer> {
    const parts = (body as { requests?: Part[] } | undefined)?.requests;
    if (!Array.isArray(parts) || parts.length === 0) throw badRequest('Invalid batch payload format.');
    if (parts.length > batchSize)
      throw badRequest(`Number of requests in batch exceeds the limit of ${batchSize}.`, 'MaximumValueExceeded');
    if (new Set(parts.map(({ id }) => id)).size !== parts.length) throw badRequest('Batch request ids must be unique.');
    const done = new Map<string, Promise<Answer>>();
    const run = async (part: Part): Promise<Answer> => {
      const before = await Promise.all((part.dependsOn ?? []).map((id) => done.get(id)));
      if (before.some((one) => one === undefined || one.status >= 400))
        return refusal(new ODataError(424, 'FailedDependency', 'A request this one depends on failed.'));
      const own = new Headers(part.headers ?? {});
      own.set('Authorization', headers.get('Authorization') ?? '');
      return answerTo(part.method.toUpperCase(), new URL(`/v1.0${part.url}`, target), own, part.body);
    };
    for (const part of parts) done.set(part.id, run(part));
    const responses = await Promise.all(
      parts.map(async ({ id }) => {
        const answer = (await done.get(id)) ?? refusal(badRequest('Lost.'));
        const { status, headers: own = {}, body: content } = answer;
        return {
          id,
          status,
          headers: { 'Content-Type': 'application/json', ...own },
          ...(content === undefined ? {} : { body: content }),
        };
      }),
    );
    return { status: 200, body: { responses } };
  }

  async function readBody(request: Request): Promise<unknown> {
    const text = await request.text();
    if (text === '') return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw badRequest('Unable to read JSON request payload.');
    }
  }

  function respond(answer: Answer): Response {
    const headers = new Headers({ 'request-id': requestId(), ...answer.headers });
    headers.set('Date', new Date(tenant.clock.now() + tenant.faults.clockSkew).toUTCString());
    if (answer.body === undefined) return new Response(null, { status: answer.status, headers });
    if (typeof answer.body === 'string') return new Response(answer.body, { status: answer.status, headers });
    headers.set('Content-Type', 'application/json; odata.metadata=minimal; charset=utf-8');
    const text = JSON.stringify(answer.body);
    return new Response(tenant.faults.halfPage ? text.slice(0, text.length / 2) : text, {
      status: answer.status,
      headers,
    });
  }

  return {
    async fetch(request) {
      if (tenant.faults.offline) throw new TypeError('Failed to fetch');
      if (tenant.faults.html)
        return new Response('<!doctype html><title>Sign in to the network</title>', {
          status: 200,
          headers: { 'Content-Type': 'text/html' },
        });
      const target = new URL(request.url);
      const lost = breakOf(request.method, target);
      if (lost === 'request') throw new TypeError('Failed to fetch');
      letArrive(tenant);
      let answer: Answer;
      try {
        const body = await readBody(request);
        answer = await answerTo(request.method, target, request.headers, body);
      } catch (error) {
        answer = refusal(error);
      }
      if (lost === 'answer') throw new TypeError('Failed to fetch');
      return respond(answer);
    },
  };
}
