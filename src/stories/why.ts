import type { Claim, NotCountedWhy, StepStanding } from '../records';
import { questionOf } from './answers';
import { fieldsOf, valuesOf } from './fields';
import { wordsIn } from './language';
import type { StoryNames } from './names';
import { isSameName } from './parties';
import { relationSentence } from './relation';
import { shownLine } from './sound-text';
import { whoActs } from './state';
import type { StoryMail, StoryView } from './story';

export interface ClaimWhy {
  readonly claim: Claim;
  readonly seen: StoryMail | undefined;
  readonly view: StoryView;
  readonly names: StoryNames;
}

/** "Sent by the person asked, from inside the MoJ, about this exact request." and what else is to be known of it. */
export function whyItCounts(facts: ClaimWhy): string {
  const { claim, seen, view, names } = facts;
  const words = wordsIn(view.language).why;
  const { record } = claim;
  const isOwn = claim.isOwn && names.isViewer(record.by.id);
  return [
    isOwn ? words.own : provenance(facts),
    isOwn || seen === undefined ? '' : senderOf(seen, record.by.name, view.language),
    record.type === 'decision' ? relationOf(facts) : '',
    claim.checkpoint === undefined ? '' : words.checkpoint,
    claim.isClockAhead ? words.clockAhead : '',
    ...stepRemarks(facts),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function provenance({ claim: { record, checkpoint }, view, names }: ClaimWhy): string {
  const words = wordsIn(view.language);
  if (checkpoint !== undefined) return '';
  const organisation = view.organisation ?? words.theOrganisation;
  if (record.type === 'request') return words.why.countsRequester(organisation);
  if (record.by.id === view.standing.requester.id) return words.why.countsAboutRequester(organisation);
  if (record.type === 'plainWords') return words.why.countsRecorded;
  const isTeam = view.requests.teams.some(({ id }) => id === record.by.id);
  if (isTeam) return words.why.countsTeam(organisation);
  return names.isViewer(record.by.id) ? words.why.countsYou(organisation) : words.why.counts(organisation);
}

/** The address and the name that the server knows: what a record says about itself is its writer's choice. */
function senderOf({ from }: StoryMail, name: string, language: string): string {
  const words = wordsIn(language).why;
  const address = shownLine(from.address);
  const shown = shownLine(from.name);
  if (address === '') return '';
  return shown !== address && !isSameName(shown, name)
    ? `${words.address(address)} ${words.otherName(shown)}`
    : words.address(address);
}

function relationOf({ claim: { record }, view }: ClaimWhy): string {
  const { standing, kind, viewer, language } = view;
  if (record.type !== 'decision' || kind === undefined) return '';
  const request = standing.request.record;
  const related = { kind, request, step: record.step, who: record.by, shown: record.relation, viewer };
  return relationSentence(related, language) ?? '';
}

function stepRemarks({ claim, view, names }: ClaimWhy): readonly string[] {
  const { standing, kind, language } = view;
  const words = wordsIn(language).why;
  const step = standing.steps.find((one) => isOf(one, claim));
  // A request settles the copies of it, and is not done before its turn.
  if (step === undefined || claim.record.type === 'request') return [];
  if (step.alsoSaid.some(({ hash }) => hash === claim.hash)) {
    return [step.status === 'declined' && isFavour(claim) ? words.alsoDeclined : words.saidTwice];
  }
  if (step.status !== 'early') return [];
  const before = standing.steps.find(
    (one) => one !== step && !['approved', 'done', 'early', 'notSeenFromHere'].includes(one.status),
  );
  return [words.early(whoActs(before, names, kind, language))];
}

function isOf(step: StepStanding, { hash }: Claim): boolean {
  return step.settledBy?.hash === hash || step.alsoSaid.some((one) => one.hash === hash);
}

function isFavour({ record }: Claim): boolean {
  return !('outcome' in record) || record.outcome === 'approved' || record.outcome === 'done';
}

/** Why something that counted when it was said counts no more; undefined where it still does, or said nothing to count. */
export function whyItCountsNoMore({ claim, view, names }: ClaimWhy): string | undefined {
  const { standing, language } = view;
  const words = wordsIn(language);
  const { record } = claim;
  if (record.type === 'request') {
    if (standing.unclear === 'twoEditions' && record.edition === standing.request.record.edition) {
      return words.why.oneOfTwo;
    }
    return undefined;
  }
  const voided = standing.voided.find(({ claim: { hash } }) => hash === claim.hash);
  if (voided === undefined || !settles(claim)) return undefined;
  const who = names.subject(standing.requester.id);
  const thing = thingOf(claim, language);
  if (voided.why === 'twoEditions') return words.why.twoEditions;
  if (voided.why === 'withdrawn') return words.noLongerWithdrawn(who, thing);
  const changed = changesSince(claim, view);
  return changed === '' ? words.noLongerAgain(who, thing) : words.noLonger(who, changed, thing);
}

/** Why an approval does not stand beside a decline of the same, whichever came first; undefined for everything else. */
export function whyItIsOverruled({ claim, view }: ClaimWhy): string | undefined {
  const { record, hash } = claim;
  const isApproval = 'outcome' in record && (record.outcome === 'approved' || record.outcome === 'done');
  const isOverruled = view.standing.steps.some(
    ({ status, alsoSaid }) => status === 'declined' && alsoSaid.some((one) => one.hash === hash),
  );
  return isApproval && isOverruled ? wordsIn(view.language).why.alsoDeclined : undefined;
}

function settles({ record }: Claim): boolean {
  return ['decision', 'completion', 'acknowledgement', 'plainWords'].includes(record.type);
}

function thingOf({ record }: Claim, language: string): string {
  const words = wordsIn(language).saidThing;
  if (record.type !== 'decision' && record.type !== 'plainWords') return words.other;
  return words[record.outcome];
}

const MOST_NAMED = 3;

/** What differs between the edition that something was said about and the one that counts: "the dates". */
function changesSince({ record }: Claim, { standing, kind, language }: StoryView): string {
  if (!('about' in record)) return '';
  const { about } = record;
  const before = standing.history.find(({ hash }) => hash === about.hash)?.record;
  const now = standing.request.record;
  if (before?.type !== 'request') return '';
  const words = wordsIn(language);
  const ids = new Set([...Object.keys(before.fields), ...Object.keys(now.fields)]);
  const isOther = (id: string) =>
    JSON.stringify(valuesOf(before.fields, id)) !== JSON.stringify(valuesOf(now.fields, id));
  const labels = new Map(kind === undefined ? [] : fieldsOf(kind).map((field) => [field.id, field]));
  const changed = [...ids].filter(isOther).map((id) => {
    const field = labels.get(id);
    return words.quoted(field === undefined ? shownLine(id) : questionOf(field, language));
  });
  const asks = (request: typeof now) =>
    Object.entries(request.asks)
      .map(([step, { id }]) => `${step} ${id}`)
      .sort()
      .join();
  const who = asks(before) === asks(now) ? [] : [words.why.changedWho];
  const what = changed.length > MOST_NAMED ? [words.why.changedMany(changed.length)] : changed;
  return words.list([...what, ...who]);
}

/** The plain sentence for why a mail or its record does not count. */
export function notCountedWords(why: NotCountedWhy, language: string): string {
  return wordsIn(language).notCounted[why];
}
