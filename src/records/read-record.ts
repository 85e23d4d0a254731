import { sha256 } from '../engine';
import { canonicalJson, type JsonProblem, parseCanonical } from './canonical-json';
import { isInstant } from './instant';
import type { Entry, RecordType } from './record';
import { isRecordId } from './record-id';
import { readReference } from './reference';

/** A record, and the SHA-256 of its canonical JSON: together they are what others point at. */
export interface Hashed<T extends Entry = Entry> {
  readonly record: T;
  readonly hash: string;
}

export type SealProblem = JsonProblem | 'notARecord';
export type Sealed =
  | { readonly ok: true; readonly json: string; readonly sealed: Hashed }
  | { readonly ok: false; readonly why: SealProblem };

/**
 * Brings a record to its one spelling, with its hash. Fails where it is not a record as `record.ts` describes, with
 * nothing missing and nothing besides, or where it is too large.
 */
export function sealRecord(record: Entry): Sealed {
  const canonical = canonicalJson(record);
  return canonical.ok ? openRecord(canonical.json) : canonical;
}

/** Reads a record from its canonical JSON; any other spelling of the same content is refused. `hash` where known. */
export function openRecord(json: string, hash = sha256(json)): Sealed {
  const parsed = parseCanonical(json);
  if (!parsed.ok) return parsed;
  if (!isEntry(parsed.value)) return { ok: false, why: 'notARecord' };
  return { ok: true, json, sealed: { record: parsed.value, hash } };
}

type Check = (value: unknown) => boolean;

const NAME = /^[a-z][A-Za-z0-9-]{0,59}$/;
const VERSION = /^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/;
const HASH = /^[0-9a-f]{64}$/;
const LONGEST_LINE = 320;
const LONGEST_TEXT = 20_000;
const MOST_ITEMS = 5_000;

const textUpTo =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const matching =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && value.length < 100 && pattern.test(value);
const oneOf =
  (...words: readonly (string | number)[]): Check =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (item: Check, most = MOST_ITEMS): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(item);

function isTable(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these parts: one missing or one more, and it is something else. */
const exactly =
  (parts: { readonly [key: string]: Check }): Check =>
  (value) => {
    if (!isTable(value)) return false;
    const names = Object.keys(parts);
    return Object.keys(value).length === names.length && names.every((name) => parts[name]?.(value[name]) === true);
  };
const tableOf =
  (item: Check, most: number): Check =>
  (value) => {
    if (!isTable(value)) return false;
    const names = Object.keys(value);
    return names.length <= most && names.every((name) => NAME.test(name) && item(value[name]));
  };

const id: Check = (value) => typeof value === 'string' && isRecordId(value);
const instant: Check = (value) => typeof value === 'string' && isInstant(value);
const line = textUpTo(LONGEST_LINE);
const text = textUpTo(LONGEST_TEXT);
const named: Check = (value) => line(value) && value !== '';
const step = matching(NAME);
const party = exactly({ id: named, address: named, name: line });
const recordRef = exactly({ id, hash: matching(HASH) });
const fieldValue: Check = (value) => text(value) || listOf(text)(value);

const piece = {
  format: oneOf(1),
  id,
  story: id,
  ref: (value: unknown) => typeof value === 'string' && readReference(value) === value,
  kind: exactly({ id: step, version: matching(VERSION) }),
  by: party,
  at: instant,
  fields: tableOf(fieldValue, 200),
  words: text,
};
const pieceAbout = { ...piece, about: recordRef };

const shapes: { readonly [type in RecordType]: Check } = {
  request: exactly({
    ...piece,
    type: oneOf('request'),
    edition: (value) => typeof value === 'number' && value >= 1 && value <= 10_000,
    asks: tableOf(party, 20),
  }),
  decision: exactly({
    ...pieceAbout,
    type: oneOf('decision'),
    step,
    outcome: oneOf('approved', 'declined'),
    relation: oneOf('checked', 'notChecked'),
  }),
  question: exactly({ ...pieceAbout, type: oneOf('question'), step }),
  answer: exactly({ ...pieceAbout, type: oneOf('answer'), question: recordRef }),
  handBack: exactly({ ...pieceAbout, type: oneOf('handBack'), step }),
  withdrawal: exactly({ ...pieceAbout, type: oneOf('withdrawal') }),
  reminder: exactly({ ...pieceAbout, type: oneOf('reminder'), step }),
  acknowledgement: exactly({ ...pieceAbout, type: oneOf('acknowledgement'), step }),
  plainWords: exactly({
    ...pieceAbout,
    type: oneOf('plainWords'),
    step,
    outcome: oneOf('approved', 'declined'),
    said: exactly({ by: party, mail: named }),
  }),
  completion: exactly({ ...pieceAbout, type: oneOf('completion'), step, outcome: oneOf('done', 'notForUs') }),
  checkpoint: exactly({
    ...piece,
    type: oneOf('checkpoint'),
    requester: named,
    state: step,
    kept: listOf(
      exactly({ at: instant, sentTo: listOf(named), record: (value) => isEntry(value) && value.type !== 'checkpoint' }),
    ),
    rests: listOf(recordRef),
    since: (value) => value === '' || instant(value),
    until: instant,
    predecessor: listOf(recordRef, 1),
  }),
};

function isEntry(value: unknown): value is Entry {
  if (!isTable(value)) return false;
  const { type } = value;
  const known = Object.keys(shapes).find((name): name is RecordType => name === type);
  if (known === undefined || !shapes[known](value)) return false;
  // The first edition gives the story its id, so that nobody can open a story under another one's.
  return known !== 'request' || (value.edition === 1) === (value.id === value.story);
}
