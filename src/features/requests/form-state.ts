import type { RequestKind, RequestSection } from '../../pack';
import type { Stamp } from '../../record-mail';
import type { Party } from '../../records';
import { askedSections, fieldsOf, isEmptyAnswer, type Values } from './form-values';

/** Where a person is in a form: in a section, or at the review. */
export type Place = { readonly section: string; readonly thenReview: boolean } | 'review';

export interface FormState {
  readonly values: Values;
  /** Who is asked at a step, by the step. */
  readonly asks: { readonly [step: string]: Party };
  readonly place: Place;
  /** Under which id and time it was first tried to be sent: another try is the same record. */
  readonly stamp?: Stamp;
  /** The reference it is sent under. */
  readonly ref: string;
}

export type FormAct =
  | { readonly do: 'answer'; readonly field: string; readonly value: string | readonly string[] }
  | { readonly do: 'ask'; readonly step: string; readonly who: Party | undefined }
  | { readonly do: 'goTo'; readonly place: Place }
  | { readonly do: 'stamp'; readonly stamp: Stamp; readonly ref: string }
  | { readonly do: 'startAgain'; readonly state: FormState };

/** What was tried under a stamp is one record: other content is another one, and takes another stamp. */
export function nextForm(state: FormState, act: FormAct): FormState {
  switch (act.do) {
    case 'answer':
      return { ...unstamped(state), values: { ...state.values, [act.field]: act.value } };
    case 'ask': {
      const { [act.step]: _, ...others } = state.asks;
      return { ...unstamped(state), asks: act.who === undefined ? others : { ...others, [act.step]: act.who } };
    }
    case 'goTo':
      return { ...state, place: act.place };
    case 'stamp':
      return { ...state, stamp: act.stamp, ref: act.ref };
    case 'startAgain':
      return act.state;
  }
}

function unstamped({ stamp: _, ...state }: FormState): FormState {
  return state;
}

/** The start of a form. */
export function firstForm(kind: RequestKind, values: Values, ref: string): FormState {
  const [first] = askedSections(kind, values);
  return {
    values,
    asks: {},
    ref,
    place: first === undefined ? 'review' : { section: first.id, thenReview: false },
  };
}

export interface SectionAt {
  readonly section: RequestSection;
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** The section a person is in; undefined at the review, and where what they were in is no longer asked. */
export function sectionAt(kind: RequestKind, { values, place }: FormState): SectionAt | undefined {
  if (place === 'review') return undefined;
  const sections = askedSections(kind, values);
  const at = sections.findIndex(({ id }) => id === place.section);
  const section = sections[at];
  return section === undefined ? undefined : { section, number: at + 1, of: sections.length };
}

/** Where Continue leads; `wrong` names the fields that keep the form from being sent. */
export function placeAfter(kind: RequestKind, state: FormState, wrong: ReadonlySet<string>): Place {
  if (state.place === 'review') return 'review';
  const { section, thenReview } = state.place;
  const sections = askedSections(kind, state.values);
  if (thenReview) {
    // An answer may have brought a question in another section: it comes before the review.
    const open = sections.find(({ id, fields }) => id !== section && fields.some((field) => wrong.has(field.id)));
    return open === undefined ? 'review' : { section: open.id, thenReview: true };
  }
  const next = sections[sections.findIndex(({ id }) => id === section) + 1];
  return next === undefined ? 'review' : { section: next.id, thenReview: false };
}

/** Where Back leads; undefined at the first section, where there is nothing before. */
export function placeBefore(kind: RequestKind, { values, place }: FormState): Place | undefined {
  const sections = askedSections(kind, values);
  if (place === 'review') {
    const last = sections[sections.length - 1];
    return last === undefined ? undefined : { section: last.id, thenReview: false };
  }
  if (place.thenReview) return 'review';
  const before = sections[sections.findIndex(({ id }) => id === place.section) - 1];
  return before === undefined ? undefined : { section: before.id, thenReview: false };
}

/** The section that asks for a field. */
export function sectionOf(kind: RequestKind, field: string): string | undefined {
  return kind.sections.find(({ fields }) => fields.some(({ id }) => id === field))?.id;
}

/** Whether anything is in it that a person put there. */
export function isTouched(kind: RequestKind, state: FormState, start: FormState): boolean {
  const ids = fieldsOf(kind).map(({ id }) => id);
  const named = ({ asks }: FormState) =>
    Object.entries(asks)
      .map(([step, { id }]) => `${step} ${id}`)
      .sort()
      .join('\n');
  return named(state) !== named(start) || ids.some((id) => written(state.values[id]) !== written(start.values[id]));
}

/** Two answers that say the same; nothing at all is also an answer that was taken back. */
function written(value: Values[string] | undefined): string {
  return isEmptyAnswer(value) ? '' : JSON.stringify(value);
}
