import type { PackRequests, RequestKind } from '../pack';
import {
  type Acknowledgement,
  type Answer,
  type Checkpoint,
  type Claim,
  type Completion,
  type Decision,
  type Fields,
  type HandBack,
  type InWords,
  type Outcome,
  type Party,
  type PlainWords,
  type Question,
  type Reminder,
  type Request,
  type Standing,
  type Step,
  stepsOf,
  type Withdrawal,
} from '../records';
import { actorParty, eachOnce, firstSteps, knowingParties, laterParties } from './act-recipients';
import { keptFields } from './fields';
import {
  acknowledgementMail,
  answerMail,
  completionMail,
  decisionMail,
  handBackMail,
  type MailContext,
  questionMail,
  recordedMail,
  reminderMail,
  requestMail,
  summaryMail,
  withdrawalMail,
} from './mail-words';
import { partiesOf } from './parties';
import type { Sending } from './sending';
import { soundText } from './sound-text';
import { waitingSince } from './turn';

/** Made outside, so that the acts are pure: a GUID of the new record, and the instant in UTC to the second. */
export interface Stamp {
  readonly id: string;
  readonly at: string;
}

/** What every act about a story takes. */
export interface AboutStory {
  readonly standing: Standing;
  readonly kind: RequestKind;
  readonly requests: PackRequests;
  readonly language: string;
}

/** What somebody says at a step: `by` is the person, or the team when it is said from the team's mailbox. */
export interface AtStep extends AboutStory {
  readonly step: string;
  readonly by: Party;
  readonly words?: string;
}

export interface NewRequest {
  readonly kind: RequestKind;
  readonly fields: Fields;
  /** Who is asked at each step that leaves it to the requester. */
  readonly asks: { readonly [step: string]: Party };
  readonly me: Party;
  readonly ref: string;
  readonly requests: PackRequests;
  readonly language: string;
  readonly words?: string;
}

/** Asks: the first edition, to whoever acts first. */
export function newRequest(given: NewRequest, stamp: Stamp): Sending {
  const { kind, me, ref, requests, language } = given;
  const request = requestOf(given, stamp, { story: stamp.id, ref, edition: 1 });
  const context = { kind, request, requests, language };
  return { record: request, human: requestMail(context, firstSteps(kind, request)), ...sentTo(context, me) };
}

export interface EditedRequest extends AboutStory {
  readonly fields: Fields;
  readonly asks: { readonly [step: string]: Party };
  readonly me: Party;
  readonly words?: string;
}

/**
 * Asks again in other words: the next edition of the same story. Whoever knows of an earlier one gets it too, so that
 * nobody goes on with what is no longer asked.
 */
export function editRequest(given: EditedRequest, stamp: Stamp): Sending {
  const { standing, kind, me, requests, language } = given;
  const { story, ref, request: current } = standing;
  const request = requestOf(given, stamp, { story, ref, edition: newestEdition(standing) + 1 });
  const context = { kind, request, requests, language };
  const { to, cc } = sentTo(context, me);
  const known = knowingParties(standing, kind, requests, language);
  const others = eachOnce([...cc, ...known], me.id).filter(({ id }) => !to.some((party) => party.id === id));
  const human = requestMail(context, firstSteps(kind, request));
  return { record: request, human, to, cc: others, ...answering(current) };
}

/** The same request, as it was sealed, to whoever's turn has come. */
export function passOn(given: AboutStory & { readonly step: string }): Sending {
  const { standing, step: stepId, requests, language } = given;
  const context = contextOf(given);
  const steps = stepsAt(context, stepId);
  const to = steps.map((step) => actorParty(step, context.request, requests, language));
  return {
    record: context.request,
    human: requestMail(context, steps),
    to: eachOnce(to, standing.requester.id),
    cc: [],
    ...answering(standing.request),
  };
}

export function decide(
  given: AtStep & { readonly outcome: Outcome; readonly relation: Decision['relation'] },
  stamp: Stamp,
): Sending {
  const { step, outcome, relation } = given;
  const record: Decision = { ...pieceOf(given, stamp), type: 'decision', step, outcome, relation };
  return settling(given, record, decisionMail(contextOf(given), record));
}

export function askQuestion(given: AtStep, stamp: Stamp): Sending {
  const record: Question = { ...pieceOf(given, stamp), type: 'question', step: given.step };
  return toRequester(given, record, questionMail(contextOf(given), record));
}

export interface AnsweredQuestion extends AboutStory {
  readonly question: Claim;
  readonly me: Party;
  readonly words: string;
}

/** Answers the one who asked. Throws where the claim is no question: that is a programmer's mistake. */
export function answerQuestion(given: AnsweredQuestion, stamp: Stamp): Sending {
  const { question, standing, me, requests, language } = given;
  if (question.record.type !== 'question') throw new TypeError('Only a question is answered.');
  const asked = question.record;
  const record: Answer = {
    ...pieceOf({ ...given, by: me }, stamp),
    type: 'answer',
    question: { id: asked.id, hash: question.hash },
  };
  const asker = partiesOf(standing, requests, language).get(asked.by.id) ?? asked.by;
  return {
    record,
    human: answerMail(contextOf(given), asked, record),
    to: eachOnce([asker], me.id),
    cc: [],
    ...answering(question.mail === '' ? standing.request : question),
  };
}

/** "Not mine to decide". */
export function handBack(given: AtStep, stamp: Stamp): Sending {
  const record: HandBack = { ...pieceOf(given, stamp), type: 'handBack', step: given.step };
  return toRequester(given, record, handBackMail(contextOf(given), record));
}

/** Takes a request back, and tells everybody who knows of it. */
export function withdraw(given: AboutStory & { readonly me: Party; readonly words?: string }, stamp: Stamp): Sending {
  const { standing, kind, me, requests, language } = given;
  const record: Withdrawal = { ...pieceOf({ ...given, by: me }, stamp), type: 'withdrawal' };
  return {
    record,
    human: withdrawalMail(contextOf(given), record),
    to: knowingParties(standing, kind, requests, language),
    cc: [],
    ...answering(standing.request),
  };
}

export interface Reminded extends AboutStory {
  readonly me: Party;
  readonly step: string;
  readonly words?: string;
}

export function remind(given: Reminded, stamp: Stamp): Sending {
  const { standing, kind, step: stepId, me, requests, language } = given;
  const context = contextOf(given);
  const record: Reminder = { ...pieceOf({ ...given, by: me }, stamp), type: 'reminder', step: stepId };
  const [step] = stepsAt(context, stepId);
  if (step === undefined) throw new RangeError(`The request has no step "${stepId}".`);
  const found = standing.waitingFor.find((waiting) => waiting.step === stepId);
  const waited = found === undefined ? undefined : { ...found, since: waitingSince(standing, kind, found) };
  return {
    record,
    human: reminderMail(context, record, step, waited),
    to: eachOnce([actorParty(step, context.request, requests, language)], me.id),
    cc: [],
    ...answering(standing.request),
  };
}

export function acknowledge(given: AtStep, stamp: Stamp): Sending {
  const record: Acknowledgement = { ...pieceOf(given, stamp), type: 'acknowledgement', step: given.step };
  return settling(given, record, acknowledgementMail(contextOf(given), record));
}

/** A team says that it is done, or that the request is not for them. */
export function complete(given: AtStep & { readonly outcome: Completion['outcome'] }, stamp: Stamp): Sending {
  const { step, outcome } = given;
  const record: Completion = { ...pieceOf(given, stamp), type: 'completion', step, outcome };
  return settling(given, record, completionMail(contextOf(given), record));
}

/** A team records what somebody answered in their own words. Who wrote them is told, and may say that they did not mean it. */
export function recordWords(
  given: AtStep & { readonly inWords: InWords; readonly outcome: Outcome },
  stamp: Stamp,
): Sending {
  const { standing, requests, language, inWords, step, outcome } = given;
  const said = partiesOf(standing, requests, language).get(inWords.by);
  if (said === undefined) throw new RangeError('The words are of somebody whom the request does not name.');
  const record: PlainWords = {
    ...pieceOf(given, stamp),
    type: 'plainWords',
    step,
    outcome,
    said: { by: plainParty(said), mail: inWords.messageId },
  };
  const sending = settling(given, record, recordedMail(contextOf(given), record, inWords.at));
  return {
    ...sending,
    cc: eachOnce([...sending.cc, said], record.by.id).filter(({ id }) => id !== standing.requester.id),
    answers: inWords.mail,
  };
}

/** The summary of a long story, from its mailbox's owner to themselves. */
export function keepSummary(given: AboutStory, record: Checkpoint): Sending {
  return { record, human: summaryMail(contextOf(given), record), to: [record.by], cc: [] };
}

function requestOf(
  given: Pick<NewRequest, 'kind' | 'fields' | 'asks' | 'me' | 'words'>,
  stamp: Stamp,
  story: Pick<Request, 'story' | 'ref' | 'edition'>,
): Request {
  const { kind, me } = given;
  const fields = keptFields(kind, given.fields);
  // Only steps of this request that leave it to the requester are asked: a name left over from another answer is not.
  const asked = stepsOf(kind.kind, fields).filter(({ by, id }) => 'person' in by && Object.hasOwn(given.asks, id));
  return {
    format: 1,
    type: 'request',
    id: stamp.id,
    story: story.story,
    ref: story.ref,
    kind: { id: kind.kind.id, version: kind.kind.version },
    by: plainParty(me),
    at: stamp.at,
    fields,
    words: soundText(given.words ?? ''),
    edition: story.edition,
    asks: Object.fromEntries(
      asked.flatMap(({ id }) => {
        const party = given.asks[id];
        return party === undefined ? [] : [[id, plainParty(party)]];
      }),
    ),
  };
}

/** What every record about a request says: which edition, by its id and its content. */
function pieceOf({ standing, by, words = '' }: Pick<AtStep, 'standing' | 'by' | 'words'>, stamp: Stamp) {
  const { record: request, hash } = standing.request;
  return {
    format: 1 as const,
    id: stamp.id,
    story: request.story,
    ref: request.ref,
    kind: { id: request.kind.id, version: request.kind.version },
    by: plainParty(by),
    at: stamp.at,
    fields: {},
    words: soundText(words),
    about: { id: request.id, hash },
  };
}

/** A record holds these three and nothing else of a person. */
function plainParty({ id, address, name }: Party): Party {
  return { id, address, name: soundText(name) };
}

function contextOf({ standing, kind, requests, language }: AboutStory): MailContext {
  return { kind, request: standing.request.record, requests, language };
}

function stepsAt({ kind, request }: MailContext, stepId: string): readonly Step[] {
  return stepsOf(kind.kind, request.fields).filter(({ id }) => id === stepId);
}

function newestEdition({ request, history }: Standing): number {
  const editions = history.map(({ record }) => (record.type === 'request' ? record.edition : 0));
  return Math.max(request.record.edition, ...editions);
}

function sentTo({ kind, request, requests, language }: MailContext, me: Party): Pick<Sending, 'to' | 'cc'> {
  const steps = firstSteps(kind, request);
  const partiesAt = (isCopy: boolean) =>
    steps
      .filter(({ does }) => (does === 'copy') === isCopy)
      .map((step) => actorParty(step, request, requests, language));
  const to = eachOnce(partiesAt(false), me.id);
  const copies = eachOnce(partiesAt(true), me.id).filter(({ id }) => !to.some((party) => party.id === id));
  return to.length > 0 ? { to, cc: copies } : { to: copies, cc: [] };
}

function answering({ mail }: Claim): Pick<Sending, 'answers'> {
  return mail === '' ? {} : { answers: mail };
}

function toRequester({ standing, by }: AtStep, record: Sending['record'], human: Sending['human']): Sending {
  return { record, human, to: eachOnce([standing.requester], by.id), cc: [], ...answering(standing.request) };
}

/** What settles a step goes, in the same mail, to everybody who acts later: nobody relies on a copy that was passed on. */
function settling(given: AtStep, record: Sending['record'], human: Sending['human']): Sending {
  const { standing, kind, step, by, requests, language } = given;
  const later = laterParties(kind, standing.request.record, step, requests, language);
  return { ...toRequester(given, record, human), cc: eachOnce(later, by.id) };
}
