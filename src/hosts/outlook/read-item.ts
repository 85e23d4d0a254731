import { type Attachment, type Mailbox, type Message, readBody, type Unread } from '../../engine';
import { type Answered, type CallQueue, callQueue, type Failure } from './call-queue';
import { cutHtml, cutText, limits } from './cut-text';
import { given } from './given';

/** What is read of a mail that is being written. Every call may be missing: clients differ. */
export type ReadableItem = Pick<Office.MessageCompose, 'to' | 'cc' | 'bcc' | 'subject' | 'body'> &
  Partial<Pick<Office.MessageCompose, 'from' | 'getAttachmentsAsync'>>;

/** What is read of the mailbox it is written in. */
export interface ReadableMailbox {
  readonly userProfile?: Pick<Office.UserProfile, 'displayName' | 'emailAddress'>;
  readonly diagnostics?: Pick<Office.Diagnostics, 'hostName'>;
}

export interface ReadOptions {
  /** Milliseconds after which calls without an answer are given up. */
  readonly patience?: number;
  /** A queue that other readers of the same item use too, so that they stay within Outlook's three calls at once. */
  readonly queue?: CallQueue;
  /** Whether the client has a version of the Mailbox requirement set. */
  readonly supports?: (version: string) => boolean;
}

/** How long Office calls may take. The event must be answered within four seconds, and the check comes after. */
export const PATIENCE = 3000;

type Recipients = readonly Office.EmailAddressDetails[];

const fieldNames = {
  from: 'The sender',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'The subject',
  text: 'The text',
  attachments: 'The names of attachments',
};

type ReadField = keyof typeof fieldNames;

const reasons: { readonly [why in Failure]: string } = {
  silent: ': Outlook did not answer in time',
  missing: ' in this version of Outlook',
  failed: ': Outlook did not give it',
};

function unread(field: ReadField, why: Failure): Unread {
  return { field, reason: `${fieldNames[field]} could not be read${reasons[why]}.` };
}

/**
 * How many recipients of a field this client gives to add-ins. It says nothing when there are more.
 * Source: the reference of `Office.Recipients.getAsync`. Classic Outlook and the Mac have one name; the Mac's new
 * interface has no limit, so there a note at 500 can be one too many.
 */
function recipientLimit(mailbox: ReadableMailbox, supports: (version: string) => boolean): number {
  const host = mailbox.diagnostics?.hostName ?? '';
  if (host === 'OutlookIOS' || host === 'OutlookAndroid') return 100;
  if (host === 'OutlookWebApp' || host === 'newOutlookWindows') return 1000;
  return supports('1.16') ? 1000 : 500;
}

function mailboxOf({ emailAddress, displayName, recipientType }: Office.EmailAddressDetails): Mailbox {
  const type: string = recipientType ?? '';
  const kind = type === 'distributionList' ? 'list' : type === 'user' || type === 'externalUser' ? 'person' : undefined;
  return {
    address: emailAddress ?? '',
    ...given({ name: displayName || undefined, kind }),
  };
}

/** The body as the engine reads it, within bounds, with what had to be left out. */
function readText(html: string): Required<Pick<Message, 'text' | 'quoted'>> & { readonly unread: readonly Unread[] } {
  const cut = cutHtml(html);
  const { text: written = '', quoted: earlier = '' } = readBody({ html: cut.text });
  const text = cutText(written, limits.textHead, limits.textTail);
  const quoted = cutText(earlier, limits.quoted, 0);
  const unread: Unread[] = [];
  if (text.left > 0 || cut.left > 0) {
    unread.push({ field: 'text', reason: 'The text is very long: only its beginning and its end were read.' });
  }
  if (quoted.left > 0) {
    unread.push({ field: 'quoted', reason: 'The earlier mail below is very long: only its beginning was read.' });
  }
  return { text: text.text, quoted: quoted.text, unread };
}

/**
 * Reads the open mail. Always resolves: what could not be read, or only in part, is named in `unread`, and the rest
 * stands. Recipients keep their places, so that `index` counts as Outlook counts.
 */
export function readItem(
  item: ReadableItem,
  mailbox: ReadableMailbox,
  { patience = PATIENCE, queue = callQueue(patience), supports = () => false }: ReadOptions = {},
): Promise<Message> {
  const limit = recipientLimit(mailbox, supports);
  const { from } = item;

  const recipients = (field: Office.Recipients | undefined) =>
    queue.ask<Office.EmailAddressDetails[]>(field === undefined ? undefined : (callback) => field.getAsync(callback));
  const asked = [
    recipients(item.to),
    recipients(item.cc),
    recipients(item.bcc),
    queue.ask<string>(item.subject === undefined ? undefined : (callback) => item.subject.getAsync(callback)),
    // As HTML, since Outlook's own plain text is unreliable on the web, and HTML is what the recipient sees.
    queue.ask<string>(item.body === undefined ? undefined : (callback) => item.body.getAsync('html', callback)),
    queue.ask<Office.EmailAddressDetails>(from === undefined ? undefined : (callback) => from.getAsync(callback)),
    queue.ask<Office.AttachmentDetailsCompose[]>(
      item.getAttachmentsAsync === undefined ? undefined : (callback) => item.getAttachmentsAsync?.(callback),
    ),
  ] as const;

  return Promise.all(asked).then(([to, cc, bcc, line, body, sender, attachments]) => {
    const notes: Unread[] = [];
    const valueIn = <T>(field: ReadField, answered: Answered<T>): T | undefined => {
      if (answered.ok) return answered.value;
      notes.push(unread(field, answered.why));
      return undefined;
    };
    const mailboxes = (field: 'to' | 'cc' | 'bcc', answered: Answered<Recipients>): readonly Mailbox[] => {
      const list = valueIn(field, answered) ?? [];
      if (list.length >= limit) {
        notes.push({ field, reason: `There may be more recipients in ${fieldNames[field]} than Outlook returns.` });
      }
      return list.map(mailboxOf);
    };

    const lists = { to: mailboxes('to', to), cc: mailboxes('cc', cc), bcc: mailboxes('bcc', bcc) };
    const subject = valueIn('subject', line);
    const html = valueIn('text', body);
    const fromDetails = valueIn('from', sender);
    const names = valueIn('attachments', attachments);
    const read = html === undefined ? undefined : readText(html);
    if (read !== undefined) notes.push(...read.unread);
    const { displayName, emailAddress } = mailbox.userProfile ?? {};

    return {
      kind: 'mail' as const,
      ...lists,
      ...given({
        from: fromDetails?.emailAddress ? mailboxOf(fromDetails) : undefined,
        me: emailAddress ? { addresses: [emailAddress], ...given({ name: displayName || undefined }) } : undefined,
        subject,
        text: read?.text,
        quoted: read?.quoted,
        attachments: names?.map(attachmentOf),
        unread: notes.length > 0 ? notes : undefined,
      }),
    };
  });
}

function attachmentOf({ name, size }: Office.AttachmentDetailsCompose): Attachment {
  return typeof size === 'number' ? { name, size } : { name };
}
