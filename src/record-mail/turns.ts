/** Lets one piece of work at a time happen: in this window, and in all windows of the browser where it can tell. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>;
}

export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * `name` is the same in every window that has to wait. Without the browser's locks each window keeps its own order only:
 * what must not happen twice then has to bear being tried twice, as sending one draft does.
 */
export function createTurns(name: string, locks = locksOf(globalThis)): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const run = () => (locks === undefined ? work() : locks.request(name, work));
      const mine = last.then(run, run);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function locksOf(where: typeof globalThis): Locks | undefined {
  const { navigator } = where as { readonly navigator?: { readonly locks?: Locks } };
  return navigator?.locks;
}
