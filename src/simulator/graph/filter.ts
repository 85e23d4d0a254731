import { badRequest, inefficient, invalidFilter } from './odata-error';

type Json = { readonly [name: string]: unknown };
type Test = (resource: Json) => boolean;

/** What Graph lets one filter messages by. Everything else is refused, as Exchange refuses it. */
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

const valueAt = (resource: Json, path: string): unknown =>
  path.split('/').reduce<unknown>((value, name) => (value as Json | undefined)?.[name], resource);

function literal(text: string): string | number | boolean | null {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

function compare(path: string, operator: string, right: string): Test {
  if (!comparable.has(path)) throw invalidFilter(`The property '${path}' does not support filtering.`);
  const wanted = fold(literal(right));
  return (resource) => {
    const value = fold(valueAt(resource, path)) as string;
    switch (operator) {
      case 'eq':
        return value === wanted;
      case 'ne':
        return value !== wanted;
      case 'gt':
        return value > (wanted as string);
      case 'ge':
        return value >= (wanted as string);
      case 'lt':
        return value < (wanted as string);
      default:
        return value <= (wanted as string);
    }
  };
}

function call(name: string, path: string, right: string): Test {
  if (!comparable.has(path)) throw invalidFilter(`The property '${path}' does not support filtering.`);
  const wanted = String(literal(right)).toLowerCase();
  return (resource) => {
    const value = String(valueAt(resource, path) ?? '').toLowerCase();
    return name === 'contains' ? value.includes(wanted) : value.startsWith(wanted);
  };
}

/** Splits at ` and ` outside quotes. `or` and brackets are beyond what we ask of Graph. */
function clauses(filter: string): string[] {
  const parts = filter.match(/(?:'(?:[^']|'')*'|(?! and )[\s\S])+/g) ?? [];
  return parts.map((part) => part.replace(/^ ?and /, '').trim()).filter((part) => part !== '');
}

export interface Filter {
  readonly test: Test;
  /** Properties in order, since `$orderby` must begin with the same. */
  readonly properties: readonly string[];
}

export function parseFilter(text: string): Filter {
  const tests: Test[] = [];
  const properties: string[] = [];
  for (const clause of clauses(text)) {
    if (/\bany\(|\ball\(|internetMessageHeaders/.test(clause))
      throw invalidFilter(`The query filter '${clause}' contains one or more invalid nodes.`);
    const comparison = /^([\w/]+) (eq|ne|gt|ge|lt|le) ('(?:[^']|'')*'|\S+)$/.exec(clause);
    const called = /^(contains|startswith|startsWith)\(([\w/]+), ?('(?:[^']|'')*')\)$/.exec(clause);
    if (comparison) {
      const [, path = '', operator = '', right = ''] = comparison;
      tests.push(compare(path, operator, right));
      properties.push(path);
    } else if (called) {
      const [, name = '', path = '', right = ''] = called;
      tests.push(call(name.toLowerCase(), path, right));
      properties.push(path);
    } else {
      throw badRequest(`Invalid filter clause: '${clause}'.`, 'RequestBroker--ParseUri');
    }
  }
  return { test: (resource) => tests.every((test) => test(resource)), properties };
}

/**
 * Exchange sorts only along what it filters by: the properties of `$orderby` must appear in `$filter`, first and in
 * the same order.
 */
export function sort<Item extends Json>(items: readonly Item[], orderby: string, filter: Filter | undefined): Item[] {
  const keys = orderby.split(',').map((part) => {
    const [path = '', direction = 'asc'] = part.trim().split(/\s+/);
    return { path, sign: direction === 'desc' ? -1 : 1 };
  });
  if (filter && !keys.every(({ path }, index) => filter.properties[index] === path)) throw inefficient();
  return [...items].sort((one, other) => {
    for (const { path, sign } of keys) {
      const left = String(valueAt(one, path) ?? '');
      const right = String(valueAt(other, path) ?? '');
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}
