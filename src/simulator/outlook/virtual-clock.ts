import type { After } from './event-runtime';

/** A clock that goes from one appointed time to the next without waiting. */
export interface VirtualClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly after: After;
  /** Does what is due next, if that is within `milliseconds` from now. Returns whether there was something. */
  readonly step: (milliseconds: number) => boolean;
  /** Does everything that is due within a time, and ends at its end. */
  readonly pass: (milliseconds: number) => void;
}

interface Due {
  readonly at: number;
  readonly callback: () => void;
}

export function virtualClock(start: number): VirtualClock {
  let now = start;
  // In the order of their times; what is due at the same time, in the order in which it was asked for.
  const due: Due[] = [];

  const after: After = (milliseconds, callback) => {
    const one = { at: now + Math.max(0, milliseconds), callback };
    let place = due.length;
    while (place > 0 && (due[place - 1]?.at ?? 0) > one.at) place -= 1;
    due.splice(place, 0, one);
    return () => {
      const index = due.indexOf(one);
      if (index !== -1) due.splice(index, 1);
    };
  };

  function step(milliseconds: number): boolean {
    const next = due[0];
    if (next === undefined || next.at > now + milliseconds) return false;
    due.shift();
    now = next.at;
    next.callback();
    return true;
  }

  function pass(milliseconds: number): void {
    const end = now + milliseconds;
    while (step(end - now));
    now = end;
  }

  return { now: () => now, after, step, pass };
}
