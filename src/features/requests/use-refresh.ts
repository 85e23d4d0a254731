import { useEffect, useMemo } from 'react';
import type { RecordBox } from '../../record-mail';
import type { Trouble } from '../../ui';

/** Longest delay that a browser's timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** What a failure means to the person; the same object as long as it is the same failure. */
export function useTrouble(failure: unknown, explain: (error: unknown) => Trouble): Trouble | undefined {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its time is that of the failure, not of the drawing
  return useMemo(() => (failure === undefined || failure === null ? undefined : explain(failure)), [failure]);
}

/** Reads a mailbox as the page opens, and again by itself where waiting is all that helps. */
export function useRefresh(box: RecordBox, trouble: Trouble | undefined, now: () => number): void {
  useEffect(() => void box.refresh(), [box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: planned once for each trouble
  useEffect(() => {
    const again = () => void box.refresh();
    if (trouble?.kind === 'wait') {
      const timer = setTimeout(again, Math.min(Math.max(0, trouble.until - now()), longestTimer));
      return () => clearTimeout(timer);
    }
    if (trouble?.kind !== 'offline') return;
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [box, trouble]);
}
