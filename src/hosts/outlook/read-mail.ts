import type { Known, Message } from '../../engine';
import { callQueue } from './call-queue';
import { given } from './given';
import { mergeAnswers, readKeptAnswers, type Settings } from './kept-answers';
import { PATIENCE, type ReadableItem, type ReadableMailbox, type ReadOptions, readItem } from './read-item';
import { type OriginItem, readOrigin } from './read-origin';
import { readSession, type SessionItem, type SessionKnown, takeSessionKnown } from './session-known';

/** The open mail, and what is known about it without asking anybody but Outlook. */
export interface ReadMail {
  readonly message: Message;
  readonly known: Known;
}

export interface ReadContext {
  /** The instant of the check, ISO 8601. */
  readonly now: string;
  /** The interface's language, a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Where the pane keeps answers. What was answered on this very mail comes before what is kept there. */
  readonly settings?: Pick<Settings, 'get'> | undefined;
}

/** Reads everything a check needs from the open mail, within one patience and three calls at once. Always resolves. */
export function readMail(
  item: ReadableItem & OriginItem & SessionItem,
  mailbox: ReadableMailbox,
  context: ReadContext,
  options: ReadOptions = {},
): Promise<ReadMail> {
  const { patience = PATIENCE, queue = callQueue(patience) } = options;
  const asked = [
    readItem(item, mailbox, { ...options, queue }),
    readOrigin(item, queue),
    readSession(item, queue),
  ] as const;
  return Promise.all(asked).then(([message, origin, session]) => ({
    message,
    known: {
      now: context.now,
      ...given({ language: context.language, origin }),
      ...withKept(takeSessionKnown(session, message), context),
    },
  }));
}

function withKept(known: SessionKnown, { settings }: ReadContext): SessionKnown {
  const kept = readKeptAnswers(settings);
  return kept === undefined ? known : { ...known, answers: mergeAnswers(kept, known.answers ?? []) };
}
