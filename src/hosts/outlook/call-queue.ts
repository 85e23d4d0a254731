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

/**
 * Makes Office calls, three at a time. Calls that have not been answered after `patience` milliseconds, counted from
 * the first, are given up together: one that hangs costs the others nothing but its place.
 */
export function callQueue(patience: number): CallQueue {
  const waiting: (() => void)[] = [];
  const open = new Set<() => void>();
  let running = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    while (running < AT_ONCE) {
      const start = waiting.shift();
      if (start === undefined) return;
      running += 1;
      start();
    }
  }

  function giveUp(): void {
    isOver = true;
    waiting.length = 0;
    open.forEach((abandon) => {
      abandon();
    });
  }

  function ask<T>(call: OfficeCall<T> | undefined): Promise<Answered<T>> {
    if (call === undefined) return Promise.resolve({ ok: false, why: 'missing' });
    if (isOver) return Promise.resolve({ ok: false, why: 'silent' });
    if (timer === undefined) timer = setTimeout(giveUp, patience);
    return new Promise((resolve) => {
      const settle = (answered: Answered<T>): void => {
        if (!open.delete(abandon)) return;
        resolve(answered);
        if (open.size === 0) {
          clearTimeout(timer);
          timer = undefined;
        }
      };
      const abandon = (): void => settle({ ok: false, why: 'silent' });
      const start = (): void => {
        let answered = false;
        // A call's place is free once it has answered, however late, and is taken once.
        const finish = (result: Answered<T>): void => {
          if (answered) return;
          answered = true;
          running -= 1;
          settle(result);
          next();
        };
        try {
          call((result) => {
            // The enum Office.AsyncResultStatus holds this word, and the word needs no global Office.
            const succeeded = String(result.status) === 'succeeded';
            finish(succeeded ? { ok: true, value: result.value } : { ok: false, why: 'failed' });
          });
        } catch {
          finish({ ok: false, why: 'failed' });
        }
      };
      open.add(abandon);
      waiting.push(start);
      next();
    });
  }

  return { ask };
}
