import type { Known } from './known';
import type { Field, Message } from './message';
import type { Evidence, Fix, SeenMarking, SeenRecipient } from './report';

/** What every rule looks at: the Message, read once. */
export interface Reading {
  readonly message: Message;
  readonly known: Known;
  /** The plain strings that offsets count in. Undefined: not read. */
  readonly subject: string | undefined;
  readonly text: string | undefined;
  readonly quoted: string | undefined;
  readonly recipients: readonly SeenRecipient[];
  readonly markings: readonly SeenMarking[];
  /** The organisation's name in the language of the wording. */
  readonly organisation: string;
  /** Phrases that rules will look for in what the sender wrote, so that it is searched once for all of them. */
  readonly sought?: readonly string[];
}

/** One fact that a rule noticed. It holds no wording and no organisation. */
export interface Notice {
  readonly messageId: string;
  readonly field: Field;
  readonly evidence: readonly Evidence[];
  /** Filled into the wording's `{placeholders}`. */
  readonly data: { readonly [name: string]: string | number };
  readonly fixes: readonly Fix[];
}

/** Code that notices one kind of fact. Pure: the same Reading and options give the same notices. */
export interface Rule<Options = unknown> {
  /** Equal to the folder's name: thing + what is checked. */
  readonly id: string;
  /** Every fact it can report, with the names that `data` holds for the wording. */
  readonly messages: { readonly [messageId: string]: readonly string[] };
  check(reading: Reading, options: Options): readonly Notice[];
  /** Phrases that it looks for in what the sender wrote. To name them here only saves time. */
  phrases?(options: Options): readonly string[];
}

/** Keeps the options' type while the registry forgets it. */
export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
