import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly query: readonly string[];
  readonly body: object | null;
  readonly responses: { readonly [status: string]: object | null };
  readonly scopes: {
    readonly delegatedWork: readonly string[];
    readonly alsoCoveredBy: readonly string[];
    readonly otherMailbox: readonly string[];
  } | null;
}

interface Schema {
  readonly 'x-csdl'?: { readonly openType?: boolean };
  readonly 'x-derived'?: unknown;
  readonly [name: string]: unknown;
}

interface Description {
  readonly operations: { readonly [operation: string]: Operation };
  readonly $defs: { readonly [name: string]: Schema };
}

const description = JSON.parse(
  readFileSync(new URL('./graph-description.json', import.meta.url), 'utf8'),
) as Description;

/** Open types let every unknown name pass; to catch a slip of ours they are closed here. */
function closed(defs: Description['$defs']): { readonly [name: string]: object } {
  return Object.fromEntries(
    Object.entries(defs).map(([name, schema]) => [
      name,
      schema['x-csdl']?.openType && !schema['x-derived'] ? { ...schema, additionalProperties: false } : schema,
    ]),
  );
}

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: true });
addFormats.default(ajv);
const $defs = closed(description.$defs);
const compiled = new Map<object, ValidateFunction>();

function problemsOf(schema: object, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile({ ...schema, $defs });
    compiled.set(schema, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}

interface Route {
  readonly name: string;
  readonly operation: Operation;
  readonly segments: readonly string[];
}

const routes: readonly Route[] = Object.entries(description.operations).map(([name, operation]) => ({
  name,
  operation,
  segments: (name.split(' ')[1] ?? '').split('/').filter((part) => part !== ''),
}));

/** Microsoft's row for a request; literal segments beat placeholders. */
function routeOf(method: string, pathname: string): Route | undefined {
  const segments = pathname
    .replace(/\('([^']*)'\)/g, '/$1')
    .split('/')
    .filter((part) => part !== '');
  const fits = (route: Route) =>
    route.name.startsWith(`${method} `) &&
    route.segments.length === segments.length &&
    route.segments.every(
      (part, index) => part.startsWith('{') || part.toLowerCase() === segments[index]?.toLowerCase(),
    );
  const placeholders = ({ segments: parts }: Route) => parts.filter((part) => part.startsWith('{')).length;
  return routes.filter(fits).sort((one, other) => placeholders(one) - placeholders(other))[0];
}

/** Scopes in the caller's token; undefined where there is no token that can be read. */
function granted(headers: Headers): readonly string[] | undefined {
  const body = headers.get('Authorization')?.split('.')[1];
  if (!body) return undefined;
  return (JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { scp: string }).scp.split(' ');
}

/** What is wrong with a request, held against Microsoft's description. Empty when nothing is. */
export function problemsOfRequest(method: string, url: string, headers: Headers, body: unknown): string[] {
  const { origin, pathname, searchParams } = new URL(url);
  if (origin !== 'https://graph.microsoft.com') return [`${origin} is not Graph`];
  const route = routeOf(method, pathname);
  if (!route) return [`${method} ${pathname} is not an operation that is described`];
  const { operation, name } = route;
  const problems = [...new Set(searchParams.keys())]
    .filter((key) => !operation.query.includes(key))
    .map((key) => `${name} has no query option ${key}`);
  if (operation.body && body !== undefined) problems.push(...problemsOf(operation.body, body));
  else if (operation.body && body === undefined && !/create(Reply|ReplyAll|Forward)$/.test(pathname))
    problems.push(`${name} wants a body`);
  else if (!operation.body && body !== undefined) problems.push(`${name} takes no body`);
  const scopes = granted(headers);
  if (!scopes) return [...problems, `${name} was asked without a token`];
  if (!operation.scopes) return problems;
  const isOther = /^\/v1\.0\/users\//i.test(pathname) && operation.scopes.otherMailbox.length > 0;
  const enough = isOther
    ? operation.scopes.otherMailbox
    : [...operation.scopes.delegatedWork, ...operation.scopes.alsoCoveredBy];
  if (!scopes.some((scope) => enough.includes(scope)))
    problems.push(`${name} needs one of ${enough.join(', ')}, granted are ${scopes.join(', ')}`);
  return problems;
}

/** What is wrong with an answer, held against Microsoft's description. */
export function problemsOfAnswer(method: string, url: string, status: number, body: unknown): string[] {
  const route = routeOf(method, new URL(url).pathname);
  if (!route) return [];
  const { responses } = route.operation;
  const key = String(status) in responses ? String(status) : status >= 400 ? 'default' : undefined;
  const schema = key === undefined ? undefined : responses[key];
  if (schema === undefined) return status < 400 ? [`${route.name} does not answer ${status}`] : [];
  if (schema === null)
    return body === undefined || typeof body === 'string' ? [] : [`${route.name} answers ${status} without a body`];
  if (body === undefined) return [`${route.name} answers ${status} with a body`];
  return typeof body === 'string'
    ? []
    : problemsOf(schema, body).map((problem) => `${route.name} ${status}: ${problem}`);
}

export const describedScopes = (method: string, path: string): Operation['scopes'] =>
  routeOf(method, `/v1.0${path}`)?.operation.scopes ?? null;
