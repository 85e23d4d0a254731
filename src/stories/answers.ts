import { inLanguage } from '../engine';
import type { RequestField, RequestKind } from '../pack';
import type { Fields } from '../records';
import { countryName } from './countries';
import { longDay } from './dates';
import { fieldsOf, isAsked, valuesOf } from './fields';
import { wordsIn } from './language';
import { shownText } from './sound-text';

export interface AnswerRow {
  readonly field: string;
  readonly question: string;
  /** As people read it; "Left empty" where there is none. */
  readonly answer: string;
  readonly isEmpty: boolean;
}

export interface AnswerGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly AnswerRow[];
}

/**
 * What was answered, by the kind's sections, empty answers said. A record may hold more than its form asks: nothing that
 * was sent is left out, so the rest stands in a last group.
 */
export function answersOf(kind: RequestKind | undefined, fields: Fields, language: string): readonly AnswerGroup[] {
  const words = wordsIn(language).answers;
  const sections = kind?.sections ?? [];
  const groups = sections.map((section) => ({
    id: section.id,
    title: inLanguage(section.title, language),
    rows: section.fields
      .filter((field) => isAsked(field, fields))
      .map((field) => rowOf(field.id, questionOf(field, language), answerText(field, fields, language), words.empty)),
  }));
  const asked = new Set(groups.flatMap(({ rows }) => rows.map(({ field }) => field)));
  const labels = new Map(kind === undefined ? [] : fieldsOf(kind).map((field) => [field.id, field]));
  const rest = Object.keys(fields)
    .filter((id) => !asked.has(id) && valuesOf(fields, id).length > 0)
    .map((id) => {
      const field = labels.get(id);
      const answer = field === undefined ? valuesOf(fields, id).join(', ') : answerText(field, fields, language);
      return rowOf(
        id,
        field === undefined ? shownText(id) : questionOf(field, language),
        shownText(answer),
        words.empty,
      );
    });
  const all = [...groups, { id: 'rest', title: kind === undefined ? words.asSent : words.notAsked, rows: rest }];
  return all.filter(({ rows }) => rows.length > 0);
}

export function questionOf(field: RequestField, language: string): string {
  return inLanguage(field.label, language);
}

/** One answer as people read it; empty where there is none. A value that the form does not know is shown as it is. */
export function answerText(field: RequestField, fields: Fields, language: string): string {
  const values = valuesOf(fields, field.id);
  return shownText(
    listOf(
      values.map((value) => valueText(field, value, language)),
      language,
    ),
  );
}

function valueText(field: RequestField, value: string, language: string): string {
  if (field.type === 'choice') {
    const option = field.options.find((one) => one.value === value);
    return option === undefined ? value : inLanguage(option.label, language);
  }
  if (field.type === 'yesNo') {
    const words = wordsIn(language).answers;
    return value === 'yes' ? words.yes : value === 'no' ? words.no : value === 'dontKnow' ? words.dontKnow : value;
  }
  if (field.type === 'country') return countryName(value, language);
  return field.type === 'date' ? longDay(value, language) : value;
}

/** `Mail, Case files and Egypt` would hide where one answer ends: several are set apart by commas alone. */
function listOf(values: readonly string[], language: string): string {
  return values.join(wordsIn(language).answers.between);
}

function rowOf(field: string, question: string, answer: string, empty: string): AnswerRow {
  return { field, question, answer: answer === '' ? empty : answer, isEmpty: answer === '' };
}
