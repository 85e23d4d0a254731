import type { RequestField, RequestKind } from '../pack';
import type { Fields } from '../records';
import { questionOf } from './answers';
import { isCountry } from './countries';
import { isDay, longDay, ukDay } from './dates';
import { fieldsOf, heldValue, isAsked, isMany, valuesOf } from './fields';
import { wordsIn } from './language';

export interface FieldProblem {
  readonly field: string;
  readonly text: string;
}

/**
 * What keeps a form from being sent, in the form's order, at most one for each question. `now` in milliseconds since
 * 1970: dates are calendar days in the UK.
 */
export function fieldProblems(
  kind: RequestKind,
  fields: Fields,
  now: number,
  language: string,
): readonly FieldProblem[] {
  return fieldsOf(kind)
    .filter((field) => isAsked(field, fields))
    .flatMap((field) => {
      const text = problemOf(field, { kind, fields, today: ukDay(now), language });
      return text === undefined ? [] : [{ field: field.id, text }];
    });
}

interface Form {
  readonly kind: RequestKind;
  readonly fields: Fields;
  readonly today: string;
  readonly language: string;
}

function problemOf(field: RequestField, form: Form): string | undefined {
  const { fields, language } = form;
  const words = wordsIn(language).problems;
  const question = questionOf(field, language);
  const values = valuesOf(fields, field.id);
  if (values.length === 0) return field.optional ? undefined : missing(field, form);
  if (!isMany(field) && values.length > 1) return words.severalOptions(question);
  for (const value of values) {
    const problem = problemOfValue(field, value, form);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function missing(field: RequestField, { language }: Form): string {
  const words = wordsIn(language).problems;
  const question = questionOf(field, language);
  if (field.type === 'date') return words.requiredDate(question);
  if (field.type === 'choice' || field.type === 'yesNo') return words.requiredChoice(question);
  if (field.type === 'person') return words.requiredPerson(question);
  return field.type === 'country' ? words.requiredCountry(question) : words.required(question);
}

function problemOfValue(field: RequestField, value: string, form: Form): string | undefined {
  const words = wordsIn(form.language).problems;
  const question = questionOf(field, form.language);
  switch (field.type) {
    case 'text': {
      if (value.length > field.most) return words.tooLong(question, field.most, value.length - field.most);
      return field.lines === 'one' && /[\r\n]/.test(value.trim()) ? words.oneLine(question) : undefined;
    }
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : words.unknownOption(question);
    case 'yesNo':
      return value === 'yes' || value === 'no' || (field.dontKnow && value === 'dontKnow')
        ? undefined
        : words.unknownOption(question);
    case 'person':
      return PERSON.test(value.trim()) ? undefined : words.notAPerson(question);
    case 'country':
      return isCountry(value) ? undefined : words.notACountry(question);
    case 'date':
      return isDay(value) ? dateProblem(field, value, form) : words.notADate(question);
  }
}

/** Further from today a year was mistyped: `0020` is what a date box holds while somebody types. */
const MOST_YEARS = 120;

/** `Name <address>`. */
const PERSON = /^[^<>\r\n]{1,200}<[^<>\s@]{1,64}@[^<>\s@]{1,255}>$/;

function dateProblem(
  field: RequestField & { readonly type: 'date' },
  value: string,
  { kind, fields, today, language }: Form,
): string | undefined {
  const year = value.slice(0, 4);
  if (Math.abs(Number(year) - Number(today.slice(0, 4))) > MOST_YEARS) {
    return wordsIn(language).problems.farOff(questionOf(field, language), year);
  }
  if (field.notBefore === undefined) return undefined;
  const earliest = heldValue(fields, field.notBefore);
  if (typeof earliest !== 'string' || !isDay(earliest) || value >= earliest) return undefined;
  const other = fieldsOf(kind).find(({ id }) => id === field.notBefore);
  const label = other === undefined ? field.notBefore : questionOf(other, language);
  return wordsIn(language).problems.before(questionOf(field, language), label, longDay(earliest, language));
}
