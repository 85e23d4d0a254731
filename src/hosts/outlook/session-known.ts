import type { Answer, Known, ListFacts, Message, OwnAddress } from '../../engine';
import { type CallQueue, callQueue } from './call-queue';
import { given } from './given';
import { PATIENCE } from './read-item';

/**
 * What the pane hands to the send event: facts that it gathered and answers that the sender gave there. Session data
 * belongs to one open mail and is gone when the mail is sent, closed or kept as a draft.
 */
export type SessionKnown = Pick<Known, 'lists' | 'firstContact' | 'ownAddresses' | 'answers'>;

/** The part of an item that keeps session data (Mailbox 1.11). */
export interface SessionItem {
  readonly sessionData?: Pick<Office.SessionData, 'getAsync' | 'setAsync'>;
}

const KEY = 'second-look';
const VERSION = 1;
/** UTF-16 units. Outlook gives 50,000 for all of an add-in's session data of a mail. */
export const MOST_SESSION_DATA = 8 * 1024;

interface Stored {
  readonly version: typeof VERSION;
  /** Whose answers these are: From can change while a mail is written. */
  readonly sender: string;
  /** The recipients that the gathered facts are about. */
  readonly about: string;
  readonly known: SessionKnown;
}

const senderOf = ({ from, me }: Message): string => (from?.address ?? me?.addresses?.[0] ?? '').trim().toLowerCase();

/** Recipients in any order and any spelling of case, as one short string (FNV-1a, and how many there are). */
export function recipientsHash({ to, cc, bcc }: Pick<Message, 'to' | 'cc' | 'bcc'>): string {
  const addresses = [...to, ...cc, ...bcc].map(({ address }) => address.trim().toLowerCase()).sort();
  let hash = 0x811c9dc5;
  for (const character of addresses.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return `${addresses.length}-${(hash >>> 0).toString(36)}`;
}

/** The facts as they fit: examples go first, then what was gathered, then the oldest answers. */
function fitted(message: Message, known: SessionKnown): string {
  const store = (facts: SessionKnown): string =>
    JSON.stringify({ version: VERSION, sender: senderOf(message), about: recipientsHash(message), known: facts });
  const { lists, firstContact, ...said } = known;
  const counted: { [address: string]: ListFacts } = {};
  for (const address of Object.keys(lists ?? {})) {
    const facts = lists?.[address];
    if (facts !== undefined) counted[address] = { members: facts.members, outside: facts.outside };
  }
  const first = firstContact === undefined ? {} : { firstContact };
  const candidates = [known, { ...said, ...first, lists: counted }, said].map(store);
  const whole = candidates.find((candidate) => candidate.length <= MOST_SESSION_DATA);
  if (whole !== undefined) return whole;

  const { answers = [], ownAddresses = [] } = said;
  for (let from = 1; from <= answers.length; from += 1) {
    const fewer = store({ ownAddresses: ownAddresses.slice(0, 20), answers: answers.slice(from) });
    if (fewer.length <= MOST_SESSION_DATA) return fewer;
  }
  return store({});
}

/**
 * Keeps facts with the open mail for the send event to find. `false`: this client keeps nothing, or refused.
 * `message` is the mail as it was when the facts were gathered.
 */
export function writeSessionKnown(item: SessionItem, message: Message, known: SessionKnown): Promise<boolean> {
  const { sessionData } = item;
  if (sessionData === undefined) return Promise.resolve(false);
  return callQueue(PATIENCE)
    .ask<void>((callback) => sessionData.setAsync(KEY, fitted(message, known), callback))
    .then(({ ok }) => ok);
}

/**
 * Takes up what was kept, as far as it still holds for `message`: nothing of another sender or version; facts about
 * recipients only while the recipients are the same. What the sender said of an address holds for that address.
 */
export function takeSessionKnown(stored: string | undefined, message: Message): SessionKnown {
  const found = parse(stored);
  if (found === undefined || found.sender !== senderOf(message)) return {};
  const { lists, firstContact, ownAddresses, answers } = found.known;
  const holds = found.about === recipientsHash(message);
  return given({ ...(holds ? { lists, firstContact } : {}), ownAddresses, answers });
}

/** Asks Outlook for what was kept with the open mail. Undefined: nothing, or it could not be read. */
export function readSession(item: SessionItem, queue: CallQueue = callQueue(PATIENCE)): Promise<string | undefined> {
  const { sessionData } = item;
  return queue
    .ask<string>(sessionData === undefined ? undefined : (callback) => sessionData.getAsync(KEY, callback))
    .then((answered) => (answered.ok && typeof answered.value === 'string' ? answered.value : undefined));
}

type Loose = { readonly [name: string]: unknown };

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads back only what has the right shape: an older version of the pane may have written it. */
function parse(stored: string | undefined): Stored | undefined {
  const data = json(stored);
  if (!isLoose(data) || data.version !== VERSION) return undefined;
  if (typeof data.sender !== 'string' || typeof data.about !== 'string' || !isLoose(data.known)) return undefined;
  const { lists, firstContact, ownAddresses, answers } = data.known;
  const known: SessionKnown = given({
    lists: isLoose(lists) ? only(lists, isListFacts) : undefined,
    firstContact: isLoose(firstContact) ? only(firstContact, isBoolean) : undefined,
    ownAddresses: Array.isArray(ownAddresses) ? ownAddresses.filter(isOwnAddress) : undefined,
    answers: Array.isArray(answers) ? answers.filter(isAnswer) : undefined,
  });
  return { version: VERSION, sender: data.sender, about: data.about, known };
}

function json(text: string | undefined): unknown {
  if (text === undefined || text.length > MOST_SESSION_DATA) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function only<T>(entries: Loose, is: (value: unknown) => value is T): { [name: string]: T } {
  const kept: { [name: string]: T } = {};
  for (const name of Object.keys(entries)) {
    const value = entries[name];
    if (is(value)) kept[name] = value;
  }
  return kept;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function isListFacts(value: unknown): value is ListFacts {
  return isLoose(value) && typeof value.members === 'number' && typeof value.outside === 'number';
}

function isOwnAddress(value: unknown): value is OwnAddress {
  if (!isLoose(value) || typeof value.address !== 'string') return false;
  return value.from === 'declared' || value.from === 'directory';
}

const answers: readonly unknown[] = ['public', 'supplier', 'not-mine', 'mine'];

/** Whether a stored value is an answer: an older version of the pane may have written something else. */
export function isAnswer(value: unknown): value is Answer {
  return isLoose(value) && typeof value.address === 'string' && value.address !== '' && answers.includes(value.answer);
}
