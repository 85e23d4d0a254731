import type { Origin } from '../../engine';
import { type CallQueue, callQueue } from './call-queue';
import {
  areTexts,
  type Opened,
  readSession,
  type Session,
  type SessionItem,
  sessionEntry,
  sessionKeys,
  writeSession,
} from './handed-over';
import { PATIENCE, type ReadableItem } from './read-item';

export interface OriginItem {
  /** Mailbox 1.10. */
  readonly getComposeTypeAsync?: (
    callback: (result: Office.AsyncResult<{ readonly composeType?: string }>) => void,
  ) => void;
  /** Mailbox 1.14. Null on a new mail. */
  readonly inReplyTo?: string | null;
}

const kinds: { readonly [composeType: string]: Origin['kind'] } = {
  newMail: 'new',
  reply: 'reply',
  forward: 'forward',
};

/** Whether the open mail is new, an answer or a forward. Undefined where Outlook does not say. */
export function readOrigin(item: OriginItem, queue: CallQueue = callQueue(PATIENCE)): Promise<Origin | undefined> {
  const { getComposeTypeAsync, inReplyTo } = item;
  return queue
    .ask<{ readonly composeType?: string }>(
      getComposeTypeAsync === undefined ? undefined : (callback) => item.getComposeTypeAsync?.(callback),
      getComposeTypeAsync,
    )
    .then((answered) => {
      const kind = answered.ok ? kinds[answered.value?.composeType ?? ''] : undefined;
      // A draft that is opened again may say it is new; what it answers stays with it.
      if ((kind === undefined || kind === 'new') && inReplyTo) return { kind: 'reply' as const };
      return kind === undefined ? undefined : { kind };
    });
}

/** The same, with who stood on a reply when it was opened, as the event script noted it then. */
export function withParticipants(origin: Origin | undefined, session: Session): Origin | undefined {
  const participants = sessionEntry(session, sessionKeys.opened)?.participants;
  return origin?.kind === 'reply' && areTexts(participants) ? { ...origin, participants } : origin;
}

/**
 * Notes who stands on a reply that was just opened, before its sender adds anybody. A second time changes nothing, and
 * what could only be read in part is not noted: whoever is missing there would seem to have been added.
 */
export function noteParticipants(item: ReadableItem & OriginItem & SessionItem, queue: CallQueue): Promise<unknown> {
  const { to, cc } = item;
  const addresses = (field: typeof to) =>
    queue.ask<Office.EmailAddressDetails[]>(field && ((callback) => field.getAsync(callback)), field);
  return Promise.all([readSession(item, queue), readOrigin(item, queue), addresses(to), addresses(cc)]).then(
    ([session, origin, ...lists]) => {
      if (origin?.kind !== 'reply' || session[sessionKeys.opened] !== undefined) return undefined;
      const participants: string[] = [];
      for (const answered of lists) {
        if (!answered.ok) return undefined;
        participants.push(...answered.value.map(({ emailAddress }) => emailAddress));
      }
      // Outlook may not have put in the names yet: everybody would seem to have been added.
      if (participants.length === 0) return undefined;
      const opened: Opened = { participants };
      return writeSession(item, sessionKeys.opened, JSON.stringify(opened), queue);
    },
  );
}
