import { closest, meant } from '../closest';
import { isCountry } from '../countries';
import type { Question, Statement } from '../decision-data';
import { twice } from '../guidance/choices';

/** Every statement about answers that a statement is made of. */
export type Leaf = Extract<Statement, { readonly isOneOf: readonly string[] }>;

export function leavesOf(statement: Statement): readonly Leaf[] {
  if ('not' in statement) return leavesOf(statement.not);
  if ('all' in statement) return statement.all.flatMap(leavesOf);
  if ('any' in statement) return statement.any.flatMap(leavesOf);
  return [statement];
}

export const namesOf = (leaf: Leaf): readonly string[] => ('question' in leaf ? [leaf.question] : leaf.among);

/** The answers that can be asked about; undefined where every country is one. */
export function answersOf(question: Question): readonly string[] | undefined {
  if (question.type === 'countries') return undefined;
  if (question.type === 'choice') return question.options.map(({ value }) => value);
  if (question.type === 'yesNo') return ['yes', 'no', ...(question.notSure ? ['notSure'] : [])];
  return [];
}

/** What is wrong with an answer that a statement, or a table of answers, names. */
export function answerProblem(answer: string, question: Question): string | undefined {
  const { id, type } = question;
  if (type === 'countries') {
    const [code = '', ...rest] = answer.split(' ');
    if (!isCountry(code)) return `\`${answer}\` is not the two letters of a country, such as EG`;
    const isAlone = rest.length === 0 || (question.transit && rest.join(' ') === 'transit');
    return isAlone
      ? undefined
      : `\`${answer}\` says more than \`${id}\` asks${question.transit ? '; EG transit is one passed through' : ''}`;
  }
  const known = answersOf(question) ?? [];
  return known.includes(answer) ? undefined : `\`${answer}\` is no answer to \`${id}\`${meant(answer, known)}`;
}

function leafProblems(leaf: Leaf, questions: readonly Question[], which: string): readonly string[] {
  const names = namesOf(leaf);
  const problems = twice(leaf.isOneOf).map((answer) => `\`isOneOf\` holds \`${answer}\` twice`);
  problems.push(...twice(names).map((id) => `\`among\` holds \`${id}\` twice`));
  if ('among' in leaf && leaf.atLeast > names.length) {
    problems.push(`\`atLeast\` is ${leaf.atLeast}, but \`among\` holds ${names.length}`);
  }
  for (const id of new Set(names)) {
    const question = questions.find((each) => each.id === id);
    if (question === undefined) {
      const near = closest(
        id,
        questions.map((each) => each.id),
      );
      problems.push(`it names \`${id}\`, ${which}${near === undefined ? '' : `; did you mean \`${near}\`?`}`);
    } else if (answersOf(question)?.length === 0) {
      problems.push(`\`${id}\` can be answered in any words, so no answer can be asked for`);
    } else problems.push(...leaf.isOneOf.flatMap((answer) => answerProblem(answer, question) ?? []));
  }
  return problems;
}

/**
 * What is wrong with a statement, without its place.
 * @param questions those it may name
 */
export function statementProblems(
  statement: Statement,
  questions: readonly Question[],
  which = 'which is no question of this tool',
): readonly string[] {
  const problems = leavesOf(statement).flatMap((leaf) => leafProblems(leaf, questions, which));
  return [...new Set(problems)].map((problem) => `\`when\`: ${problem}`);
}
