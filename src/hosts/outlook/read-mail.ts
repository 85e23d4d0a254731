import type { Known, Message } from '../../engine';
import { callQueue } from './call-queue';
import { given } from './given';
import { type Allowed, allowedIn, type Changes, readSession, type Session, type SessionItem } from './handed-over';
import { answersIn, type Remembered, remembered, type Settings } from './kept-answers';
import {
  type AskedItem,
  askItem,
  PATIENCE,
  type ReadableItem,
  type ReadableMailbox,
  type ReadOptions,
  withText,
} from './read-item';
import { type OriginItem, readOrigin, withParticipants } from './read-origin';
import { changesIn, factsIn } from './session-known';

/** The open mail, and what is known about it. */
export interface ReadMail {
  readonly message: Message;
  readonly known: Known;
  /** When a meeting begins, ISO 8601. Only the pane asks. */
  readonly begins?: string;
  /** The sensitivity labels that can be set on it, by name. Only the pane asks. */
  readonly labels?: readonly string[];
}

type MailItem = ReadableItem & OriginItem & SessionItem;

/** What pane and event script handed to each other with the open mail. */
interface Handed {
  readonly known: Known;
  readonly session: Session;
  /** What the sender changed on this item. */
  readonly changes: Changes;
  /** What is remembered, those changes included. Missing where it cannot be read. */
  readonly remembered?: Remembered;
  /** The leave that was given to send, whatever became of the item since. */
  readonly allowed?: Allowed;
}

/** The open mail from Outlook alone. */
export interface HandedMail extends Handed, ReadMail {
  /** The text as Outlook gave it. Missing where it could not be read. */
  readonly html?: string;
}

/** The same, before its text is read. */
export interface AskedMail extends Handed, AskedItem {}

export interface ReadContext {
  /** The instant of the check, ISO 8601. */
  readonly now: string;
  /** The interface's language, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Where answers are kept. What was answered or taken back on this very mail comes before what is kept there. */
  readonly settings?: Pick<Settings, 'get'> | undefined;
}

/** Reads everything a check needs from the open mail, within one patience and three calls at once. Always resolves. */
export function readMail(
  item: MailItem,
  mailbox: ReadableMailbox,
  context: ReadContext,
  { patience = PATIENCE, queue = callQueue(patience), more, ...options }: ReadOptions = {},
): Promise<HandedMail> {
  return askMail(item, mailbox, context, { ...options, queue }).then(({ rest, html, ...handed }) => {
    const message = withText({ rest, html });
    const whole = more === undefined ? Promise.resolve(message) : more(message, html, queue);
    return whole.then((read) => ({ ...handed, ...given({ html }), message: read }));
  });
}

/** Asks Outlook for all of it. Always resolves. */
export function askMail(
  item: MailItem,
  mailbox: ReadableMailbox,
  { now, language, settings }: ReadContext,
  options: ReadOptions = {},
): Promise<AskedMail> {
  const { patience = PATIENCE, queue = callQueue(patience) } = options;
  const asked = [
    askItem(item, mailbox, { ...options, queue }),
    readOrigin(item, queue),
    readSession(item, queue),
  ] as const;
  return Promise.all(asked).then(([{ rest, html }, origin, session]) => {
    const changes = changesIn(session);
    const kept = remembered(settings, session, changes, now.slice(0, 10));
    const entries = kept?.entries ?? changes.answers;
    return {
      rest,
      html,
      known: {
        now,
        ...given({
          language,
          origin: withParticipants(origin, session),
          answers: kept === undefined && entries.length === 0 ? undefined : answersIn(entries),
        }),
        ...factsIn(session, rest),
      },
      session,
      changes,
      ...given({ remembered: kept, allowed: allowedIn(session) }),
    };
  });
}
