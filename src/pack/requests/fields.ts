import { meant } from '../closest';
import type { Option, RequestField, RequestSection } from '../request-kind';
import { conditionProblems } from './conditions';
import type { FieldFile, RequestFile } from './format';

/** Names of a field that go with one type only. */
const own = {
  text: ['lines', 'most'],
  choice: ['options', 'many'],
  yesNo: ['dontKnow'],
  person: [],
  country: ['many'],
  date: ['notBefore'],
} as const;
const allOwn = ['lines', 'most', 'options', 'many', 'dontKnow', 'notBefore'] as const;

/** Taken by templates: whoever asks, and whoever decides. */
export const PEOPLE = ['requester', 'approver'] as const;

/** A page of a form is taken in at a glance; a list of yes-or-no questions is read down and answered by a press each. */
const MOST_FIELDS = 5;
const MOST_YES_OR_NO = 10;

function firstTwice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

function optionProblems(options: readonly Option[]): readonly string[] {
  const problems: string[] = [];
  if (options.length < 2) problems.push('`options` needs at least two entries; one alone is no choice');
  for (const value of firstTwice(options.map(({ value }) => value)))
    problems.push(`the option \`${value}\` is there twice`);
  for (const label of firstTwice(options.map(({ label }) => label.en))) {
    problems.push(`two options read \`${label}\`; nobody could tell them apart`);
  }
  return problems;
}

function originProblems({ from, type, lines }: FieldFile): readonly string[] {
  if (from === undefined) return [];
  const { account, tool, answer } = from;
  if ((account === undefined) === (tool === undefined))
    return ['`from` needs either `account`, or `tool` and `answer`'];
  if ((tool === undefined) !== (answer === undefined))
    return ['`from` names a tool and which of its answers: `tool` and `answer`'];
  const isLine = type === 'text' && lines !== 'several';
  return account !== undefined && !isLine ? ['`from.account` fills text of one line only'] : [];
}

function notBeforeProblems({ id, notBefore }: FieldFile, earlier: readonly FieldFile[]): readonly string[] {
  if (notBefore === undefined) return [];
  const dates = earlier.filter(({ type }) => type === 'date').map((field) => field.id);
  if (dates.includes(notBefore)) return [];
  if (notBefore === id) return ['`notBefore` names the field itself'];
  return [`\`notBefore\` names \`${notBefore}\`, which is no date asked before it${meant(notBefore, dates)}`];
}

function problemsOfField(field: FieldFile, earlier: readonly FieldFile[]): readonly string[] {
  const belongs: readonly string[] = own[field.type];
  const problems = allOwn
    .filter((name) => field[name] !== undefined && !belongs.includes(name))
    .map((name) => `\`${name}\` does not go with the type \`${field.type}\``);
  if (field.type === 'text' && field.most === undefined) {
    problems.push('`most` is missing; text says how many characters it may have');
  }
  if (field.type === 'choice') problems.push(...optionProblems(field.options ?? []));
  if ((PEOPLE as readonly string[]).includes(field.id)) {
    problems.push(`{${field.id}} already stands for a person in every text; choose another id`);
  }
  problems.push(...originProblems(field), ...notBeforeProblems(field, earlier));
  if (field.when !== undefined) {
    problems.push(...conditionProblems(field.when, earlier, 'which is no field asked before it'));
  }
  return problems;
}

/** What is wrong with the sections of a form and their fields, without the file name. */
export function formProblems({ sections }: RequestFile): readonly string[] {
  const problems: string[] = [];
  for (const id of firstTwice(sections.map((section) => section.id)))
    problems.push(`the section \`${id}\` is there twice`);
  const earlier: FieldFile[] = [];
  for (const { id, fields } of sections) {
    const isList = fields.every(({ type }) => type === 'yesNo');
    if (fields.length > (isList ? MOST_YES_OR_NO : MOST_FIELDS)) {
      problems.push(
        `the section \`${id}\` has ${fields.length} fields; a page of a form holds ${MOST_FIELDS}, or ${MOST_YES_OR_NO} where all are yes-or-no questions`,
      );
    }
    for (const field of fields) {
      if (earlier.some((each) => each.id === field.id)) problems.push(`the field \`${field.id}\` is there twice`);
      problems.push(...problemsOfField(field, earlier).map((problem) => `the field \`${field.id}\`: ${problem}`));
      earlier.push(field);
    }
  }
  return problems;
}

/** The answer of a tool, or the fact of an account, that fills a field. Proven before. */
function originOf({ account, tool, answer }: NonNullable<FieldFile['from']>): NonNullable<RequestField['from']> {
  if (account !== undefined) return { account };
  return { tool: tool ?? '', answer: answer ?? '' };
}

function fieldOf(field: FieldFile): RequestField {
  const { id, label, hint, optional, when, from } = field;
  const any = {
    id,
    label,
    ...(hint === undefined ? {} : { hint }),
    optional,
    ...(when === undefined ? {} : { when }),
    ...(from === undefined ? {} : { from: originOf(from) }),
  };
  switch (field.type) {
    case 'text':
      return { ...any, type: 'text', lines: field.lines ?? 'one', most: field.most ?? 0 };
    case 'choice':
      return { ...any, type: 'choice', options: field.options ?? [], many: field.many ?? false };
    case 'yesNo':
      return { ...any, type: 'yesNo', dontKnow: field.dontKnow ?? false };
    case 'person':
      return { ...any, type: 'person' };
    case 'country':
      return { ...any, type: 'country', many: field.many ?? false };
    case 'date':
      return { ...any, type: 'date', ...(field.notBefore === undefined ? {} : { notBefore: field.notBefore }) };
  }
}

/** The sections of a form that has no problems. */
export function sectionsOf({ sections }: RequestFile): readonly RequestSection[] {
  return sections.map(({ id, title, fields }) => ({ id, title, fields: fields.map(fieldOf) }));
}
