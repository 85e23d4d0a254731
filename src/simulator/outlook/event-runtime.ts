import type { ComposeStore } from './compose-store';
import { type OfficeHost, type OtherMessage, type Surroundings, serveOffice } from './office-host';
import type { OfficeSeed, Port } from './office-protocol';

/** What became of an event that the add-in was asked to handle. Never arrives where the script never completes it. */
export type EventAnswer =
  | {
      readonly kind: 'completed';
      readonly options: unknown;
      readonly milliseconds: number;
      readonly calls: number;
      /** Of these calls, those that the page never answered; where none was made, those that had kept it from calling. */
      readonly unanswered: number;
    }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'noHandler' }
  /** Given up: the client waits no longer. */
  | { readonly kind: 'late' };

/** An event and the name under which the manifest declares what handles it. */
export interface Launch {
  readonly action: string;
  readonly type: string;
  readonly detail: object;
}

/** A realm for the script, with one end of a channel in it. `start` loads the script there. */
export interface Realm {
  readonly port: Port;
  readonly start: (seed: OfficeSeed) => void;
  readonly end: () => void;
}

/** Calls back after a time; returns how to prevent it. */
export type After = (milliseconds: number, callback: () => void) => () => void;

export interface EventRuntimeStart {
  readonly realm: Realm;
  readonly store: ComposeStore;
  readonly seed: OfficeSeed;
  readonly surroundings: Surroundings;
  /** Told what a developer should know: an exception, a second completion. */
  readonly fault: (text: string) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly clock: () => number;
  readonly after: After;
  /** Holds the answer to a call back for as long as Office takes. */
  readonly answerLater?: (answer: () => void) => void;
}

/** The event runtime of one open mail. */
export interface EventRuntime {
  readonly run: (launch: Launch, answered: (answer: EventAnswer) => void) => void;
  readonly counts: OfficeHost['counts'];
  /** Goes on with another mail of the same person's. The store holds it already. */
  readonly open: (seed: OfficeSeed) => void;
  /** Ends it, as Outlook does when the mail goes or its window closes. What runs is never answered. */
  readonly stop: () => void;
}

interface Waiting {
  readonly launch: Launch;
  readonly answered: (answer: EventAnswer) => void;
  readonly since: number;
}

interface Running extends Waiting {
  readonly callsBefore: ReturnType<OfficeHost['counts']>;
  readonly forget: () => void;
}

/** Loads the event script in a realm of its own, which lives as long as the mail is open, and runs events in it. */
export function startEventRuntime({
  realm,
  store,
  seed,
  surroundings,
  fault,
  clock,
  after,
  answerLater,
}: EventRuntimeStart): EventRuntime {
  const { eventsAtOnce, patience } = seed.profile;
  const waiting: Waiting[] = [];
  const running = new Map<number, Running>();
  /** Null until the script is there. */
  let actions: readonly string[] | null = null;
  let unavailable: string | null = null;
  let runs = 0;
  let isOver = false;

  function next(): void {
    while (!isOver && running.size < eventsAtOnce) {
      if (actions === null && unavailable === null) return;
      const one = waiting.shift();
      if (one === undefined) return;
      if (unavailable !== null) one.answered({ kind: 'unavailable', reason: unavailable });
      else if (!actions?.includes(one.launch.action)) one.answered({ kind: 'noHandler' });
      else begin(one);
    }
  }

  function begin(one: Waiting): void {
    runs += 1;
    const run = runs;
    const forget = after(patience, () => over(run, { kind: 'late' }));
    running.set(run, { ...one, callsBefore: host.counts(), forget });
    const { action, type, detail } = one.launch;
    host.send({ kind: 'run', run, action, event: { type, ...detail } });
  }

  function over(run: number, answer: EventAnswer): void {
    const one = running.get(run);
    if (one === undefined) return;
    running.delete(run);
    one.forget();
    one.answered(answer);
    next();
  }

  function completed(run: number, options: unknown): void {
    const one = running.get(run);
    if (one === undefined) return;
    const { made, unanswered } = host.counts();
    const { callsBefore, since } = one;
    const calls = made - callsBefore.made;
    over(run, {
      kind: 'completed',
      options,
      milliseconds: Math.round(clock() - since),
      calls,
      unanswered: calls === 0 ? unanswered : unanswered - callsBefore.unanswered,
    });
  }

  function take(message: OtherMessage): void {
    switch (message.kind) {
      case 'loadFailed':
        unavailable = message.message;
        next();
        return;
      case 'loaded':
        actions = message.actions;
        next();
        return;
      case 'tooMany':
        fault(`${message.path} was refused: ${seed.profile.callsAtOnce} calls are taken at once.`);
        return;
      case 'completed':
        if (message.isRepeated) fault('The event was completed a second time; Outlook ignores it.');
        else completed(message.run, message.options);
        return;
      case 'threw':
        // Outlook does not end an event for an exception: the sender waits.
        fault(`The event script threw: ${message.message}`);
    }
  }

  const host = serveOffice(realm.port, store, surroundings, take, answerLater);
  realm.start(seed);

  return {
    run(launch, answered) {
      waiting.push({ launch, answered, since: clock() });
      next();
    },
    counts: host.counts,
    open: (next) => host.send({ kind: 'open', seed: next }),
    stop() {
      if (isOver) return;
      isOver = true;
      for (const { forget } of running.values()) forget();
      host.stop();
      realm.end();
    },
  };
}
