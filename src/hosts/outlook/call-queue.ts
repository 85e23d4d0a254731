import type { OfficeCall } from './office-call';

/** What became of a call. Outlook's own words of a failure are not for a screen, so they are not kept. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Failure };

/** `missing`: this client has no such call. `failed`: it said no. `silent`: it did not answer in time. */
export type Failure = 'missing' | 'failed' | 'silent';

/** Outlook on the web, new Outlook and the phones take no more than three calls at once. */
const AT_ONCE = 3;

export interface CallQueue {
  /** Waits for a turn, calls, and always resolves. */
  ask<T>(call: OfficeCall<T> | undefined): Promise<Answered<T>>;
}

/** Queues that take turns with one another. `urgent` are served before all that `wait`. */
export interface Turns {
  running: number;
  readonly urgent: (() => void)[];
  readonly waiting: (() => void)[];
}

/** Turns for queues that work at the same time in one runtime. */
export const takingTurns = (): Turns => ({ running: 0, urgent: [], waiting: [] });

/**
 * Makes Office calls, three at a time together with all other queues of the same `turns`. Calls that have not been
 * answered after `patience` milliseconds, counted from the first, are given up together, and their turns with them: one
 * that hangs costs the others nothing but its place, and that only until then.
 */
export function callQueue(patience: number, turns: Turns = takingTurns(), isUrgent = false): CallQueue {
  const open = new Set<() => void>();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    while (turns.running < AT_ONCE) {
      const start = turns.urgent.shift() ?? turns.waiting.shift();
      if (start === undefined) return;
      start();
    }
  }

  function giveUp(): void {
    isOver = true;
    open.forEach((abandon) => {
      abandon();
    });
    next();
  }

  function ask<T>(call: OfficeCall<T> | undefined): Promise<Answered<T>> {
    if (call === undefined) return Promise.resolve({ ok: false, why: 'missing' });
    if (isOver) return Promise.resolve({ ok: false, why: 'silent' });
    if (timer === undefined) timer = setTimeout(giveUp, patience);
    return new Promise((resolve) => {
      let isRunning = false;
      const settle = (answered: Answered<T>): void => {
        // An answer that comes after the call was given up changes nothing.
        if (!open.delete(abandon)) return;
        if (isRunning) turns.running -= 1;
        resolve(answered);
        if (open.size === 0) {
          clearTimeout(timer);
          timer = undefined;
        }
      };
      const abandon = (): void => settle({ ok: false, why: 'silent' });
      const start = (): void => {
        if (!open.has(abandon)) return;
        isRunning = true;
        turns.running += 1;
        try {
          call((result) => {
            // The enum Office.AsyncResultStatus holds this word, and the word needs no global Office.
            const succeeded = String(result.status) === 'succeeded';
            settle(succeeded ? { ok: true, value: result.value } : { ok: false, why: 'failed' });
            next();
          });
        } catch {
          settle({ ok: false, why: 'failed' });
        }
      };
      open.add(abandon);
      (isUrgent ? turns.urgent : turns.waiting).push(start);
      next();
    });
  }

  return { ask };
}
