import { type CollectContext, type FoundCheckpoint, type PlainMail, uncount } from './collect';
import { daysBetween } from './instant';
import { judge } from './judge';
import { actorOf, type Kind, type Step, stepsOf } from './kind';
import { sortClaims, sortNotCounted } from './order';
import type { Request } from './record';
import type {
  Claim,
  InWords,
  NotCounted,
  NotCountedWhy,
  Standing,
  StepStanding,
  StoryState,
  Voided,
  Waiting,
} from './standing';
import { answeredQuestions, foldSteps, groupByStep } from './steps';

/** What was found about one requester's story, unjudged. Filled while mails are sorted into stories. */
export interface Story {
  readonly editions: Claim<Request>[];
  /** About one of the editions. */
  readonly said: Claim[];
  readonly notCounted: NotCounted[];
  readonly plain: PlainMail[];
  readonly checkpoints: FoundCheckpoint[];
}

export interface StoryContext extends CollectContext {
  readonly kinds: readonly Kind[];
}

interface Judged {
  readonly counted: readonly Claim[];
  readonly notCounted: readonly NotCounted[];
}

/** Where one story stands. Its records say nothing of their order that is believed: only what they are about counts. */
export function foldStory(story: Story, context: StoryContext): Standing {
  const editions = sortClaims(story.editions);
  const newest = Math.max(...editions.map(({ record }) => record.edition));
  const latest = editions.filter(({ record }) => record.edition === newest);
  const [current = editions[0]] = latest;
  if (current === undefined) throw new RangeError('A story begins with a request.');
  const { record: request } = current;
  const kind = kindOf(request, context.kinds);
  const { counted, notCounted } = judgeAll(story, context);
  const unclear = latest.length > 1 ? 'twoEditions' : kind === undefined ? 'kindNotKnown' : undefined;

  const hashes = new Set(latest.map(({ hash }) => hash));
  const isCurrent = (claim: Claim) => claim.record.type !== 'request' && hashes.has(claim.record.about.hash);
  const about = sortClaims(counted.filter(isCurrent));
  const isWithdrawn = about.some(({ record }) => record.type === 'withdrawal');
  const holds = unclear === undefined && !isWithdrawn;
  const claims = holds ? about : [];
  const inWords = kind === undefined || !holds ? [] : wordsOf(story.plain, current, kind);
  const said = { request: current, claims, inWords };
  const steps = kind === undefined || !holds ? [] : foldSteps(kind, said, context.viewer);
  const state = unclear !== undefined ? 'unclear' : isWithdrawn ? 'withdrawn' : stateOf(steps);
  const isDone = !holds || state === 'declined' || kind === undefined;
  return {
    story: request.story,
    ref: request.ref,
    kind: request.kind,
    requester: request.by,
    state,
    ...(unclear === undefined ? {} : { unclear }),
    standsOn: context.viewer.owner === request.by.id ? 'yourCopy' : 'delivered',
    request: current,
    steps,
    waitingFor:
      unclear === 'twoEditions'
        ? [waiting('sendAgain', request.by.id, latest[latest.length - 1]?.at ?? current.at, context.now)]
        : isDone
          ? []
          : waitingFor(kind, said, steps, context.now),
    history: sortClaims([...story.editions, ...counted]),
    basis: sortClaims([...latest, ...about]),
    inWords,
    notCounted: sortNotCounted([...story.notCounted, ...notCounted]),
    voided: voidedOf(
      counted,
      isCurrent,
      unclear === 'twoEditions' ? 'twoEditions' : isWithdrawn ? 'withdrawn' : undefined,
    ),
    contradictions: [],
  };
}

function kindOf({ kind }: Request, kinds: readonly Kind[]): Kind | undefined {
  return kinds.find(({ id, version }) => id === kind.id && version === kind.version);
}

/** Each record is judged by the edition it is about: a friend's word about an old one never counted. */
function judgeAll(story: Story, context: StoryContext): Judged {
  const editions = new Map(story.editions.map((claim): [string, Request] => [claim.hash, claim.record]));
  const counted: Claim[] = [];
  const notCounted: NotCounted[] = [];
  for (const claim of story.said) {
    const why = whyNot(claim, editions, context);
    if (why === undefined) counted.push(claim);
    else notCounted.push(uncount(claim, why));
  }
  const questions = new Set(counted.filter(({ record }) => record.type === 'question').map(({ hash }) => hash));
  const hasQuestion = ({ record }: Claim) => record.type !== 'answer' || questions.has(record.question.hash);
  for (const claim of counted) if (!hasQuestion(claim)) notCounted.push(uncount(claim, 'noSuchQuestion'));
  return { counted: counted.filter(hasQuestion), notCounted };
}

function whyNot(
  { record }: Claim,
  editions: ReadonlyMap<string, Request>,
  { kinds, viewer }: StoryContext,
): NotCountedWhy | undefined {
  const request = record.type === 'request' ? undefined : editions.get(record.about.hash);
  if (request === undefined) return 'anotherVersion';
  const kind = kindOf(request, kinds);
  // Without its kind nothing tells who was asked; the requester's own word needs no kind.
  return judge(record, request, kind ?? { ...request.kind, steps: [] }, viewer);
}

function voidedOf(
  counted: readonly Claim[],
  isCurrent: (claim: Claim) => boolean,
  whole: 'withdrawn' | 'twoEditions' | undefined,
): readonly Voided[] {
  const voided: Voided[] = [];
  for (const claim of sortClaims(counted)) {
    if (!isCurrent(claim)) voided.push({ claim, why: 'edited' });
    else if (whole !== undefined && claim.record.type !== 'withdrawal') voided.push({ claim, why: whole });
  }
  return voided;
}

/**
 * Replies without a record from somebody who was asked, since the current edition arrived. Where there was none before it,
 * since it was written: a team may get the reply before the requester passes the request on.
 */
function wordsOf(plain: readonly PlainMail[], current: Claim<Request>, kind: Kind): readonly InWords[] {
  const steps = stepsOf(kind, current.record.fields).filter(({ does }) => does !== 'copy');
  const { edition, at: written } = current.record;
  const since = edition === 1 && written < current.at ? written : current.at;
  const found: InWords[] = [];
  for (const { mail, author } of plain) {
    if (mail.at < since || author === current.record.by.id) continue;
    for (const step of steps) {
      if (actorOf(step, current.record) !== author) continue;
      found.push({ mail: mail.key, messageId: mail.messageId, at: mail.at, by: author, step: step.id });
    }
  }
  return found.sort((a, b) => (a.at === b.at ? (a.mail < b.mail ? -1 : 1) : a.at < b.at ? -1 : 1));
}

function stateOf(steps: readonly StepStanding[]): StoryState {
  const some = (...statuses: readonly StepStanding['status'][]) =>
    steps.some(({ status }) => statuses.indexOf(status) >= 0);
  if (some('declined')) return 'declined';
  if (some('questioned')) return 'questioned';
  if (some('handedBack')) return 'handedBack';
  const missing = steps.filter(({ status }) => status !== 'approved' && status !== 'done');
  if (missing.length === 0) return steps.some(({ does }) => does !== 'decide') ? 'complete' : 'approved';
  if (missing.every(({ status }) => status === 'notSeenFromHere')) return 'onward';
  const isDecided = steps.some(({ does }) => does === 'decide') && missing.every(({ does }) => does !== 'decide');
  return isDecided ? 'approved' : 'waiting';
}

function waiting(
  what: 'send' | 'nameWho' | 'nameAnother' | 'answer' | 'sendAgain',
  who: string,
  since: string,
  now: string,
  step?: string,
): Waiting {
  return { what, who, since, days: daysBetween(since, now), ...(step === undefined ? {} : { step }) };
}

/** What the story waits for, and since when. */
function waitingFor(
  kind: Kind,
  { request, claims }: { readonly request: Claim<Request>; readonly claims: readonly Claim[] },
  standings: readonly StepStanding[],
  now: string,
): readonly Waiting[] {
  const requester = request.record.by.id;
  const settledAt = new Map(
    standings.map(({ step, settledBy }): [string, string] => [step, settledBy?.at ?? request.at]),
  );
  const byStep = groupByStep(claims);
  const answered = answeredQuestions(claims);
  const found: Waiting[] = [];
  for (const step of stepsOf(kind, request.record.fields)) {
    const standing = standings.find((one) => one.step === step.id);
    const said = byStep.get(step.id) ?? [];
    const since = step.after.map((id) => settledAt.get(id) ?? request.at).reduce(later, request.at);
    const lastOf = (type: string) =>
      said
        .filter(({ record, hash }) => record.type === type && !answered.has(hash))
        .map(({ at }) => at)
        .reduce(later, since);
    if (standing?.status === 'questioned') found.push(waiting('answer', requester, lastOf('question'), now, step.id));
    else if (standing?.status === 'handedBack')
      found.push(waiting('nameAnother', requester, lastOf('handBack'), now, step.id));
    else if (standing?.status === 'notNamed') found.push(waiting('nameWho', requester, since, now, step.id));
    else if (standing?.status === 'toSend') found.push(waiting('send', requester, since, now, step.id));
    else if (standing?.status === 'waiting') found.push(waitingForActor(step, standing.actor ?? requester, since, now));
  }
  return found;
}

function waitingForActor(step: Step, actor: string, since: string, now: string): Waiting {
  return { what: step.does, who: actor, step: step.id, since, days: daysBetween(since, now) };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
