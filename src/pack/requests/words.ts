import { closest } from '../closest';
import type { Text } from '../request-kind';
import { PEOPLE } from './fields';
import type { FieldFile, RequestFile } from './format';

interface Words {
  /** Where it stands, for a sentence about it. */
  readonly place: string;
  readonly texts: Text;
  /** What it is filled with: answers, or those of one line and the people as well. Left out: nothing. */
  readonly filledBy?: 'answers' | 'linesAndPeople';
  /** Stands as a heading, a subject or a row: no full stop. */
  readonly isHeading?: boolean;
}

const numbered = (name: string, list: readonly Text[]): readonly Words[] =>
  list.map((texts, at) => ({ place: `\`${name}[${at + 1}]\``, texts }));

function wordsOfField(field: FieldFile): readonly Words[] {
  const place = (name: string) => `the field \`${field.id}\`, \`${name}\``;
  return [
    { place: place('label'), texts: field.label },
    ...(field.hint === undefined ? [] : [{ place: place('hint'), texts: field.hint }]),
    ...(field.options ?? []).map(({ value, label }) => ({ place: place(`options ${value}`), texts: label })),
  ];
}

/** Everything of a kind that people read. */
function wordsOf(file: RequestFile): readonly Words[] {
  const { sections, steps, diversions, notice, refuse, rule, consequences, afterwards } = file;
  return [
    { place: '`title`', texts: file.title, isHeading: true },
    { place: '`about`', texts: file.about },
    { place: '`summary`', texts: file.summary, filledBy: 'linesAndPeople', isHeading: true },
    { place: '`asks`', texts: file.asks, filledBy: 'linesAndPeople', isHeading: true },
    ...numbered('bring', file.bring),
    { place: '`usualTime`', texts: file.usualTime },
    ...diversions.flatMap(({ title, text }, at): readonly Words[] => [
      { place: `\`diversions[${at + 1}].title\``, texts: title },
      { place: `\`diversions[${at + 1}].text\``, texts: text },
    ]),
    ...sections.flatMap(({ id, title, fields }): readonly Words[] => [
      { place: `the section \`${id}\`, \`title\``, texts: title, isHeading: true },
      ...fields.flatMap(wordsOfField),
    ]),
    ...steps.flatMap(({ id, title, who, others }): readonly Words[] => [
      { place: `the step \`${id}\`, \`title\``, texts: title },
      { place: `the step \`${id}\`, \`who\``, texts: who },
      ...(others === undefined ? [] : [{ place: `the step \`${id}\`, \`others\``, texts: others }]),
    ]),
    ...notice.map(({ text }, at): Words => ({ place: `\`notice[${at + 1}]\``, texts: text, filledBy: 'answers' })),
    ...numbered(
      'refuse',
      refuse.map(({ text }) => text),
    ),
    { place: '`rule.text`', texts: rule.text },
    { place: '`consequences.approve`', texts: consequences.approve },
    { place: '`consequences.decline`', texts: consequences.decline },
    ...numbered('afterwards.approved', afterwards.approved),
    ...numbered('afterwards.declined', afterwards.declined),
    { place: '`retention`', texts: file.retention },
  ];
}

const placeholder = /\{([^{}]*)\}/g;

function placeholderProblems(text: string, { filledBy }: Words, fields: readonly FieldFile[]): readonly string[] {
  const problems: string[] = [];
  const people: readonly string[] = PEOPLE;
  const known = [...(filledBy === 'answers' ? [] : people), ...fields.map(({ id }) => id)];
  for (const match of text.matchAll(placeholder)) {
    const name = match[1] ?? '';
    const field = fields.find(({ id }) => id === name);
    if (filledBy === undefined)
      problems.push(`{${name}} is not filled in here; these words are the same for everybody`);
    else if (filledBy === 'answers' && people.includes(name)) {
      problems.push(`{${name}} is filled in by \`summary\` and \`asks\` alone; say it without the name`);
    } else if (!known.includes(name)) {
      const near = closest(name, known);
      problems.push(`{${name}} is no field of this form${near === undefined ? '' : `; did you mean {${near}}?`}`);
    } else if (filledBy === 'linesAndPeople' && field?.type === 'text' && field.lines === 'several') {
      problems.push(`{${name}} may be several lines, and this is one`);
    }
  }
  if (/[{}]/.test(text.replace(placeholder, ''))) problems.push('a brace is not closed, or is not opened');
  return problems;
}

/** What a program takes for the sealed part of a mail: two of them, and the mail cannot be read. */
function looksSealed(text: string): boolean {
  return /-----\s*(BEGIN|END)/i.test(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''));
}

function problemsOf(text: string, words: Words, fields: readonly FieldFile[]): readonly string[] {
  const problems = [...placeholderProblems(text, words, fields)];
  if (looksSealed(text))
    problems.push('`-----BEGIN` and `-----END` stand around the sealed part of a mail, and nowhere else');
  if (words.isHeading === true && /[.!?]$/.test(text)) problems.push('ends like a sentence, and stands as a heading');
  else if (text.includes('!')) problems.push('an exclamation mark; nothing here shouts');
  return problems;
}

/** What is wrong with the words of a kind, without the file name. */
export function wordsProblems(file: RequestFile): readonly string[] {
  const fields = file.sections.flatMap((section) => section.fields);
  const problems = wordsOf(file).flatMap((words) =>
    Object.entries(words.texts).flatMap(([language, text]) =>
      problemsOf(text, words, fields).map((problem) => `${words.place} (${language}): ${problem}`),
    ),
  );
  for (const [language, text] of Object.entries(file.asks)) {
    if (!text.includes('{requester}'))
      problems.push(`\`asks\` (${language}): does not say who asks; it needs {requester}`);
  }
  return problems;
}
