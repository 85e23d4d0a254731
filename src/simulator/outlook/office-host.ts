import type { ComposeStore } from './compose-store';
import { changesOf } from './item-changes';
import type { SensitivityLabel } from './label-calls';
import { refused } from './office-answers';
import { answerCall } from './office-calls';
import type { Port, ToOffice, ToPage } from './office-protocol';
import type { ClientProfile } from './profiles';
import type { AddressBook } from './resolve-recipients';

/** What the host needs to know beside the mail itself. */
export interface Surroundings {
  readonly profile: () => ClientProfile;
  readonly book: () => AddressBook;
  /** The tenant's sensitivity labels; none where it has no licence for them. */
  readonly labels: () => readonly SensitivityLabel[];
  /** What the alert that opened the pane handed over; a string, as older clients demand. */
  readonly initializationContext: () => string | null;
  readonly saveSettings: (settings: { readonly [name: string]: unknown }) => void;
  /** True: Office calls are never answered. */
  readonly hangs: (path: string) => boolean;
  /** True: Office says no for no reason that it gives. */
  readonly refuses?: (path: string) => boolean;
}

/** What is no call and no listening. */
export type OtherMessage = Exclude<ToPage, { kind: 'call' } | { kind: 'listen' | 'unlisten' }>;

/** How many calls were made. */
export interface CallCounts {
  readonly made: number;
  /** Of these, how many were left without an answer. */
  readonly unanswered: number;
  /** The most that waited for their answers at the same time. */
  readonly mostAtOnce: number;
}

export interface OfficeHost {
  /** Tells the other side of an event, if it listens to it. */
  readonly emit: (event: string, detail: object) => void;
  readonly send: (message: ToOffice) => void;
  readonly stop: () => void;
  readonly counts: () => CallCounts;
}

/**
 * The page's side of a played Office: answers its calls from the mail in `store` and tells it of changes.
 * What is not a call goes to `other`. `answerLater` may hold an answer back for a time.
 */
export function serveOffice(
  port: Port,
  store: ComposeStore,
  surroundings: Surroundings,
  other: (message: OtherMessage) => void = () => undefined,
  answerLater: (answer: () => void) => void = (answer) => answer(),
): OfficeHost {
  const listening = new Set<string>();
  let made = 0;
  let unanswered = 0;
  let open = 0;
  let mostAtOnce = 0;
  let isOver = false;
  const send = (message: ToOffice): void => port.postMessage(message);
  const emit = (event: string, detail: object): void => {
    if (listening.has(event)) send({ kind: 'event', event, detail: { type: event, ...detail } });
  };

  function take({ id, path, args }: Extract<ToPage, { kind: 'call' }>): void {
    made += 1;
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    if (surroundings.hangs(path)) {
      unanswered += 1;
      return;
    }
    answerLater(() => {
      if (isOver) return;
      open -= 1;
      const result = surroundings.refuses?.(path)
        ? refused(5001, 'Internal error', 'An internal error has occurred.')
        : answerCall(path, args, store, surroundings);
      send({ kind: 'answer', id, result });
    });
  }

  port.onmessage = ({ data }: MessageEvent) => {
    const message = data as ToPage;
    switch (message.kind) {
      case 'call':
        take(message);
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
    for (const { tells, detail } of changesOf(draft, before)) if (tells !== null) emit(tells, detail);
  });

  return {
    emit,
    send,
    counts: () => ({ made, unanswered, mostAtOnce }),
    stop: () => {
      isOver = true;
      unsubscribe();
      port.onmessage = null;
    },
  };
}
