import { roughText } from './resource';
import type { Mail, Mailbox } from './state';

/** Words as Exchange's index splits them: at hyphens too. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What of a mail was put into the index. */
interface Entry {
  readonly subject: string;
  readonly content: string;
  readonly people: string;
}

interface WordIndex {
  readonly entries: Map<Mail, Entry>;
  readonly mails: Map<string, Set<Mail>>;
  /** Distinct words of a text, since many mails hold the same one. */
  readonly texts: Map<string, readonly string[]>;
}

const indexes = new WeakMap<Mailbox, WordIndex>();

const peopleOf = ({ from, to, cc }: Mail): string =>
  [from, ...to, ...cc].map((one) => (one ? `${one.name} ${one.address}` : '')).join(' ');

const entryOf = (mail: Mail): Entry => ({
  subject: mail.subject,
  content: mail.body.content,
  people: peopleOf(mail),
});

function wordsIn({ texts }: WordIndex, { subject, content, people }: Entry): readonly string[] {
  let words = texts.get(content);
  if (words === undefined) {
    words = [...new Set(wordsOf(roughText(content)))];
    texts.set(content, words);
  }
  return [...words, ...wordsOf(subject), ...wordsOf(people)];
}

/** The index of a mailbox, brought up to date with mails that came, changed or went. */
function indexOf(mailbox: Mailbox): WordIndex {
  const index: WordIndex = indexes.get(mailbox) ?? { entries: new Map(), mails: new Map(), texts: new Map() };
  indexes.set(mailbox, index);
  const drop = (mail: Mail, entry: Entry) => {
    for (const word of wordsIn(index, entry)) index.mails.get(word)?.delete(mail);
    index.entries.delete(mail);
  };
  for (const mail of mailbox.mails) {
    const known = index.entries.get(mail);
    if (known && known.subject === mail.subject && known.content === mail.body.content) continue;
    if (known) drop(mail, known);
    const entry = entryOf(mail);
    index.entries.set(mail, entry);
    for (const word of wordsIn(index, entry)) {
      const holders = index.mails.get(word);
      if (holders) holders.add(mail);
      else index.mails.set(word, new Set([mail]));
    }
  }
  if (index.entries.size > mailbox.mails.length) {
    const present = new Set(mailbox.mails);
    for (const [mail, entry] of [...index.entries]) if (!present.has(mail)) drop(mail, entry);
  }
  return index;
}

/** Mails that hold, for each wanted word, one that begins so. */
export function mailsWithWords(mailbox: Mailbox, wanted: readonly string[]): readonly Mail[] {
  const { mails } = indexOf(mailbox);
  const found = wanted.map((word) => {
    const holders = new Set<Mail>();
    for (const [one, some] of mails) if (one.startsWith(word)) for (const mail of some) holders.add(mail);
    return holders;
  });
  const [first, ...others] = found.sort((one, other) => one.size - other.size);
  return first ? [...first].filter((mail) => others.every((holders) => holders.has(mail))) : [];
}
