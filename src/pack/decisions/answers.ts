import { evaluate, runTool } from '../../tools';
import { inWords, meant } from '../closest';
import type { Question, Tool } from '../decision-data';
import { twice } from '../guidance/choices';
import { readAs } from '../read-as';
import { type AnswersFile, answersFile } from './format';
import { statementsOf } from './read-tool';
import { answerProblem, answersOf, type Leaf, leavesOf } from './statements';

type Given = Readonly<Record<string, readonly string[]>>;

/** What the tool says while answers are awaited. */
const OPEN = 'open';

const givenBy = ({ answers }: AnswersFile[number]): Given =>
  Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, [given].flat()]));

function answersProblems(given: Given, questions: readonly Question[]): readonly string[] {
  return Object.entries(given).flatMap(([id, answers]) => {
    const question = questions.find((each) => each.id === id);
    if (question === undefined) {
      const ids = questions.map((each) => each.id);
      return [`\`answers\` names \`${id}\`, which is no question of this tool${meant(id, ids)}`];
    }
    const isMany = question.type === 'countries' || (question.type === 'choice' && question.many);
    if (answers.length > 1 && !isMany) return [`\`${id}\` takes one answer`];
    // What can be said in any words is not looked at.
    return answersOf(question)?.length === 0 ? [] : answers.flatMap((each) => answerProblem(each, question) ?? []);
  });
}

/** What is wrong with one row, without its place. */
function rowProblems(tool: Tool, row: AnswersFile[number], questions: readonly Question[]): readonly string[] {
  const given = givenBy(row);
  const problems = [...answersProblems(given, questions)];
  const ids = [...tool.results.map(({ id }) => id), OPEN];
  if (!ids.includes(row.result)) {
    problems.push(`\`result\` names \`${row.result}\`, which does not exist${meant(row.result, ids)}`);
  }
  if (problems.length > 0) return problems;
  const { known, open, result } = runTool(tool, given);
  const unasked = Object.keys(given).filter((id) => given[id]?.length !== 0 && known[id]?.length === 0);
  if (unasked.length > 0) problems.push(`it answers ${inWords(unasked)}, which is not asked then`);
  const said = result?.id ?? OPEN;
  if (said !== row.result) {
    const awaited = result === undefined ? `; not answered: ${inWords(open.map(({ id }) => id))}` : '';
    problems.push(`the tool says \`${said}\` and not \`${row.result}\`${awaited}`);
  }
  return problems;
}

const spelled = (leaf: Leaf): string => {
  const names = 'question' in leaf ? `\`${leaf.question}\`` : `at least ${leaf.atLeast} of ${inWords(leaf.among)}`;
  return `${names} is one of ${leaf.isOneOf.join(', ')}`;
};

/** Results that no row comes to, and conditions that no row meets, or that every row does. */
function gapProblems(tool: Tool, rows: AnswersFile, questions: readonly Question[]): readonly string[] {
  const runs = rows.map((row) => runTool(tool, givenBy(row)));
  const reached = runs.map(({ result }) => result?.id);
  const problems = tool.results
    .filter(({ id }) => !reached.includes(id))
    .map(({ id }) => `no row comes to the result \`${id}\``);
  const asked = questions.flatMap(({ id, when }) =>
    when === undefined ? [] : [{ where: `the question \`${id}\``, when }],
  );
  const seen = new Set<string>();
  for (const { where, when } of [...asked, ...statementsOf(tool)]) {
    for (const leaf of leavesOf(when)) {
      if (seen.has(spelled(leaf))) continue;
      seen.add(spelled(leaf));
      const sides = runs.map(({ known }) => evaluate(leaf, known));
      if (!sides.includes('holds')) problems.push(`${where}: in no row ${spelled(leaf)}`);
      if (!sides.includes('fails')) problems.push(`${where}: in every row ${spelled(leaf)}, or it is not known`);
    }
  }
  return problems;
}

/**
 * Checks the table of answers beside a tool without problems: the tool says what every row says, and the rows come to every
 * result and show both sides of every condition. Problems without the file name.
 * @param text undefined where there is no such file
 */
export function answersFileProblems(tool: Tool, text: string | undefined): readonly string[] {
  const questions = tool.sections.flatMap((section) => section.questions);
  if (text === undefined) {
    return tool.results.length === 0 && statementsOf(tool).length === 0 ? [] : ['the file is missing'];
  }
  const { file, problems: own } = readAs(answersFile, text);
  if (file === undefined) return own;
  const problems = [
    ...twice(file.map(({ says }) => says)).map((says) => `two rows say \`${says}\``),
    ...file.flatMap((row) => rowProblems(tool, row, questions).map((problem) => `the row \`${row.says}\`: ${problem}`)),
  ];
  return problems.length > 0 ? problems : gapProblems(tool, file, questions);
}
