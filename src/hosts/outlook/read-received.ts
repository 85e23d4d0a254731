import { type Mailbox, readBody } from '../../engine';
import { type CallQueue, callQueue } from './call-queue';
import { cutHtml } from './cut-text';
import { given } from './given';
import { PATIENCE } from './read-item';

/** What is read of a mail that arrived. What Outlook knows by itself stands there; the rest is asked for. */
export interface ReceivedItem {
  /** The id in Exchange's own spelling; missing while a mail is still on its way into the client. */
  readonly itemId?: string | null;
  readonly subject: string;
  readonly from?: Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>;
  readonly internetMessageId?: string;
  readonly body: Pick<Office.Body, 'getAsync'>;
  readonly attachments?: readonly Pick<Office.AttachmentDetails, 'name'>[];
  /** Mailbox 1.8, and only on an item of a mailbox that is shared. */
  readonly getSharedPropertiesAsync?: (
    callback: (result: Office.AsyncResult<Pick<Office.SharedProperties, 'targetMailbox'>>) => void,
  ) => void;
}

/** What is needed of the mailbox around it. */
export interface ReceivingMailbox {
  readonly userProfile?: Pick<Office.UserProfile, 'emailAddress'>;
  readonly convertToRestId?: ((itemId: string, version: string) => string) | undefined;
}

/** A mail that arrived, as far as Outlook shows it. Nothing of it is believed: it says where to look, and no more. */
export interface ReceivedMail {
  readonly subject: string;
  readonly from: Mailbox | undefined;
  /** Microsoft Graph's id of it, the kind that changes when the mail moves. Undefined where Outlook gives none. */
  readonly id: string | undefined;
  readonly messageId: string | undefined;
  /** Address of the mailbox that holds it, in small letters: the person's own, or one that is shared. */
  readonly heldBy: string | undefined;
  /** Undefined: Outlook did not give the text. */
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  readonly attachments: readonly string[];
}

/** Whether the open item is a mail that arrived. While it is written its subject is an object that is asked. */
export function isReceived(item: { readonly subject?: unknown } | null | undefined): boolean {
  return typeof item?.subject === 'string';
}

/** Version 2.0 of Outlook's REST interface, whose ids Graph takes. */
const restVersion = 'v2.0';

export interface ReadReceivedOptions {
  /** Milliseconds after which calls without an answer are given up. */
  readonly patience?: number;
  readonly queue?: CallQueue;
}

/** Reads a mail that arrived, with at most three calls. Always resolves: what Outlook did not give is undefined. */
export async function readReceived(
  item: ReceivedItem,
  mailbox: ReceivingMailbox,
  { patience = PATIENCE, queue = callQueue(patience) }: ReadReceivedOptions = {},
): Promise<ReceivedMail> {
  const { getSharedPropertiesAsync, body, subject, internetMessageId, attachments = [] } = item;
  type Shared = Pick<Office.SharedProperties, 'targetMailbox'>;
  const [answered, shared] = await Promise.all([
    queue.ask<string>((callback) => body.getAsync('html', callback)),
    queue.ask<Shared>(
      getSharedPropertiesAsync === undefined ? undefined : (callback) => item.getSharedPropertiesAsync?.(callback),
    ),
  ]);
  // Some mails have no HTML that the client would give: their plain text serves, since a record is plain lines.
  const plain = answered.ok ? undefined : await queue.ask<string>((callback) => body.getAsync('text', callback));
  const read = readBody({
    ...(answered.ok ? { html: cutHtml(answered.value).text } : {}),
    ...(plain?.ok ? { text: plain.value } : {}),
  });
  return {
    subject,
    from: mailboxOf(item.from),
    id: restIdOf(item, mailbox),
    messageId: internetMessageId || undefined,
    heldBy: ((shared.ok && shared.value.targetMailbox) || mailbox.userProfile?.emailAddress)?.toLowerCase(),
    text: read.text,
    quoted: read.quoted,
    attachments: attachments.map(({ name }) => name),
  };
}

function mailboxOf(from: ReceivedItem['from']): Mailbox | undefined {
  if (!from?.emailAddress) return undefined;
  return { address: from.emailAddress, ...given({ name: from.displayName || undefined }) };
}

/** Outlook's phones give Graph's spelling already, and have no such call. */
function restIdOf({ itemId }: ReceivedItem, mailbox: ReceivingMailbox): string | undefined {
  if (!itemId) return undefined;
  return mailbox.convertToRestId?.(itemId, restVersion) ?? itemId;
}
