import { meant } from '../closest';
import type { Statement, Tool } from '../decision-data';
import { twice } from '../guidance/choices';
import { readAs } from '../read-as';
import { type ToolFile, toolFile } from './format';
import { questionOf, questionsProblems, shapeProblems } from './questions';
import { answersOf, statementProblems } from './statements';
import { wordsProblems } from './words';

const questionsOf = ({ sections }: Pick<Tool, 'sections'>) => sections.flatMap(({ questions }) => questions);

interface Stated {
  readonly where: string;
  readonly when: Statement;
  /** What it belongs to; of tasks and steps, with which result they come. */
  readonly of: 'deed' | 'result' | { readonly result: string };
}

/** Every statement of a tool but those that say what is asked. */
export function statementsOf({ deeds, results }: Tool): readonly Stated[] {
  const found = (where: string, { when }: { readonly when?: Statement }, of: Stated['of']) =>
    when === undefined ? [] : [{ where, when, of }];
  return [
    ...deeds.flatMap((deed) => found(`the deed \`${deed.id}\``, deed, 'deed')),
    ...results.flatMap((result) => {
      const where = `the result \`${result.id}\``;
      const of = { result: result.id };
      return [
        ...found(where, result, 'result'),
        ...result.tasks.flatMap((task) => found(`${where}, the task \`${task.id}\``, task, of)),
        ...result.next.flatMap((step, at) => found(`${where}, \`next[${at + 1}]\``, step, of)),
      ];
    }),
  ];
}

/** What a tool of its pace cannot do without. */
function paceProblems({ pace, deeds, results }: Tool, asks: boolean): readonly string[] {
  if (pace === 'do') return deeds.length > 0 ? [] : ['a tool of the pace `do` needs `deeds`: what to do, in order'];
  const problems = deeds.length > 0 ? [`\`deeds\` stand before any question, which is the pace \`do\``] : [];
  if (!asks) problems.push('it asks nothing; it needs `questions` or `sections`');
  if (results.length === 0) problems.push('it says nothing; it needs `results`');
  return problems;
}

function doubledProblems({ sections, deeds, results }: Tool): readonly string[] {
  const named = (what: string, ids: readonly string[]) =>
    twice(ids).map((id) => `the ${what} \`${id}\` is there twice`);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  return [
    ...named('section', ids(sections)),
    ...named('deed', ids(deeds)),
    ...named('result', ids(results)),
    ...results.flatMap(({ id, tasks }) =>
      named('task', ids(tasks)).map((problem) => `the result \`${id}\`: ${problem}`),
    ),
    ...(ids(results).includes('open')
      ? ['no result can be called `open`; a table of answers says it of no result yet']
      : []),
  ];
}

function countsProblems(tool: Tool): readonly string[] {
  const known = [...new Set(questionsOf(tool).flatMap((question) => answersOf(question) ?? []))];
  return (tool.counts?.answers ?? [])
    .filter((answer) => !known.includes(answer))
    .map((answer) => `\`counts\`: \`${answer}\` is no answer to any question${meant(answer, known)}`);
}

function carryProblems(tool: Tool): readonly string[] {
  const known = questionsOf(tool).map(({ id }) => id);
  return tool.results.flatMap(({ id, next }) =>
    next.flatMap(({ carry = {} }, at) =>
      Object.values(carry)
        .filter((question) => !known.includes(question))
        .map(
          (question) =>
            `the result \`${id}\`, \`next[${at + 1}]\`: \`carry\` names \`${question}\`, which is no question of this tool${meant(question, known)}`,
        ),
    ),
  );
}

function toolOf(id: string, { questions = [], sections, ...rest }: ToolFile): Tool {
  const given = sections ?? (questions.length === 0 ? [] : [{ id: 'questions', questions }]);
  return { id, ...rest, sections: given.map((each) => ({ ...each, questions: each.questions.map(questionOf) })) };
}

/**
 * Reads one `decisions/<id>.yaml`; its problems without the file name. What it says of other files, and what comes of its
 * statements together, is looked at elsewhere.
 */
export function readTool(
  id: string,
  text: string,
): { readonly tool: Tool | undefined; readonly problems: readonly string[] } {
  const { file, problems: own } = readAs(toolFile, text);
  if (file === undefined) return { tool: undefined, problems: own };
  const tool = toolOf(id, file);
  const questions = questionsOf(tool);
  const ids = questions.map((question) => question.id);
  const asked = [...(file.questions ?? []), ...(file.sections ?? []).flatMap((section) => section.questions)];
  const problems = [
    ...paceProblems(tool, questions.length > 0),
    ...doubledProblems(tool),
    ...asked.flatMap((question) =>
      shapeProblems(question).map((problem) => `the question \`${question.id}\`: ${problem}`),
    ),
    ...questionsProblems(questions),
    ...statementsOf(tool).flatMap(({ where, when }) =>
      statementProblems(when, questions).map((problem) => `${where}: ${problem}`),
    ),
    ...tool.results.flatMap((result) =>
      wordsProblems(result, ids).map((problem) => `the result \`${result.id}\`: ${problem}`),
    ),
    ...countsProblems(tool),
    ...carryProblems(tool),
  ];
  return { tool, problems };
}
