/** Lets so many run at once and queues the rest, first come first served. */
export interface Gate {
  /** Runs the work once it has so many places, and gives them free after it. All places are asked for with `Infinity`. */
  run<T>(work: () => Promise<T>, places?: number): Promise<T>;
}

export function createGate(atOnce: number): Gate {
  let free = atOnce;
  const waiting: { readonly places: number; readonly enter: () => void }[] = [];

  // Whoever wants many places is not overtaken by those who want few: otherwise they would never have their turn.
  const letIn = (): void => {
    for (let next = waiting[0]; next !== undefined && next.places <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.places;
      next.enter();
    }
  };

  return {
    async run(work, places = 1) {
      const wanted = Math.min(places, atOnce);
      await new Promise<void>((enter) => {
        waiting.push({ places: wanted, enter });
        letIn();
      });
      try {
        return await work();
      } finally {
        free += wanted;
        letIn();
      }
    },
  };
}
