/** What is known of a distribution list. Counts are people, after nested lists were opened. */
export interface ListFacts {
  readonly members: number;
  /** Members whose address is not inside. */
  readonly outside: number;
  /** A few outside addresses as examples, at most ten. */
  readonly examples?: readonly string[];
}

/** An address that belongs to the sender, and how that is known. */
export interface OwnAddress {
  readonly address: string;
  readonly from: 'declared' | 'directory';
}

/** What the sender once answered about an address, so that it is not asked again. */
export interface Answer {
  readonly address: string;
  /** `public`: a member of the public. `supplier`: a supplier with no work address. `not-mine`: not the sender's own. `mine`: it is. */
  readonly answer: 'public' | 'supplier' | 'not-mine' | 'mine';
  /** The last day it holds, ISO date. Without one it holds until the sender takes it back. */
  readonly until?: string;
}

/** Automatic replies that are on. */
export interface Away {
  /** The last day of it, ISO date, where one was set. */
  readonly until?: string;
}

/** What the item answers. */
export interface Origin {
  readonly kind: 'new' | 'reply' | 'forward';
  /** Addresses that stood on the reply when it was opened, before the sender added anybody. */
  readonly participants?: readonly string[];
}

/**
 * What was gathered or remembered about a Message. Every part may be missing; each missing part is one entry
 * under `unchecked` in the Report, never taken as fine.
 */
export interface Known {
  /** The instant of the check, ISO 8601 with offset or Z. */
  readonly now?: string;
  /** Language of the wording, a BCP 47 tag; English where the pack has no other. */
  readonly language?: string;
  /** Facts of each distribution list, by its address in lower case. */
  readonly lists?: { readonly [address: string]: ListFacts };
  /** By address in lower case: true where the sender has never written to it before. */
  readonly firstContact?: { readonly [address: string]: boolean };
  readonly ownAddresses?: readonly OwnAddress[];
  readonly answers?: readonly Answer[];
  readonly origin?: Origin;
  /** By address in lower case: whose automatic replies are on. Only shown: no rule asks for it, so nothing is unchecked without it. */
  readonly away?: { readonly [address: string]: Away };
}

/**
 * The answers that still hold. One whose last day is over counts for nothing, and so does one with a last day while
 * today is not known: either costs one more question. That an address is the sender's own stays so, since without it
 * there would be one question fewer.
 */
export function answersThatHold({ now, answers = [] }: Known): readonly Answer[] {
  const today = now?.slice(0, 10);
  return answers.filter(
    ({ answer, until }) => until === undefined || answer === 'mine' || (today !== undefined && today <= until),
  );
}
