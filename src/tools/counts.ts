import { inLanguage } from '../engine';
import type { Question, Tool } from '../pack';
import { csvOf } from '../stories';
import { wordsIn } from './language';
import type { Run } from './run-tool';
import { answerText, optionsOf } from './words';

export interface Counted {
  /** Id of the section; empty for all of them together. */
  readonly id: string;
  readonly title: string;
  /** As many as there are answers to be counted, in their order; then how many are not answered. */
  readonly counts: readonly number[];
}

export interface Counts {
  /** What is counted, in words: each answer, then "Not answered". */
  readonly labels: readonly string[];
  readonly sections: readonly Counted[];
  readonly total: Counted;
}

/** How many of each answer a self-assessment has, by section and together; undefined where the tool counts nothing. */
export function countsOf({ counts }: Tool, { sections, known }: Run, language: string): Counts | undefined {
  if (counts === undefined) return undefined;
  const words = wordsIn(language);
  const isCounted = (question: Question) =>
    optionsOf(question, language).some(({ value }) => counts.answers.includes(value));
  const all = sections.flatMap(({ questions }) => questions).filter(isCounted);
  const of = (id: string, title: string, questions: readonly Question[]): Counted => ({
    id,
    title,
    counts: [
      ...counts.answers.map((answer) => questions.filter((one) => known[one.id]?.includes(answer)).length),
      questions.filter((one) => (known[one.id] ?? []).length === 0).length,
    ],
  });
  const options = all.flatMap((question) => optionsOf(question, language));
  return {
    labels: [
      ...counts.answers.map((answer) => options.find(({ value }) => value === answer)?.label ?? answer),
      words.notAnswered,
    ],
    sections: sections
      .map(({ id, title, questions }) =>
        of(id, title === undefined ? '' : inLanguage(title, language), questions.filter(isCounted)),
      )
      .filter(({ counts: some }) => some.some((count) => count > 0)),
    total: of('', words.csv.total, all),
  };
}

/** The answers and their counts for a spreadsheet: the same figures as on the screen. */
export function countsCsv(tool: Tool, run: Run, language: string): string {
  const { csv } = wordsIn(language);
  const counts = countsOf(tool, run, language);
  const rows = run.sections.flatMap(({ title, questions }) =>
    questions.map((question) => [
      title === undefined ? '' : inLanguage(title, language),
      inLanguage(question.label, language),
      answerText(question, run.known[question.id], language),
    ]),
  );
  const totals =
    counts === undefined
      ? []
      : [
          [],
          [csv.section, ...counts.labels],
          ...[...counts.sections, counts.total].map((each) => [each.title, ...each.counts.map(String)]),
        ];
  return csvOf([[csv.section, csv.question, csv.answer], ...rows, ...totals]);
}
