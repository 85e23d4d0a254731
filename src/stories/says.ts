import type { PackRequests, RequestKind } from '../pack';
import type { Checkpoint, Entry, FoundMail, Request, StoryRecord } from '../records';
import { deedSentence } from './deed-sentence';
import { languages, wordsIn } from './language';
import { fillTemplate } from './template';
import { findKind } from './turn';

/** Stands where the words of a pack stand: those may be changed while requests run. */
const GAP = '\u0000';
/** What mail programs and gateways add to addresses of the web and of mail, or make of them. */
const LINKS = /(?:https?:\/\/|mailto:)\S+/gi;

/** Letters and digits alone: every way of carrying a mail leaves those. */
function bare(text: string): string {
  return text
    .replace(LINKS, ' ')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether what people read of a mail says what its record says: who did what, under which reference, and what the requester
 * called it. `about` is the edition of the request that the record is about, or is; undefined of a checkpoint.
 */
export function saysIt({ text = '', reading }: FoundMail, about: Request | undefined, requests: PackRequests): boolean {
  if (reading.found !== 'record') return false;
  const { record } = reading.sealed;
  const words = bare(text);
  const holds = (wanted: string): boolean => wanted.split(GAP).every((part) => words.includes(bare(part)));
  if (!holds(record.ref)) return false;
  return languages.some((language) =>
    partsOf(record, about, requests, language).every((wanted) => wanted !== undefined && holds(wanted)),
  );
}

/** Each has to be found; undefined where a record says nothing that could be. */
function partsOf(
  record: Entry,
  about: Request | undefined,
  requests: PackRequests,
  language: string,
): readonly (string | undefined)[] {
  if (record.type === 'checkpoint') return partsOfSummary(record, requests, language);
  return about === undefined ? [undefined] : partsOfDeed(record, about, findKind(requests, about.kind), language);
}

function partsOfDeed(record: StoryRecord, about: Request, kind: RequestKind | undefined, language: string) {
  return [
    record.ref === about.ref ? deedSentence(record, about, GAP, language) : undefined,
    ...(kind === undefined ? [] : typedIn(kind, about, language)),
  ];
}

function partsOfSummary(record: Checkpoint, requests: PackRequests, language: string) {
  const kept = record.kept.map((one) => one.record);
  return [
    wordsIn(language).mail.summary(GAP),
    ...kept.flatMap((one) => {
      const about = one.type === 'request' ? one : kept.find(({ id }) => 'about' in one && id === one.about.id);
      return partsOf(one, about?.type === 'request' ? about : undefined, requests, language);
    }),
  ];
}

/** What the requester typed of the sentence that says what they ask for. Names of choices and countries are not theirs. */
function typedIn(kind: RequestKind, { fields, by }: Request, language: string): readonly string[] {
  const filling = { kind, fields, requester: by, language };
  return kind.sections
    .flatMap((section) => section.fields)
    .filter(({ id, type }) => (type === 'text' || type === 'person') && isNamed(kind, id))
    .map(({ id }) => fillTemplate({ en: `{${id}}` }, filling));
}

function isNamed({ asks }: RequestKind, field: string): boolean {
  return Object.values(asks).every((text) => text === undefined || text.includes(`{${field}}`));
}
