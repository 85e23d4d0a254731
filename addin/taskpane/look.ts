import type { ReceivedMail } from '../../src/hosts';
import { findReferences, type Hashed, type Reading, readEnvelope } from '../../src/records';

/** Why the record of a mail cannot be read here. */
export type UnreadableHere = 'encrypted' | 'newer' | 'damaged';

/** A mail that is about a request, or says so. */
export interface LookAbout {
  readonly is: 'about';
  readonly ref: string;
  /** The record it holds; left out where it holds none, or none that can be read. */
  readonly sealed?: Hashed;
  readonly unreadable?: UnreadableHere;
  /** A record stands in its history alone: somebody passed it on, or answered above it. */
  readonly isQuoted: boolean;
}

/**
 * What a mail looks like before anybody signed in. It decides whether to look further and for which reference, and
 * nothing else: whoever wrote the mail wrote this too.
 */
export type Look =
  | { readonly is: 'nothing' }
  /** Outlook gave no text, and the subject names no request. */
  | { readonly is: 'notRead' }
  /** It holds a record that cannot be read, and says nowhere what that is about. */
  | { readonly is: 'unreadable'; readonly why: UnreadableHere }
  | LookAbout;

/** Looks at a mail. `letters` are those with which the pack's references begin: a word may look like a reference. */
export function lookAt(
  mail: Pick<ReceivedMail, 'subject' | 'text' | 'quoted' | 'attachments'>,
  letters: ReadonlySet<string>,
): Look {
  const { subject, text, quoted, attachments } = mail;
  const reading = readEnvelope({ text, quoted, attachments });
  if (reading.found === 'record') {
    return { is: 'about', ref: reading.sealed.record.ref, sealed: reading.sealed, isQuoted: false };
  }
  const isKnown = (found: string) => letters.has(found.charAt(0));
  const isQuoted = reading.found === 'quoted';
  const shown = isQuoted ? `${text}\n${quoted}`.match(hyphened) : null;
  const ref = findReferences([subject, ...(shown ?? [])].join('\n')).find(isKnown);
  const why = reading.found === 'unreadable' ? unreadableHere(reading) : undefined;
  if (ref !== undefined) return { is: 'about', ref, ...(why === undefined ? {} : { unreadable: why }), isQuoted };
  // Encrypted mail is common; what Second Look sends always has its reference in the subject.
  if (why !== undefined && why !== 'encrypted') return { is: 'unreadable', why };
  return text === undefined ? { is: 'notRead' } : { is: 'nothing' };
}

/** A reference as mails show it to people. In running text nothing else is taken for one. */
const hyphened = /\b[A-Z]-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g;

function unreadableHere({ why, version }: Extract<Reading, { found: 'unreadable' }>): UnreadableHere {
  if (why === 'encrypted') return why;
  return why === 'newerVersion' && version !== undefined ? 'newer' : 'damaged';
}
