import type { LookupVerdict, NextStep, PageSource, Place } from './guidance-data';
import type { Option, Template, Text } from './request-kind';

/**
 * A statement about answers. One that names a question which was not asked or not answered does not hold, and neither
 * does its opposite: it is open.
 */
export type Statement =
  /** One of these answers was given; of a question with many answers, at least one of its answers is among them. */
  | { readonly question: string; readonly isOneOf: readonly string[] }
  /** At least so many of these questions were given one of these answers. */
  | { readonly among: readonly string[]; readonly isOneOf: readonly string[]; readonly atLeast: number }
  | { readonly all: readonly Statement[] }
  | { readonly any: readonly Statement[] }
  | { readonly not: Statement };

interface AnyQuestion {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Asked only where it holds. */
  readonly when?: Statement;
  /** Need not be answered before a result is given. */
  readonly optional: boolean;
}

export type Question = AnyQuestion &
  (
    | { readonly type: 'choice'; readonly options: readonly Option[]; readonly many: boolean }
    /** `yes`, `no`, and `notSure` where that may be said. */
    | { readonly type: 'yesNo'; readonly notSure: boolean }
    /**
     * ISO 3166-1 alpha-2, each also said to be visited or passed through: `EG` or `EG transit`. `home` alone is refused.
     */
    | { readonly type: 'countries'; readonly transit: boolean; readonly home?: string }
    | { readonly type: 'text'; readonly lines: 'one' | 'several'; readonly most: number }
    | { readonly type: 'day'; readonly notAfter?: 'today' }
    /** A whole number of days, at least 1. */
    | { readonly type: 'duration' }
    /** A web address, shown as a link. */
    | { readonly type: 'link' }
  );

/** Questions under a heading; a tool without headings has one section with none. */
export interface QuestionSection {
  readonly id: string;
  readonly title?: Text;
  readonly questions: readonly Question[];
}

/**
 * What comes of the answers. The first whose statement holds is the result; `{question}` in its words, those of its steps
 * included, is the answer given.
 */
export interface Result {
  readonly id: string;
  /** Left out for the last, which holds where no other does. */
  readonly when?: Statement;
  readonly verdict: LookupVerdict;
  readonly headline: Template;
  /** Names the answer and the source that decided. */
  readonly because: readonly Template[];
  readonly source: PageSource;
  /** What is still to be done, ticked off on the page; each only where its statement holds. */
  readonly tasks: readonly { readonly id: string; readonly text: Template; readonly when?: Statement }[];
  readonly next: readonly ToolStep[];
}

/** A next step, offered where its statement holds. A request takes answers along, by the request's own field. */
export type ToolStep = NextStep & {
  readonly when?: Statement;
  readonly carry?: Readonly<Record<string, string>>;
};

/** Something to do, now and in this order. A pace of `do` shows all of them before anything is asked. */
export interface Deed {
  readonly id: string;
  readonly text: Text;
  readonly explain: readonly Text[];
  /** Ids of contacts, each shown with its ways. */
  readonly contacts: readonly string[];
  readonly next: readonly NextStep[];
  /** What is written down when it is done: a police reference. */
  readonly keeps?: Text;
  /** Gone once its opposite is known. */
  readonly when?: Statement;
}

/** A file that opens without a connection: what to have on one when no page can be reached. */
export interface SavedFileOfTool {
  readonly label: Text;
  readonly title: Text;
  /** Stands first: personal safety. */
  readonly first: readonly Text[];
  readonly contacts: readonly string[];
  /** Pages whose text goes in, in order: `page:…` or `page:…#heading`, which is that section alone. */
  readonly places: readonly Place[];
  readonly withAnswers: boolean;
}

/**
 * A tool: questions in, an answer with its reason and the next step out. `steps`: one question after another. `page`: all
 * of them at once. `do`: something has gone wrong, and what to do stands before any question.
 */
export interface Tool {
  readonly id: string;
  readonly pace: 'steps' | 'page' | 'do';
  readonly title: Text;
  /** The answer in short, for lists and search. */
  readonly inShort: Text;
  /** What to think about before, shown folded. */
  readonly before: readonly Text[];
  readonly source: PageSource;
  /** Slug of the page it belongs to. */
  readonly page: string;
  readonly synonyms: readonly string[];
  readonly sections: readonly QuestionSection[];
  readonly deeds: readonly Deed[];
  readonly results: readonly Result[];
  /** Lines that always follow the result. */
  readonly always: readonly Text[];
  /** For self-assessments: how many of each answer, by section, are counted and exported. */
  readonly counts?: { readonly answers: readonly string[]; readonly title: Text };
  readonly file?: SavedFileOfTool;
  /** The answers and the result can be saved as one file, or exported as CSV where it counts. */
  readonly savesAnswers: boolean;
}

/** Every tool of a pack. Compiled to `build/tools/<pack>.json`, loaded with the first page that asks. */
export interface PackTools {
  /** In the order they are offered. */
  readonly tools: readonly Tool[];
}
