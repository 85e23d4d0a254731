import { evaluate } from '../../tools';
import type { Question } from '../decision-data';
import { answersOf } from './statements';

/** Answers that no statement tells apart: which of the lists hold for them, and one of them. */
export interface AnswerClass {
  readonly holds: readonly boolean[];
  readonly example: readonly string[];
}

/** More than a proof could try one after another. */
const MOST = 200;

const single = (question: Question, lists: readonly (readonly string[])[]): readonly string[] => {
  const known = answersOf(question);
  if (known !== undefined) return known.length === 0 ? ['any words'] : known;
  const named = [...new Set(lists.flat().map((answer) => answer.replace(/ transit$/, '')))];
  // There are always countries that no statement names.
  const codes = [...named, 'another country'];
  const transit = question.type === 'countries' && question.transit;
  return codes.flatMap((code) => (transit && code !== 'another country' ? [code, `${code} transit`] : [code]));
};

/**
 * The answers to a question as far as its statements tell them apart: thousands of ways to name countries become a few.
 * @param lists every `isOneOf` under which statements name the question
 * @returns undefined where there are far too many
 */
export function answerClasses(
  question: Question,
  lists: readonly (readonly string[])[],
): readonly AnswerClass[] | undefined {
  const classes = new Map<string, AnswerClass>();
  const add = (example: readonly string[]) => {
    const holds = lists.map(
      (isOneOf) => evaluate({ question: question.id, isOneOf }, { [question.id]: example }) === 'holds',
    );
    const key = holds.join();
    if (!classes.has(key)) classes.set(key, { holds, example });
  };
  for (const answer of single(question, lists)) add([answer]);
  if (question.type === 'countries' || (question.type === 'choice' && question.many)) {
    const alone = [...classes.values()];
    // Every class that several answers make together begins with one that fewer make; what is added is walked too.
    for (const { example } of classes.values()) {
      for (const more of alone) add([...new Set([...example, ...more.example])]);
      if (classes.size > MOST) return undefined;
    }
  }
  return [...classes.values()];
}
