import type { RecipientField } from '../../engine';
import type { ComposeStore } from './compose-store';
import { type Draft, type DraftAttachment, type Entry, recipientFields } from './draft';
import { answerCall } from './office-calls';
import type { Port, ToOffice, ToPage } from './office-protocol';
import type { AddressBook } from './resolve-recipients';

/** What the host needs to know beside the mail itself. */
export interface Surroundings {
  readonly book: () => AddressBook;
  /** What the alert that opened the pane handed over; a string, as older clients demand. */
  readonly initializationContext: () => string | null;
  readonly saveSettings: (settings: { readonly [name: string]: unknown }) => void;
  /** True: Office calls are never answered. */
  readonly hangs: () => boolean;
}

export interface OfficeHost {
  /** Tells the other side of an event, if it listens to it. */
  readonly emit: (event: string, detail: object) => void;
  readonly send: (message: ToOffice) => void;
  readonly stop: () => void;
  readonly callCount: () => number;
  /** Of these, how many were left without an answer. */
  readonly unansweredCount: () => number;
}

/**
 * The page's side of a played Office: answers its calls from the mail in `store` and tells it of changes.
 * What is not a call goes to `other`.
 */
export function serveOffice(
  port: Port,
  store: ComposeStore,
  surroundings: Surroundings,
  other: (message: Exclude<ToPage, { kind: 'call' | 'listen' | 'unlisten' }>) => void = () => undefined,
): OfficeHost {
  const listening = new Set<string>();
  let calls = 0;
  let unanswered = 0;
  const send = (message: ToOffice): void => port.postMessage(message);
  const emit = (event: string, detail: object): void => {
    if (listening.has(event)) send({ kind: 'event', event, detail: { type: event, ...detail } });
  };

  port.onmessage = ({ data }: MessageEvent) => {
    const message = data as ToPage;
    switch (message.kind) {
      case 'call':
        calls += 1;
        if (surroundings.hangs()) {
          unanswered += 1;
          return;
        }
        send({ kind: 'answer', id: message.id, result: answerCall(message.path, message.args, store, surroundings) });
        return;
      case 'listen':
        listening.add(message.event);
        return;
      case 'unlisten':
        listening.delete(message.event);
        return;
      default:
        other(message);
    }
  };

  const unsubscribe = store.subscribe((draft, before) => {
    const changed = recipientFields.filter((field) => resolvedKey(draft[field]) !== resolvedKey(before[field]));
    if (changed.length > 0) emit('olkRecipientsChanged', { changedRecipientFields: fieldsChanged(changed) });
    for (const { attachment, status } of attachmentChanges(draft, before)) {
      emit('olkAttachmentsChanged', { attachmentDetails: attachment, attachmentStatus: status });
    }
  });

  return {
    emit,
    send,
    callCount: () => calls,
    unansweredCount: () => unanswered,
    stop: () => {
      unsubscribe();
      port.onmessage = null;
    },
  };
}

const resolvedKey = (entries: readonly Entry[]): string =>
  entries.map((entry) => (entry.kind === 'resolved' ? `${entry.address} ${entry.name}` : '')).join('\n');

/** Office names all six fields, of mails and meetings alike. */
function fieldsChanged(changed: readonly RecipientField[]): object {
  const isIn = (field: RecipientField) => changed.includes(field);
  const meeting = { requiredAttendees: false, optionalAttendees: false, resources: false };
  return { to: isIn('to'), cc: isIn('cc'), bcc: isIn('bcc'), ...meeting };
}

function attachmentChanges(now: Draft, before: Draft) {
  const added = now.attachments.filter(({ id }) => !before.attachments.some((one) => one.id === id));
  const removed = before.attachments.filter(({ id }) => !now.attachments.some((one) => one.id === id));
  const change = (status: 'added' | 'removed') => (attachment: DraftAttachment) => ({ attachment, status });
  return [...added.map(change('added')), ...removed.map(change('removed'))];
}
