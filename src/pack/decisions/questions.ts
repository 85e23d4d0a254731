import type { Question } from '../decision-data';
import { twice } from '../guidance/choices';
import type { QuestionFile } from './format';
import { statementProblems } from './statements';

/** Names of a question that go with one type only. */
const own = {
  choice: ['options', 'many'],
  yesNo: ['notSure'],
  countries: ['transit', 'home'],
  text: ['lines', 'most'],
  day: ['notAfter'],
  duration: [],
  link: [],
} as const;
const allOwn = ['options', 'many', 'notSure', 'transit', 'home', 'notAfter', 'lines', 'most'] as const;

/** What is wrong with a question by itself, without its place. */
export function shapeProblems(question: QuestionFile): readonly string[] {
  const belongs: readonly string[] = own[question.type];
  const problems = allOwn
    .filter((name) => question[name] !== undefined && !belongs.includes(name))
    .map((name) => `\`${name}\` does not go with the type \`${question.type}\``);
  if (question.type === 'text' && question.most === undefined) {
    problems.push('`most` is missing; text says how many characters it may have');
  }
  if (question.type !== 'choice') return problems;
  const { options = [] } = question;
  if (options.length < 2) problems.push('`options` needs at least two entries; one alone is no choice');
  problems.push(...twice(options.map(({ value }) => value)).map((value) => `the option \`${value}\` is there twice`));
  problems.push(
    ...twice(options.map(({ label }) => label.en)).map(
      (label) => `two options read \`${label}\`; nobody could tell them apart`,
    ),
  );
  return problems;
}

/** The question as tools run it. Only of one without problems. */
export function questionOf(file: QuestionFile): Question {
  const { id, label, hint, optional, when } = file;
  const any = {
    ...{ id, label, ...(hint === undefined ? {} : { hint }) },
    ...{ optional, ...(when === undefined ? {} : { when }) },
  };
  switch (file.type) {
    case 'choice':
      return { ...any, type: 'choice', options: file.options ?? [], many: file.many ?? false };
    case 'yesNo':
      return { ...any, type: 'yesNo', notSure: file.notSure ?? false };
    case 'countries':
      return {
        ...{ ...any, type: 'countries', transit: file.transit ?? false },
        ...(file.home === undefined ? {} : { home: file.home }),
      };
    case 'day':
      return { ...any, type: 'day', ...(file.notAfter === undefined ? {} : { notAfter: file.notAfter }) };
    case 'text':
      return { ...any, type: 'text', lines: file.lines ?? 'one', most: file.most ?? 0 };
    default:
      return { ...any, type: file.type };
  }
}

/** What is wrong with questions together, in the order in which they are asked. */
export function questionsProblems(questions: readonly Question[]): readonly string[] {
  const problems = twice(questions.map(({ id }) => id)).map((id) => `the question \`${id}\` is there twice`);
  questions.forEach(({ id, when }, at) => {
    if (when === undefined) return;
    const found = statementProblems(when, questions.slice(0, at), 'which is no question asked before it');
    problems.push(...found.map((problem) => `the question \`${id}\`: ${problem}`));
  });
  return problems;
}
