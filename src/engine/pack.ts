import type { Outcome, Source, Words } from './report';

/** Text by language tag. English is always there. */
export interface InLanguages<T> {
  readonly en: T;
  readonly [language: string]: T;
}

export interface Policy {
  /** The situation a person would recognise: `own-personal-address`. */
  readonly id: string;
  /** Id of the rule it uses. */
  readonly rule: string;
  readonly options: unknown;
  readonly outcome: Outcome;
  /** Policies that are silent about recipients of whom this one has spoken, at least as seriously. */
  readonly covers?: readonly string[];
  readonly wording: { readonly [messageId: string]: InLanguages<Words> };
  readonly source: Source;
  readonly guidance: string;
  readonly trial: boolean;
  /** True where the mail may be sent in spite of the policy, with a reason. Only where the outcome is `stop`. */
  readonly override?: true;
  /** Makes its findings cards (see Report). May hold `{row}`, which the notice's data fills. */
  readonly place?: string;
}

/** A setting of the organisation: what it is, and whether it is left to the person. */
export interface Setting<T> {
  readonly value: T;
  readonly locked: boolean;
}

/** What a person may do with a mail that a policy stops but lets be overridden. */
export interface Overrides {
  /** Name of the mail header that carries policy id, reason code and pack version, and nothing else. */
  readonly header: string;
  /** In the order in which they are offered. */
  readonly reasons: readonly { readonly code: string; readonly label: InLanguages<string> }[];
  /** Mailbox for a reason in the person's own words. Without one no own words are asked for. */
  readonly audit?: string;
}

/** Where to turn at once when a device is lost, stolen or hacked. At least one way is given. */
export interface Desk {
  /** Whose desk it is: "Dom1 and Quantum". */
  readonly who: InLanguages<string>;
  /** Telephone number as people write it: "0800 917 5148". */
  readonly call?: string;
  /** Mailbox. */
  readonly write?: string;
}

/** A mail that a person may send, ready but for what only they know. */
export interface ReadyMail {
  readonly subject: InLanguages<string>;
  /** Paragraphs. `{when}` is when the mail that it is about was sent, `{rule}` the policy's id, `{count}` its recipients. */
  readonly text: InLanguages<readonly string[]>;
}

/** What people are told and offered about a mail that has left. No alert ever shows any of it. */
export interface AfterSending {
  /** What Outlook itself can still do. */
  readonly recall: InLanguages<string>;
  /** Whom to tell, why, and the mail that tells them. Without `write` the person puts in the address. */
  readonly tell: ReadyMail & {
    readonly who: InLanguages<string>;
    readonly advice: InLanguages<string>;
    readonly write?: string;
  };
  /** The mail that asks whoever got it to delete it. */
  readonly askToDelete: ReadyMail;
  /** Headlines in the past, by the id of the policy whose own say what would happen. */
  readonly headlines?: { readonly [policy: string]: InLanguages<string> };
}

/** What the engine needs of a pack, compiled from its YAML, and what every page shows of it. Plain data: it can be JSON. */
export interface Pack {
  readonly id: string;
  readonly version: string;
  /** What people call the organisation: "the MoJ". */
  readonly organisation: InLanguages<string>;
  /** `live` is where the guidance stands in its newest form. */
  readonly edition: { readonly date: string; readonly validUntil?: string; readonly live?: string };
  readonly domains: {
    /** Each stands for itself and its sub-domains; `=example.gov.uk` for itself alone. Lower case, ASCII. */
    readonly inside: readonly string[];
    readonly partner: readonly string[];
  };
  /** Marking schemes to read, the organisation's own first: it decides the form of what several schemes share. */
  readonly schemes: readonly string[];
  /** When true every policy only informs: the switch for a bad day. */
  readonly informOnly: boolean;
  /** The verdict of a surface whose check failed, and what it says then. `pass` lets the mail go. */
  readonly onFailure: { readonly verdict: 'pass' | 'ask'; readonly wording: InLanguages<string> };
  readonly policies: readonly Policy[];
  /** Without it no policy can be overridden. */
  readonly overrides?: Overrides;
  readonly settings: {
    /** Whether Outlook's notification bar speaks while a mail is being written. */
    readonly liveAdvice: Setting<boolean>;
    /** Whether the pane shows guidance cards. */
    readonly cards: Setting<boolean>;
    /** For how many days an answer about an address is remembered. */
    readonly rememberDays: Setting<number>;
  };
  /** Name of the sensitivity label by level, as the scheme spells the level. */
  readonly labels?: { readonly [level: string]: string };
  /** The desk of most people first. */
  readonly deviceTrouble?: readonly Desk[];
  readonly afterSending?: AfterSending;
  /** Mailbox of whoever owns the policies, for "this is wrong". */
  readonly policyTeam?: string;
}
