import type { Question, Statement, Tool } from '../decision-data';
import { type AnswerClass, answerClasses } from './answer-classes';
import { createFormulas, TooLarge, valuesWhere } from './formulas';
import { leavesOf, namesOf } from './statements';

interface Variable {
  readonly question: Question;
  readonly lists: readonly (readonly string[])[];
  readonly classes: readonly AnswerClass[];
}

/** Value 0 of every variable: the question is not asked, or stays empty where it may. */
const NONE = 1n;

function variablesOf(questions: readonly Question[], statements: readonly Statement[]): readonly Variable[] {
  const leaves = statements.flatMap(leavesOf);
  return questions.flatMap((question) => {
    const own = leaves.filter((leaf) => namesOf(leaf).includes(question.id)).map(({ isOneOf }) => isOneOf);
    if (own.length === 0) return [];
    const lists = [...new Map(own.map((list) => [[...list].sort().join('\n'), list])).values()];
    const classes = answerClasses(question, lists);
    if (classes === undefined) throw new TooLarge();
    return { question, lists, classes };
  });
}

/**
 * Every complete set of answers to a tool, as far as its statements tell them apart. Only for statements that are sound.
 * Throws `TooLarge` where a question has too many answers that differ, and so does `find` where it takes too many steps.
 */
export function answerSpace(tool: Tool, statements: readonly Statement[], mostSteps?: number) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const variables = variablesOf(questions, [...statements, ...questions.flatMap(({ when }) => when ?? [])]);
  const formulas = createFormulas(
    variables.map(({ classes }) => classes.length + 1),
    mostSteps,
  );
  const at = new Map(variables.map(({ question }, index) => [question.id, index]));

  function leaf(id: string, isOneOf: readonly string[], opposite: boolean) {
    const index = at.get(id) ?? -1;
    const { lists, classes } = variables[index] ?? { lists: [], classes: [] };
    const key = [...isOneOf].sort().join('\n');
    const list = lists.findIndex((each) => [...each].sort().join('\n') === key);
    return formulas.isOneOf(index, valuesWhere([false, ...classes.map(({ holds }) => holds[list] !== opposite)]));
  }

  /** As `evaluate` has it: of a question without an answer neither a statement nor its opposite holds. */
  function formulaOf(statement: Statement, opposite = false): number {
    if ('not' in statement) return formulaOf(statement.not, !opposite);
    if ('question' in statement) return leaf(statement.question, statement.isOneOf, opposite);
    if ('among' in statement) {
      const { among, isOneOf, atLeast } = statement;
      const count = formulas.atLeast(
        atLeast,
        among.map((id) => leaf(id, isOneOf, false)),
      );
      return opposite ? formulas.opposite(count) : count;
    }
    const parts = ('all' in statement ? statement.all : statement.any).map((part) => formulaOf(part, opposite));
    return 'all' in statement === opposite ? formulas.any(parts) : formulas.all(parts);
  }

  /** A question has an answer where it is asked, and none where it is not. */
  const asked = variables.map(({ question, classes }, index) => {
    const answers = valuesWhere([question.optional, ...classes.map(() => true)]);
    const isAnswered = formulas.isOneOf(index, answers);
    if (question.when === undefined) return isAnswered;
    const when = formulaOf(question.when);
    const isSilent = formulas.all([formulas.opposite(when), formulas.isOneOf(index, NONE)]);
    return formulas.any([formulas.all([when, isAnswered]), isSilent]);
  });

  /** The formula together with what it means that its questions are asked, and those on which that hangs. */
  function withAsked(formula: number): number {
    const wanted = new Set(formulas.namedBy(formula));
    for (const index of wanted) for (const each of formulas.namedBy(asked[index] ?? 0)) wanted.add(each);
    return formulas.all([formula, ...[...wanted].map((index) => asked[index] ?? 0)]);
  }

  return {
    formulaOf,
    all: formulas.all,
    opposite: formulas.opposite,
    steps: formulas.steps,
    /** Answers under which it holds, by question; undefined where there are none. */
    find(formula: number): Readonly<Record<string, readonly string[]>> | undefined {
      const found = formulas.find(withAsked(formula));
      if (found === undefined) return undefined;
      return Object.fromEntries(
        [...found].flatMap(([index, value]) => {
          const variable = variables[index];
          const example = variable?.classes[value - 1]?.example;
          return variable === undefined || example === undefined ? [] : [[variable.question.id, example]];
        }),
      );
    },
  };
}
