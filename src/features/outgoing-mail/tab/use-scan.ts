import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { MailScan, ScanState, Span } from '../../../mail-scan';
import type { Trouble } from '../../../ui';
import { nowAndThen } from './now-and-then';

/** Longest delay that a browser's timer can hold, in milliseconds. */
const longestTimer = 2 ** 31 - 1;

/** Milliseconds between two looks at a scan that changes with every mail: enough to draw what was found meanwhile. */
export const between = 400;

/** Tries again by itself where waiting is all that helps: at the time Microsoft 365 named, and when the connection is back. */
export function useRetry(trouble: Trouble | undefined, retry: () => void, now: () => number): void {
  useEffect(() => {
    if (trouble?.kind === 'wait') {
      const timer = setTimeout(retry, Math.min(Math.max(0, trouble.until - now()), longestTimer));
      return () => clearTimeout(timer);
    }
    if (trouble?.kind === 'offline') {
      window.addEventListener('online', retry);
      return () => window.removeEventListener('online', retry);
    }
    return undefined;
  }, [trouble, retry, now]);
}

/** What a failure means, the same object for as long as it is the same failure. */
export function useTrouble(failure: unknown, explain: (error: unknown) => Trouble): Trouble | undefined {
  // biome-ignore lint/correctness/useExhaustiveDependencies: explaining again would name another time
  return useMemo(() => (failure === undefined ? undefined : explain(failure)), [failure]);
}

/**
 * The state of one span, followed. The first visit begins to read it, and one after a trouble tries again; any other
 * shows what was read, and what a person stopped stays stopped.
 */
export function useScan(scan: MailScan, span: Span): ScanState {
  const read = () => scan.state(span);
  const subscribe = useMemo(() => nowAndThen(scan.subscribe, between), [scan]);
  const state = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    const before = scan.state(span);
    if (before.state === 'never' || (before.state === 'stopped' && before.failure !== undefined)) scan.start(span);
  }, [scan, span]);
  return state;
}
