import type { RequestField, RequestKind } from '../../pack';
import type { Person } from '../../record-mail';
import { fieldsOf, isEmptyAnswer, type Values } from './form-values';

/** Answers of tools that led here, by the tool and the answer. */
export interface Carried {
  readonly [tool: string]: { readonly [answer: string]: string | readonly string[] };
}

/** Where an answer came from before a person saw it. */
export type Origin = 'account' | 'tool';

export interface Prefilled {
  readonly values: Values;
  readonly from: { readonly [field: string]: Origin };
}

/** What is known already: of the account, and of the tools that led here. What does not fit its field is left out. */
export function prefill(kind: RequestKind, me: Person, carried: Carried): Prefilled {
  const values: { [field: string]: string | readonly string[] } = {};
  const from: { [field: string]: Origin } = {};
  for (const field of fieldsOf(kind)) {
    if (field.from === undefined) continue;
    const given =
      'account' in field.from ? me[field.from.account] : own(own(carried, field.from.tool), field.from.answer);
    if (given === undefined || isEmptyAnswer(given)) continue;
    const value = fitting(field, given);
    if (value === undefined) continue;
    values[field.id] = value;
    from[field.id] = 'account' in field.from ? 'account' : 'tool';
  }
  return { values, from };
}

function own<T>(table: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

function holdsMany(field: RequestField): boolean {
  return (field.type === 'choice' || field.type === 'country') && field.many;
}

/** The value in the shape and among the choices of the field; undefined where it is neither. */
export function fitting(field: RequestField, given: unknown): string | readonly string[] | undefined {
  if (holdsMany(field)) {
    const items = typeof given === 'string' ? [given] : given;
    if (!Array.isArray(items)) return undefined;
    const fit = items.filter((item): item is string => typeof item === 'string' && isChoice(field, item));
    return fit.length === 0 ? undefined : [...new Set(fit)];
  }
  return typeof given === 'string' && isChoice(field, given) ? given : undefined;
}

function isChoice(field: RequestField, value: string): boolean {
  if (field.type === 'choice') return field.options.some((option) => option.value === value);
  if (field.type === 'yesNo') return value === 'yes' || value === 'no' || (field.dontKnow && value === 'dontKnow');
  if (field.type === 'country') return /^[A-Z]{2}$/.test(value);
  if (field.type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  return true;
}
