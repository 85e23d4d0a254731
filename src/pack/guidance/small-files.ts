import { inWords } from '../closest';
import type { Guidance, PackSearch } from '../guidance-data';
import { twice } from './choices';
import { type Known, problemsOfPlace } from './places';
import { foldName } from './same-name';

/** What is wrong with `search.yaml`, without the file name. */
export function searchProblems({ synonyms, questions }: PackSearch, known: Known): readonly string[] {
  const words = synonyms.flatMap((set) => [...new Set(set.map((word) => word.toLowerCase()))]);
  return [
    ...twice(words).map((word) => `\`synonyms\`: \`${word}\` stands in two sets; make one of them`),
    ...twice(questions.map(({ ask }) => foldName(ask))).map((ask) => `\`questions\` asks \`${ask}\` twice`),
    ...questions.flatMap(({ ask, first }) =>
      problemsOfPlace(first, known).map((problem) => `the question \`${ask}\`: ${problem}`),
    ),
  ];
}

/** What is wrong with `passwords.yaml`, without the file name. */
export function passwordsProblems({ passwords }: Guidance): readonly string[] {
  if (passwords === undefined) return [];
  const { profiles, change } = passwords;
  const problems = (
    [
      ['profiles', profiles],
      ['change.reasons', change.reasons],
      ['change.systems', change.systems],
    ] as const
  ).flatMap(([name, list]) => twice(list.map(({ id }) => id)).map((id) => `\`${name}\` has \`${id}\` twice`));
  if (change.reasons[0]?.must === true) {
    problems.push('`change.reasons[1]` is the answer for no incident, so its `must` is false');
  }
  return problems;
}

/** What is wrong with `marking.yaml`, without the file name. */
export function markingProblems({ marking }: Guidance, levels: readonly string[]): readonly string[] {
  if (marking === undefined || levels.length === 0) return [];
  return marking.levels
    .filter(({ level }) => !levels.includes(level))
    .map(({ level }) => `\`${level}\` is no level of the pack's schemes; there is ${inWords([...new Set(levels)])}`);
}
