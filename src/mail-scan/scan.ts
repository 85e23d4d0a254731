import type { Answer, Known, Mend, Message, Report, Verdict } from '../engine';

/** Drafts and outbox, or so many days of sent mail. */
export type Span = 'waiting' | 7 | 30 | 90;

/** One mail in the list: what its verdict is, and what a person knows it by. */
export interface MailRow {
  /** Immutable id. */
  readonly id: string;
  readonly subject: string;
  /** Names or addresses as shown, at most 3. `recipients` says how many there are. */
  readonly to: readonly string[];
  readonly recipients: number;
  /** ISO 8601. When a draft was changed last, or when the mail was sent. */
  readonly when: string;
  readonly isDraft: boolean;
  readonly inOutbox: boolean;
  readonly webLink: string | undefined;
  /** `unchecked`: it could not be read. */
  readonly verdict: Verdict | 'unchecked';
  /** Of the first finding; undefined where there is none, and while the verdict is only remembered. */
  readonly headline: string | undefined;
  readonly findings: number;
  /** How many things of this mail could not be looked at. */
  readonly unchecked: number;
  /** Ids of the policies that speak, most serious first. */
  readonly policies: readonly string[];
}

/** A mail without a verdict, and why. `tooLarge`: its body is over what is read. `failed`: Graph did not give it. */
export interface NotRead {
  readonly id: string;
  readonly subject: string;
  readonly why: 'tooLarge' | 'gone' | 'unreadable' | 'failed';
}

/**
 * What no mail of a scan could be checked for. `older`: mails beyond the `count` that Graph lists of one time.
 * `notAsked`: nothing was asked, since it cannot be known here. `hidden`: a list does not show who is on it.
 */
export interface NotChecked {
  readonly what: 'lists' | 'firstContact' | 'ownAddresses' | 'answers' | 'labels' | 'older';
  readonly why: 'noConsent' | 'notAsked' | 'failed' | 'hidden' | 'tooMany';
  /** How many it is about, where that can be counted. */
  readonly count?: number;
}

export interface ScanState {
  /** Newest first. */
  readonly rows: readonly MailRow[];
  /** Mails that have a verdict, or a reason why not. */
  readonly done: number;
  /** Mails still to come, by the folder's own count; undefined while that is not known. */
  readonly left: number | undefined;
  readonly state: 'never' | 'reading' | 'stopped' | 'done';
  /** When the span was last read to its end, in milliseconds since 1970. */
  readonly readAt: number | undefined;
  /** Why it stopped by itself: a `GraphFailure`, or the sign-in's own. Undefined where nothing failed. */
  readonly failure: unknown;
  readonly notRead: readonly NotRead[];
  readonly notChecked: readonly NotChecked[];
}

/** One mail read in full, and what came of it. */
export interface CheckedMail {
  readonly message: Message;
  readonly known: Known;
  readonly report: Report;
  /** What was written now, as plain text; undefined where it could not be read. */
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  readonly row: MailRow;
  readonly attachmentsRead: boolean;
  /** Why lists that it goes to were not opened, by their addresses in small letters. */
  readonly closedLists: { readonly [address: string]: NotChecked['why'] };
}

/**
 * Why a fix of a draft was refused, as a code for the screen's words:
 * `openInOutlook`: a client has it open, so Graph refused · `writtenOver`: a client wrote its own version back · `notDraft`: it was sent meanwhile ·
 * `gone`: it was deleted · `permission`: nobody agreed that drafts may be changed · `offline`, `throttled` and `sign-in`
 * as failures are called · `notKept`: answers can only be kept in Outlook · `unknown`: it may have been changed, and could
 * not be looked at again · `failed`: anything else. But for `unknown` and `writtenOver` nothing was changed.
 */
export type Refusal =
  | 'openInOutlook'
  | 'writtenOver'
  | 'notDraft'
  | 'gone'
  | 'permission'
  | 'offline'
  | 'throttled'
  | 'sign-in'
  | 'notKept'
  | 'unknown'
  | 'failed';

/** What became of a change. `changed`: the draft was edited meanwhile, so nothing was touched. */
export type Applied =
  | { readonly kind: 'done'; readonly undo: () => Promise<Applied> }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** One draft, as the pane needs the mail it follows. */
export interface DraftPort {
  /** Reads the mail anew. Rejects as `MailScan.open` does. */
  read(): Promise<{ readonly message: Message; readonly known: Known }>;
  /** Carries out a fix, if what it is about is still as it was in `seen`. Never rejects. */
  apply(fix: Mend, seen: Message): Promise<Applied>;
  /** Answers are kept by Outlook, out of reach from here: always refused with `notKept`. */
  remember(answers: readonly Answer[]): Promise<Applied>;
  /** Calls `changed` after each change that this scan made or noticed. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}

/** Checks one's own outgoing mail. Nothing is asked before the first `start` or `open`. */
export interface MailScan {
  /** The same object until something changes. */
  state(span: Span): ScanState;
  /** Calls `changed` after each change of any span's state. Returns how to stop. */
  subscribe(changed: () => void): () => void;
  /** Begins, or goes on where it stopped; on a later visit only what is new is read. Does nothing while it reads. */
  start(span: Span): void;
  stop(span: Span): void;
  /** Reads the mail anew, gathers what Graph adds, checks. Rejects as Graph does; family `gone` where it was deleted. */
  open(id: string): Promise<CheckedMail>;
  /** A draft with something to mend as it was checked last, where it has not changed since. Asks nothing. */
  recall(id: string): CheckedMail | undefined;
  port(id: string): DraftPort;
  /** Stops everything. */
  close(): void;
}
