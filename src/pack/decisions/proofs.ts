import type { Statement, Tool } from '../decision-data';
import { answerSpace } from './answer-space';
import { TooLarge } from './formulas';
import { statementsOf } from './read-tool';

const inWords = (answers: Readonly<Record<string, readonly string[]>>): string => {
  const parts = Object.entries(answers).map(([id, given]) => `\`${id}\` ${given.join(' and ')}`);
  return parts.length === 0 ? 'any answers' : parts.join(', ');
};

/** What can never come to be, and answers to which nothing is said. */
function prove(tool: Tool, mostSteps: number | undefined): readonly string[] {
  const besides = statementsOf(tool);
  const space = answerSpace(
    tool,
    besides.map(({ when }) => when),
    mostSteps,
  );
  const { formulaOf, all, opposite, find } = space;
  const holds = (when: Statement | undefined) => (when === undefined ? all([]) : formulaOf(when));
  const problems: string[] = [];

  for (const { id, when } of tool.sections.flatMap(({ questions }) => questions)) {
    if (when !== undefined && find(formulaOf(when)) === undefined) {
      problems.push(`the question \`${id}\` is never asked; its \`when\` cannot hold`);
    }
  }

  /** Where none of the results so far is the answer. */
  let left = all([]);
  const wins = new Map<string, number>();
  tool.results.forEach(({ id, when }, at) => {
    const own = holds(when);
    wins.set(id, all([own, left]));
    if (find(own) === undefined) problems.push(`the result \`${id}\` cannot happen; its \`when\` cannot hold`);
    else if (find(all([own, left])) === undefined) {
      const covers = tool.results
        .slice(0, at)
        .find((each) => find(all([own, opposite(holds(each.when))])) === undefined);
      problems.push(
        covers === undefined
          ? `the result \`${id}\` cannot happen; those before it take all of it together`
          : `the result \`${id}\` cannot happen; \`${covers.id}\`, which stands before it, takes all of it`,
      );
    }
    left = all([left, opposite(own)]);
  });
  const lost = tool.results.length === 0 ? undefined : find(left);
  if (lost !== undefined) problems.push(`there is no result for ${inWords(lost)}`);

  // The same task may stand with several results, which share a list: it is enough that one of them brings it.
  const brought = new Map<string, { readonly where: string; readonly can: boolean }>();
  for (const { where, when, of } of besides) {
    if (of === 'result') continue;
    const won = of === 'deed' ? all([]) : (wins.get(of.result) ?? all([]));
    const key = JSON.stringify(when);
    const before = brought.get(key) ?? { where, can: false };
    brought.set(key, { ...before, can: before.can || find(all([won, formulaOf(when)])) !== undefined });
  }
  for (const { where, can } of brought.values()) {
    if (!can) problems.push(`${where}: its \`when\` cannot hold there`);
  }
  return problems;
}

/**
 * Proves of a tool that every question can be asked, that every result, task, step and deed can come to be, and that every
 * complete set of answers has a result; what cannot be proven is a problem, without the file name. Only for statements that
 * are sound.
 */
export function proofProblems(tool: Tool, mostSteps?: number): readonly string[] {
  try {
    return prove(tool, mostSteps);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return [
      'its questions can be answered in too many ways to prove that none is left without a result; make two tools of it',
    ];
  }
}
