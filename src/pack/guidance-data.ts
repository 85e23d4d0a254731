import type { MarkingPart } from '../engine';
import type { Text } from './request-kind';

/**
 * Somewhere in the product, as packs write it: `page:bluetooth`, `page:bluetooth#exceptions`, `lookup:bluetooth`,
 * `lookup:bluetooth/trackpad`, `contact:privacy`, `tool:password`, `request:bluetooth-exception`, `policy:marking-form`.
 */
export type Place = string;

/** A piece of running text. A link leads to a place of the product, or to an address outside it. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'place'; readonly to: Place; readonly text: string }
  | { readonly kind: 'web'; readonly href: string; readonly text: string; readonly network?: Network }
  | { readonly kind: 'mail'; readonly address: string; readonly text: string };

/** `organisation`: opens only on the organisation's own network, and is not offered to suppliers. */
export type Network = 'organisation';

/** What a guidance page is made of: a small tree, never HTML. Headings start at level 2. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  /** Said by us about the source: where it is silent or contradicts itself. */
  | { readonly kind: 'note'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** A lookup's question, answer and table stand here. */
  | { readonly kind: 'lookup'; readonly lookup: string }
  | { readonly kind: 'contact'; readonly contact: string };

/** What to do next: go somewhere, or write a mail that is ready but for what only the sender knows. */
export type NextStep =
  | { readonly label: Text; readonly place: Place }
  | {
      readonly label: Text;
      readonly write: string;
      readonly subject: Text;
      readonly lines: readonly Text[];
    };

export interface PageSource {
  readonly document: string;
  readonly section: string;
}

/** One page in one language. */
export interface Page {
  readonly slug: string;
  readonly language: string;
  readonly title: string;
  /** The answer in one or two sentences. */
  readonly inShort: string;
  readonly source: PageSource;
  /** Day the page itself last changed, where the source gives one. */
  readonly updated?: string;
  /** Who answers for it: a mail address, or a name. */
  readonly owner: string;
  readonly audience: string;
  /** Policies of the send check that lean on it. */
  readonly policies: readonly string[];
  /** Words people search for that the page does not use. */
  readonly synonyms: readonly string[];
  readonly must: readonly string[];
  readonly advised: readonly string[];
  readonly next: readonly NextStep[];
  readonly blocks: readonly Block[];
}

export interface PageGroup {
  readonly id: string;
  readonly title: Text;
  /** In the source's order. */
  readonly pages: readonly string[];
}

export interface Select {
  readonly id: string;
  readonly label: Text;
  /** The first one is what stands when nobody has chosen. */
  readonly options: readonly { readonly id: string; readonly label: Text }[];
}

/** Options of selects by the select's id; every named select must have one of them. */
export type Choices = Readonly<Record<string, readonly string[]>>;

export type LookupVerdict = 'yes' | 'no' | 'onlyIf' | 'askFirst';

export interface Answer {
  readonly verdict: LookupVerdict;
  /** "Trackpads: no, unless needed for accessibility". */
  readonly headline: Text;
  readonly explain: readonly Text[];
  readonly next: readonly NextStep[];
}

/** Where the choices hold, an answer instead of the row's own, or a line added to whatever is answered. */
export interface LookupCase {
  readonly when: Choices;
  /** Only for rows whose own verdict is among these; left out: for all. */
  readonly verdicts?: readonly LookupVerdict[];
  /** `{name}` in its words is the row's name. */
  readonly answer?: Answer;
  readonly adds?: Text;
}

export interface LookupRow {
  readonly id: string;
  readonly name: Text;
  /** Other names, and words people search for. */
  readonly synonyms: readonly string[];
  readonly answer: Answer;
  /** By column id. */
  readonly cells: Readonly<Record<string, Text>>;
  readonly cases: readonly LookupCase[];
}

/** A question whose answer is a row, changed by a few choices. */
export interface Lookup {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly inShort: Text;
  readonly source: PageSource;
  /** Slug of the page it belongs to. */
  readonly page: string;
  readonly selects: readonly Select[];
  /** Heading of the row names, then of the cells, in order. */
  readonly rowTitle: Text;
  readonly columns: readonly { readonly id: string; readonly title: Text }[];
  readonly rows: readonly LookupRow[];
  /** For every row, after the row's own cases: the first with an answer that holds wins, and every line added counts. */
  readonly cases: readonly LookupCase[];
  /** For what is not in the table; `{name}` is what was looked for. */
  readonly notListed?: Answer;
  readonly notes: readonly Text[];
}

export type Way =
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'phone'; readonly number: string; readonly when?: Text }
  | { readonly kind: 'chat'; readonly app: string; readonly channel: string }
  | { readonly kind: 'web'; readonly label: Text; readonly href: string; readonly network?: Network };

export interface Contact {
  readonly id: string;
  readonly name: Text;
  /** What one turns to them for. */
  readonly about: Text;
  /** Empty where the source prints none: then `note` says so. */
  readonly ways: readonly Way[];
  readonly hours?: Text;
  readonly note?: Text;
  readonly synonyms: readonly string[];
}

/** A way that nobody answers any more, and what replaced it. Searched for, never offered. */
export interface RetiredContact {
  readonly address: string;
  readonly says: Text;
  readonly contacts: readonly string[];
}

/** For these choices, these contacts in this order. The first route that holds is the answer. */
export interface Route {
  readonly when: Choices;
  readonly contacts: readonly string[];
  /** What to know before turning to them. */
  readonly says?: Text;
  readonly next: readonly NextStep[];
}

export interface Contacts {
  readonly contacts: readonly Contact[];
  readonly retired: readonly RetiredContact[];
  /** `hours` is set from the clock unless the person changes it: options `office` and `outside`. */
  readonly selects: readonly (Select & { readonly when?: Choices })[];
  readonly routes: readonly Route[];
}

export interface PasswordProfile {
  readonly id: string;
  readonly label: Text;
  /** Characters, as a reader counts them. */
  readonly least: number;
  readonly most?: number;
  readonly source: PageSource;
}

export interface PasswordRules {
  readonly page: string;
  readonly profiles: readonly PasswordProfile[];
  /** What nobody but the owner can judge: "Different for every account". */
  readonly yours: readonly Text[];
  /** "Must I change one I have?": the first answer is for no incident. */
  readonly change: {
    readonly reasons: readonly {
      readonly id: string;
      readonly label: Text;
      readonly must: boolean;
      readonly says: Text;
      /** What its moment is called where it is not when something happened: "When was it made?" */
      readonly asks?: Text;
    }[];
    readonly systems: readonly { readonly id: string; readonly label: Text; readonly hours: number }[];
    readonly late: Text;
  };
}

export interface MarkingHelp {
  readonly page: string;
  /** The most that the mail system takes: pack.yaml's own. */
  readonly ceiling: string;
  /** Plain questions; the level and part that each answer stands for are the scheme's own words. */
  readonly levels: readonly {
    readonly level: string;
    readonly label: Text;
    readonly says: Text;
  }[];
  readonly parts: readonly {
    readonly kind: MarkingPart['kind'];
    readonly value: string;
    readonly label: Text;
    readonly says: Text;
  }[];
  readonly notes: readonly Text[];
}

export interface EditionChange {
  /** Day of the edition that brought it. */
  readonly date: string;
  readonly changes: readonly { readonly place: Place; readonly says: Text }[];
}

/** Everything of a pack that is read and looked up. Compiled to `build/guidance/<pack>.json`, loaded with the first page that asks. */
export interface Guidance {
  readonly groups: readonly PageGroup[];
  readonly pages: readonly Page[];
  readonly lookups: readonly Lookup[];
  readonly contacts: Contacts;
  readonly passwords?: PasswordRules;
  readonly marking?: MarkingHelp;
  readonly editions: readonly EditionChange[];
  /** Old slugs and places, and where they went. */
  readonly redirects: Readonly<Record<Place, Place>>;
  /** Shown on the first page without a question: places, in order. */
  readonly often: readonly Place[];
  /** Beside the numbers to call for a lost device: what else to do. */
  readonly deviceSteps?: { readonly place: Place; readonly label: Text };
}

/** What a link to a page says, by the page's slug. Compiled to `build/guidance/<pack>.links.json`. */
export type GuidanceLinks = Readonly<Record<string, { readonly title: string; readonly inShort: string }>>;

/** One thing that a search can find. */
export interface Findable {
  readonly id: number;
  readonly kind: 'row' | 'tool' | 'contact' | 'page' | 'section' | 'request';
  readonly place: Place;
  readonly title: string;
  /** The answer's own words; for a page, its inShort. */
  readonly says: string;
  readonly synonyms: string;
  readonly text: string;
}

/** What a pack says about searching: `search.yaml`. */
export interface PackSearch {
  /** Sets of words that mean the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** Questions as staff type them, and the place that must come first: for tests, and never shipped. */
  readonly questions: readonly { readonly ask: string; readonly first: Place }[];
}
