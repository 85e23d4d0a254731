import type { Field, RecipientField } from './message';

export type Outcome = 'inform' | 'ask' | 'stop';
export type Verdict = 'pass' | Outcome;

/** Where an address stands towards the pack's organisation. */
export type Standing = 'inside' | 'partner' | 'outside' | 'personal' | 'own-personal' | 'unknown';

/** Which of the three made an address the sender's own. */
export type OwnBy = 'declared' | 'directory' | 'name';

/** A part of a field that gave rise to a finding. Offsets are UTF-16 units of the field's plain string. */
export interface Evidence {
  readonly field: Field;
  /** Which entry, for address fields and attachments. Counts from 0. */
  readonly index?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A secret: `text` shows no more than its first two characters. Show that, never what stands in the field. */
  readonly masked?: true;
}

export interface RecipientAt {
  readonly field: RecipientField;
  readonly index: number;
  readonly address: string;
}

/** A mend, as data: each surface carries it out in its own way. */
export type Fix =
  | { readonly kind: 'removeRecipient'; readonly recipient: RecipientAt }
  | { readonly kind: 'replaceRecipient'; readonly recipient: RecipientAt; readonly by: string }
  | { readonly kind: 'moveToBcc'; readonly recipients: readonly RecipientAt[] }
  /** The whole new subject. */
  | { readonly kind: 'setSubject'; readonly subject: string }
  | { readonly kind: 'removeAttachment'; readonly index: number; readonly name: string };

/** What a surface carries out at one press: a fix, or several removals. */
export type Mend = Fix | { readonly kind: 'removeRecipients'; readonly recipients: readonly RecipientAt[] };

/** A sentence or two of the pack, by its place in an alert. Headline: a clause without capital or full stop. */
export interface Words {
  readonly headline: string;
  readonly evidence: string;
  readonly why: string;
  readonly now: string;
}

/** Where a policy comes from, so that nobody takes a later rule for the document's own. */
export interface Source {
  readonly title: string;
  readonly section: string;
  /** `document`: in the pack's own guidance. `later-guidance`: published since. `public-need`: neither, but asked for by experience. */
  readonly standing: 'document' | 'later-guidance' | 'public-need';
  readonly facts: readonly string[];
  readonly url?: string;
}

export interface Finding {
  readonly policy: string;
  readonly rule: string;
  /** Which of the rule's messages this is: the fact that was noticed. */
  readonly messageId: string;
  readonly outcome: Outcome;
  /** True where the policy is on trial: it only informs until the pack makes it bind. */
  readonly trial: boolean;
  /** True where the mail may be sent in spite of it, with a reason. Only where the outcome is `stop`. */
  readonly override?: true;
  /**
   * A place of the pack: `lookup:bluetooth/trackpad`, `page:passwords`, `tool:video-call`. Every card has one, and no
   * other finding.
   */
  readonly place?: string;
  /** The field of the first evidence. */
  readonly field: Field;
  readonly evidence: readonly Evidence[];
  /** The facts of the finding, as filled into the wording. */
  readonly data: { readonly [name: string]: string | number };
  readonly fixes: readonly Fix[];
  /** Slug of the guidance page. */
  readonly guidance: string;
  readonly source: Source;
  readonly words: Words;
  /** The words as one paragraph. */
  readonly text: string;
}

export interface SeenRecipient {
  readonly field: RecipientField;
  readonly index: number;
  /** Normalised: lower case, domain in ASCII; empty where there was none. */
  readonly address: string;
  readonly standing: Standing;
  /** Only for `own-personal`. */
  readonly ownBy?: OwnBy;
}

export interface MarkingPart {
  readonly kind: 'prefix' | 'descriptor' | 'handling' | 'codeword' | 'caveat';
  readonly value: string;
}

/** A classification marking that was read, or the mention of one. */
export interface SeenMarking {
  /** Id of the scheme: `uk-gscp-2018`, `uk-gscp-2024`, `uk-gpms`. */
  readonly scheme: string;
  /** As the scheme spells it: `OFFICIAL-SENSITIVE`. */
  readonly level: string;
  readonly parts: readonly MarkingPart[];
  readonly field: Field;
  readonly index?: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `marking`: it marks this field. `mention`: it speaks of the marking, or marks something else. */
  readonly use: 'marking' | 'mention';
  /** The form the scheme prescribes for the same content. */
  readonly canonical: string;
  /** Combinations the scheme forbids, in plain words. Empty for a sound marking. */
  readonly problems: readonly string[];
}

/** Something that could not be looked at, and why. */
export interface Unchecked {
  /** A stable code: `known.lists`, `field.text`, `list.members` … */
  readonly what: string;
  readonly field?: Field;
  readonly index?: number;
  /** Plain words that can stand on a screen. */
  readonly reason: string;
}

/** What came out of a check. The one output of the engine. */
export interface Report {
  /** The most serious outcome among the findings, or `pass`. */
  readonly verdict: Verdict;
  /** Most serious first; within an outcome in the pack's order. */
  readonly findings: readonly Finding[];
  /**
   * Guidance that helps with what is being written, in the pack's order. Cards are findings of policies with a `place`:
   * neither listed nor counted with the others, and no part of the verdict.
   */
  readonly cards: readonly Finding[];
  readonly seen: {
    readonly recipients: readonly SeenRecipient[];
    readonly markings: readonly SeenMarking[];
  };
  readonly unchecked: readonly Unchecked[];
  readonly pack: { readonly id: string; readonly version: string };
}
