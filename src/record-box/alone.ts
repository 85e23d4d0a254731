/** What the browser offers to acts: its locks, which all windows of one origin share, and whether it is connected. */
export interface Surroundings {
  /** Undefined in old web views: each window then acts as if it were the only one. */
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly isOnline: () => boolean;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export const surroundings: Surroundings = {
  get locks() {
    return globalThis.navigator?.locks;
  },
  isOnline: () => globalThis.navigator?.onLine !== false,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** Exchange files what it took a moment later: until then another window would read the mailbox without it. */
const untilFiled = 3000;

/** Ends the moment for which this window still holds a lock after its work. */
const letGo = new Map<string, () => void>();

/** Does some work about a request while no other window of this browser does any. Rejects as the work does. */
export async function alone<T>(ref: string, work: () => Promise<T>, { locks, wait }: Surroundings): Promise<T> {
  if (locks === undefined) return work();
  const name = `second-look:act:${ref}`;
  // What this window did itself, it knows of.
  letGo.get(name)?.();
  return new Promise<T>((resolve, reject) => {
    let hasBegun = false;
    const held = async () => {
      hasBegun = true;
      await work().then(resolve, reject);
      await Promise.race([wait(untilFiled), new Promise<void>((end) => letGo.set(name, end))]);
      letGo.delete(name);
    };
    locks.request(name, held).catch((error: unknown) => {
      // Refused, as in a page without an origin of its own: as if there were none.
      if (hasBegun) reject(error);
      else work().then(resolve, reject);
    });
  });
}
