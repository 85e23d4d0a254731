import type { Claim, Decision, InWords, Standing, StepStanding } from '../../records';

/** Where the owner of a mailbox stands with one story: whether they may act, and why not. */
export type Standpoint =
  | { readonly is: 'ownRequest' }
  | { readonly is: 'unclear'; readonly why: 'twoEditions' | 'kindNotKnown' }
  | { readonly is: 'withdrawn'; readonly at: string }
  /** Others were asked. */
  | { readonly is: 'notAsked'; readonly asked: readonly string[] }
  /** The owner settled their step. `early`: it counts once the steps before it are done. */
  | { readonly is: 'settled'; readonly step: StepStanding; readonly claim: Claim; readonly isEarly: boolean }
  /** Somebody else's decline ended it before the owner's turn. */
  | { readonly is: 'ended'; readonly claim: Claim }
  /** Their turn has not come. */
  | { readonly is: 'notYet'; readonly step: StepStanding }
  | OpenStandpoint;

/** Their turn: they may act. */
export interface OpenStandpoint {
  readonly is: 'open';
  readonly step: StepStanding;
  /** What they asked, and has not been answered. */
  readonly question?: Claim;
  /** What they gave back, and may still decide. */
  readonly handedBack?: Claim;
  /** Their own replies that no program reads as a decision. */
  readonly inWords: readonly InWords[];
  /** What they had decided about an earlier edition, and which counts no more. */
  readonly before?: Claim;
}

export interface Viewpoint {
  /** Id of the mailbox's owner: the person, or the team. */
  readonly owner: string;
  /** Id of the person who is signed in. */
  readonly me: string;
}

/** Steps at which the owner does something, in the kind's order. */
export function stepsOfOwner(standing: Standing, owner: string): readonly StepStanding[] {
  return standing.steps.filter(({ actor, does }) => actor === owner && does !== 'copy');
}

const open: readonly StepStanding['status'][] = ['waiting', 'questioned', 'answeredInWords', 'handedBack'];
const settled: readonly StepStanding['status'][] = ['approved', 'declined', 'done', 'early'];

/**
 * `isTurn` tells of a step whether those before it are done: somebody who asked a question, or gave it back, before their
 * turn has still to wait for it.
 */
export function standpointOf(
  standing: Standing,
  { owner, me }: Viewpoint,
  isTurn: (step: string) => boolean = () => true,
): Standpoint {
  if (standing.requester.id === owner || standing.requester.id === me) return { is: 'ownRequest' };
  if (standing.state === 'unclear') return { is: 'unclear', why: standing.unclear ?? 'kindNotKnown' };
  if (standing.state === 'withdrawn') return { is: 'withdrawn', at: withdrawnAt(standing) };
  const mine = stepsOfOwner(standing, owner);
  const last = mine[mine.length - 1];
  if (last === undefined) return { is: 'notAsked', asked: actorsOf(standing) };
  const declined = standing.steps.find(({ status }) => status === 'declined');
  if (declined?.settledBy !== undefined && declined.actor !== owner) return { is: 'ended', claim: declined.settledBy };
  const turn = mine.find(({ status, step }) => open.includes(status) && isTurn(step));
  if (turn !== undefined && declined === undefined) return openAt(standing, turn, owner);
  const done = [...mine].reverse().find(({ status }) => settled.includes(status));
  const waits = mine.find(({ status }) => status === 'notYet' || open.includes(status));
  // What comes next says more than what was done: a team may act twice.
  if (waits !== undefined && (done === undefined || done.status !== 'declined')) return { is: 'notYet', step: waits };
  if (done?.settledBy === undefined) return { is: 'notYet', step: last };
  return { is: 'settled', step: done, claim: done.settledBy, isEarly: done.status === 'early' };
}

function openAt(standing: Standing, step: StepStanding, owner: string): OpenStandpoint {
  const said = standing.basis.filter(({ record }) => 'step' in record && record.step === step.step);
  const question = step.status === 'questioned' ? lastOf(said, 'question') : undefined;
  const handedBack = step.status === 'handedBack' ? lastOf(said, 'handBack') : undefined;
  const before = standing.voided.filter(({ claim: { record } }) => isDeed(record.type) && record.by.id === owner).pop();
  return {
    is: 'open',
    step,
    ...(question === undefined ? {} : { question }),
    ...(handedBack === undefined ? {} : { handedBack }),
    inWords: standing.inWords.filter((words) => words.step === step.step && words.by === owner),
    ...(before === undefined ? {} : { before: before.claim }),
  };
}

const isDeed = (type: string) => type === 'decision' || type === 'completion' || type === 'acknowledgement';

function lastOf(claims: readonly Claim[], type: string): Claim | undefined {
  return claims.filter(({ record }) => record.type === type).pop();
}

function withdrawnAt(standing: Standing): string {
  return lastOf(standing.basis, 'withdrawal')?.at ?? standing.request.at;
}

/** Who acts at the steps, each once. */
function actorsOf(standing: Standing): readonly string[] {
  const actors = standing.steps.filter(({ does }) => does !== 'copy').map(({ actor }) => actor);
  return [...new Set(actors.filter((id): id is string => id !== undefined))];
}

/** Words of somebody who was asked to decide, which the owner's team acts on and so may record. */
export interface Recordable {
  readonly step: StepStanding;
  readonly inWords: InWords;
}

/** The latest words at each step that is not settled, where a team that acts later is looking. */
export function recordableWords(standing: Standing, viewpoint: Viewpoint, isTeam: boolean): readonly Recordable[] {
  const { owner, me } = viewpoint;
  if (!isTeam || standing.requester.id === me || standing.state === 'declined') return [];
  return standing.steps.flatMap((step, at) => {
    if (step.does !== 'decide' || !open.includes(step.status) || step.actor === owner) return [];
    const actsLater = standing.steps.slice(at).some(({ actor }) => actor === owner);
    const latest = standing.inWords.filter((words) => words.step === step.step).pop();
    return actsLater && latest !== undefined ? [{ step, inWords: latest }] : [];
  });
}

/** What the deciders' own records say of their relation to the requester, for whoever relies on it. */
export function shownRelations(standing: Standing, owner: string): readonly (Claim<Decision> & { step: string })[] {
  return standing.steps.flatMap(({ step, actor, relation, settledBy }) =>
    actor !== owner && relation !== undefined && settledBy !== undefined && isDecision(settledBy)
      ? [{ ...settledBy, step }]
      : [],
  );
}

function isDecision(claim: Claim): claim is Claim<Decision> {
  return claim.record.type === 'decision';
}

/** Its turn came at this instant, where the story waits for the owner. */
export function waitsSince(standing: Standing, owner: string): string {
  const since = standing.waitingFor.filter(({ who }) => who === owner).map((waiting) => waiting.since);
  return since.reduce((first, one) => (one < first ? one : first), since[0] ?? standing.request.at);
}
