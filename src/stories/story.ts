import { inLanguage } from '../engine';
import type { RequestKind } from '../pack';
import type { Claim, Contradiction, Decision, NotCounted, Request, StepStanding, StoryRecord } from '../records';
import { actorOf, stepsOf } from '../records';
import { firstSteps } from './act-recipients';
import { longMoment } from './dates';
import { wordsIn } from './language';
import { recorderOf } from './mail-words';
import { type NamesFrom, namesOf, type StoryNames } from './names';
import { isSameName, mailName } from './parties';
import { relationWord } from './relation';
import { shownLine, shownText } from './sound-text';
import { nextAfterHandBack, whoActs } from './state';
import { turnSince, waitingSince } from './turn';
import { type ClaimWhy, whyItCounts, whyItCountsNoMore, whyItIsOverruled } from './why';

/** What a story shows of a mail; `SeenMail` of the desk is one. */
export interface StoryMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly text: string;
  readonly webLink: string | undefined;
}

export interface StoryView extends NamesFrom {
  readonly kind: RequestKind | undefined;
  readonly mail: (key: string) => StoryMail | undefined;
  /** What people call the organisation: "the MoJ". */
  readonly organisation?: string | undefined;
}

export interface StoryLine {
  /** Differs from every other line's. */
  readonly key: string;
  /** The server's time; of what happened alone. */
  readonly at?: string;
  readonly tone: 'happened' | 'notCounted' | 'coming';
  readonly text: string;
  /** What somebody wrote, as they wrote it. */
  readonly words?: string;
  /** Why it counts, why it does not, or what it waits for. */
  readonly why?: string;
  readonly webLink?: string;
  /** Of what is to come: that this is what the story waits for. */
  readonly isNext?: boolean;
}

interface Placed {
  /** By which it is sorted. */
  readonly after: string;
  /** What happened at no known time comes after what made it happen. */
  readonly isUndated?: boolean;
  readonly line: StoryLine;
}

/** Everything of a story as one list: what happened, what was not counted and why, and what is to come. */
export function storyOf(view: StoryView): readonly StoryLine[] {
  const { standing } = view;
  const names = namesOf(view);
  const placed = [
    ...standing.history.flatMap((claim) => claimLines(claim, view, names)),
    ...standing.inWords.map((found) => inWordsLine(found, view, names)),
    ...standing.notCounted.map((entry, at) => notCountedLine(entry, at, view)),
  ];
  const happened = placed
    .map((one, at) => ({ ...one, at }))
    .sort(
      (a, b) => compare(a.after, b.after) || Number(a.isUndated ?? false) - Number(b.isUndated ?? false) || a.at - b.at,
    );
  return [
    ...happened.map(({ line }) => line),
    ...standing.contradictions.map((found, at) => contradictionLine(found, at, view)),
    ...comingLines(view, names),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function claimLines(claim: Claim, view: StoryView, names: StoryNames): readonly Placed[] {
  const { standing, mail, language } = view;
  const words = wordsIn(language).story;
  const { record } = claim;
  const seen = mail(claim.mail);
  const facts: ClaimWhy = { claim, seen, view, names };
  const noMore = whyItCountsNoMore(facts);
  const overruled = whyItIsOverruled(facts);
  const whyNot = noMore ?? overruled;
  const text = claimText(claim, view, names);
  const said = shownText(record.words);
  const line: StoryLine = {
    key: claim.hash,
    at: claim.at,
    tone: whyNot === undefined ? 'happened' : 'notCounted',
    text: noMore !== undefined ? words.noLongerCounts(text) : overruled !== undefined ? words.overruled(text) : text,
    ...(said === '' ? {} : { words: said }),
    why: whyNot ?? whyItCounts(facts),
    ...(seen?.webLink === undefined ? {} : { webLink: seen.webLink }),
  };
  const isCurrent = claim.hash === standing.request.hash;
  const onward = record.type === 'request' && isCurrent ? sentOnLines({ ...claim, record }, view, names) : [];
  return [{ after: claim.at, line }, ...onward];
}

/** "Rob Lewis approved", with what he is to the requester where that was shown. */
function claimText(claim: Claim, view: StoryView, names: StoryNames): string {
  const words = wordsIn(view.language).story;
  const { record } = claim;
  const who = authorOf(claim, view, names);
  const isYou = names.isViewer(record.by.id);
  switch (record.type) {
    case 'request':
      return requestText({ ...claim, record }, view, names);
    case 'decision':
      return words[record.outcome](withRole(who, record, view, names));
    case 'completion':
      if (record.outcome === 'done') return words.done(who);
      return isYou ? words.youNotForUs : words.notForUs(who);
    case 'handBack':
      return isYou ? words.youHandBack : words.handBack(who);
    case 'reminder':
      return words.reminder(who, names.inside(view.standing.steps.find(({ step }) => step === record.step)?.actor));
    case 'plainWords': {
      const whose = names.owner(record.said.by.id);
      return record.outcome === 'approved' ? words.recordedApproved(who, whose) : words.recordedDeclined(who, whose);
    }
    case 'question':
    case 'answer':
    case 'withdrawal':
    case 'acknowledgement':
      return words[record.type](who);
  }
}

function authorOf({ record, sentBy, mail }: Claim<StoryRecord>, view: StoryView, names: StoryNames): string {
  const { language } = view;
  const seen = view.mail(mail);
  const name = names.subject(record.by.id);
  // A record calls its author what it likes. Where the server calls them something else, the address is said as well.
  const isDoubtful = !names.isViewer(record.by.id) && seen !== undefined && !isSameName(seen.from.name, name);
  const who = isDoubtful ? wordsIn(language).story.withAddress(name, shownLine(seen.from.address)) : name;
  if (sentBy === undefined || sentBy === record.by.id) return who;
  const words = wordsIn(language);
  const member = names.known(sentBy);
  return member === undefined ? words.story.onBehalfUnknown(who) : words.story.onBehalf(who, member);
}

/** The requester knows their own line manager; to anybody else it is only what the answer says about itself. */
function withRole(who: string, { step, relation: shown }: Decision, view: StoryView, names: StoryNames): string {
  const { standing, viewer, language } = view;
  const relation = standing.steps.find((one) => one.step === step)?.relation;
  if (relation === undefined || shown !== 'checked' || standing.requester.id !== viewer.id) return who;
  return wordsIn(language).story.withRole(who, relationWord(relation, names.owner(standing.requester.id), language));
}

function requestText(claim: Claim<Request>, view: StoryView, names: StoryNames): string {
  const words = wordsIn(view.language);
  const who = names.subject(claim.record.by.id);
  const later = new Set(passedOn(claim, view));
  const to = claim.sentTo.filter((id) => !later.has(id) && id !== claim.record.by.id);
  const known = to.map((id) => names.known(id)).filter((name): name is string => name !== undefined);
  const isFirst = claim.record.edition === 1;
  if (known.length === 0) return isFirst ? words.story.sentNobody(who) : words.story.changed(who);
  const all = words.list(known);
  return isFirst ? words.story.sent(who, all) : words.story.sentAgain(who, all);
}

/** To whom the same request went later, when their turn had come: the record's mails are more than one. */
function passedOn(claim: Claim<Request>, { kind, standing }: StoryView): readonly string[] {
  if (kind === undefined || claim.mails < 2 || claim.hash !== standing.request.hash) return [];
  // Without its steps nothing tells when anybody's turn came.
  if (standing.steps.length === 0) return [];
  const first = firstSteps(kind, claim.record).map((step) => actorOf(step, claim.record));
  const later = stepsOf(kind.kind, claim.record.fields).map((step) => actorOf(step, claim.record));
  return claim.sentTo.filter((id) => later.includes(id) && !first.includes(id));
}

function sentOnLines(claim: Claim<Request>, view: StoryView, names: StoryNames): readonly Placed[] {
  const { standing, kind, language } = view;
  const words = wordsIn(language).story;
  return passedOn(claim, view).map((id) => {
    const step = standing.steps.find(({ actor }) => actor === id);
    const after = step === undefined || kind === undefined ? claim.at : turnSince(standing, kind, step.step);
    const text = words.sentOn(names.subject(claim.record.by.id), names.inside(id));
    return { after, isUndated: true, line: { key: `${claim.hash} to ${id}`, tone: 'happened', text } };
  });
}

function inWordsLine(found: StoryView['standing']['inWords'][number], view: StoryView, names: StoryNames): Placed {
  const { standing, kind, requests, language, mail } = view;
  const words = wordsIn(language);
  const seen = mail(found.mail);
  const request = standing.request.record;
  const team = kind === undefined ? undefined : recorderOf({ kind, request, requests, language }, found.step);
  const text = seen === undefined ? '' : shownText(seen.text);
  const why = team === undefined ? words.why.inWords : `${words.why.inWords} ${words.why.inWordsTeam(mailName(team))}`;
  return {
    after: found.at,
    line: {
      key: `${found.mail} ${found.step}`,
      at: found.at,
      tone: 'happened',
      text: words.story.inWords(names.subject(found.by)),
      ...(text === '' ? {} : { words: text }),
      why,
      ...(seen?.webLink === undefined ? {} : { webLink: seen.webLink }),
    },
  };
}

function notCountedLine({ mail: key, at, why, record }: NotCounted, index: number, view: StoryView): Placed {
  const words = wordsIn(view.language);
  const seen = view.mail(key);
  // Who the record says it is by is not asked: that is what could not be believed.
  const from = seen === undefined ? words.somebody : shownText(seen.from.address) || words.somebody;
  return {
    after: at,
    line: {
      key: `not counted ${index} ${key}`,
      at,
      tone: 'notCounted',
      text: words.story.notCounted(words.story.what[record?.type ?? 'none'], from),
      why: words.notCounted[why],
      ...(seen?.webLink === undefined ? {} : { webLink: seen.webLink }),
    },
  };
}

function contradictionLine({ what }: Contradiction, index: number, { language }: StoryView): StoryLine {
  const words = wordsIn(language).contradiction;
  return { key: `contradiction ${index}`, tone: 'notCounted', text: words.title, why: words[what] };
}

const SETTLED: readonly StepStanding['status'][] = ['approved', 'declined', 'done', 'early'];

function comingLines(view: StoryView, names: StoryNames): readonly StoryLine[] {
  const { standing, language } = view;
  if (standing.state === 'declined' || standing.state === 'withdrawn' || standing.state === 'unclear') return [];
  const coming = standing.steps.filter(({ status }) => !SETTLED.includes(status));
  const waited = new Set(standing.waitingFor.map(({ step }) => step));
  const isNext = (step: StepStanding) => waited.has(step.step) || step.status === 'answeredInWords';
  const last = coming[coming.length - 1];
  return coming.map((step) => {
    const why = [comingWhy(step, isNext(step), view, names)];
    const isFar = step.status === 'notYet' && step.does !== 'decide';
    if (step === last && isFar) why.push(wordsIn(language).story.thenComplete);
    return {
      key: `step ${step.step}`,
      tone: 'coming' as const,
      text: comingText(step, view, names),
      why: why.filter((part) => part !== '').join(' '),
      ...(isNext(step) ? { isNext: true } : {}),
    };
  });
}

function comingText(step: StepStanding, { standing, kind, viewer, language }: StoryView, names: StoryNames): string {
  const words = wordsIn(language);
  if (step.actor !== undefined && names.isViewer(step.actor)) return words.youDeed[step.does];
  const said = kind?.steps.find(({ id }) => id === step.step);
  const isNamed = step.actor !== undefined && names.parties.has(step.actor);
  // The kind's own title speaks to the requester.
  if (!isNamed && said !== undefined && standing.requester.id === viewer.id) return inLanguage(said.title, language);
  return capital(words.deed[step.does](whoActs(step, names, kind, language)));
}

function comingWhy(step: StepStanding, isNext: boolean, view: StoryView, names: StoryNames): string {
  const { standing, kind, viewer, language } = view;
  const words = wordsIn(language);
  const isMine = standing.requester.id === viewer.id;
  const requester = names.subject(standing.requester.id);
  if (step.status === 'notSeenFromHere') return words.story.notSeen;
  if (!isNext) {
    const before = kind === undefined ? [] : stepsOf(kind.kind, standing.request.record.fields);
    const ids = before.find(({ id }) => id === step.step)?.after ?? [];
    const open = standing.steps.filter((one) => ids.includes(one.step) && !SETTLED.includes(one.status));
    const who = [...new Set(open.map((one) => whoActs(one, names, kind, language)))];
    return who.length === 0 ? words.story.notYet : words.story.after(words.list(who));
  }
  const waiting = standing.waitingFor.find((one) => one.step === step.step);
  const from = waiting === undefined ? '' : waitingSince(standing, kind, waiting);
  const since = from === '' ? '' : words.story.waitingSince(longMoment(from, language));
  const who = whoActs(step, names, kind, language);
  switch (step.status) {
    case 'toSend':
      return isMine ? words.next.send(who) : words.next.sendByRequester(requester, who);
    case 'notNamed':
      return isMine ? words.next.nameWho : words.next.nameWhoBy(requester);
    case 'questioned':
      return `${isMine ? words.next.answerYou(who) : words.next.answerByOther(requester)} ${since}`;
    case 'handedBack':
      return `${nextAfterHandBack(step.step, who, { isMine, requester, kind, language })} ${since}`;
    case 'answeredInWords':
      return words.story.answeredInWords;
    default:
      return since;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
