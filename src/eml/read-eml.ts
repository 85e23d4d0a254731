import PostalMime, { type Email } from 'postal-mime';
import type { Known, Mailbox, Message, Sender, Unread } from '../engine/index';
import { readAttached } from './attached';
import { headerProblems, headerValue, labelOf, originOf } from './header-facts';
import { readMailboxes } from './mailboxes';
import { unpack } from './unpack';
import { mendWindows1252 } from './windows-1252';

export interface EmlMail {
  /** False where there is no mail in the file: then the Message is empty and a check of it would say nothing. */
  readonly isMail: boolean;
  readonly message: Message;
  /**
   * What the file itself tells. Never `now`: the Date header says when the mail was written, not when it is checked.
   * Nor own addresses, list facts or remembered answers: those live in the mailbox, not in a mail.
   */
  readonly known: Known;
  /** What could not be read although it should be there, in sentences; what could be read is in the Message. */
  readonly problems: readonly string[];
}

const unreadable = 'The text could not be read.';

/**
 * Reads a mail file (RFC 5322 and MIME) into a Message. Never rejects: whatever is wrong with the file is among
 * `problems`, and what could not be looked at among the Message's `unread`. Sizes are bytes.
 */
export async function readEml(source: Uint8Array | string): Promise<EmlMail> {
  const unpacked = unpack(source);
  if (!unpacked.ok) return nothingRead(unpacked.problem);
  const problems = [...headerProblems(unpacked.header)];
  try {
    return await toMail(unpacked.bytes, problems, undefined);
  } catch (error) {
    problems.push(`The parts of the mail could not be read (${reason(error)}); only its header was.`);
  }
  try {
    return await toMail(unpacked.header, problems, unreadable);
  } catch (error) {
    return nothingRead(`The header of the mail could not be read (${reason(error)}).`);
  }
}

function parse(source: Uint8Array | string): Promise<Email> {
  // A mail within a mail is an attachment: its text is not what the sender writes now.
  return PostalMime.parse(source, { forceRfc822Attachments: true });
}

async function toMail(source: Uint8Array | string, problems: string[], failure: string | undefined): Promise<EmlMail> {
  const email = await parse(source);
  const contentType = headerValue(email, 'content-type');
  const attached = await readAttached(email.attachments, contentType);
  const unread: Unread[] = [...attached.unread];
  const to = readMailboxes(email.to);
  const cc = readMailboxes(email.cc);
  const bcc = readMailboxes(email.bcc);
  if (to.length + cc.length + bcc.length === 0) {
    unread.push({ field: 'to', reason: 'The file names no recipient, so nobody could be looked at.' });
  }
  const hasBody = email.text !== undefined || email.html !== undefined;
  let missing = failure ?? (hasBody ? undefined : attached.sealedBody);
  if (missing === undefined && isPgp(email.text)) missing = 'The text is encrypted, so it could not be read.';
  if (missing === undefined && !hasBody && isBrokenMultipart(contentType, source)) {
    missing = unreadable;
    problems.push(
      'The parts of the mail could not be found: its boundary is missing or wrong, or the file was cut off.',
    );
  }
  if (missing !== undefined) unread.push({ field: 'text', reason: missing });
  const from = readMailboxes(email.from ? [email.from] : [])[0];
  const me = readMailboxes(email.sender ? [email.sender] : [])[0] ?? from;
  const label = labelOf(email);
  const message: Message = {
    kind: attached.isMeeting ? 'meeting' : 'mail',
    ...(from ? { from } : {}),
    ...(me ? { me: toSender(me) } : {}),
    to,
    cc,
    bcc,
    subject: mendWindows1252(email.subject ?? ''),
    ...(missing === undefined ? bodyOf(email) : {}),
    attachments: attached.attachments,
    ...(label === undefined ? {} : { label }),
    ...(unread.length === 0 ? {} : { unread }),
  };
  return { isMail: true, message, known: { origin: originOf(email) }, problems };
}

function bodyOf(email: Email): Pick<Message, 'text' | 'html'> {
  const html = email.html === undefined ? undefined : mendWindows1252(email.html);
  const text = email.text === undefined ? undefined : mendWindows1252(email.text).replace(/\r\n?/g, '\n');
  if (html === undefined) return { text: text ?? '' };
  return text === undefined ? { html } : { text, html };
}

function toSender({ address, name }: Mailbox): Sender {
  return { ...(name === undefined ? {} : { name }), addresses: address === '' ? [] : [address] };
}

function isPgp(text: string | undefined): boolean {
  return text?.trimStart().startsWith('-----BEGIN PGP MESSAGE-----') === true;
}

/** Whether the line that should part the parts never stands in the file. Then nothing of the body was seen. */
function isBrokenMultipart(contentType: string, source: Uint8Array | string): boolean {
  if (!/^multipart\//i.test(contentType.trim())) return false;
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  const value = boundary?.[1] ?? boundary?.[2];
  if (value === undefined) return true;
  const text = typeof source === 'string' ? source : new TextDecoder('latin1').decode(source);
  return !text.includes(`\n--${value}`);
}

function nothingRead(problem: string): EmlMail {
  const message: Message = { kind: 'mail', to: [], cc: [], bcc: [], unread: [{ field: 'to', reason: problem }] };
  return { isMail: false, message, known: {}, problems: [problem] };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
