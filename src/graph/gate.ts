/** Lets so many run at once and queues the rest, first come first served. */
export interface Gate {
  run<T>(work: () => Promise<T>): Promise<T>;
}

export function createGate(atOnce: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run(work) {
      if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        // The place is handed over, so that nobody slips in between.
        if (next) next();
        else running -= 1;
      }
    },
  };
}
