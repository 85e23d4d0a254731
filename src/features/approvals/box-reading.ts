import { useEffect, useMemo } from 'react';
import type { BoxState, RecordBox } from '../../record-mail';
import { type Reading, type ReadingState, type Trouble, useReading } from '../../ui';

interface BoxReadingOptions {
  readonly box: RecordBox;
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, after a press: sign-in or consent. */
  readonly ask: () => Promise<unknown>;
}

/** A mailbox as the shared pieces show something that is read: what was read before stays below a later trouble. */
export function boxReading({ box, explain, ask }: BoxReadingOptions): Reading<BoxState> {
  let seen: BoxState | undefined;
  let shown: ReadingState<BoxState> = { value: undefined, readAt: undefined, busy: false, trouble: undefined };
  const read = () => void box.refresh();
  return {
    state() {
      const state = box.state();
      if (state === seen) return shown;
      seen = state;
      const { readAt, reading, failure, stories } = state;
      shown = {
        value: readAt === undefined && stories.length === 0 ? undefined : state,
        readAt,
        busy: reading,
        trouble: failure === undefined ? undefined : explain(failure),
      };
      return shown;
    },
    subscribe: box.subscribe,
    read,
    askAndRead: () => void ask().then(read, read),
    stop: () => undefined,
  };
}

/** Longest delay that a browser's timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Reads a mailbox when it comes on the screen, and again by itself where waiting is all that helps. */
export function useBoxReading({ box, explain, ask }: BoxReadingOptions, now: () => number): Reading<BoxState> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what explains and asks is the same for as long as the mailbox is
  const reading = useMemo(() => boxReading({ box, explain, ask }), [box]);
  const { trouble } = useReading(reading);
  useEffect(() => {
    void box.refresh();
  }, [box]);
  useEffect(() => {
    if (trouble?.kind === 'wait') {
      const timer = setTimeout(reading.read, Math.min(Math.max(0, trouble.until - now()), longestTimer));
      return () => clearTimeout(timer);
    }
    if (trouble?.kind !== 'offline') return undefined;
    window.addEventListener('online', reading.read);
    return () => window.removeEventListener('online', reading.read);
  }, [trouble, reading, now]);
  return reading;
}
