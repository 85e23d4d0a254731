import type { GraphFailure } from './failure';
import type { GraphMessage } from './shapes';

/** The folders that Outlook names for everybody. */
export type WellKnownFolder = 'inbox' | 'drafts' | 'outbox' | 'sentitems' | 'deleteditems' | 'archive' | 'junkemail';

export type MailFolder = WellKnownFolder | { readonly id: string };

export interface OutgoingAddress {
  readonly address: string;
  readonly name?: string;
}

/** A mail to send, in the program's own words. */
export interface OutgoingMail {
  readonly subject: string;
  readonly html: string;
  readonly to: readonly OutgoingAddress[];
  readonly cc?: readonly OutgoingAddress[];
  readonly bcc?: readonly OutgoingAddress[];
}

/** A header of one's own: the name begins with `x-`, and a mail bears at most five. Sent copies do not show them. */
export interface OwnHeader {
  readonly name: string;
  readonly value: string;
}

/** Name of a property of Graph's message. */
export type MessageField = keyof GraphMessage & string;

export interface ReadOptions {
  /** Properties to read; left out, those of a list: no body, no transport headers. */
  readonly select?: readonly MessageField[];
  /** Reads the body too, as text or as HTML. Without it, a body that `select` names comes as it is stored. */
  readonly body?: 'text' | 'html';
}

export interface ListOptions extends ReadOptions {
  /** At most 1,000. @default 25 */
  readonly pageSize?: number;
  /** As Graph writes it. What `orderby` names has to come first in it, in the same order. */
  readonly filter?: string;
  /** @default newest first */
  readonly orderby?: string;
}

export interface OneOptions extends ReadOptions {
  /** Reads the transport headers too. Those of a sent copy are empty. */
  readonly headers?: boolean;
}

export interface SearchOptions extends ReadOptions {
  /** Left out, the whole mailbox. */
  readonly folder?: MailFolder;
  /** Graph itself stops at 1,000. */
  readonly most?: number;
}

/** From where to look for changes: a link that an earlier look gave, an instant (ISO 8601), or the beginning. */
export type Since = { readonly link: string } | { readonly from: string } | 'everything';

export interface Changes {
  /** New or changed since, each once, as it is now. */
  readonly changed: readonly GraphMessage[];
  /** Ids of mails that left the folder: moved or deleted. */
  readonly removed: readonly string[];
  /** Asks for what comes after this look. */
  readonly link: string;
}

/**
 * One mailbox: one's own, or that of a team which this person may open. All ids are immutable: they stay over sending and
 * moving, within one mailbox. Every method rejects with a `GraphFailure`, or the sign-in's own failure.
 *
 * Nothing but reading is ever repeated after a lost answer. Where `facts.mayHaveLanded` says so, look before doing it
 * again.
 */
export interface GraphMailbox {
  /** Mails of a folder, newest first, a page at a time. */
  messages(folder: MailFolder, options?: ListOptions): AsyncGenerator<readonly GraphMessage[]>;
  /** Every mail of the mailbox, in whatever folder, whose subject holds this text. Exact and at once, unlike `search`. */
  withSubject(part: string, options?: ReadOptions): Promise<readonly GraphMessage[]>;
  /** Mails that hold these words, as the search index knows them by now. Never proof that there is none. */
  search(words: string, options?: SearchOptions): AsyncGenerator<readonly GraphMessage[]>;
  /**
   * What changed in a folder. A link that is too old is refused with the family `gone` and status 410: begin again. With
   * `from`, only mails received since; such a look gives at most the 5,000 newest.
   */
  changes(folder: MailFolder, since: Since, options?: ReadOptions & { readonly pageSize?: number }): Promise<Changes>;
  /**
   * Many mails at once, in the order of the ids; a mail that is not there is a failure in its place. Rejects only where
   * nothing was answered at all.
   */
  read(ids: readonly string[], options?: OneOptions): Promise<readonly (GraphMessage | GraphFailure)[]>;
  /** One mail; undefined where it is not there. */
  one(id: string, options?: OneOptions): Promise<GraphMessage | undefined>;
  folderId(name: WellKnownFolder): Promise<string>;
  /** Id of a folder at the top of the mailbox by its name; undefined where there is none. */
  openFolder(displayName: string): Promise<string | undefined>;
  /** Makes a folder at the top of the mailbox, or finds the one of that name: safe to repeat. */
  makeFolder(displayName: string): Promise<string>;
  /** How many mails a folder holds, as the server counts them. */
  count(folder: MailFolder): Promise<number>;
  /** Moves mails, in the order of the ids; a mail that could not be moved is a failure in its place. As `read` rejects. */
  move(ids: readonly string[], folderId: string): Promise<readonly (GraphMessage | GraphFailure)[]>;
  /** A draft in Drafts. From a team's mailbox it is a draft of the team. */
  createDraft(mail: OutgoingMail & { readonly headers?: readonly OwnHeader[] }): Promise<GraphMessage>;
  /**
   * A draft that answers the mail `id`, in its thread. Subject, text and addressees are those of `mail` alone: what Graph
   * quoted is replaced. It bears no headers of one's own, since those are set only where a mail is made.
   *
   * Two requests: Graph makes the reply, then we change it. Where the second fails, the draft is deleted again if that is
   * still possible; otherwise a draft stays in Drafts, addressed to the author of the mail, with either the original
   * quoted or the whole of `mail`. Nothing is sent in any case.
   */
  createReply(id: string, mail: OutgoingMail): Promise<GraphMessage>;
  /** Sends a draft. It moves to Sent Items of its mailbox and keeps its id. */
  send(id: string): Promise<void>;
  /** Moves to Deleted Items. One that is gone already is no failure. */
  remove(id: string): Promise<void>;
}

export interface AutomaticReply {
  readonly address: string;
  /** As text. */
  readonly message: string;
}

/** What Teams shows: kind and reference only, since it stands on lock screens. */
export interface ActivityNotice {
  /** As the app's manifest declares it. */
  readonly activityType: string;
  /** "Open internet tool". */
  readonly title: string;
  readonly ref: string;
  /** A link of Teams, `https://teams.microsoft.com/l/…`. */
  readonly webUrl: string;
}
