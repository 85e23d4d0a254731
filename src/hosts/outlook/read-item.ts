import { type Attachment, type Mailbox, type Message, readBody, type Unread } from '../../engine';
import { type Answered, type CallQueue, callQueue, type Failure } from './call-queue';
import { recipientsGiven, type Supports } from './capabilities';
import { cutHtml, cutText, limits } from './cut-text';
import { given } from './given';

/** A part of an item that is asked for. */
type Asked<T> = { getAsync(callback: (result: Office.AsyncResult<T>) => void): void };

type Person = Office.EmailAddressDetails;

/** What is read of a mail or a meeting that is being written. Every call may be missing: clients differ. */
export interface ReadableItem {
  /** `message` or `appointment`. */
  readonly itemType?: string;
  readonly subject?: Asked<string>;
  readonly body?: Pick<Office.Body, 'getAsync'>;
  readonly getAttachmentsAsync?: Asked<Office.AttachmentDetailsCompose[]>['getAsync'];
  readonly from?: Asked<Person>;
  readonly to?: Asked<Person[]>;
  readonly cc?: Asked<Person[]>;
  readonly bcc?: Asked<Person[]>;
  readonly organizer?: Asked<Person>;
  readonly requiredAttendees?: Asked<Person[]>;
  readonly optionalAttendees?: Asked<Person[]>;
  /** Rooms and what was typed, as one string. */
  readonly location?: Asked<string>;
}

/** What is read of the mailbox it is written in. */
export interface ReadableMailbox {
  readonly userProfile?: Pick<Office.UserProfile, 'displayName' | 'emailAddress'>;
  readonly diagnostics?: Pick<Office.Diagnostics, 'hostName'>;
}

/** Adds to a Message what only some callers want. `html`: the body as it was given; undefined where it was not. */
export type ReadMore = (message: Message, html: string | undefined, queue: CallQueue) => Promise<Message>;

export interface ReadOptions {
  /** Milliseconds after which calls without an answer are given up. */
  readonly patience?: number;
  /** A queue that other readers of the same item use too, so that they stay within Outlook's three calls at once. */
  readonly queue?: CallQueue;
  /** Whether the client has a version of the Mailbox requirement set. */
  readonly supports?: Supports;
  /** `Office.context.platform`: without it the Mac is taken for classic Outlook, whose lists can be cut. */
  readonly platform?: unknown;
  /** What only the pane reads. The event script leaves it out, and so leaves out its code. */
  readonly more?: ReadMore | undefined;
}

/** How long Office calls may take. The event must be answered within four seconds, and the check comes after. */
export const PATIENCE = 3000;

/** What each field is called, on a mail and on a meeting. */
const fieldNames = {
  from: 'The sender',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'The subject',
  text: 'The text',
  attachments: 'The names of attachments',
  location: 'The place',
};

type ReadField = keyof typeof fieldNames;

const meetingNames: { readonly [field in ReadField]?: string } = {
  from: 'The organiser',
  to: 'Required attendees',
  cc: 'Optional attendees',
};

const reasons: { readonly [why in Failure]: string } = {
  silent: ': Outlook did not answer in time',
  missing: ' in this version of Outlook',
  failed: ': Outlook did not give it',
};

function mailboxOf({ emailAddress, displayName, recipientType }: Person): Mailbox {
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

/** The open item as Outlook gave it, with its text still in HTML. */
export interface AskedItem {
  /** Everything but the text. */
  readonly rest: Message;
  /** Undefined where it could not be read. */
  readonly html: string | undefined;
}

/**
 * Reads the open mail or meeting. Always resolves: what could not be read, or only in part, is named in `unread`, and
 * the rest stands. Recipients keep their places, so that `index` counts as Outlook counts. `from` is the account it goes
 * from, `me` whose mailbox is open: for a delegate and a shared mailbox they differ.
 */
export function readItem(
  item: ReadableItem,
  mailbox: ReadableMailbox,
  { patience = PATIENCE, queue = callQueue(patience), ...options }: ReadOptions = {},
): Promise<Message> {
  return askItem(item, mailbox, { ...options, queue }).then((asked) => {
    const message = withText(asked);
    return options.more === undefined ? message : options.more(message, asked.html, queue);
  });
}

/** The Message of an item. Most of the work of reading is here, so that it can be left out where nothing has changed. */
export function withText({ rest, html }: AskedItem): Message {
  if (html === undefined) return rest;
  const { text, quoted, unread } = readText(html);
  const notes = [...(rest.unread ?? []), ...unread];
  return { ...rest, text, quoted, ...(notes.length > 0 ? { unread: notes } : {}) };
}

/** Asks Outlook for the open item. Always resolves. */
export function askItem(
  item: ReadableItem,
  mailbox: ReadableMailbox,
  { patience = PATIENCE, queue = callQueue(patience), supports = () => false, platform }: ReadOptions = {},
): Promise<AskedItem> {
  const limit = recipientsGiven(mailbox.diagnostics?.hostName, platform, supports);
  const isMeeting = item.itemType === 'appointment';
  const nameOf = (field: ReadField): string => (isMeeting && meetingNames[field]) || fieldNames[field];
  const { body } = item;

  const ask = <T>(part: Asked<T> | undefined): Promise<Answered<T>> =>
    queue.ask<T>(part === undefined ? undefined : (callback) => part.getAsync(callback), part);
  // In this order: where Outlook answers slowly or not at all, the first of them are what most depends on.
  const asked = [
    ask(item.subject),
    ask(isMeeting ? item.requiredAttendees : item.to),
    ask(isMeeting ? item.optionalAttendees : item.cc),
    isMeeting ? nothing([]) : ask(item.bcc),
    ask(isMeeting ? item.organizer : item.from),
    queue.ask<Office.AttachmentDetailsCompose[]>(
      item.getAttachmentsAsync === undefined ? undefined : (callback) => item.getAttachmentsAsync?.(callback),
      item.getAttachmentsAsync,
    ),
    isMeeting ? ask(item.location) : nothing(undefined),
    // As HTML, since Outlook's own plain text is unreliable on the web, and HTML is what the recipient sees.
    queue.ask<string>(body === undefined ? undefined : (callback) => body.getAsync('html', callback), body),
  ] as const;

  return Promise.all(asked).then(([line, to, cc, bcc, sender, attachments, place, body]) => {
    const notes: Unread[] = [];
    const valueIn = <T>(field: ReadField, answered: Answered<T>): T | undefined => {
      if (answered.ok) return answered.value;
      notes.push({ field, reason: `${nameOf(field)} could not be read${reasons[answered.why]}.` });
      return undefined;
    };
    const mailboxes = (field: 'to' | 'cc' | 'bcc', answered: Answered<readonly Person[]>): readonly Mailbox[] => {
      const list = valueIn(field, answered) ?? [];
      if (list.length >= limit) {
        notes.push({ field, reason: `There may be more recipients in ${nameOf(field)} than Outlook returns.` });
      }
      return list.map(mailboxOf);
    };

    const lists = { to: mailboxes('to', to), cc: mailboxes('cc', cc), bcc: mailboxes('bcc', bcc) };
    const subject = valueIn('subject', line);
    const html = valueIn('text', body);
    const fromDetails = valueIn('from', sender);
    const files = valueIn('attachments', attachments);
    const location = valueIn('location', place);
    const { displayName, emailAddress } = mailbox.userProfile ?? {};

    const rest: Message = {
      kind: isMeeting ? 'meeting' : 'mail',
      ...lists,
      ...given({
        from: fromDetails?.emailAddress ? mailboxOf(fromDetails) : undefined,
        me: emailAddress ? { addresses: [emailAddress], ...given({ name: displayName || undefined }) } : undefined,
        subject,
        attachments: files?.map(attachmentOf),
        location,
        unread: notes.length > 0 ? notes : undefined,
      }),
    };
    return { rest, html };
  });
}

/** What an item of this kind does not have needs no call. */
function nothing<T>(value: T): Promise<Answered<T>> {
  return Promise.resolve({ ok: true, value });
}

function attachmentOf({ name, size }: Office.AttachmentDetailsCompose): Attachment {
  return typeof size === 'number' ? { name, size } : { name };
}
