import type { PackRequests, RequestKind, StepWords, Team } from '../../pack';
import { type Fields, type Party, relationOf, stepsOf } from '../../records';

/** One step on the way of a request that is not sent yet. */
export interface RouteStep {
  readonly id: string;
  readonly words: StepWords;
  readonly by: /** The requester names them. `relation` is what they must be: `lineManager`. */
    | { readonly who: 'person'; readonly relation: string | undefined }
    | { readonly who: 'team'; readonly team: Team | undefined };
}

/** The steps a request with these answers goes through. */
export function routeOf(kind: RequestKind, answers: Fields, requests: PackRequests): readonly RouteStep[] {
  return stepsOf(kind.kind, answers).flatMap((step) => {
    const words = kind.steps.find(({ id }) => id === step.id);
    if (words === undefined) return [];
    const { by } = step;
    return [
      {
        id: step.id,
        words,
        by:
          'team' in by
            ? { who: 'team' as const, team: requests.teams.find(({ id }) => id === by.team) }
            : { who: 'person' as const, relation: relationOf(step, answers) },
      },
    ];
  });
}

/** The steps for which the requester has to name somebody. All at once: a later edition would void what was decided. */
export function stepsToName(route: readonly RouteStep[]): readonly RouteStep[] {
  return route.filter(({ by }) => by.who === 'person');
}

export type NameProblem = { readonly step: string; readonly why: 'missing' | 'yourself' | 'noAccount' };

/** A record names people by their account. One who was only typed, by an address, could never answer it. */
function hasAccount({ id }: Party): boolean {
  return !id.includes('@');
}

/** What keeps a request from being sent, of the people it names. */
export function nameProblems(
  route: readonly RouteStep[],
  asks: { readonly [step: string]: Party },
  me: Party,
): readonly NameProblem[] {
  return stepsToName(route).flatMap(({ id }): readonly NameProblem[] => {
    const who = asks[id];
    if (who === undefined) return [{ step: id, why: 'missing' }];
    if (who.id === me.id) return [{ step: id, why: 'yourself' }];
    return hasAccount(who) ? [] : [{ step: id, why: 'noAccount' }];
  });
}

/** The people a request names, of those steps that it still goes through. */
export function asksOf(
  route: readonly RouteStep[],
  asks: { readonly [step: string]: Party },
): { readonly [step: string]: Party } {
  return Object.fromEntries(
    stepsToName(route).flatMap(({ id }) => {
      const who = asks[id];
      return who === undefined ? [] : [[id, { id: who.id, address: who.address, name: who.name }]];
    }),
  );
}
