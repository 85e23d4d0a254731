import type { PackRequests, RequestKind } from '../pack';
import type { InWords, KindRef, Standing, StepStanding, Waiting } from '../records';
import { stepsOf } from '../records';
import { noticesOf } from './notices';

export interface Viewer {
  /** Id of the person, or of the team whose mailbox is looked at. */
  readonly id: string;
}

/** The kind that a story was asked with: the same id and the same version. */
export function findKind(requests: PackRequests, { id, version }: KindRef): RequestKind | undefined {
  return requests.kinds.find(({ kind }) => kind.id === id && kind.version === version);
}

export type Turn =
  | { readonly step: StepStanding }
  | { readonly why: 'notAsked' | 'ownRequest' | 'decided' | 'notYet' | 'over' | 'unclear' };

const OPEN: readonly StepStanding['status'][] = ['waiting', 'questioned', 'handedBack', 'answeredInWords'];
const SETTLED: readonly StepStanding['status'][] = ['approved', 'declined', 'done', 'early'];

/**
 * Whether the owner of a mailbox may act on a story now, and at which step; else why not. Asking a question, handing it
 * back or answering in words takes nobody's turn away.
 */
export function myTurn(standing: Standing, kind: RequestKind | undefined, owner: Viewer): Turn {
  if (standing.requester.id === owner.id) return { why: 'ownRequest' };
  if (standing.state === 'unclear' || kind === undefined) return { why: 'unclear' };
  if (standing.state === 'withdrawn') return { why: 'over' };
  const mine = standing.steps.filter(({ actor, does }) => actor === owner.id && does !== 'copy');
  if (mine.length === 0) return { why: 'notAsked' };
  const isDecided = mine.some(({ status }) => SETTLED.includes(status));
  if (standing.state === 'declined') return { why: isDecided ? 'decided' : 'over' };
  const step = mine.find(({ status, step: id }) => OPEN.includes(status) && isTurnOf(standing, kind, id));
  if (step !== undefined) return { step };
  return { why: mine.every(({ status }) => SETTLED.includes(status)) ? 'decided' : 'notYet' };
}

/** Whether all that comes before a step is done, as far as it is seen from here. */
export function isTurnOf(standing: Standing, kind: RequestKind, stepId: string): boolean {
  const before = stepsOf(kind.kind, standing.request.record.fields).find(({ id }) => id === stepId)?.after ?? [];
  return before.every((id) => {
    const status = standing.steps.find(({ step }) => step === id)?.status;
    return status === undefined || status === 'approved' || status === 'done' || status === 'notSeenFromHere';
  });
}

/** Replies in words that the team which owns this mailbox may record as an outcome. */
export function wordsToRecord(standing: Standing, kind: RequestKind | undefined, team: Viewer): readonly InWords[] {
  if (kind === undefined || standing.state === 'declined') return [];
  const steps = stepsOf(kind.kind, standing.request.record.fields);
  return standing.inWords.filter(({ step, by }) => {
    const at = steps.findIndex(({ id }) => id === step);
    const status = standing.steps.find((one) => one.step === step)?.status;
    const isOpen = status !== undefined && OPEN.includes(status);
    const acts = steps.slice(at).some((one) => 'team' in one.by && one.by.team === team.id);
    return at >= 0 && steps[at]?.does === 'decide' && isOpen && acts && by !== team.id;
  });
}

/** May be approved together with others: the kind is simple, it is to decide, and there is nothing to notice. */
export function isBulk(standing: Standing, kind: RequestKind | undefined, owner: Viewer): boolean {
  if (kind === undefined || !kind.simple) return false;
  const turn = myTurn(standing, kind, owner);
  if (!('step' in turn) || turn.step.does !== 'decide' || turn.step.status !== 'waiting') return false;
  const { record } = standing.request;
  return noticesOf(kind, record.fields, 'en').length === 0 && standing.contradictions.length === 0;
}

/** When the turn of a step came: when what comes before it was settled, or when the request was sent. */
export function turnSince(standing: Standing, kind: RequestKind, stepId: string): string {
  const steps = stepsOf(kind.kind, standing.request.record.fields);
  const turns = new Map<string, string>();
  const since = (id: string): string => {
    const known = turns.get(id);
    if (known !== undefined) return known;
    // Set first, so that a kind whose steps wait for each other ends as well.
    turns.set(id, standing.request.at);
    const before = steps.find((step) => step.id === id)?.after ?? [];
    const turn = standing.steps
      .filter(({ step }) => before.includes(step))
      // A copy is settled by the request itself, so its own turn is asked as well.
      .flatMap(({ step, settledBy }) => [settledBy?.at ?? '', since(step)])
      .reduce((latest, at) => (at > latest ? at : latest), standing.request.at);
    turns.set(id, turn);
    return turn;
  };
  return since(stepId);
}

/** Since when something is waited for. */
export function waitingSince(standing: Standing, kind: RequestKind | undefined, { step, since }: Waiting): string {
  const turn = kind === undefined || step === undefined ? since : turnSince(standing, kind, step);
  return turn > since ? turn : since;
}
