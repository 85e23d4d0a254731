import type { Answer, Known, Mend, Message, Report } from '../../engine';

/** What a person chose where the pack leaves the choice to them. A part left out is as the pack has it. */
export interface OwnSettings {
  readonly liveAdvice?: boolean;
  readonly cards?: boolean;
  readonly rememberDays?: number;
  /** Policies whose guidance cards are not shown any more. */
  readonly hiddenCards?: readonly string[];
}

/** A reason that somebody gave for sending one item in spite of policies that stop it. It holds for that item as it was, once. */
export interface Allowed {
  /** Code of the reason, from the pack. */
  readonly reason: string;
  /** A fingerprint of the item, its policies and the pack. */
  readonly mail: string;
}

/** The open item, and what is known about it. */
export interface MailRead {
  readonly message: Message;
  readonly known: Known;
  /** When a meeting begins, ISO 8601. */
  readonly begins?: string;
  /** The sensitivity labels that can be set on it, by name. */
  readonly labels?: readonly string[];
  /** Places of attachments that cannot be put back once they are taken out. */
  readonly forGood?: readonly number[];
  /** What `allow` left with the item, whatever became of the item since. Left out where there is nothing. */
  readonly allowed?: Allowed;
  /** Left out where this program keeps none. */
  readonly settings?: OwnSettings;
  /** True while a change of what is remembered is not written down yet: until then it holds for this item alone. */
  readonly isWaiting?: boolean;
}

/**
 * What became of a change. `changed`: the item was edited meanwhile, so nothing was touched. `isUnsure`: it may have been
 * made after all, and the reason is a whole sentence that says so. Without `undo` there is no way back.
 */
export type Applied =
  | { readonly kind: 'done'; readonly undo?: () => Promise<Applied> }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: string | null; readonly isUnsure?: boolean };

/** All that the pane needs of the program a mail is written in. What is left out this program cannot do. */
export interface MailPort {
  /** Rejects when the item could not be read at all; a single field that could not is in `message.unread`. */
  read(): Promise<MailRead>;
  /** Carries out a fix, if what it is about is still as it was in `seen`. */
  apply(fix: Mend, seen: Message): Promise<Applied>;
  /** Keeps answers about addresses, so that they are not asked again. */
  remember(answers: readonly Answer[]): Promise<Applied>;
  /** Takes back what was answered about an address. */
  forget?(address: string): Promise<Applied>;
  /** Keeps what the person chose; parts that are left out stay as they are. */
  choose?(settings: OwnSettings): Promise<Applied>;
  /** Keeps a reason with the item, which the check at Send honours for exactly what was seen. */
  allow?(reason: string, seen: Message, report: Report): Promise<Applied>;
  /** Takes the reason away again. */
  disallow?(): Promise<void>;
  /** The fingerprint that a reason for this item has. */
  fingerprint?(seen: Message, report: Report): string;
  /** Takes away what stands above the item: nothing is left that would hold it up. */
  takeBarAway?(): Promise<void>;
  /** Sets the sensitivity label of this name, which must be one of those that were read. */
  setLabel?(name: string): Promise<Applied>;
  /** False where an attachment that was taken off cannot be put back. Left out: it can. */
  readonly bringsAttachmentsBack?: boolean;
  /** Calls `changed` whenever the item may have changed. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** Own words about a reason, for the pack's audit mailbox. Nothing of the mail is in it. */
export interface AuditRecord {
  /** By which a record that was sent already is known again. */
  readonly id: string;
  readonly policies: readonly string[];
  readonly reason: string;
  readonly pack: { readonly id: string; readonly version: string };
  readonly at: string;
  readonly words: string;
}

/** How own words reach the pack's audit mailbox. */
export interface AuditDesk {
  /** Whether words could be sent now, without asking the person for anything. */
  isReady(): Promise<boolean>;
  /** Sends a record once, however often it is called for it. Rejects where it was not sent, or may not have been. */
  tell(record: AuditRecord): Promise<void>;
}

/** Where the pane keeps a half-filled form, and words that are not sent yet, over a reload. */
export interface FormStore {
  read(name: string): Promise<unknown>;
  /** Null forgets it. */
  keep(name: string, value: unknown): Promise<void>;
}

/** What this Outlook cannot do, and the person should know. */
export type Lack = 'sendEvent' | 'liveEvents' | 'sessionData' | 'labels' | 'removeAttachment' | 'nestedSignIn';

/** Left out where it is known, or not asked for. */
export type MissingFacts = { readonly [part in 'lists' | 'firstContact' | 'ownAddresses']?: WhyMissing };

/** `otherAccount`: what somebody has sent says nothing about a mail that leaves from another account. */
export type WhyMissing = 'noConsent' | 'failed' | 'hidden' | 'tooMany' | 'notAsked' | 'otherAccount';

/** What the directory adds while a mail is written. The facts themselves come with `MailPort.read`. */
export interface FactsDesk {
  /** `blocked`: only an administrator can help. */
  state(): 'signed-out' | 'reading' | 'ready' | 'failed' | 'blocked';
  /** Why something is not known of the mail that was read last. */
  missing(): MissingFacts;
  /** Opens a window, so only when a person pressed a button. Never rejects: what came of it is in `state`. */
  signIn(): Promise<void>;
  /** Calls `changed` after each change of state, and when facts have come. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}
