import { readBody } from '../engine';
import type { GraphMessage } from '../graph';
import {
  ARMOUR_SENTENCE,
  aboveArmour,
  type FolderKind,
  type FoundMail,
  type MailAddress,
  type MailFacts,
  readEnvelope,
} from '../records';
import type { SeenMail } from './desk';
import { readInstant } from './stamp';

type Field = keyof GraphMessage & string;

/** What tells whether a mail is worth reading. */
export const HEAD: readonly Field[] = ['id', 'subject', 'conversationId', 'receivedDateTime', 'isDraft'];

/** What a record is judged by, besides the body and the transport headers. */
export const WHOLE: readonly Field[] = [
  'id',
  'subject',
  'conversationId',
  'receivedDateTime',
  'sentDateTime',
  'isDraft',
  'hasAttachments',
  'from',
  'sender',
  'toRecipients',
  'ccRecipients',
  'internetMessageId',
  'parentFolderId',
  'webLink',
];

/** Where a mail lies, as far as it matters here. */
export type Place = 'inbox' | 'folder' | 'sent' | 'drafts' | 'outbox' | 'junk' | 'elsewhere';

const KIND: { readonly [place in Place]: FolderKind } = {
  inbox: 'received',
  folder: 'received',
  elsewhere: 'received',
  sent: 'sent',
  drafts: 'drafts',
  outbox: 'outbox',
  junk: 'junk',
};

/** A mail of one mailbox, read. */
export interface ReadMail {
  readonly found: FoundMail;
  readonly seen: SeenMail;
  readonly conversation: string | undefined;
  readonly place: Place;
  /** Not read: what a mail that was just sent must say. */
  readonly isAssumed?: boolean;
}

/**
 * Reads what Graph gave of a mail. `mailbox` is the id of the account it was found with. Undefined where it has no time:
 * Graph always gives one, and a mail without it could not be put in order.
 */
export function readMail(message: GraphMessage, mailbox: string, place: Place): ReadMail | undefined {
  const kind = KIND[place];
  const received = readInstant(message.receivedDateTime);
  const at = (kind === 'sent' ? readInstant(message.sentDateTime) : undefined) ?? received;
  if (at === undefined) return undefined;
  const headers = headersOf(message);
  const { content, contentType } = message.body ?? {};
  const { text, quoted } = readBody(contentType === 'html' ? { html: content ?? '' } : { text: content ?? '' });
  const from = addressOf(message.from);
  const mail: MailFacts = {
    key: message.id,
    mailbox,
    folder: kind,
    isDraft: message.isDraft ?? false,
    isNested: false,
    from,
    sender: addressOf(message.sender),
    to: addressesOf(message.toRecipients),
    cc: addressesOf(message.ccRecipients),
    at,
    messageId: message.internetMessageId ?? '',
    inReplyTo: headerOf(headers, 'in-reply-to'),
    headers,
  };
  const subject = message.subject ?? '';
  const above = aboveArmour(text ?? '');
  return {
    found: {
      ...{ mail, subject, text: above },
      reading: readEnvelope({ text, quoted, attachments: sealedBody(headers) }),
    },
    seen: {
      key: message.id,
      subject,
      from: { name: from?.name ?? from?.address ?? '', address: from?.address ?? '' },
      at,
      text: withoutNote(above),
      webLink: message.webLink ?? undefined,
    },
    conversation: message.conversationId ?? undefined,
    place,
  };
}

/** What a person wrote: without the line that leads to the part for programs. */
function withoutNote(text: string): string {
  const at = text.indexOf(ARMOUR_SENTENCE);
  return (at < 0 ? text : text.slice(0, at)).trim();
}

interface Addressed {
  readonly emailAddress?: { readonly name?: string | null | undefined; readonly address?: string | null | undefined };
}

function addressOf(one: Addressed | null | undefined): MailAddress | undefined {
  const address = one?.emailAddress?.address;
  return address == null || address === '' ? undefined : { address, name: one?.emailAddress?.name ?? undefined };
}

function addressesOf(all: readonly Addressed[] | null | undefined): readonly MailAddress[] | undefined {
  return all?.map(addressOf).filter((one) => one !== undefined);
}

function headersOf({ internetMessageHeaders }: GraphMessage): MailFacts['headers'] {
  return internetMessageHeaders?.map(({ name, value }) => ({ name: name ?? '', value: value ?? '' }));
}

function headerOf(headers: MailFacts['headers'], name: string): string | undefined {
  return headers?.find((one) => one.name.toLowerCase() === name)?.value.trim();
}

/**
 * The attachment that holds the body of an encrypted mail, told by the headers: asking for the names of attachments would
 * be a request for each mail. Exchange marks a protected mail with `Content-Class: rpmsg.message`; S/MIME is RFC 8551, 3.2;
 * PGP is RFC 3156, 4.
 */
function sealedBody(headers: MailFacts['headers']): readonly string[] {
  if (/^rpmsg\.message\b/i.test(headerOf(headers, 'content-class') ?? '')) return ['message.rpmsg'];
  const type = headerOf(headers, 'content-type') ?? '';
  if (/^multipart\/encrypted\b/i.test(type)) return ['encrypted.asc'];
  return /^application\/(x-)?pkcs7-mime\b/i.test(type) ? ['smime.p7m'] : [];
}
