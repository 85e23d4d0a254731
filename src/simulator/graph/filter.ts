import { badRequest, inefficient, invalidFilter } from './odata-error';

/** How a property of an item is read: `subject`, `from/emailAddress/address`. */
export type ValueOf<Item> = (item: Item, path: string) => unknown;
type Test<Item> = (item: Item) => boolean;

/** What Graph lets one filter by, mails and people alike. Everything else is refused, as Exchange refuses it. */
const comparable = new Set([
  'receivedDateTime',
  'sentDateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'isRead',
  'isDraft',
  'hasAttachments',
  'importance',
  'subject',
  'conversationId',
  'internetMessageId',
  'parentFolderId',
  'from/emailAddress/address',
  'sender/emailAddress/address',
  'id',
  'mail',
  'displayName',
  'givenName',
  'surname',
  'userPrincipalName',
  'jobTitle',
  'userType',
]);

/** Values that one `in` may name. */
const mostValues = 15;

type Literal = string | number | boolean | null;

function literal(text: string, path: string): Literal {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'").toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (path.endsWith('DateTime')) {
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) throw badRequest(`'${text}' is no instant.`, 'RequestBroker--ParseUri');
    return new Date(instant).toISOString().toLowerCase();
  }
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

function known(path: string): string {
  if (!comparable.has(path)) throw invalidFilter(`The property '${path}' does not support filtering.`);
  return path;
}

const comparisons: { readonly [operator: string]: (left: string, right: string) => boolean } = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

/** Splits at a word outside quotes and brackets. */
function split(text: string, word: ' and ' | ' or '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(start, at).trim());
      start = at + word.length;
      at = start - 1;
    }
  }
  return [...parts, text.slice(start).trim()];
}

export interface Filter<Item> {
  readonly test: Test<Item>;
  /** Properties in order, since `$orderby` must begin with the same. */
  readonly properties: readonly string[];
}

function parseClause<Item>(clause: string, readValue: ValueOf<Item>): { test: Test<Item>; path: string } {
  if (/\bany\(|\ball\(|internetMessageHeaders/.test(clause))
    throw invalidFilter(`The query filter '${clause}' contains one or more invalid nodes.`);
  const read = (path: string) => (item: Item) => fold(readValue(item, path)) as string;

  const [, compared = '', operator = '', right = ''] =
    /^([\w/]+) (eq|ne|gt|ge|lt|le) ('(?:[^']|'')*'|\S+)$/.exec(clause) ?? [];
  const compare = comparisons[operator];
  if (compare) {
    const value = read(known(compared));
    const wanted = literal(right, compared) as string;
    return { path: compared, test: (item) => compare(value(item), wanted) };
  }

  const [, among = '', list] = /^([\w/]+) in ?\(([\s\S]*)\)$/.exec(clause) ?? [];
  if (list !== undefined) {
    const value = read(known(among));
    const wanted = (list.match(/'(?:[^']|'')*'/g) ?? []).map((one) => literal(one, among));
    if (wanted.length > mostValues)
      throw badRequest(`Too many child clauses specified in search filter: at most ${mostValues}.`);
    return { path: among, test: (item) => wanted.includes(value(item)) };
  }

  const [, name, path = '', text = ''] =
    /^(contains|startswith|startsWith)\(([\w/]+), ?('(?:[^']|'')*')\)$/.exec(clause) ?? [];
  if (name !== undefined) {
    const value = read(known(path));
    const wanted = String(literal(text, path));
    const holds = name === 'contains' ? 'includes' : 'startsWith';
    return { path, test: (item) => String(value(item) ?? '')[holds](wanted) };
  }
  throw badRequest(`Invalid filter clause: '${clause}'.`, 'RequestBroker--ParseUri');
}

/** `or` of `and`s; brackets around them are beyond what we ask of Graph. */
export function parseFilter<Item>(text: string, readValue: ValueOf<Item>): Filter<Item> {
  const alternatives = split(text, ' or ').map((part) =>
    split(part, ' and ').map((clause) => parseClause(clause, readValue)),
  );
  return {
    test: (item) => alternatives.some((clauses) => clauses.every(({ test }) => test(item))),
    properties: alternatives.flatMap((clauses) => clauses.map(({ path }) => path)),
  };
}

/**
 * Exchange sorts only along what it filters by: the properties of `$orderby` must appear in `$filter`, first and in
 * the same order.
 */
export function sort<Item>(
  items: readonly Item[],
  orderby: string,
  readValue: ValueOf<Item>,
  filter: Filter<Item> | undefined,
): readonly Item[] {
  const keys = orderby.split(',').map((part) => {
    const [path = '', direction = 'asc'] = part.trim().split(/\s+/);
    return { path, sign: direction === 'desc' ? -1 : 1 };
  });
  if (filter && !keys.every(({ path }, index) => filter.properties[index] === path)) throw inefficient();
  const rows = items.map((item) => ({ item, values: keys.map(({ path }) => String(readValue(item, path) ?? '')) }));
  rows.sort((one, other) => {
    for (const [index, { sign }] of keys.entries()) {
      const left = one.values[index] ?? '';
      const right = other.values[index] ?? '';
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
  return rows.map(({ item }) => item);
}
