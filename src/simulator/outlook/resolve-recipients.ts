import type { Entry, Person, RecipientType } from './draft';

/** What the played Outlook resolves names against. */
export interface AddressBook {
  /** The sender's organisation: an address of these domains or below is a `user`. */
  readonly domains: readonly string[];
  readonly people: readonly Person[];
  /** Addresses that stand for many people. */
  readonly lists: readonly string[];
}

/** Turns typed text into entries, as Outlook does on Enter, a comma, a semicolon or when the field is left. */
export function resolveTyped(typed: string, book: AddressBook): readonly Entry[] {
  return joinNames(splitTyped(typed), book)
    .flatMap(splitPlain)
    .map((text) => resolveOne(text, book));
}

interface Part {
  readonly text: string;
  /** What the part ends at; empty at the end of all. */
  readonly end: string;
}

/** At commas, semicolons and line ends that stand outside quotes and angle brackets. */
function splitTyped(typed: string): readonly Part[] {
  const parts: Part[] = [];
  let text = '';
  let isQuoted = false;
  let isAngled = false;
  const add = (end: string) => {
    if (text.trim() !== '') parts.push({ text: text.trim(), end });
    text = '';
  };
  for (const character of typed) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '<' && !isQuoted) isAngled = true;
    else if (character === '>' && !isQuoted) isAngled = false;
    if (/[,;\r\n]/.test(character) && !isQuoted && !isAngled) add(character);
    else text += character;
  }
  add('');
  return parts;
}

/** A surname stands before its comma and the rest of the name after it: `Hill, Sam <sam.hill@x.example>` is one. */
function joinNames(parts: readonly Part[], book: AddressBook): readonly string[] {
  const joined: string[] = [];
  for (const [index, { text }] of parts.entries()) {
    const before = parts[index - 1];
    const isRest = /^[^<>@]*[^<>@\s][^<>@]*<[^<>]*>$/.test(text);
    const isSurname =
      before?.end === ',' && !/[@<>"]/.test(before.text) && resolveOne(before.text, book).kind === 'typed';
    if (isRest && isSurname) joined[joined.length - 1] = `${before.text}, ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** Lists copied from a sheet or a page stand with spaces between. Where a piece is no address, nothing is taken apart. */
function splitPlain(text: string): readonly string[] {
  const pieces = text.split(/\s+/);
  return pieces.every((piece) => looksLikeAddress(withoutLink(piece))) ? pieces : [text];
}

/** An address that was copied as a link begins with its scheme, and may end in what the mail should say. */
function withoutLink(text: string): string {
  const link = /^mailto:([^?]*)/i.exec(text);
  return link?.[1] ?? text;
}

function resolveOne(text: string, book: AddressBook): Entry {
  const named = /^(.*)<([^<>]*)>$/.exec(text);
  const address = withoutLink((named?.[2] ?? text).trim());
  const name = (named?.[1] ?? '').trim().replace(/^"(.*)"$/, '$1');
  if (looksLikeAddress(address)) return resolvedEntry({ name, address }, book);
  const wanted = text.toLowerCase();
  const known = book.people.find((person) => person.name.toLowerCase() === wanted);
  return known === undefined ? { kind: 'typed', text } : resolvedEntry(known, book);
}

/** Something on both sides of one @, and no space: Outlook asks no more of an outside address. */
function looksLikeAddress(text: string): boolean {
  return /^(?:"[^"]*"|[^\s@<>"]+)@[^\s@<>"]+\.[^\s@<>".]+\.?$/.test(text);
}

export function resolvedEntry(person: Person, book: AddressBook): Entry {
  const known = book.people.find(({ address }) => address.toLowerCase() === person.address.toLowerCase());
  return {
    kind: 'resolved',
    name: person.name || known?.name || person.address,
    address: person.address,
    type: typeOf(person.address, book),
  };
}

function typeOf(address: string, { domains, lists }: AddressBook): RecipientType {
  const lower = address.toLowerCase();
  if (lists.includes(lower)) return 'distributionList';
  const domain = lower.slice(lower.lastIndexOf('@') + 1);
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`)) ? 'user' : 'externalUser';
}
