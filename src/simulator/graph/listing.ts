import { type Filter, parseFilter, sort } from './filter';
import { badRequest } from './odata-error';
import { type Answer, type Call, graphOrigin } from './operation';

type Json = { readonly [name: string]: unknown };

/** `$select`: only the named properties, besides the id and annotations. */
export function select(resource: Json, names: readonly string[] | undefined): Json {
  if (!names) return resource;
  const wanted = new Set([...names, 'id']);
  return Object.fromEntries(Object.entries(resource).filter(([name]) => wanted.has(name) || name.startsWith('@')));
}

export const selected = (query: URLSearchParams): readonly string[] | undefined =>
  query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());

const count = (text: string | null, fallback: number, most: number): number => {
  if (text === null) return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0)
    throw badRequest(`Invalid value '${text}' for $top query option found.`, 'RequestBroker--ParseUri');
  return Math.min(value, most);
};

export interface ListRules {
  readonly pageSize: number;
  readonly most: number;
  /** Order when none is asked for. */
  readonly orderby?: string;
  /** Whether `$orderby` must follow `$filter`, as in Exchange. */
  readonly exchange?: boolean;
}

export function filterOf(query: URLSearchParams): Filter | undefined {
  const text = query.get('$filter');
  return text === null ? undefined : parseFilter(text);
}

/** Filters, sorts, pages and selects, and makes the link to the next page. */
export function list(call: Call, resources: readonly Json[], rules: ListRules): Answer {
  const { query } = call;
  const filter = filterOf(query);
  const filtered = filter ? resources.filter(filter.test) : resources;
  const orderby = query.get('$orderby') ?? rules.orderby;
  const asked = query.get('$orderby') !== null && rules.exchange ? filter : undefined;
  const sorted = orderby ? sort(filtered, orderby, asked) : filtered;
  const preferred = /odata\.maxpagesize=(\d+)/.exec(call.headers.get('Prefer') ?? '')?.[1];
  const size = Math.max(1, count(query.get('$top') ?? preferred ?? null, rules.pageSize, rules.most));
  const skip = count(query.get('$skip') ?? query.get('$skiptoken'), 0, Number.MAX_SAFE_INTEGER);
  const page = sorted.slice(skip, skip + size);
  const more = skip + size < sorted.length;
  return {
    status: 200,
    items: page.length,
    body: {
      ...(query.get('$count') === 'true' ? { '@odata.count': sorted.length } : {}),
      ...(more ? { '@odata.nextLink': link(call, { $skip: String(skip + size) }) } : {}),
      value: page.map((resource) => select(resource, selected(query))),
    },
  };
}

/** An absolute link to the same operation with other query parts; a part given as undefined is left out. */
export function link(call: Call, parts: { readonly [name: string]: string | undefined }): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${graphOrigin}${call.path}?${text}`;
}
