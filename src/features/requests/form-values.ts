import type { RequestField, RequestKind, RequestSection } from '../../pack';
import type { Fields } from '../../records';
import { isAsked, keptFields } from '../../stories';

/** What a person has filled in so far, kept also where a question is not asked at the moment. */
export type Values = Fields;

/** Nothing was answered. */
export function isEmptyAnswer(value: string | readonly string[] | undefined): boolean {
  return value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
}

export function fieldsOf(kind: RequestKind): readonly RequestField[] {
  return kind.sections.flatMap(({ fields }) => fields);
}

/** The sections that ask something, with what they ask. */
export function askedSections(kind: RequestKind, values: Values): readonly RequestSection[] {
  const answers = keptFields(kind, values);
  return kind.sections
    .map((section) => ({ ...section, fields: section.fields.filter((field) => isAsked(field, answers)) }))
    .filter(({ fields }) => fields.length > 0);
}
