import { inLanguage } from '../engine';
import type { PackRequests, RequestKind } from '../pack';
import {
  type Acknowledgement,
  type Answer,
  actorOf,
  type Checkpoint,
  type Completion,
  type Decision,
  type HandBack,
  type HumanPart,
  type Party,
  type PlainWords,
  type Question,
  type Reminder,
  type Request,
  type Step,
  type StoryRecord,
  showReference,
  stepsOf,
  type Withdrawal,
} from '../records';
import { actorParty, laterParties } from './act-recipients';
import { answersOf } from './answers';
import { longMoment } from './dates';
import { deedSentence } from './deed-sentence';
import { wordsIn } from './language';
import { type Block, renderMail } from './mail-document';
import { noticesOf } from './notices';
import { mailName } from './parties';
import { relationSentence } from './relation';
import { approverOf, fillTemplate } from './template';

/** What every mail about a request is written from. */
export interface MailContext {
  readonly kind: RequestKind;
  readonly request: Request;
  readonly requests: PackRequests;
  readonly language: string;
}

const line = (text: string): Block => ({ is: 'line', text });
const heading = (text: string): Block => ({ is: 'heading', text });

/** `fromRequester`: read by others than the one whom the kind's note on keeping speaks to. */
function mailOf({ kind, request, language }: MailContext, blocks: readonly Block[], fromRequester = false): HumanPart {
  const { mail } = wordsIn(language);
  const foot = [
    heading(fromRequester ? mail.retentionTold(mailName(request.by)) : mail.retention),
    line(inLanguage(kind.retention, language)),
    line(mail.reference(showReference(request.ref))),
  ];
  return { title: inLanguage(kind.title, language), ...renderMail([...blocks, ...foot], language) };
}

/** "Asha Patel asks to use Miro", without a full stop. */
export function askSentence({ kind, request, language }: Pick<MailContext, 'kind' | 'request' | 'language'>): string {
  const filling = {
    kind,
    fields: request.fields,
    requester: request.by,
    approver: approverOf(kind, request),
    language,
  };
  return fillTemplate(kind.asks, filling).replace(/\.$/, '');
}

/** Who did what: the first line of every mail, and what it is known by again. */
function deedLine({ kind, request, language }: Omit<MailContext, 'requests'>, record: StoryRecord): Block {
  return line(deedSentence(record, request, askSentence({ kind, request, language }), language));
}

/** Somebody's own words under a heading; nothing where there are none. */
function wordsBlocks(title: string, words: string): readonly Block[] {
  return words === '' ? [] : [heading(title), { is: 'words', text: words }];
}

/** What the author of a record adds to it. */
function saidBlocks({ language }: MailContext, { by, words }: StoryRecord): readonly Block[] {
  return wordsBlocks(wordsIn(language).mail.said(mailName(by)), words);
}

/** The request itself, as it goes to those who act at `steps`. */
export function requestMail(context: MailContext, steps: readonly Step[]): HumanPart {
  const { kind, request, requests, language } = context;
  const { mail } = wordsIn(language);
  const requester = mailName(request.by);
  const notices = noticesOf(kind, request.fields, language);
  const asked = steps.flatMap((step): readonly Block[] => {
    const party = actorParty(step, request, requests, language);
    return party === undefined ? [] : [line(mail.asksYou[step.does](mailName(party)))];
  });
  return mailOf(
    context,
    [
      deedLine(context, request),
      ...asked,
      ...(request.edition > 1 ? [line(mail.edition(request.edition))] : []),
      ...(notices.length === 0 ? [] : [heading(mail.notice), { is: 'list', items: notices } as const]),
      ...wordsBlocks(mail.note(requester), request.words),
      ...answerBlocks(context),
      ...ruleBlocks(context),
      ...(steps.some(({ does }) => does === 'decide') ? consequenceBlocks(context) : []),
      ...howBlocks(context, steps),
    ],
    true,
  );
}

function answerBlocks({ kind, request, language }: MailContext): readonly Block[] {
  const { mail } = wordsIn(language);
  const groups = answersOf(kind, request.fields, language);
  if (groups.length === 0) return [];
  return [
    heading(mail.answers(mailName(request.by))),
    ...groups.flatMap(({ title, rows }): readonly Block[] => [
      ...(groups.length > 1 ? [heading(title)] : []),
      { is: 'answers', rows },
    ]),
  ];
}

function ruleBlocks({ kind, language }: MailContext): readonly Block[] {
  const { mail } = wordsIn(language);
  const { text, source } = kind.rule;
  return [
    heading(mail.rule),
    { is: 'words', text: inLanguage(text, language) },
    line(mail.source(source.title, source.section)),
  ];
}

function consequenceBlocks({ kind, language }: MailContext): readonly Block[] {
  const { mail } = wordsIn(language);
  return [
    line(mail.approve(inLanguage(kind.consequences.approve, language))),
    line(mail.decline(inLanguage(kind.consequences.decline, language))),
  ];
}

/** How to answer, on a phone too. A reply in words is offered only where somebody is there to read and record it. */
function howBlocks(context: MailContext, steps: readonly Step[]): readonly Block[] {
  const { mail } = wordsIn(context.language);
  const acting = steps.filter(({ does }) => does !== 'copy');
  if (acting.length === 0) return [];
  const deciding = acting.filter(({ does }) => does === 'decide');
  const recorder = deciding.map((step) => recorderOf(context, step.id)).find((team) => team !== undefined);
  return [
    heading(mail.how),
    line(mail.open),
    ...(deciding.length === 0 ? [] : [line(recorder === undefined ? mail.noReply : mail.reply(recorder.address))]),
  ];
}

/** The team that may record somebody's own words about a step: the first that acts there or later, and is not theirs. */
export function recorderOf({ kind, request, requests, language }: MailContext, stepId: string): Party | undefined {
  const steps = stepsOf(kind.kind, request.fields);
  const at = steps.findIndex(({ id }) => id === stepId);
  const asked = steps[at];
  if (asked === undefined) return undefined;
  const author = actorOf(asked, request);
  return steps
    .slice(at)
    .filter((step) => 'team' in step.by && step.does !== 'copy' && step.by.team !== author)
    .map((step) => actorParty(step, request, requests, language))
    .find((party) => party !== undefined);
}

/** The steps whose turn comes when this one is settled in favour. */
function stepsAfter({ kind, request }: MailContext, stepId: string): readonly Step[] {
  const steps = stepsOf(kind.kind, request.fields);
  const after = steps.filter((step) => step.after.includes(stepId));
  const ids = after.map(({ id }) => id);
  // One that waits for another of them as well is not next.
  return after.filter((step) => !step.after.some((id) => ids.includes(id)));
}

function nextBlocks(context: MailContext, stepId: string): readonly Block[] {
  const { kind, request, requests, language } = context;
  const words = wordsIn(language);
  const later = laterParties(kind, request, stepId, requests, language);
  const next = stepsAfter(context, stepId).flatMap((step) => {
    const party = actorParty(step, request, requests, language);
    return party === undefined ? [] : [`${words.deed[step.does](mailName(party))}.`];
  });
  const names = [...new Set(later.map(mailName))];
  return [
    heading(words.mail.nextTitle),
    ...(names.length === 0
      ? [line(words.mail.nobodyNext)]
      : [...next.map(line), line(words.mail.alsoTo(words.list(names), mailName(request.by)))]),
  ];
}

function afterwardsBlocks({ kind, language }: MailContext, outcome: 'approved' | 'declined'): readonly Block[] {
  const items = kind.afterwards[outcome].map((text) => inLanguage(text, language));
  return items.length === 0 ? [] : [heading(wordsIn(language).mail.afterwards), { is: 'list', items }];
}

export function decisionMail(context: MailContext, decision: Decision): HumanPart {
  const { kind, request, language } = context;
  const { mail } = wordsIn(language);
  const relation = relationSentence(
    { kind, request, step: decision.step, who: decision.by, shown: decision.relation },
    language,
  );
  return mailOf(context, [
    deedLine(context, decision),
    ...saidBlocks(context, decision),
    ...(relation === undefined ? [] : [line(relation)]),
    ...(decision.outcome === 'approved'
      ? nextBlocks(context, decision.step)
      : [heading(mail.nextTitle), line(mail.declinedNext(mailName(request.by)))]),
    ...afterwardsBlocks(context, decision.outcome),
  ]);
}

export function questionMail(context: MailContext, question: Question): HumanPart {
  const { mail } = wordsIn(context.language);
  return mailOf(context, [
    deedLine(context, question),
    ...wordsBlocks(mail.asked, question.words),
    heading(mail.how),
    line(mail.questionHow(mailName(question.by))),
  ]);
}

export function answerMail(context: MailContext, question: Question, answer: Answer): HumanPart {
  const { kind, request, language } = context;
  const { mail } = wordsIn(language);
  const step = stepsOf(kind.kind, request.fields).find(({ id }) => id === question.step);
  return mailOf(
    context,
    [
      deedLine(context, answer),
      ...wordsBlocks(mail.asked, question.words),
      ...wordsBlocks(mail.answered, answer.words),
      ...howBlocks(context, step === undefined ? [] : [step]),
    ],
    true,
  );
}

export function handBackMail(context: MailContext, record: HandBack): HumanPart {
  const { mail } = wordsIn(context.language);
  return mailOf(context, [
    deedLine(context, record),
    ...saidBlocks(context, record),
    heading(mail.nextTitle),
    line(mail.handBackNext),
  ]);
}

export function withdrawalMail(context: MailContext, record: Withdrawal): HumanPart {
  const { mail } = wordsIn(context.language);
  return mailOf(
    context,
    [deedLine(context, record), ...saidBlocks(context, record), heading(mail.nextTitle), line(mail.withdrawnNext)],
    true,
  );
}

export interface Waited {
  readonly since: string;
  readonly days: number;
}

export function reminderMail(
  context: MailContext,
  record: Reminder,
  step: Step,
  waited: Waited | undefined,
): HumanPart {
  const { request, requests, language } = context;
  const { mail } = wordsIn(language);
  const party = actorParty(step, request, requests, language);
  const since =
    party === undefined || waited === undefined
      ? []
      : [line(mail.waitingFor(mailName(party), waited.days, longMoment(waited.since, language)))];
  return mailOf(
    context,
    [deedLine(context, record), ...since, ...saidBlocks(context, record), ...howBlocks(context, [step])],
    true,
  );
}

export function acknowledgementMail(context: MailContext, record: Acknowledgement): HumanPart {
  return mailOf(context, [
    deedLine(context, record),
    ...saidBlocks(context, record),
    ...nextBlocks(context, record.step),
  ]);
}

export function completionMail(context: MailContext, record: Completion): HumanPart {
  return mailOf(context, [
    deedLine(context, record),
    ...saidBlocks(context, record),
    ...(record.outcome === 'done' ? nextBlocks(context, record.step) : escalationBlocks(context, record.by)),
  ]);
}

/** Of a story whose older mails may go: what it still stands on. */
export function summaryMail(context: MailContext, { kept }: Checkpoint): HumanPart {
  const { kind, language } = context;
  const records = kept.map(({ record }) => record);
  const requestOf = (record: StoryRecord): Request => {
    const about = records.find(({ id }) => 'about' in record && id === record.about.id);
    return record.type === 'request' ? record : about?.type === 'request' ? about : context.request;
  };
  const deeds = records.map((record) => deedLine({ kind, request: requestOf(record), language }, record));
  return mailOf(context, [line(wordsIn(language).mail.summary(askSentence(context))), ...deeds]);
}

/** Where else to turn when a team says that it is not for them. */
function escalationBlocks({ requests, language }: MailContext, by: Party): readonly Block[] {
  const routes = requests.teams.find(({ id }) => id === by.id)?.escalation ?? [];
  if (routes.length === 0) return [];
  const items = routes.map(({ text, write, call }) =>
    [inLanguage(text, language), write, call].filter((part) => part !== undefined).join(', '),
  );
  return [heading(wordsIn(language).mail.escalation), { is: 'list', items }];
}

export function recordedMail(context: MailContext, record: PlainWords, writtenAt: string): HumanPart {
  const { language } = context;
  const words = wordsIn(language);
  const said = mailName(record.said.by);
  return mailOf(context, [
    deedLine(context, record),
    line(words.mail.copyOfWords(longMoment(writtenAt, language))),
    ...saidBlocks(context, record),
    line(words.mail.recordedCheck(said)),
    ...(record.outcome === 'approved'
      ? nextBlocks(context, record.step)
      : [heading(words.mail.nextTitle), line(words.mail.declinedNext(mailName(context.request.by)))]),
    ...afterwardsBlocks(context, record.outcome),
  ]);
}
