/** Time as the simulator knows it: real in the demo, virtual in tests. Milliseconds since 1970. */
export interface Clock {
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A clock that stands until somebody waits, and then jumps: waits end in order of their instants, without real delay. */
export function virtualClock(
  start = Date.parse('2020-09-28T09:42:00Z'),
): Clock & { advance(milliseconds: number): void } {
  let now = start;
  let running = false;
  const waiting: { until: number; resolve: () => void }[] = [];

  const runNext = () => {
    waiting.sort((a, b) => a.until - b.until);
    const next = waiting.shift();
    if (!next) {
      running = false;
      return;
    }
    now = Math.max(now, next.until);
    next.resolve();
    // Whoever was woken may wait again before time moves on.
    setImmediate(runNext);
  };

  return {
    now: () => now,
    wait(milliseconds) {
      return new Promise((resolve) => {
        waiting.push({ until: now + milliseconds, resolve });
        if (running) return;
        running = true;
        setImmediate(runNext);
      });
    },
    advance(milliseconds) {
      now += milliseconds;
    },
  };
}
