import type { Deed, Question, QuestionSection, Result, Statement, Tool, ToolStep } from '../pack';
import { type Answers, evaluate, settle } from './evaluate';
import { placesIn } from './places';

export interface Run {
  /** What is known of every question. */
  readonly known: Answers;
  /** The questions that are asked now, under their headings; a heading without any is left out. */
  readonly sections: readonly QuestionSection[];
  /** Those of all sections, in order. */
  readonly asked: readonly Question[];
  /** Asked, needed and not answered. */
  readonly open: readonly Question[];
  /**
   * The first whose statement holds where all before it fail; undefined as long as an open answer decides, or is named in
   * what the result says.
   */
  readonly result: Result | undefined;
}

export const questionsOf = (tool: Tool): readonly Question[] => tool.sections.flatMap(({ questions }) => questions);

/** Where a tool stands once these answers are given. */
export function runTool(tool: Tool, given: Answers): Run {
  const known = settle(questionsOf(tool), given);
  const isAsked = ({ when }: Question) => when === undefined || evaluate(when, known) === 'holds';
  const sections = tool.sections
    .map((section) => ({ ...section, questions: section.questions.filter(isAsked) }))
    .filter(({ questions }) => questions.length > 0);
  const asked = sections.flatMap(({ questions }) => questions);
  return {
    known,
    sections,
    asked,
    open: asked.filter(({ id }) => known[id] === undefined),
    result: resultOf(tool, known),
  };
}

function resultOf(tool: Tool, known: Answers): Result | undefined {
  const first = tool.results.find(({ when }) => when === undefined || evaluate(when, known) !== 'fails');
  return first !== undefined && stands(known)(first) && canBeSaid(first, tool, known) ? first : undefined;
}

function canBeSaid(result: Result, tool: Tool, known: Answers): boolean {
  const words = [result.headline, ...result.because, ...followUps(result, known).tasks.map(({ text }) => text)];
  const named = new Set(words.flatMap(placesIn));
  return questionsOf(tool).every(({ id }) => !named.has(id) || known[id] !== undefined);
}

/** The answers with this one among them, without those to questions that are no longer asked. */
export function withAnswer(tool: Tool, given: Answers, id: string, answer: readonly string[]): Answers {
  const next = { ...given, [id]: answer };
  const { known } = runTool(tool, next);
  const isKept = (question: Question) => {
    const standing = question.when === undefined ? 'holds' : evaluate(question.when, known);
    return standing !== 'fails' && Object.hasOwn(next, question.id);
  };
  return Object.fromEntries(questionsOf(tool).flatMap((each) => (isKept(each) ? [[each.id, next[each.id]]] : [])));
}

/** The question to put next, one at a time: one that may stay empty is put too, until it was passed over. */
export function nextQuestion({ asked }: Run, given: Answers): Question | undefined {
  return asked.find(({ id, optional }) => {
    const answer = Object.hasOwn(given, id) ? given[id] : undefined;
    return answer === undefined || (answer.length === 0 && !optional);
  });
}

const stands = (known: Answers) => (one: { readonly when?: Result['when'] }) =>
  one.when === undefined || evaluate(one.when, known) === 'holds';

/** What is left to do with this result, and where to go next. */
export function followUps(
  result: Result,
  known: Answers,
): Pick<Result, 'tasks'> & { readonly next: readonly ToolStep[] } {
  return { tasks: result.tasks.filter(stands(known)), next: result.next.filter(stands(known)) };
}

/** What is to be done: everything but what the answers make needless. */
export function deedsOf({ deeds }: Tool, known: Answers): readonly Deed[] {
  return deeds.filter(({ when }) => when === undefined || evaluate(when, known) !== 'fails');
}

/** The answers that a request takes along: of countries those visited and passed through alike. */
export function carriedAnswers(
  { known }: Run,
  carry: ToolStep['carry'] = {},
): Readonly<Record<string, readonly string[]>> {
  const of = (id: string) => (known[id] ?? []).map((answer) => answer.replace(/ transit$/, ''));
  const named = [...Object.keys(known).map((id) => [id, id] as const), ...Object.entries(carry)];
  return Object.fromEntries(named.flatMap(([name, id]) => (of(id).length === 0 ? [] : [[name, of(id)]])));
}

/** The questions whose answers made the result hold, in the order in which they are asked. */
export function decidingAnswers({ when }: Result, { asked, known }: Run): readonly Question[] {
  const ids = new Set(when === undefined ? [] : holding(when, known));
  return asked.filter(({ id }) => ids.has(id));
}

function holding(statement: Statement, known: Answers): readonly string[] {
  if (evaluate(statement, known) !== 'holds') return [];
  if ('all' in statement) return statement.all.flatMap((part) => holding(part, known));
  if ('any' in statement) return statement.any.flatMap((part) => holding(part, known));
  if ('question' in statement) return [statement.question];
  if ('not' in statement) return 'question' in statement.not ? [statement.not.question] : [];
  const { among, isOneOf } = statement;
  return among.filter((question) => evaluate({ question, isOneOf }, known) === 'holds');
}
