import { actorOf, type Kind, relationOf, type Step, stepsOf } from './kind';
import type { ViewedMailbox } from './mail-facts';
import type { Request } from './record';
import type { Claim, InWords, StepStanding, StepStatus } from './standing';

/** What was said about the current edition and counts, and what somebody wrote in words. */
export interface Said {
  readonly request: Claim<Request>;
  readonly claims: readonly Claim[];
  readonly inWords: readonly InWords[];
}

/** Where each step of a story stands, in the kind's order. */
export function foldSteps(kind: Kind, said: Said, viewer: ViewedMailbox): readonly StepStanding[] {
  const { record: request } = said.request;
  const steps = stepsOf(kind, request.fields);
  const byStep = groupByStep(said.claims);
  const answered = answeredQuestions(said.claims);
  const settled = steps.map((step) => settle(step, said, byStep.get(step.id) ?? [], viewer));
  const seen = steps.map((_step, at) => isSeen(steps, at, request, viewer) || settled[at]?.claim !== undefined);
  const finished = finishedSteps(steps, settled, seen);
  return steps.map((step, at) => {
    const { status, claim, alsoSaid } = settled[at] ?? NOTHING;
    const claims = byStep.get(step.id) ?? [];
    const isTurn = step.after.every((id) => finished.has(id));
    const relation = relationOf(step, request.fields);
    const actor = actorOf(step, request);
    return {
      step: step.id,
      does: step.does,
      status: statusOf(status, isTurn, seen[at] === true, () => open(step, said, claims, answered, isTurn, viewer)),
      ...(actor === undefined ? {} : { actor }),
      ...(relation === undefined ? {} : { relation }),
      ...(claim?.record.type === 'decision' ? { relationShown: claim.record.relation } : {}),
      ...(claim === undefined ? {} : { settledBy: claim }),
      alsoSaid,
    };
  });
}

interface Settled {
  readonly status: 'approved' | 'declined' | 'done' | undefined;
  readonly claim?: Claim;
  readonly alsoSaid: readonly Claim[];
}

const NOTHING: Settled = { status: undefined, alsoSaid: [] };

/** A decline settles a step whatever else was said there, whenever: nothing is granted on a contradiction. */
function settle(step: Step, { request }: Said, claims: readonly Claim[], viewer: ViewedMailbox): Settled {
  if (step.does === 'copy') {
    const { by } = step;
    const isThere = 'team' in by && (by.team === viewer.owner || request.sentTo.indexOf(by.team) >= 0);
    return isThere ? { status: 'done', claim: request, alsoSaid: [] } : NOTHING;
  }
  const declines: Claim[] = [];
  const approvals: Claim[] = [];
  for (const claim of claims) {
    const { record } = claim;
    if (record.type === 'decision' || record.type === 'plainWords' || record.type === 'completion') {
      if (record.outcome === 'declined' || record.outcome === 'notForUs') declines.push(claim);
      else approvals.push(claim);
    } else if (record.type === 'acknowledgement') approvals.push(claim);
  }
  const [claim, ...repeats] = declines.length > 0 ? declines : ownFirst(approvals);
  if (claim === undefined) return NOTHING;
  if (declines.length > 0) return { status: 'declined', claim, alsoSaid: [...repeats, ...approvals] };
  return { status: step.does === 'decide' ? 'approved' : 'done', claim, alsoSaid: repeats };
}

/** A decision of one's own stands before a team's reading of one's words. */
function ownFirst(claims: readonly Claim[]): readonly Claim[] {
  const isReading = (claim: Claim) => claim.record.type === 'plainWords';
  return [...claims.filter((claim) => !isReading(claim)), ...claims.filter(isReading)];
}

/** The steps that hold: settled in favour, and so are those before them. What is not seen from here is not doubted. */
function finishedSteps(
  steps: readonly Step[],
  settled: readonly Settled[],
  seen: readonly boolean[],
): ReadonlySet<string> {
  const ids = steps.map(({ id }) => id);
  // A step that this request does not go through holds nobody up.
  const skipped = steps.map(({ after }) => after.filter((id) => ids.indexOf(id) < 0));
  const finished = new Set<string>(skipped.reduce((all, some) => all.concat(some), []));
  for (let round = 0; round < steps.length; round += 1) {
    steps.forEach((step, at) => {
      const status = settled[at]?.status;
      const holds = status === 'approved' || status === 'done' || seen[at] === false;
      if (holds && step.after.every((id) => finished.has(id))) finished.add(step.id);
    });
  }
  return finished;
}

function statusOf(
  status: Settled['status'],
  isTurn: boolean,
  isSeen: boolean,
  otherwise: () => StepStatus,
): StepStatus {
  if (status === 'declined') return status;
  if (status !== undefined) return isTurn ? status : 'early';
  return isSeen ? otherwise() : 'notSeenFromHere';
}

/** How far an unsettled step has come. */
function open(
  step: Step,
  said: Said,
  claims: readonly Claim[],
  answered: ReadonlySet<string>,
  isTurn: boolean,
  viewer: ViewedMailbox,
): StepStatus {
  if (claims.some(({ record, hash }) => record.type === 'question' && !answered.has(hash))) return 'questioned';
  if (claims.some(({ record }) => record.type === 'handBack')) return 'handedBack';
  if (said.inWords.some((words) => words.step === step.id)) return 'answeredInWords';
  if (!isTurn) return 'notYet';
  const { record: request, sentTo } = said.request;
  const actor = actorOf(step, request);
  if (actor === undefined || actor === request.by.id) return 'notNamed';
  return viewer.owner === request.by.id && sentTo.indexOf(actor) < 0 ? 'toSend' : 'waiting';
}

/**
 * Decisions go to the requester and to everybody who acts later; a copy is seen by the requester and by whoever gets
 * it.
 */
function isSeen(steps: readonly Step[], at: number, request: Request, viewer: ViewedMailbox): boolean {
  if (viewer.owner === request.by.id) return true;
  const mine = steps.filter((step, place) => place >= at && actorOf(step, request) === viewer.owner);
  const step = steps[at];
  return step?.does === 'copy' ? mine.indexOf(step) >= 0 : mine.length > 0;
}

export function groupByStep(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!('step' in claim.record)) continue;
    const group = groups.get(claim.record.step);
    if (group === undefined) groups.set(claim.record.step, [claim]);
    else group.push(claim);
  }
  return groups;
}

export function answeredQuestions(claims: readonly Claim[]): ReadonlySet<string> {
  const answered = new Set<string>();
  for (const { record } of claims) if (record.type === 'answer') answered.add(record.question.hash);
  return answered;
}
