/** Where an address can stand on an item. Meetings use `to` for required and `cc` for optional attendees. */
export type AddressField = 'from' | 'to' | 'cc' | 'bcc';

/** Every field a finding can point at. `text` is what was written now; `quoted` is the history below it. */
export type Field = AddressField | 'subject' | 'text' | 'quoted' | 'attachments' | 'label' | 'location';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** One address as the host gave it: not yet parsed, not yet trusted. */
export interface Mailbox {
  /** The address as given; empty when the host could not resolve it. */
  readonly address: string;
  readonly name?: string;
  /** What the host says it is. A list is one entry that stands for many people. */
  readonly kind?: 'person' | 'list';
}

/** The sender, as far as the host knows. */
export interface Sender {
  readonly name?: string;
  /** The sender's work addresses. */
  readonly addresses?: readonly string[];
  /** Personal addresses that the sender has declared as their own. */
  readonly personalAddresses?: readonly string[];
}

export interface Attachment {
  readonly name: string;
  /** Bytes, where the host knows. */
  readonly size?: number;
}

/** A part of the item that the reader could not read, or read only in part. */
export interface Unread {
  readonly field: Field;
  /** Why, in plain words that can stand on a screen: "The text could not be read." */
  readonly reason: string;
}

/**
 * An outgoing mail or meeting as plain data: the engine's whole input about the item itself.
 * A missing `subject`, or neither `text` nor `html`, means that it was not read, and is reported as unchecked;
 * an empty string means that there is nothing there.
 */
export interface Message {
  readonly kind: 'mail' | 'meeting';
  readonly from?: Mailbox;
  readonly me?: Sender;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly bcc: readonly Mailbox[];
  readonly subject?: string;
  /** The body as plain text. Holds the history as well unless `quoted` is given. */
  readonly text?: string;
  /** The body as HTML. Where both are given HTML is read, since it is what the recipient sees. */
  readonly html?: string;
  /** The history below the new text, where the reader already knows it. */
  readonly quoted?: string;
  readonly attachments?: readonly Attachment[];
  /** Name of the sensitivity label, where it could be read. */
  readonly label?: string;
  /** Where a meeting takes place, as the organiser wrote it. */
  readonly location?: string;
  /** Addresses behind the links of the new text, http and https only, at most 200. Missing: only the text is read. */
  readonly links?: readonly string[];
  readonly unread?: readonly Unread[];
}
