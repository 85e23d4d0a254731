import type { Known, Message } from '../../engine';
import { callQueue } from './call-queue';
import { PATIENCE, type ReadableItem, type ReadableMailbox, type ReadOptions, readItem } from './read-item';
import { type OriginItem, readOrigin } from './read-origin';
import { readSession, type SessionItem, takeSessionKnown } from './session-known';

/** The open mail, and what is known about it without asking anybody but Outlook. */
export interface ReadMail {
  readonly message: Message;
  readonly known: Known;
}

/**
 * Reads everything a check needs from the open mail, within one patience and three calls at once. Always resolves.
 * `now` is the instant of the check, ISO 8601; `language` the interface's, a BCP 47 tag.
 */
export function readMail(
  item: ReadableItem & OriginItem & SessionItem,
  mailbox: ReadableMailbox,
  context: { readonly now: string; readonly language?: string | undefined },
  options: ReadOptions = {},
): Promise<ReadMail> {
  const queue = options.queue ?? callQueue(options.patience ?? PATIENCE);
  const asked = [
    readItem(item, mailbox, { ...options, queue }),
    readOrigin(item, queue),
    readSession(item, queue),
  ] as const;
  return Promise.all(asked).then(([message, origin, session]) => ({
    message,
    known: {
      now: context.now,
      ...(context.language === undefined ? {} : { language: context.language }),
      ...(origin === undefined ? {} : { origin }),
      ...takeSessionKnown(session, message),
    },
  }));
}
