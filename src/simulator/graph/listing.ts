import { type Filter, parseFilter, sort, type ValueOf } from './filter';
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
  /** Whether `$orderby` must follow `$filter`, as in Exchange. */
  readonly exchange?: boolean;
}

/** How items of a kind are compared and shown. Only those of the page are ever shown, so that showing may be dear. */
export interface Look<Item> {
  readonly readValue: ValueOf<Item>;
  show(item: Item): Json;
  /** True where `show` has picked the properties already. */
  readonly hasSelected?: boolean;
}

const asTheyAre: Look<Json> = {
  readValue: (resource, path) =>
    path.split('/').reduce<unknown>((value, name) => (value as Json | undefined)?.[name], resource),
  show: (resource) => resource,
};

export function filterOf<Item>(query: URLSearchParams, readValue: ValueOf<Item>): Filter<Item> | undefined {
  const text = query.get('$filter');
  return text === null ? undefined : parseFilter(text, readValue);
}

/** The size of a page that was asked for. */
export const preferredSize = ({ headers }: Call): string | null =>
  /odata\.maxpagesize=(\d+)/.exec(headers.get('Prefer') ?? '')?.[1] ?? null;

/** Filters, sorts, pages and selects, and makes the link to the next page. Items come in their default order. */
export function listOf<Item>(call: Call, items: readonly Item[], look: Look<Item>, rules: ListRules): Answer {
  const { query } = call;
  const filter = filterOf(query, look.readValue);
  const filtered = filter ? items.filter(filter.test) : items;
  const orderby = query.get('$orderby');
  const sorted =
    orderby === null ? filtered : sort(filtered, orderby, look.readValue, rules.exchange ? filter : undefined);
  const size = Math.max(1, count(query.get('$top') ?? preferredSize(call), rules.pageSize, rules.most));
  const skip = count(query.get('$skip') ?? query.get('$skiptoken'), 0, Number.MAX_SAFE_INTEGER);
  const page = sorted.slice(skip, skip + size);
  const more = skip + size < sorted.length;
  const names = look.hasSelected ? undefined : selected(query);
  return {
    status: 200,
    items: page.length,
    body: {
      ...(query.get('$count') === 'true' ? { '@odata.count': sorted.length } : {}),
      ...(more ? { '@odata.nextLink': link(call, { $skip: String(skip + size) }) } : {}),
      value: page.map((item) => select(look.show(item), names)),
    },
  };
}

export const list = (call: Call, resources: readonly Json[], rules: ListRules): Answer =>
  listOf(call, resources, asTheyAre, rules);

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
