import type { Trouble } from './trouble';

/** Something read from elsewhere, as a page shows it. An old value stays while a new one is fetched. */
export interface ReadingState<T> {
  readonly value: T | undefined;
  /** When the value was read, in milliseconds since 1970. */
  readonly readAt: number | undefined;
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
}

export interface ReadingOptions<T> {
  /** Reads once. Whatever it throws is explained, except that nobody hears of it once `signal` is aborted. */
  readonly read: (signal: AbortSignal) => Promise<T>;
  /** Opens the host's window, after a press: sign-in or consent. */
  readonly ask: () => Promise<unknown>;
  readonly explain: (error: unknown) => Trouble;
  readonly now: () => number;
  /** Calls back when the connection returns, until the returned function is called. */
  readonly whenOnline: (back: () => void) => () => void;
}

export interface Reading<T> {
  state(): ReadingState<T>;
  subscribe(changed: () => void): () => void;
  /** Reads, unless it is reading already. */
  read(): void;
  /** Asks the person to sign in or to agree, then reads. */
  askAndRead(): void;
  /** Ends what is under way, and every attempt that would follow by itself. */
  stop(): void;
}

/** Longest delay that a browser's timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Reads something when told to, and again by itself where waiting is all that helps: at the time Microsoft 365 named,
 * and when the connection is back.
 */
export function createReading<T>({ read, ask, explain, now, whenOnline }: ReadingOptions<T>): Reading<T> {
  let state: ReadingState<T> = { value: undefined, readAt: undefined, busy: false, trouble: undefined };
  let under: AbortController | undefined;
  let unplan = () => {};
  const watchers = new Set<() => void>();

  function set(change: Partial<ReadingState<T>>): void {
    state = { ...state, ...change };
    for (const changed of watchers) changed();
  }

  function plan(trouble: Trouble): void {
    if (trouble.kind === 'offline') unplan = whenOnline(() => run(read));
    if (trouble.kind === 'wait') {
      const timer = setTimeout(() => run(read), Math.min(Math.max(0, trouble.until - now()), longestTimer));
      unplan = () => clearTimeout(timer);
    }
  }

  function run(work: (signal: AbortSignal) => Promise<T>): void {
    if (under !== undefined) return;
    unplan();
    unplan = () => {};
    const own = new AbortController();
    under = own;
    set({ busy: true });
    // `async` so that what throws at once is a failure like any other.
    (async () => work(own.signal))().then(
      (value) => {
        if (own.signal.aborted) return;
        under = undefined;
        set({ value, readAt: now(), busy: false, trouble: undefined });
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        under = undefined;
        const trouble = explain(error);
        set({ busy: false, trouble });
        plan(trouble);
      },
    );
  }

  return {
    state: () => state,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    read: () => run(read),
    askAndRead: () =>
      run(async (signal) => {
        await ask();
        return read(signal);
      }),
    stop() {
      under?.abort();
      under = undefined;
      unplan();
      unplan = () => {};
      if (state.busy) set({ busy: false });
    },
  };
}
