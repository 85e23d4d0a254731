/** An address as a mail's field holds it. The display name is never looked at: anybody may call themselves anything. */
export interface MailAddress {
  readonly address: string;
  readonly name?: string | undefined;
}

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/**
 * Where in the mailbox a mail was found. `received`: the inbox, the folder "Second Look", any other that holds what
 * arrived. A sent mail moved elsewhere has lost what shows that it was sent: it stays in Sent Items.
 */
export type FolderKind = 'received' | 'sent' | 'drafts' | 'outbox' | 'junk';

/** What the platform says about one mail. Undefined: not read, or not there. */
export interface MailFacts {
  /** The immutable id within its mailbox. */
  readonly key: string;
  /** Id of the account in whose mailbox it was found. */
  readonly mailbox: string;
  readonly folder: FolderKind;
  readonly isDraft: boolean;
  /** Read out of a message that is attached to another. */
  readonly isNested: boolean;
  readonly from: MailAddress | undefined;
  readonly sender: MailAddress | undefined;
  readonly to: readonly MailAddress[] | undefined;
  readonly cc: readonly MailAddress[] | undefined;
  /** The server's stamp, to the second: received, or sent where the folder is Sent Items. */
  readonly at: string;
  readonly messageId: string;
  /** Message-ID of what it answers. */
  readonly inReplyTo?: string | undefined;
  readonly headers: readonly MailHeader[] | undefined;
}

/** The mailbox that is read. */
export interface ViewedMailbox {
  /** Id of the account it belongs to. */
  readonly owner: string;
  /** Ids of everybody else who is known to be able to write to it: members of a shared mailbox, delegates. */
  readonly writers: readonly string[];
}
