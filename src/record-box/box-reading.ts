import { useEffect, useMemo } from 'react';
import type { BoxState, RecordBox } from '../record-mail';
import { type Reading, type ReadingState, type Trouble, useReading } from '../ui';

interface BoxReadingOptions {
  readonly box: RecordBox;
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, after a press: sign-in or consent. */
  readonly signIn: () => Promise<unknown>;
}

/** A mailbox as the shared pieces show something that is read: what was read before stays below a later trouble. */
export function boxReading({ box, explain, signIn }: BoxReadingOptions): Reading<BoxState> {
  let seen: BoxState | undefined;
  let shown: ReadingState<BoxState> = { value: undefined, readAt: undefined, busy: false, trouble: undefined };
  const read = () => void readBox(box);
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
    askAndRead: () => void signIn().then(read, read),
    stop: () => undefined,
  };
}

/** Reads what is new, and looks what became of a sending that nobody knows of. Never rejects. */
async function readBox(box: RecordBox): Promise<void> {
  await box.refresh();
  if (box.unsettled().length > 0 && box.state().failure === undefined) await box.settle().catch(() => undefined);
}

/** Longest delay that a browser's timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Reads a mailbox when it comes on the screen, and again by itself where waiting is all that helps. */
export function useBoxReading({ box, explain, signIn }: BoxReadingOptions, now: () => number): Reading<BoxState> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what explains and asks is the same for as long as the mailbox is
  const reading = useMemo(() => boxReading({ box, explain, signIn }), [box]);
  const { trouble } = useReading(reading);
  useEffect(() => reading.read(), [reading]);
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
