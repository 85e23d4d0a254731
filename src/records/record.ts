/** A person or a team, as a record names them. The identity is `id`; address and name are what was true when written. */
export interface Party {
  /** Directory object id. */
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

/** Points at one record and at its exact content. */
export interface RecordRef {
  readonly id: string;
  /** SHA-256 of the record's canonical JSON, 64 lower-case hexadecimal digits. */
  readonly hash: string;
}

/** Which form was filled in. Its meaning is in a pack, never in code. */
export interface KindRef {
  readonly id: string;
  readonly version: string;
}

/** What somebody filled in: text, or a list of texts, under the name of the field. */
export interface Fields {
  readonly [name: string]: string | readonly string[];
}

/** What every record says, whatever it is. */
interface Piece {
  readonly format: 1;
  /** The record's own GUID. The same record delivered twice is one. */
  readonly id: string;
  /** The id of the first edition of the request. */
  readonly story: string;
  /** The story's reference, as `reference.ts` writes it. Shown to people, never an identity. */
  readonly ref: string;
  readonly kind: KindRef;
  /** Who says so. It counts only where the mail's author is the same. */
  readonly by: Party;
  /** When its author says it was written: an instant in UTC, such as 2020-09-25T14:02:00Z. Shown, never relied on. */
  readonly at: string;
  readonly fields: Fields;
  /** The author's own words; empty where there are none. */
  readonly words: string;
}

/** A piece about one exact edition of a request. */
interface PieceAbout extends Piece {
  readonly about: RecordRef;
}

export interface Request extends Piece {
  readonly type: 'request';
  /** From 1. A greater edition replaces the lesser ones, and voids what was said about them. */
  readonly edition: number;
  /** Who is asked at a step, where the kind leaves that to the requester. */
  readonly asks: { readonly [step: string]: Party };
}

export type Outcome = 'approved' | 'declined';

export interface Decision extends PieceAbout {
  readonly type: 'decision';
  readonly step: string;
  readonly outcome: Outcome;
  /** Whether the one who decides was shown by the directory to be what the step asks for (the line manager, …). */
  readonly relation: 'checked' | 'notChecked';
}

export interface Question extends PieceAbout {
  readonly type: 'question';
  readonly step: string;
}

export interface Answer extends PieceAbout {
  readonly type: 'answer';
  readonly question: RecordRef;
}

/** "Not mine to decide". It is no decision. */
export interface HandBack extends PieceAbout {
  readonly type: 'handBack';
  readonly step: string;
}

export interface Withdrawal extends PieceAbout {
  readonly type: 'withdrawal';
}

export interface Reminder extends PieceAbout {
  readonly type: 'reminder';
  readonly step: string;
}

export interface Acknowledgement extends PieceAbout {
  readonly type: 'acknowledgement';
  readonly step: string;
}

/** An answer somebody wrote in their own words, recorded as the outcome by the team that acts. */
export interface PlainWords extends PieceAbout {
  readonly type: 'plainWords';
  readonly step: string;
  readonly outcome: Outcome;
  /** Who wrote the words, and the Message-ID of the mail that holds them. */
  readonly said: { readonly by: Party; readonly mail: string };
}

/** A team's word that its work is done, or that the request is not for them. */
export interface Completion extends PieceAbout {
  readonly type: 'completion';
  readonly step: string;
  readonly outcome: 'done' | 'notForUs';
}

/** A record a checkpoint keeps whole, with the time of the mail that brought it. */
export interface Kept {
  readonly at: string;
  /** Ids of the accounts it was addressed to; of a request only. */
  readonly sentTo: readonly string[];
  readonly record: StoryRecord;
}

/** What the owner of a mailbox had found about one story, so that what lies under it may be deleted. */
export interface Checkpoint extends Piece {
  readonly type: 'checkpoint';
  /** Directory object id of the requester: with `story` it names the story. */
  readonly requester: string;
  /** Where the story stood. */
  readonly state: string;
  /** The records that made it stand there, whole. */
  readonly kept: readonly Kept[];
  /** Every record it rests on that arrived after `since`. */
  readonly rests: readonly RecordRef[];
  readonly since: string;
  readonly until: string;
  /** The checkpoint before; nothing for the first. */
  readonly predecessor: readonly RecordRef[];
}

export type StoryRecord =
  | Request
  | Decision
  | Question
  | Answer
  | HandBack
  | Withdrawal
  | Reminder
  | Acknowledgement
  | PlainWords
  | Completion;

/** One typed, authored, dated piece of a story. */
export type Entry = StoryRecord | Checkpoint;

export type RecordType = Entry['type'];
