import type { PackRequests, RequestKind } from '../pack';
import { actorOf, laterActors, type Party, type Request, type Standing, type Step, stepsOf } from '../records';
import { partiesOf, teamParty } from './parties';

/** Who acts at a step of a request, as mail is addressed to them. */
export function actorParty(
  step: Step,
  request: Pick<Request, 'asks'>,
  requests: PackRequests,
  language: string,
): Party | undefined {
  if ('team' in step.by) return teamParty(step.by.team, requests, language);
  return Object.hasOwn(request.asks, step.id) ? request.asks[step.id] : undefined;
}

/**
 * The steps whose turn it is once a request is sent: nothing comes before them but copies, which are done by being sent
 * as well.
 */
export function firstSteps(kind: RequestKind, request: Request): readonly Step[] {
  const steps = stepsOf(kind.kind, request.fields);
  const ids = new Set(steps.map(({ id }) => id));
  const copies = new Set<string>();
  const isOpen = ({ after }: Step) => after.every((id) => !ids.has(id) || copies.has(id));
  for (;;) {
    const more = steps.filter((step) => step.does === 'copy' && !copies.has(step.id) && isOpen(step));
    if (more.length === 0) return steps.filter(isOpen);
    for (const { id } of more) copies.add(id);
  }
}

/** Each once, without the one who sends. */
export function eachOnce(parties: readonly (Party | undefined)[], sender: string): readonly Party[] {
  const found = new Map<string, Party>();
  for (const party of parties) {
    if (party !== undefined && party.id !== sender && !found.has(party.id)) found.set(party.id, party);
  }
  return [...found.values()];
}

/** Everybody who acts after a step: in the same mail, because nobody relies on a copy that was passed on. */
export function laterParties(
  kind: RequestKind,
  request: Request,
  stepId: string,
  requests: PackRequests,
  language: string,
): readonly Party[] {
  const later = laterActors(kind.kind, request, stepId);
  const steps = stepsOf(kind.kind, request.fields);
  return later
    .map((id) => steps.find((step) => actorOf(step, request) === id))
    .map((step) => (step === undefined ? undefined : actorParty(step, request, requests, language)))
    .filter((party): party is Party => party !== undefined);
}

/**
 * Everybody who knows of a request: it was sent to them, in whatever edition, they spoke, or a decision went to them
 * because they act later. Somebody whom nothing has reached is not told.
 */
export function knowingParties(
  standing: Standing,
  kind: RequestKind,
  requests: PackRequests,
  language: string,
): readonly Party[] {
  const parties = partiesOf(standing, requests, language);
  const { record: request } = standing.request;
  const steps = stepsOf(kind.kind, request.fields);
  const ids = new Set<string>();
  for (const claim of [standing.request, ...standing.history]) {
    for (const id of claim.sentTo) ids.add(id);
    ids.add(claim.record.by.id);
    const { record } = claim;
    const isTold = 'step' in record && !['question', 'handBack', 'reminder'].includes(record.type);
    if (isTold) for (const id of laterActors(kind.kind, request, record.step)) ids.add(id);
  }
  for (const step of firstSteps(kind, request)) ids.add(actorOf(step, request) ?? request.by.id);
  // In the order in which they act, so that the mail reads like the story.
  const order = steps.map((step) => actorOf(step, request));
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const known = [...ids].sort((a, b) => place(a) - place(b));
  return eachOnce(
    known.map((id) => parties.get(id)),
    request.by.id,
  );
}
