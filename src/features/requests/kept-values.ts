import type { RequestKind } from '../../pack';
import type { Stamp } from '../../record-mail';
import { type Party, readReference, stepsOf } from '../../records';
import { keptFields } from '../../stories';
import { type FormState, firstForm, type Place } from './form-state';
import type { KeptForm } from './form-store';
import { askedSections, fieldsOf, isEmptyAnswer, type Values } from './form-values';
import { fitting } from './prefill';

export interface ReadKept {
  readonly state: FormState;
  /** Some of what was kept has no place in the form any more, or the form has another version. */
  readonly changed: boolean;
}

/** A form as it is handed to the browser. */
export function toKeep(kind: RequestKind, state: FormState): KeptForm['values'] {
  return { version: kind.kind.version, ...state };
}

/**
 * A form as the browser gives it back, against the kind as it is now. What another version of the form or of the
 * program left behind, and what does not fit, is left out.
 */
export function readKept(kind: RequestKind, kept: KeptForm['values'], start: FormState): ReadKept {
  const given = table(kept.values);
  const values: { [field: string]: string | readonly string[] } = { ...start.values };
  let lost = kept.version !== kind.kind.version;
  for (const field of fieldsOf(kind)) {
    if (!Object.hasOwn(given, field.id)) continue;
    const value = given[field.id];
    const isEmpty = value === '' || (Array.isArray(value) && value.length === 0);
    const fit = isEmpty ? (value as string | readonly string[]) : fitting(field, value);
    if (fit === undefined) lost = true;
    else values[field.id] = fit;
  }
  const known = new Set(fieldsOf(kind).map(({ id }) => id));
  lost ||= Object.entries(given).some(([id, value]) => !known.has(id) && !isEmptyAnswer(value as string));
  const stamp = readStamp(kept.stamp);
  const ref = typeof kept.ref === 'string' ? readReference(kept.ref) : undefined;
  const state: FormState = {
    values,
    asks: { ...start.asks, ...readAsks(kind, values, kept.asks) },
    place: readPlace(kind, values, kept.place, start.ref),
    ref: ref ?? start.ref,
    ...(stamp === undefined || lost ? {} : { stamp }),
  };
  return { state, changed: lost };
}

function table(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: unknown })
    : {};
}

function readStamp(value: unknown): Stamp | undefined {
  const { id, at } = table(value);
  return typeof id === 'string' && typeof at === 'string' ? { id, at } : undefined;
}

function readAsks(kind: RequestKind, values: Values, given: unknown): FormState['asks'] {
  const asks: { [step: string]: Party } = {};
  for (const step of stepsOf(kind.kind, keptFields(kind, values))) {
    const { id, address, name } = table(Object.hasOwn(table(given), step.id) ? table(given)[step.id] : undefined);
    if ('person' in step.by && typeof id === 'string' && typeof address === 'string' && typeof name === 'string') {
      asks[step.id] = { id, address, name };
    }
  }
  return asks;
}

function readPlace(kind: RequestKind, values: Values, given: unknown, ref: string): Place {
  if (given === 'review') return 'review';
  const { section, thenReview } = table(given);
  const isAskedFor = askedSections(kind, values).some(({ id }) => id === section);
  return typeof section === 'string' && isAskedFor
    ? { section, thenReview: thenReview === true }
    : firstForm(kind, values, ref).place;
}
