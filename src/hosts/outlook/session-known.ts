import type { Known, ListFacts, Message, OwnAddress } from '../../engine';
import type { CallQueue } from './call-queue';
import { given } from './given';
import {
  type Changes,
  isLoose,
  type Loose,
  MOST_SESSION_DATA,
  noChanges,
  type Session,
  type SessionItem,
  sessionEntry,
  sessionKeys,
  writeSession,
} from './handed-over';
import { hash64 } from './hash64';
import { entriesIn } from './kept-answers';

/** What the pane gathered about the open item and hands to the send event. */
export type SessionFacts = Pick<Known, 'lists' | 'firstContact' | 'ownAddresses'>;

/** What the pane hands to the event script. */
export interface SessionKnown extends SessionFacts {
  /** What the sender answered, took back and chose on this item. */
  readonly changes?: Changes;
}

const VERSION = 2;

export const factsOf = ({ lists, firstContact, ownAddresses }: Known): SessionFacts =>
  given({ lists, firstContact, ownAddresses });

/** Whose Outlook it is: their own addresses are theirs, whatever account they send from. */
const personOf = ({ me }: Message): string => (me?.addresses?.[0] ?? '').trim().toLowerCase();

const senderOf = ({ from, me }: Message): string => (from?.address ?? me?.addresses?.[0] ?? '').trim().toLowerCase();

/** Recipients in any order and any spelling of case, as one short string. */
export function recipientsHash({ to, cc, bcc }: Pick<Message, 'to' | 'cc' | 'bcc'>): string {
  return hash64(
    [...to, ...cc, ...bcc]
      .map(({ address }) => address.trim().toLowerCase())
      .sort()
      .join('\n'),
  );
}

/**
 * Everything as it fits: examples go first, then what was gathered, then the oldest answers. What was taken back never
 * goes: without it an answer would hold that the sender does not want any more.
 */
function fitted(message: Message, { changes = noChanges, ...facts }: SessionKnown): string {
  const store = (known: SessionFacts, answers: Changes['answers']): string =>
    JSON.stringify({
      version: VERSION,
      person: personOf(message),
      // Whose lists and first mails these are: From can change while a mail is written.
      sender: senderOf(message),
      // The recipients that the gathered facts are about.
      about: recipientsHash(message),
      known,
      changes: { ...changes, answers },
    });
  const { lists, ownAddresses = [], ...first } = facts;
  const counted: { [address: string]: ListFacts } = {};
  for (const address of Object.keys(lists ?? {})) {
    const list = lists?.[address];
    if (list !== undefined) counted[address] = { members: list.members, outside: list.outside };
  }
  const fewest = { ownAddresses: ownAddresses.slice(0, 20) };
  const candidates = [facts, { ...first, ownAddresses, lists: counted }, { ownAddresses }].map(
    (known) => () => store(known, changes.answers),
  );
  for (const candidate of candidates) {
    const text = candidate();
    if (text.length <= MOST_SESSION_DATA) return text;
  }
  for (let from = 0; from < changes.answers.length; from += 1) {
    const text = store(fewest, changes.answers.slice(from));
    if (text.length <= MOST_SESSION_DATA) return text;
  }
  return store({}, []);
}

/**
 * Keeps facts and changes with the open item for the event script to find. `message` is the item as it was when the
 * facts were gathered. False: this client keeps nothing, refused, or so much was taken back that it does not fit.
 */
export function writeSessionKnown(
  item: SessionItem,
  message: Message,
  known: SessionKnown,
  queue?: CallQueue,
): Promise<boolean> {
  return writeSession(item, sessionKeys.known, fitted(message, known), queue);
}

/**
 * Takes up the facts as far as they still hold for `message`: the person's own addresses are theirs, whatever account they
 * send from; what is about recipients holds for the same sender and while the recipients are the same.
 */
export function factsIn(session: Session, message: Message): SessionFacts {
  const found = sessionEntry(session, sessionKeys.known);
  if (found?.version !== VERSION || !isLoose(found.known)) return {};
  const { lists, firstContact, ownAddresses } = found.known;
  const holds = found.sender === senderOf(message) && found.about === recipientsHash(message);
  const isTheirs = found.person === personOf(message) && Array.isArray(ownAddresses);
  return given({
    lists: holds && isLoose(lists) ? only(lists, isListFacts) : undefined,
    firstContact: holds && isLoose(firstContact) ? only(firstContact, isBoolean) : undefined,
    ownAddresses: isTheirs ? ownAddresses.filter(isOwnAddress) : undefined,
  });
}

/** Takes up what the sender changed on the open item, whoever it is sent from. */
export function changesIn(session: Session): Changes {
  const changes = sessionEntry(session, sessionKeys.known)?.changes;
  if (!isLoose(changes)) return noChanges;
  const { answers, forgotten, settings } = changes;
  return {
    answers: entriesIn(answers) as Changes['answers'],
    forgotten: entriesIn(forgotten) as Changes['forgotten'],
    settings: isLoose(settings) ? settings : {},
  };
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
