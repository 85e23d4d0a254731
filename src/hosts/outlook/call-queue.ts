import type { OfficeCall } from './office-call';

/** What became of a call. Outlook's own words of a failure are not for a screen, so they are not kept. */
export type Answered<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: Failure };

/** `missing`: this client has no such call. `failed`: it said no. `silent`: it did not answer in time. */
export type Failure = 'missing' | 'failed' | 'silent';

/** Outlook on the web, new Outlook and the phones take no more than three calls at once. */
const AT_ONCE = 3;

export interface CallQueue {
  /** Waits for a turn, calls, and always resolves. `what`, the same each time, is asked for once at a time. */
  ask<T>(call: OfficeCall<T> | undefined, what?: unknown): Promise<Answered<T>>;
}

/** A call that has not had its turn. */
interface Asking {
  readonly what: unknown;
  readonly start: () => void;
}

/** Queues that take turns with one another. `urgent` are served before all that `wait`. */
export interface Turns {
  /** What was asked for and is still waited for. */
  readonly running: unknown[];
  /** What was given up: Outlook may hold it for open until it answers, and refuse others in its place. */
  readonly owed: unknown[];
  readonly urgent: Asking[];
  readonly waiting: Asking[];
}

/** Turns for queues that work at the same time in one runtime. */
export const takingTurns = (): Turns => ({ running: [], owed: [], urgent: [], waiting: [] });

function takeOut<T>(from: T[], what: T): T {
  from.splice(from.indexOf(what), 1);
  return what;
}

/**
 * Makes Office calls, three at a time together with all other queues of the same `turns`. Calls that have not been
 * answered after `patience` milliseconds, counted from the first, are given up together. One that hangs costs the others
 * its place. What waits asks for nothing again that was given up. The last place is only for what is urgent, and then for
 * nothing that was given up; where none is left, what is urgent is tried all the same, one after the other.
 */
export function callQueue(patience: number, turns: Turns = takingTurns(), isUrgent = false): CallQueue {
  const open = new Set<() => void>();
  const { running, owed, urgent, waiting } = turns;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    const isLast = owed.length === AT_ONCE - 1;
    const places = AT_ONCE - running.length - owed.length;
    const first = (from: Asking[]): Asking | undefined => {
      const isBarred = from === waiting || isLast;
      const mayStart = ({ what }: Asking) => running.indexOf(what) === -1 && !(isBarred && owed.indexOf(what) !== -1);
      const found = from.find(mayStart);
      if (found !== undefined) takeOut(from, found);
      return found;
    };
    const asking =
      (places > 0 || running.length === 0 ? first(urgent) : undefined) ??
      (places > 0 && !isLast ? first(waiting) : undefined);
    if (asking === undefined) return;
    asking.start();
    next();
  }

  function giveUp(): void {
    isOver = true;
    open.forEach((abandon) => {
      abandon();
    });
    next();
  }

  function ask<T>(call: OfficeCall<T> | undefined, what: unknown = call): Promise<Answered<T>> {
    if (call === undefined) return Promise.resolve({ ok: false, why: 'missing' });
    if (isOver) return Promise.resolve({ ok: false, why: 'silent' });
    if (timer === undefined) timer = setTimeout(giveUp, patience);
    return new Promise((resolve) => {
      let isRunning = false;
      const settle = (answered: Answered<T>): void => {
        // An answer that comes after the call was given up changes nothing but the place that it took.
        if (isRunning) takeOut(open.has(abandon) ? running : owed, what);
        isRunning = false;
        if (!open.delete(abandon)) return;
        resolve(answered);
        if (open.size === 0) {
          clearTimeout(timer);
          timer = undefined;
        }
      };
      const abandon = (): void => {
        open.delete(abandon);
        if (isRunning) owed.push(takeOut(running, what));
        resolve({ ok: false, why: 'silent' });
      };
      const start = (): void => {
        if (!open.has(abandon)) return;
        isRunning = true;
        running.push(what);
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
      (isUrgent ? urgent : waiting).push({ what, start });
      next();
    });
  }

  return { ask };
}
