import type { Report } from '../engine';
import type { NotCounted, Party, Standing } from '../records';
import type { Sending } from '../stories';

/** A mail of the mailbox, as far as a story shows it. */
export interface SeenMail {
  /** Immutable id. */
  readonly key: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  /** The server's time. */
  readonly at: string;
  /** What a person wrote, without the part that is for programs. Of replies in plain words above all. */
  readonly text: string;
  /** Opens it in Outlook. */
  readonly webLink: string | undefined;
}

/** How far older mail was looked through: of the whole mailbox, by the subjects alone. */
export interface LookingBack {
  readonly state: 'never' | 'underWay' | 'stopped' | 'done';
  readonly looked: number;
  readonly total: number | undefined;
  /** Everything that arrived after this instant has been looked at. */
  readonly backTo: string | undefined;
  /** Why it stopped by itself. */
  readonly failure?: unknown;
}

export interface BoxState {
  /** Oldest first, as the fold gives them. */
  readonly stories: readonly Standing[];
  /** Records that belong to no story here. */
  readonly loose: readonly NotCounted[];
  /** True while it is being read; what was read before stays. */
  readonly reading: boolean;
  /** Milliseconds since 1970; undefined before it was first read. */
  readonly readAt: number | undefined;
  /** Why the last reading failed; a `GraphFailure` or the sign-in's own. */
  readonly failure: unknown;
  readonly lookingBack: LookingBack;
}

export type SendResult =
  /** In Sent Items, or on its way there. */
  | { readonly sent: 'yes'; readonly mail: string }
  /** The check found something: `ask` may be accepted and sent again with `accepted`, `stop` may not. Nothing was sent. */
  | { readonly sent: 'no'; readonly why: 'check'; readonly report: Report }
  /**
   * The record cannot be sent: `tooLarge`, `wordsHoldArmour` (words that look like a record), `notTheirAddress` (somebody it
   * goes to has, by the directory, not the address it names). Nothing was sent.
   */
  | { readonly sent: 'no'; readonly why: 'record'; readonly problem: string }
  /** Microsoft 365 refused, or was never reached. Nothing was sent. */
  | { readonly sent: 'no'; readonly why: 'failure'; readonly failure: unknown }
  /** No answer came, and it could not be looked up. Kept; `settle` looks again, and nothing is sent twice. */
  | { readonly sent: 'unknown'; readonly failure: unknown };

/** A sending whose outcome is not known yet. Survives a reload. */
export interface Unsettled {
  readonly recordId: string;
  readonly ref: string;
  readonly title: string;
  readonly since: number;
}

/** One mailbox of records: one's own, or a team's. */
export interface RecordBox {
  /** Whose acts are sent from here. */
  readonly owner: Party;
  readonly isTeam: boolean;
  state(): BoxState;
  subscribe(changed: () => void): () => void;
  /** Reads what is new; the first time, everything that is at hand. Never rejects: failures are in the state. */
  refresh(): Promise<void>;
  /** Looks for every mail of one reference, wherever in the mailbox it is, and folds it in. Rejects as Graph does. */
  find(ref: string): Promise<void>;
  /** Looks through older mail by subject; may be stopped, and goes on where it stopped, on another day too. */
  lookBack(): void;
  stopLookingBack(): void;
  /** What is known of a mail that a standing names. */
  mail(key: string): SeenMail | undefined;
  /**
   * Checks, then sends one record as one mail. Never rejects for what Graph does, never sends twice: a lost answer is
   * resolved by looking. The state holds the record when it answers `yes`.
   */
  send(sending: Sending, options?: { readonly accepted?: boolean }): Promise<SendResult>;
  unsettled(): readonly Unsettled[];
  /** Looks what became of them; sends those that were never sent, forgets those that were. */
  settle(): Promise<void>;
}

export interface Away {
  readonly message: string;
}

/** Finding people, as far as the tenant lets us. Each rejects as Graph does. */
export interface People {
  /** By the beginning of a name or address, at most ten; never oneself. */
  search(text: string): Promise<readonly Person[]>;
  /** One's line manager by the directory; undefined where it names none or consent does not allow to ask. Never rejects. */
  manager(): Promise<Person | undefined>;
  /** Whether somebody reports to the one who is signed in. Never rejects: `notChecked` where it cannot be told. */
  reportsToMe(id: string): Promise<'checked' | 'notChecked'>;
  /** Automatic reply that is on now; undefined where there is none or it cannot be told. Never rejects. */
  away(address: string): Promise<Away | undefined>;
}

export interface Person extends Party {
  readonly jobTitle: string;
  readonly department: string;
}

/** Everything about records that a screen needs, for one signed-in person. */
export interface RecordDesk {
  readonly me: Person;
  readonly own: RecordBox;
  readonly people: People;
  /** Mailboxes of teams that this person may open, of those the pack names. Asked once; a team that refuses is left out. */
  teams(): Promise<readonly RecordBox[]>;
  /** Tells somebody in Teams that something waits: kind and reference only. Best effort; never rejects. */
  tell(who: Party, about: { readonly title: string; readonly ref: string; readonly page: string }): Promise<void>;
  /**
   * Makes an ordinary draft in one's own Drafts, for a kind that is kept nowhere: nothing is sent, no record is made, nothing
   * is remembered. Rejects as Graph does; where the answer was lost, the draft may be in Drafts all the same.
   */
  ordinaryDraft(mail: OrdinaryMail): Promise<OrdinaryDraft>;
  stop(): void;
}

export interface OrdinaryMail {
  readonly to: readonly Pick<Party, 'address' | 'name'>[];
  readonly subject: string;
  /** As people read it, on as many lines as they did. */
  readonly text: string;
}

export interface OrdinaryDraft {
  /** Opens it in Outlook. */
  readonly webLink: string | undefined;
}
