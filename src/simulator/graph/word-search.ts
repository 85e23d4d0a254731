import { roughText } from './resource';
import type { Mail } from './state';

/** Words as Exchange's index splits them: at hyphens too. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

interface Lowered {
  readonly subject: string;
  readonly content: string;
  /** Everything that is searched, in small letters, the body with its markup. */
  readonly text: string;
}

const lowered = new WeakMap<Mail, Lowered>();

const peopleOf = ({ from, to, cc, bcc }: Mail): string =>
  [from, ...to, ...cc, ...bcc].map((one) => (one ? `${one.name} ${one.address}` : '')).join(' ');

function textOf(mail: Mail): string {
  const { subject, body } = mail;
  const known = lowered.get(mail);
  if (known && known.subject === subject && known.content === body.content) return known.text;
  const text = `${subject} ${peopleOf(mail)} ${body.content}`.toLowerCase();
  lowered.set(mail, { subject, content: body.content, text });
  return text;
}

/**
 * Whether a mail holds, for each wanted word, one that begins so. Most mails are ruled out without taking them apart. A
 * word with markup inside it is not found.
 */
export function holdsWords(mail: Mail, wanted: readonly string[]): boolean {
  const text = textOf(mail);
  if (!wanted.every((word) => text.includes(word))) return false;
  const words = wordsOf(`${mail.subject} ${peopleOf(mail)} ${roughText(mail.body.content)}`);
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}
