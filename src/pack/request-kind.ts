import type { InLanguages, Source } from '../engine';
import type { Condition, Kind, Step } from '../records';

/** One line or paragraph by language. */
export type Text = InLanguages<string>;

/**
 * Text with `{name}` placeholders: a field's answer as people read it, `{requester}`, `{approver}`. An empty answer
 * leaves its placeholder's place out.
 */
export type Template = InLanguages<string>;

export interface Option {
  /** What the record holds. */
  readonly value: string;
  readonly label: Text;
}

interface AnyField {
  /** Name in the record's `fields`. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional: boolean;
  /** Asked only where it holds. */
  readonly when?: Condition;
  /** Filled before the person sees it, and said to be: from their account, or from a tool whose answers led here. */
  readonly from?:
    | { readonly account: 'name' | 'address' | 'department' | 'jobTitle' }
    | { readonly tool: string; readonly answer: string };
}

/** A question of a form. In the record: text, or a list of texts where `many` is true. */
export type RequestField = AnyField &
  (
    | { readonly type: 'text'; readonly lines: 'one' | 'several'; readonly most: number }
    | { readonly type: 'choice'; readonly options: readonly Option[]; readonly many: boolean }
    /** `yes`, `no`, and `dontKnow` where that may be said. */
    | { readonly type: 'yesNo'; readonly dontKnow: boolean }
    /** `Name <address>`. */
    | { readonly type: 'person' }
    /** ISO 3166-1 alpha-2. */
    | { readonly type: 'country'; readonly many: boolean }
    /** `2020-10-12`; `notBefore` names an earlier date field. */
    | { readonly type: 'date'; readonly notBefore?: string }
  );

export interface RequestSection {
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly RequestField[];
}

/** A step as people see it; what the records judge by is in `kind.steps`, by the same id. */
export interface StepWords extends Pick<Step, 'id' | 'does'> {
  /** "Your line manager decides". */
  readonly title: Text;
  /** Who acts, inside a sentence: "your line manager", "Cyber Security Consultancy". */
  readonly who: Text;
  /** Working days from the day after it arrives. */
  readonly dueWorkingDays?: number;
  /** Who else may be asked when the person is away; left out: nobody. */
  readonly others?: Text;
}

/** One kind of request: data of a pack. No screen knows any kind by name. */
export interface RequestKind {
  /** What the records are judged by: id, version, steps. */
  readonly kind: Kind;
  /** False for an earlier version, kept while its stories run. */
  readonly offered: boolean;
  /** First letter of its references. */
  readonly letter: string;
  /** Subject of its mails and name in lists; names nobody and no place. */
  readonly title: Text;
  /** One sentence: when one asks for this. */
  readonly about: Text;
  /** What a row says after the title: "{tool}". */
  readonly summary: Template;
  /** Heading of the decision: "{requester} asks to use {tool}". */
  readonly asks: Template;
  /** What to have to hand. */
  readonly bring: readonly Text[];
  readonly usualTime: Text;
  /** What this form is not for, said before it opens. */
  readonly diversions: readonly { readonly title: Text; readonly text: Text; readonly write?: string }[];
  readonly sections: readonly RequestSection[];
  readonly steps: readonly StepWords[];
  /** May be approved with others at once, where nothing is to be noticed. */
  readonly simple: boolean;
  /** What the approver is told to notice. */
  readonly notice: readonly { readonly when: Condition; readonly text: Template }[];
  /** Where it holds the request cannot be sent, and why. */
  readonly refuse: readonly { readonly when: Condition; readonly text: Text }[];
  /** What the rule says, beside the decision. */
  readonly rule: { readonly text: Text; readonly source: Source; readonly guidance?: string };
  /** What follows from each answer, before it is given. */
  readonly consequences: { readonly approve: Text; readonly decline: Text };
  /** What is left to do once it is decided. */
  readonly afterwards: { readonly approved: readonly Text[]; readonly declined: readonly Text[] };
  readonly retention: Text;
  /** Makes an ordinary draft to the first step's mailbox, and no record. */
  readonly keptNowhere: boolean;
}

/** A team's mailbox that takes part in requests. */
export interface Team {
  /** The id its records bear: its address in small letters. */
  readonly id: string;
  readonly address: string;
  readonly name: Text;
  /** Where to turn when it says "not for us", or does not answer. */
  readonly escalation: readonly { readonly text: Text; readonly write?: string; readonly call?: string }[];
}

/** Everything of a pack that requests need. Compiled to `build/requests/<pack>.json`, loaded with the first page that asks. */
export interface PackRequests {
  /** Every version of every kind, the offered ones in the pack's order first. */
  readonly kinds: readonly RequestKind[];
  readonly teams: readonly Team[];
  /** Host names of the organisation's own mail gateways. */
  readonly gateways: readonly string[];
  /** Days that are no working days besides Saturday and Sunday, in order. */
  readonly holidays: readonly { readonly day: string; readonly name: Text }[];
}
