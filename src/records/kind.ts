import { hasOwnField } from './fields';
import type { Fields, KindRef, Party, Request } from './record';

/** Holds where the field has one of these values; for a list, where any item is one. */
export interface Condition {
  readonly field: string;
  readonly isOneOf: readonly string[];
}

/** Who acts at a step. */
export type Actor =
  /** A person the requester names. What they must be may depend on a field; where no case holds, nobody has said. */
  | { readonly person: readonly { readonly relation: string; readonly when?: Condition }[] }
  /** A team, by the id of its mailbox's account: from the pack, never from the request. */
  | { readonly team: string };

/**
 * What a step waits for. `decide`: a decision. `acknowledge`: a receipt. `complete`: a team's word that it is done.
 * `copy`: nothing but the request being delivered there.
 */
export type Deed = 'decide' | 'acknowledge' | 'complete' | 'copy';

export interface Step {
  readonly id: string;
  readonly does: Deed;
  readonly by: Actor;
  /** Ids of the steps that come before. */
  readonly after: readonly string[];
  /** Left out of a story where it does not hold. */
  readonly when?: Condition;
}

/** What the fold needs to know of a kind of request: data of a pack, without wording. */
export interface Kind extends KindRef {
  readonly steps: readonly Step[];
}

/** The steps that this request goes through, in the kind's order. */
export function stepsOf(kind: Kind, fields: Fields): readonly Step[] {
  return kind.steps.filter(({ when }) => when === undefined || holds(when, fields));
}

/** What the one who decides must be, such as `lineManager`. Undefined where no case of the kind says. */
export function relationOf(step: Step, fields: Fields): string | undefined {
  if (!('person' in step.by)) return undefined;
  return step.by.person.find(({ when }) => when === undefined || holds(when, fields))?.relation;
}

/** Id of the account that acts at a step. Undefined where the request does not name anybody. */
export function actorOf(step: Step, request: Request): string | undefined {
  if ('team' in step.by) return step.by.team;
  return asked(step, request)?.id;
}

/** The person the request names for a step. */
function asked(step: Step, request: Request): Party | undefined {
  return hasOwnField(request.asks, step.id) ? request.asks[step.id] : undefined;
}

/**
 * Where a decision goes besides the requester: to everybody who acts later, in the same mail, because nobody relies on
 * a copy that passed through the hands of the one who gains by it. Ids of accounts, each once.
 */
export function laterActors(kind: Kind, request: Request, stepId: string): readonly string[] {
  const steps = stepsOf(kind, request.fields);
  const at = steps.findIndex(({ id }) => id === stepId);
  const later = at < 0 ? [] : steps.slice(at + 1).map((step) => actorOf(step, request));
  return [...new Set(later.filter((id): id is string => id !== undefined && id !== request.by.id))];
}

/** Whether the fields are as a condition says. A field that is not there meets none. */
export function holds({ field, isOneOf }: Condition, fields: Fields): boolean {
  const value = hasOwnField(fields, field) ? fields[field] : undefined;
  if (value === undefined) return false;
  return typeof value === 'string' ? isOneOf.indexOf(value) >= 0 : value.some((item) => isOneOf.indexOf(item) >= 0);
}
