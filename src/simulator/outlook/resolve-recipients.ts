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
  return splitTyped(typed).map((part) => resolveOne(part, book));
}

/** At commas, semicolons and line ends that stand outside quotes and angle brackets. */
function splitTyped(typed: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  let isAngled = false;
  for (const character of typed) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '<' && !isQuoted) isAngled = true;
    else if (character === '>' && !isQuoted) isAngled = false;
    const separates = /[,;\n]/.test(character) && !isQuoted && !isAngled;
    if (!separates) part += character;
    else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part].map((text) => text.trim()).filter((text) => text !== '');
}

function resolveOne(text: string, book: AddressBook): Entry {
  const named = /^(.*)<([^<>]*)>$/.exec(text);
  const address = (named?.[2] ?? text).trim();
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
