import type { FormStore } from '../../src/features/outgoing-mail';

/** The members of `Storage` in use. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const prefix = 'second-look/';

/** The browser's storage for one session; undefined where touching it is forbidden. */
export function openSessionStorage(page: Pick<Window, 'sessionStorage'>): Store | undefined {
  try {
    page.sessionStorage.getItem(prefix);
    return page.sessionStorage;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what is put into it while the pane is open and, where `place` says what it belongs to, over a reload of the pane
 * as well. `place` is asked each time: a mail has no id before Outlook saved it for the first time.
 */
export function createFormStore(store: Store | undefined, place: () => Promise<string | undefined>): FormStore {
  const memory = new Map<string, unknown>();

  async function keyOf(name: string): Promise<string | undefined> {
    const found = store === undefined ? undefined : await place().catch(() => undefined);
    return found === undefined ? undefined : `${prefix}${name}/${found}`;
  }

  return {
    async read(name) {
      if (memory.has(name)) return memory.get(name);
      const key = await keyOf(name);
      try {
        return key === undefined ? null : JSON.parse(store?.getItem(key) ?? 'null');
      } catch {
        return null;
      }
    },
    async keep(name, value) {
      memory.set(name, value);
      const key = await keyOf(name);
      // A later one came first.
      if (key === undefined || memory.get(name) !== value) return;
      try {
        if (value === null) store?.removeItem(key);
        else store?.setItem(key, JSON.stringify(value));
      } catch {
        // Full: then it lasts as long as the pane.
      }
    },
  };
}
