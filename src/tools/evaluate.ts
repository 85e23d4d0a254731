import type { Question, Statement } from '../pack';

/**
 * What is known of each question, by its id. Left out: still open. Empty: there is no answer and none is awaited, because
 * the question is not asked, or may stay empty and does. A country that is only passed through is `EG transit`.
 */
export type Answers = Readonly<Record<string, readonly string[] | undefined>>;

/** `open`: an answer that is still awaited decides. */
export type Standing = 'holds' | 'fails' | 'open';

const countryOf = (answer: string): string => answer.replace(/ transit$/, '');

const isAmong = (answer: string, wanted: readonly string[]): boolean =>
  wanted.includes(answer) || wanted.includes(countryOf(answer));

/** Nothing inherited: a question may be called `constructor`. */
const answersTo = (id: string, answers: Answers) => (Object.hasOwn(answers, id) ? answers[id] : undefined);

function leaf(given: readonly string[] | undefined, wanted: readonly string[], opposite: boolean): Standing {
  if (given === undefined) return 'open';
  if (given.length === 0) return 'fails';
  return given.some((answer) => isAmong(answer, wanted)) === opposite ? 'fails' : 'holds';
}

function every(standings: readonly Standing[]): Standing {
  if (standings.includes('fails')) return 'fails';
  return standings.includes('open') ? 'open' : 'holds';
}

function some(standings: readonly Standing[]): Standing {
  if (standings.includes('holds')) return 'holds';
  return standings.includes('open') ? 'open' : 'fails';
}

function standing(statement: Statement, answers: Answers, opposite: boolean): Standing {
  if ('not' in statement) return standing(statement.not, answers, !opposite);
  if ('all' in statement || 'any' in statement) {
    const parts = 'all' in statement ? statement.all : statement.any;
    const standings = parts.map((part) => standing(part, answers, opposite));
    return 'all' in statement === opposite ? some(standings) : every(standings);
  }
  if ('question' in statement) return leaf(answersTo(statement.question, answers), statement.isOneOf, opposite);
  const standings = statement.among.map((id) => leaf(answersTo(id, answers), statement.isOneOf, false));
  const sure = standings.filter((each) => each === 'holds').length;
  const atMost = sure + standings.filter((each) => each === 'open').length;
  if (sure >= statement.atLeast) return opposite ? 'fails' : 'holds';
  if (atMost < statement.atLeast) return opposite ? 'holds' : 'fails';
  return 'open';
}

/**
 * Whether a statement surely holds, surely fails, or waits for an answer. Of a question without an answer neither "is one
 * of" nor its `not` holds; `among` counts answers, so such a question adds none to it.
 */
export const evaluate = (statement: Statement, answers: Answers): Standing => standing(statement, answers, false);

/**
 * What is known of every question once these answers are given: an answer to a question that is not asked counts for
 * nothing, and one that may stay empty holds nothing up.
 * @param questions of all sections, in the order in which they are asked
 */
export function settle(questions: readonly Question[], given: Answers): Answers {
  const known: Record<string, readonly string[] | undefined> = Object.create(null);
  for (const { id, when, optional } of questions) {
    const asked = when === undefined ? 'holds' : evaluate(when, known);
    const answer = answersTo(id, given);
    const isEmpty = answer === undefined || answer.length === 0;
    if (asked === 'fails' || (isEmpty && optional)) known[id] = [];
    else if (asked === 'holds' && !isEmpty) known[id] = answer;
  }
  return known;
}
