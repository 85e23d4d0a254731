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
  /** The desk of most people first. */
  readonly deviceTrouble?: readonly Desk[];
}
