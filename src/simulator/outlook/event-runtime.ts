import type { ComposeStore } from './compose-store';
import { type OfficeHost, type Surroundings, serveOffice } from './office-host';
import type { OfficeSeed, Port, ToPage } from './office-protocol';

/** What became of an event that the add-in was asked to handle. Never arrives where the script never completes it. */
export type EventAnswer =
  | {
      readonly kind: 'completed';
      readonly options: unknown;
      readonly milliseconds: number;
      readonly calls: number;
      /** Of these calls, those that the page never answered. */
      readonly unanswered: number;
    }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'noHandler' };

export interface RunningEvent {
  readonly answer: Promise<EventAnswer>;
  /** Ends the runtime, as Outlook does when the mail goes or its window closes. */
  readonly stop: () => void;
}

/** A realm for the script, with one end of a channel in it. `start` loads the script there. */
export interface Realm {
  readonly port: Port;
  readonly start: (seed: OfficeSeed) => void;
  readonly end: () => void;
}

export interface EventRun {
  readonly realm: Realm;
  readonly store: ComposeStore;
  readonly seed: OfficeSeed;
  readonly surroundings: Surroundings;
  readonly action: string;
  readonly eventType: string;
  /** Told what a developer should know: an exception, a second completion. */
  readonly fault: (text: string) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
}

/** Loads the event script in a realm of its own, runs what it associated with `action`, and waits for its answer. */
export function runEvent({
  realm,
  store,
  seed,
  surroundings,
  action,
  eventType,
  fault,
  clock,
}: EventRun): RunningEvent {
  const started = clock();
  let host: OfficeHost | null = null;
  let isOver = false;
  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    host?.stop();
    realm.end();
  };
  const answer = new Promise<EventAnswer>((resolve) => {
    const take = (message: Exclude<ToPage, { kind: 'call' | 'listen' | 'unlisten' }>): void => {
      switch (message.kind) {
        case 'loadFailed':
          resolve({ kind: 'unavailable', reason: message.message });
          return;
        case 'loaded':
          if (message.actions.includes(action)) host?.send({ kind: 'run', action, eventType });
          else resolve({ kind: 'noHandler' });
          return;
        case 'completed':
          if (message.isRepeated) fault('The event was completed a second time; Outlook ignores it.');
          else {
            const milliseconds = Math.round(clock() - started);
            const calls = host?.callCount() ?? 0;
            const unanswered = host?.unansweredCount() ?? 0;
            resolve({ kind: 'completed', options: message.options, milliseconds, calls, unanswered });
          }
          return;
        case 'threw':
          // Outlook does not end an event for an exception: the sender waits.
          fault(`The event script threw: ${message.message}`);
      }
    };
    host = serveOffice(realm.port, store, surroundings, take);
    realm.start(seed);
  });
  return { answer, stop };
}
