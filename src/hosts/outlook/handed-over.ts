import type { Answer, Finding } from '../../engine';
import { type CallQueue, callQueue } from './call-queue';
import { PATIENCE } from './read-item';

/**
 * What pane and event script tell each other about one open item: Outlook's session data (Mailbox 1.11). It is gone when
 * the item is sent, closed or kept as a draft. Every entry is at most 8 KB and versioned; what cannot be read is nothing.
 */
export const sessionKeys = {
  /** Facts and changes, from the pane. See session-known.ts. */
  known: 'second-look',
  /** The leave to send in spite of a `stop`, from the pane. */
  allowed: 'second-look.allowed',
  /** The event script's own answer, worked out beforehand. */
  prepared: 'second-look.prepared',
  /** What the item was like when it was opened, from the event script. */
  opened: 'second-look.opened',
  /** What is remembered, as the event script has it: on some clients the pane reads other settings than it writes. */
  kept: 'second-look.kept',
} as const;

/** The part of an item that keeps session data. */
export interface SessionItem {
  readonly sessionData?: Partial<Pick<Office.SessionData, 'getAllAsync' | 'setAsync' | 'removeAsync'>>;
}

/** All that is kept with the open item, by key. */
export type Session = { readonly [key: string]: unknown };

/** A reason that the sender gave for sending in spite of a `stop`. It holds for exactly one mail, once. */
export interface Allowed {
  /** `mailHash` of the mail as it was shown, with `policies` and `pack`. */
  readonly mail: string;
  /** `labelId` of the mail as it was shown. */
  readonly label?: string;
  /** `speakingPolicies` of the Report that was shown. */
  readonly policies: readonly string[];
  /** Code of a reason in the pack's list. */
  readonly reason: string;
  /** Version of the pack. */
  readonly pack: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** What a person set for themselves, as far as the pack leaves it to them. Missing: as the pack has it. */
export interface OwnSettings {
  readonly liveAdvice?: boolean;
  readonly cards?: boolean;
  readonly rememberDays?: number;
  /** Policies whose guidance cards the pane shows no more. */
  readonly hiddenCards?: readonly string[];
}

/** An answer with the instant it was given, ISO 8601: of two about an address the later one holds. */
export type TimedAnswer = Answer & { readonly at: string };

/** An answer that was taken back, and when. */
export interface Forgotten {
  readonly address: string;
  readonly at: string;
}

/** What the pane asks the event script to write into the mailbox's settings. It grows while the item is open. */
export interface Changes {
  readonly answers: readonly TimedAnswer[];
  readonly forgotten: readonly Forgotten[];
  readonly settings: OwnSettings & { readonly at?: string };
}

/** What the event script saw when the item was opened. */
export interface Opened {
  /** Addresses on a reply before the sender changed anything. */
  readonly participants: readonly string[];
}

/** The policies that stand behind a Smart Alert, each once, in the order of the findings: what an override covers. */
export function speakingPolicies(findings: readonly Pick<Finding, 'policy' | 'outcome'>[]): readonly string[] {
  const ids = findings.filter(({ outcome }) => outcome !== 'inform').map(({ policy }) => policy);
  return ids.filter((id, at) => ids.indexOf(id) === at);
}

/** What the sender just did in the pane. */
export interface Change {
  readonly answers?: readonly Answer[];
  readonly forget?: readonly string[];
  readonly settings?: OwnSettings;
}

/** Adds a change, so that the latest about each address is what counts. */
export function addChange({ answers, forgotten, settings }: Changes, change: Change, at: string): Changes {
  const { answers: given = [], forget = [] } = change;
  const touched = new Set([...given.map(({ address }) => address), ...forget].map((address) => address.toLowerCase()));
  const others = ({ address }: { readonly address: string }) => !touched.has(address.toLowerCase());
  return {
    answers: [...answers.filter(others), ...given.map((answer) => ({ ...answer, at }))],
    forgotten: [...forgotten.filter(others), ...forget.map((address) => ({ address, at }))],
    settings: change.settings === undefined ? settings : { ...settings, ...change.settings, at },
  };
}

export const noChanges: Changes = { answers: [], forgotten: [], settings: {} };

/** UTF-16 units of an entry. Outlook gives 50,000 for all of an add-in's session data of an item. */
export const MOST_SESSION_DATA = 8 * 1024;

/** Asks Outlook for everything that is kept with the open item, in one call. Empty where it could not be read. */
export function readSession({ sessionData }: SessionItem, queue: CallQueue = callQueue(PATIENCE)): Promise<Session> {
  return queue
    .ask<object>(
      sessionData?.getAllAsync && ((callback) => sessionData.getAllAsync?.(callback)),
      sessionData?.getAllAsync,
    )
    .then((answered) => (answered.ok && isLoose(answered.value) ? answered.value : {}));
}

/** Keeps an entry with the open item. False: this client keeps nothing, refused, or it is too long. */
export function writeSession(
  { sessionData }: SessionItem,
  key: string,
  text: string,
  queue: CallQueue = callQueue(PATIENCE),
): Promise<boolean> {
  if (text.length > MOST_SESSION_DATA) return Promise.resolve(false);
  return queue
    .ask<void>(sessionData?.setAsync && ((callback) => sessionData.setAsync?.(key, text, callback)))
    .then(({ ok }) => ok);
}

/** Takes an entry out. False: it may still be there. */
function clearSession(
  { sessionData }: SessionItem,
  key: string,
  queue: CallQueue = callQueue(PATIENCE),
): Promise<boolean> {
  return queue
    .ask<void>(sessionData?.removeAsync && ((callback) => sessionData.removeAsync?.(key, callback)))
    .then(({ ok }) => ok);
}

export type Loose = { readonly [name: string]: unknown };

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry as data; nothing where it is too long, or is not the JSON of an object. */
export function sessionEntry(session: Session, key: string): Loose | undefined {
  const text = session[key];
  if (typeof text !== 'string' || text.length > MOST_SESSION_DATA) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isLoose(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Keeps an `Allowed` with the open item. False: this client keeps nothing, or refused. */
export function writeAllowed(item: SessionItem, allowed: Allowed): Promise<boolean> {
  return writeSession(item, sessionKeys.allowed, JSON.stringify(allowed));
}

/** Takes the leave away. False: it may still be there. */
export function clearAllowed(item: SessionItem, queue?: CallQueue): Promise<boolean> {
  return clearSession(item, sessionKeys.allowed, queue);
}

/** The leave that was given, whatever became of the item since. */
export function allowedIn(session: Session): Allowed | undefined {
  const found = sessionEntry(session, sessionKeys.allowed);
  if (found === undefined) return undefined;
  const { mail, label = '', policies, reason, pack, at } = found;
  return areTexts([mail, label, reason, pack, at]) && areTexts(policies) ? (found as unknown as Allowed) : undefined;
}
