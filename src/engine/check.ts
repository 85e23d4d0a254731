import { readRecipients } from './addresses/index';
import { withoutCovered } from './covered';
import type { Known } from './known';
import { readMarkings } from './markings/index';
import type { Message } from './message';
import type { Pack, Policy } from './pack';
import type { Finding, Outcome, Report } from './report';
import type { Notice, Reading } from './rule';
import { findRule } from './rules/index';
import { readBody } from './text/index';
import { listUnchecked } from './unchecked';
import { fillWords, inLanguage, paragraphOf } from './wording';

const MOST_SERIOUS_FIRST: readonly Outcome[] = ['stop', 'ask', 'inform'];

/** What a policy has to say of an item, and what it was said of. */
export type Judgement = Pick<Report, 'verdict' | 'findings' | 'seen' | 'pack'>;

/**
 * Checks one outgoing item against a pack's policies. The one function that every surface calls, but for an alert,
 * which has no room for what was not checked and calls `judge`.
 * Pure, synchronous and deterministic: the same three values give the same Report.
 * Throws only for what a programmer or a pack caused (an unknown rule, a wording without its value), which the pack
 * compiler refuses beforehand; the surface then gives the pack's `onFailure` verdict.
 */
export function check(message: Message, pack: Pack, known: Known): Report {
  const reading = read(message, pack, known);
  const { verdict, findings, seen, pack: edition } = judged(reading, pack);
  return {
    verdict,
    findings,
    cards: cardsOf(reading, pack),
    seen,
    unchecked: listUnchecked(reading, pack),
    pack: edition,
  };
}

const soughtBy = new WeakMap<Pack, readonly string[]>();

/** What two policies would show from one place is shown by the first of them. */
function cardsOf(reading: Reading, pack: Pack): readonly Finding[] {
  const asked = pack.policies.filter(({ place }) => place !== undefined);
  const sought = soughtBy.get(pack) ?? phrasesOf(asked);
  soughtBy.set(pack, sought);
  return findingsOf(asked, { ...reading, sought }, pack).filter(
    ({ place, policy }, i, all) => !all.slice(0, i).some((other) => other.place === place && other.policy !== policy),
  );
}

function phrasesOf(policies: readonly Policy[]): readonly string[] {
  return policies.reduce<string[]>(
    (all, { rule, options }) => all.concat(findRule(rule)?.phrases?.(options) ?? []),
    [],
  );
}

/** A Report without the sentences about what was not checked, which an event script then need not carry. */
export function judge(message: Message, pack: Pack, known: Known): Judgement {
  return judged(read(message, pack, known), pack);
}

function judged(reading: Reading, pack: Pack): Judgement {
  const binding = pack.policies.filter(({ place }) => place === undefined);
  const told = withoutCovered(findingsOf(binding, reading, pack), binding);
  // By filters, since a sort is not stable on the oldest engine this runs on.
  const findings = MOST_SERIOUS_FIRST.reduce<Finding[]>(
    (sorted, outcome) => sorted.concat(told.filter((finding) => finding.outcome === outcome)),
    [],
  );
  return {
    verdict: findings[0]?.outcome ?? 'pass',
    findings,
    seen: { recipients: reading.recipients, markings: reading.markings },
    pack: { id: pack.id, version: pack.version },
  };
}

function findingsOf(policies: readonly Policy[], reading: Reading, pack: Pack): readonly Finding[] {
  const language = languageOf(reading.known);
  return policies.reduce<Finding[]>((all, policy) => all.concat(apply(policy, reading, pack, language)), []);
}

function languageOf({ language = 'en' }: Known): string {
  return language;
}

function read(message: Message, pack: Pack, known: Known): Reading {
  const { text, quoted } = readBody(message);
  const { subject, attachments = [], location } = message;
  const names = attachments.map(({ name }) => name);
  return {
    message,
    known,
    subject,
    text,
    quoted,
    recipients: readRecipients(message, known, pack),
    markings: readMarkings({ subject, text, quoted, attachments: names, location }, pack.schemes),
    organisation: inLanguage(pack.organisation, languageOf(known)),
  };
}

function apply(policy: Policy, reading: Reading, pack: Pack, language: string): readonly Finding[] {
  const rule = findRule(policy.rule);
  if (rule === undefined) throw new Error(`Policy ${policy.id} uses ${policy.rule}, and there is no such rule.`);
  const outcome: Outcome = policy.trial || pack.informOnly ? 'inform' : policy.outcome;
  return rule.check(reading, policy.options).map((notice) => report(notice, policy, outcome, reading, language));
}

function report(notice: Notice, policy: Policy, outcome: Outcome, reading: Reading, language: string): Finding {
  const { messageId, field, evidence, data, fixes } = notice;
  const wording = policy.wording[messageId];
  if (wording === undefined) throw new Error(`Policy ${policy.id} has no wording for ${messageId}.`);
  const words = fillWords(inLanguage(wording, language), {
    data: { organisation: reading.organisation, ...data },
    kind: reading.message.kind,
    language,
  });
  const { override, place } = policy;
  return {
    policy: policy.id,
    rule: policy.rule,
    messageId,
    outcome,
    trial: policy.trial,
    ...(override === true && outcome === 'stop' ? { override } : {}),
    ...(place === undefined ? {} : { place: place.replace('{row}', () => String(data.row)) }),
    field,
    evidence,
    data,
    fixes,
    guidance: policy.guidance,
    source: policy.source,
    words,
    text: paragraphOf(words),
  };
}
