import { inLanguage } from '../engine';
import type { PackRequests, RequestKind } from '../pack';
import type { Standing, StepStanding, Waiting } from '../records';
import { longMoment } from './dates';
import { wordsIn } from './language';
import { recorderOf } from './mail-words';
import { type NamesFrom, namesOf, type StoryNames } from './names';
import { mailName } from './parties';
import { type Viewer, waitingSince, wordsToRecord } from './turn';

export type Tone = 'waiting' | 'approved' | 'declined' | 'withdrawn' | 'complete' | 'question' | 'unclear';

export interface StateWords {
  readonly words: string;
  readonly tone: Tone;
}

type Kind = RequestKind | undefined;

/** Where a story stands, in two to six words, as whoever looks at it would say it. */
export function stateOf(
  standing: Standing,
  kind: Kind,
  viewer: Viewer,
  requests: PackRequests,
  language: string,
): StateWords {
  const words = wordsIn(language).state;
  const names = namesOf({ standing, viewer, requests, language });
  const isMine = standing.requester.id === viewer.id;
  const requester = names.inside(standing.requester.id);
  if (wasReplaced(standing, viewer))
    return { words: words.askedSomebodyElse(names.subject(standing.requester.id)), tone: 'withdrawn' };
  switch (standing.state) {
    case 'unclear':
      return { words: words.unclear, tone: 'unclear' };
    case 'withdrawn':
      return { words: words.withdrawn, tone: 'withdrawn' };
    case 'declined': {
      const refusing = standing.steps.find(({ status }) => status === 'declined');
      const isNotForUs = refusing?.settledBy?.record.type === 'completion';
      return { words: isNotForUs ? words.notFor(names.inside(refusing?.actor)) : words.declined, tone: 'declined' };
    }
    case 'approved':
      return approvedState({ standing, viewer, requests, language }, names, kind);
    case 'complete':
      return { words: words.complete, tone: 'complete' };
    case 'questioned':
      return { words: isMine ? words.askedYou : words.waitingFor(requester), tone: 'question' };
    case 'handedBack':
      return { words: isMine ? words.handedBackToYou : words.waitingFor(requester), tone: 'question' };
    case 'onward': {
      const own = standing.steps.filter(({ actor, settledBy }) => actor === viewer.id && settledBy !== undefined);
      if (own.some(({ does }) => does === 'decide')) return { words: words.youApproved, tone: 'approved' };
      return own.length > 0 ? { words: words.youDid, tone: 'complete' } : { words: words.onward, tone: 'waiting' };
    }
    case 'waiting':
      return waitingState({ standing, viewer, requests, language }, names, kind);
  }
}

/** Decided, and somebody may still have to act on it. */
function approvedState({ standing, viewer, language }: NamesFrom, names: StoryNames, kind: Kind): StateWords {
  const words = wordsIn(language).state;
  const [first] = standing.waitingFor;
  if (first === undefined) return { words: words.approved, tone: 'approved' };
  if (first.what === 'send' && first.who === viewer.id) {
    return { words: words.approvedToSend(whoAt(first, standing, names, kind, language)), tone: 'approved' };
  }
  if (standing.waitingFor.some(({ who }) => who === viewer.id)) {
    return { words: words.waitingFor(wordsIn(language).youInside), tone: 'waiting' };
  }
  const who = [...new Set(standing.waitingFor.map((one) => names.inside(one.who)))];
  return { words: words.approvedWaiting(wordsIn(language).list(who)), tone: 'approved' };
}

function waitingState(from: NamesFrom, names: StoryNames, kind: Kind): StateWords {
  const { standing, viewer, language } = from;
  const words = wordsIn(language).state;
  const isMine = standing.requester.id === viewer.id;
  const inWords = standing.steps.find(({ status }) => status === 'answeredInWords');
  if (inWords !== undefined) {
    const isYou = inWords.actor === viewer.id;
    return {
      words: isYou ? words.youAnsweredInWords : words.answeredInWords(names.subject(inWords.actor)),
      tone: 'question',
    };
  }
  const own = standing.waitingFor.find(({ who, what }) => who === viewer.id && (!isMine || what !== 'send'));
  const first = own ?? standing.waitingFor[0];
  if (first === undefined) return { words: words.waiting, tone: 'waiting' };
  if (isMine && (first.what === 'nameWho' || first.what === 'nameAnother'))
    return { words: words.nameWho, tone: 'question' };
  if (isMine && first.what === 'send') {
    return { words: words.toSend(whoAt(first, standing, names, kind, language)), tone: 'question' };
  }
  if (own !== undefined) return { words: words.waitingFor(names.inside(first.who)), tone: 'waiting' };
  const others = standing.waitingFor.filter(({ what }) => what === first.what).map(({ who }) => names.inside(who));
  return { words: words.waitingFor(wordsIn(language).list([...new Set(others)])), tone: 'waiting' };
}

/** Who acts at the step that something waits for; in the kind's words where nobody is named. */
function whoAt(
  waiting: Pick<Waiting, 'step'>,
  standing: Standing,
  names: StoryNames,
  kind: Kind,
  language: string,
): string {
  return whoActs(
    standing.steps.find(({ step }) => step === waiting.step),
    names,
    kind,
    language,
  );
}

export function whoActs(
  step: Pick<StepStanding, 'step' | 'actor'> | undefined,
  names: StoryNames,
  kind: Kind,
  language: string,
): string {
  if (step?.actor !== undefined && (names.isViewer(step.actor) || names.parties.has(step.actor))) {
    return names.inside(step.actor);
  }
  const said = kind?.steps.find(({ id }) => id === step?.step);
  return said === undefined ? wordsIn(language).somebody : inLanguage(said.who, language);
}

/** What a hand-back asks for: another person where the requester names one, and nobody else where a team of the pack acts. */
export function nextAfterHandBack(
  step: string | undefined,
  who: string,
  given: { readonly isMine: boolean; readonly requester: string; readonly kind: Kind; readonly language: string },
): string {
  const { isMine, requester, kind, language } = given;
  const words = wordsIn(language).next;
  const by = kind?.kind.steps.find(({ id }) => id === step)?.by;
  if (by === undefined || 'person' in by) return isMine ? words.nameAnotherYou : words.nameAnotherBy(requester);
  return isMine ? words.teamHandedBackYou(who) : words.teamHandedBackBy(requester, who);
}

/** Asked in an earlier edition, and not in the one that counts. */
function wasReplaced(standing: Standing, viewer: Viewer): boolean {
  if (standing.requester.id === viewer.id || standing.unclear !== undefined) return false;
  if (standing.state === 'withdrawn') return false;
  const isNamed = (asks: { readonly [step: string]: { readonly id: string } }) =>
    Object.values(asks).some(({ id }) => id === viewer.id);
  if (standing.steps.some(({ actor }) => actor === viewer.id) || isNamed(standing.request.record.asks)) return false;
  return standing.history.some(({ record }) => record.type === 'request' && isNamed(record.asks));
}

/** One or two sentences: what happens next, and what whoever looks at it can do. */
export function nextOf(
  standing: Standing,
  kind: Kind,
  viewer: Viewer,
  requests: PackRequests,
  language: string,
): string {
  const words = wordsIn(language).next;
  const names = namesOf({ standing, viewer, requests, language });
  const isMine = standing.requester.id === viewer.id;
  const requester = names.subject(standing.requester.id);
  if (wasReplaced(standing, viewer)) return words.askedElse;
  if (standing.state === 'unclear') {
    if (standing.unclear === 'kindNotKnown') return words.kindNotKnown;
    return isMine ? words.twoEditionsYou : words.twoEditions(requester);
  }
  if (standing.state === 'withdrawn') {
    const withdrawal = standing.basis.find(({ record }) => record.type === 'withdrawal');
    return isMine
      ? words.withdrawnYou
      : words.withdrawn(requester, longMoment(withdrawal?.at ?? standing.request.at, language));
  }
  const actors = standing.steps.filter(({ does }) => does !== 'copy').map(({ actor }) => actor);
  if (!isMine && !standing.steps.some(({ actor }) => actor === viewer.id)) {
    const asked = [...new Set(actors.filter((id): id is string => id !== undefined))];
    return words.notAsked(wordsIn(language).list(asked.map((id) => names.inside(id))));
  }
  const settled = isMine ? '' : youSettled(standing, viewer, language);
  return [settled, nextSentence({ standing, viewer, requests, language }, names, kind)]
    .filter((part) => part !== '')
    .join(' ');
}

/** "You approved this on 28 September 2020, 09:12." once nothing waits for the reader any more. */
function youSettled(standing: Standing, viewer: Viewer, language: string): string {
  if (standing.waitingFor.some(({ who }) => who === viewer.id)) return '';
  const words = wordsIn(language).next.youSettled;
  const claims = standing.steps
    .filter(({ actor, does }) => actor === viewer.id && does !== 'copy')
    .flatMap(({ settledBy }) => (settledBy === undefined ? [] : [settledBy]))
    .filter(({ record }) => record.by.id === viewer.id);
  const last = claims[claims.length - 1];
  if (last === undefined) return '';
  const when = longMoment(last.at, language);
  return 'outcome' in last.record ? words[last.record.outcome](when) : words.acknowledged(when);
}

function nextSentence(from: NamesFrom, names: StoryNames, kind: Kind): string {
  const { standing, viewer, language } = from;
  const words = wordsIn(language).next;
  const isMine = standing.requester.id === viewer.id;
  const requester = names.subject(standing.requester.id);
  if (standing.state === 'declined') return isMine ? words.declinedYou : words.declined;
  if (standing.state === 'complete') return words.done;
  const inWords = standing.steps.find(({ status }) => status === 'answeredInWords');
  if (inWords !== undefined) return nextInWords(inWords, from, names, kind);
  const waiting = standing.waitingFor.find(({ who }) => who === viewer.id) ?? standing.waitingFor[0];
  if (waiting === undefined) return nextWithoutWaiting(from, names, kind);
  const who = whoAt(waiting, standing, names, kind, language);
  switch (waiting.what) {
    case 'send':
      return isMine ? words.send(who) : words.sendByRequester(requester, who);
    case 'nameWho':
      return isMine ? words.nameWho : words.nameWhoBy(requester);
    case 'nameAnother':
      return nextAfterHandBack(waiting.step, who, { isMine, requester, kind, language });
    case 'answer': {
      if (isMine) return words.answerYou(who);
      const asked = standing.steps.find(({ step }) => step === waiting.step)?.actor === viewer.id;
      return asked ? words.answerBy(requester) : words.answerByOther(requester);
    }
    case 'sendAgain':
      return isMine ? words.twoEditionsYou : words.twoEditions(requester);
    case 'decide':
    case 'acknowledge':
    case 'complete':
    case 'copy': {
      if (waiting.who === viewer.id) return nextForYou(waiting.what, language);
      const all = standing.waitingFor.filter(({ what }) => what === waiting.what);
      const deed = wordsIn(language).deed[waiting.what];
      const what = wordsIn(language).list(all.map((one) => deed(whoAt(one, standing, names, kind, language))));
      return words.waitsFor(what, longMoment(waitingSince(standing, kind, waiting), language));
    }
  }
}

function nextForYou(what: 'decide' | 'acknowledge' | 'complete' | 'copy', language: string): string {
  const words = wordsIn(language).next;
  if (what === 'decide') return words.decideYou;
  return what === 'acknowledge' ? words.acknowledgeYou : what === 'complete' ? words.completeYou : words.done;
}

function nextInWords(step: StepStanding, from: NamesFrom, names: StoryNames, kind: Kind): string {
  const { standing, viewer, requests, language } = from;
  const words = wordsIn(language).next;
  if (step.actor === viewer.id) return words.inWordsYou;
  const who = names.subject(step.actor);
  if (wordsToRecord(standing, kind, viewer).length > 0) return words.inWordsRecord(names.inside(step.actor));
  const request = standing.request.record;
  const team = kind === undefined ? undefined : recorderOf({ kind, request, requests, language }, step.step);
  if (standing.requester.id !== viewer.id)
    return team === undefined ? words.inWordsOther(who) : words.inWordsWait(mailName(team));
  return team === undefined ? words.inWords(who) : `${words.inWords(who)} ${words.inWordsTeam(mailName(team))}`;
}

function nextWithoutWaiting(from: NamesFrom, names: StoryNames, kind: Kind): string {
  const { standing, viewer, language } = from;
  const words = wordsIn(language).next;
  const mine = standing.steps.find(({ actor, status }) => actor === viewer.id && status === 'notYet');
  if (mine !== undefined && kind !== undefined) {
    const before = standing.steps.find(({ status }) => status === 'waiting' || status === 'notYet');
    if (before !== undefined && before !== mine) return words.notYetYou(whoActs(before, names, kind, language));
  }
  if (standing.state === 'onward') return words.onward;
  const isOnlyDone = standing.steps.every(({ status }) => status === 'approved' || status === 'done');
  return isOnlyDone ? words.done : words.onward;
}

/** That nobody else relies on what the requester's own mailbox shows; undefined where somebody may rely on it. */
export function copyNoteOf(standing: Standing, language: string): string | undefined {
  return standing.standsOn === 'yourCopy' ? wordsIn(language).copyNote : undefined;
}
