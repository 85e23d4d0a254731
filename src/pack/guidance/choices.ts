import { inWords, meant } from '../closest';
import type { Choices, Select } from '../guidance-data';

/** One option of each question that is asked. */
export type Chosen = Readonly<Record<string, string>>;

type Asked = Select & { readonly when?: Choices };

/** More than a person could ever try, and than a compiler should. */
const MOST = 50_000;

/** Whether the choices hold: every question that they name was asked, and has one of the answers. */
export function chosenHolds(when: Choices, chosen: Chosen): boolean {
  return Object.entries(when).every(([id, options]) => {
    const answer = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
    return answer !== undefined && options.includes(answer);
  });
}

/** Every way to answer the questions; one whose `when` does not hold is not asked. Undefined: far too many. */
export function combinations(selects: readonly Asked[]): readonly Chosen[] | undefined {
  let all: readonly Chosen[] = [{}];
  for (const { id, options, when } of selects) {
    all = all.flatMap((chosen) => {
      if (when !== undefined && !chosenHolds(when, chosen)) return [chosen];
      return options.map((option) => ({ ...chosen, [id]: option.id }));
    });
    if (all.length > MOST) return undefined;
  }
  return all;
}

/** A combination as a person reads it: `about` device, `hours` outside. */
export function chosenInWords(chosen: Chosen): string {
  const parts = Object.entries(chosen).map(([id, option]) => `\`${id}\` ${option}`);
  return parts.length === 0 ? 'no choice' : parts.join(', ');
}

export const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

/** What is wrong with choices, without their place. */
export function choicesProblems(when: Choices, selects: readonly Select[]): readonly string[] {
  return Object.entries(when).flatMap(([id, options]) => {
    const select = selects.find((each) => each.id === id);
    if (select === undefined) {
      const known = selects.map((each) => each.id);
      return [`\`when\` names \`${id}\`, which is no question asked here${meant(id, known)}`];
    }
    const known = select.options.map((option) => option.id);
    const unknown = options.filter((option) => !known.includes(option));
    const doubled = twice(options);
    return [
      ...unknown.map((option) => `\`when\`: \`${option}\` is no option of \`${id}\`${meant(option, known)}`),
      ...(doubled.length > 0 ? [`\`when\`: \`${id}\` holds ${inWords(doubled)} twice`] : []),
    ];
  });
}

/** What is wrong with questions, without the file name. */
export function selectsProblems(selects: readonly Asked[]): readonly string[] {
  const problems = twice(selects.map(({ id }) => id)).map((id) => `the question \`${id}\` is there twice`);
  selects.forEach(({ id, options, when }, at) => {
    const own: string[] = [];
    if (options.length < 2) own.push('needs at least two options; one alone is no choice');
    own.push(...twice(options.map((option) => option.id)).map((option) => `the option \`${option}\` is there twice`));
    own.push(...twice(options.map(({ label }) => label.en)).map((label) => `two options read \`${label}\``));
    if (when !== undefined) own.push(...choicesProblems(when, selects.slice(0, at)));
    problems.push(...own.map((problem) => `the question \`${id}\`: ${problem}`));
  });
  return problems;
}
