import type { Language } from '../ui';

/** What a person chose, for this browser. No choice says anything about a mail or another person. */
export interface Preferences {
  readonly introduction: 'dismissed';
  readonly language: Language;
}

const allowed: { readonly [name in keyof Preferences]: readonly Preferences[name][] } = {
  introduction: ['dismissed'],
  language: ['en'],
};

/** A form somebody left half filled. */
export interface KeptForm {
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly values: { readonly [name: string]: unknown };
}

/** One thing that is kept, as the page that lists them needs it. */
export type Kept = { readonly key: string } & (
  | { readonly what: 'preference'; readonly name: keyof Preferences }
  | { readonly what: 'mark'; readonly account: string; readonly name: string }
  | { readonly what: 'form'; readonly account: string; readonly id: string; readonly form: KeptForm }
  | { readonly what: 'unreadable' }
);

/** Everything that Second Look keeps in this browser, and the only way to keep anything. */
export interface Remembered {
  /** False where the browser keeps nothing, or had no room: then it lasts as long as the window. */
  outlivesWindow(): boolean;
  preference<Name extends keyof Preferences>(name: Name): Preferences[Name] | undefined;
  prefer<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void;
  /** An id, a delta link or a verdict code of an account's mails. Never a word or an address of one. */
  mark(account: string, name: string): string | undefined;
  setMark(account: string, name: string, value: string): void;
  forgetMark(account: string, name: string): void;
  /** A form of this account that was left no more than seven days ago. */
  form(account: string, id: string): KeptForm | undefined;
  keepForm(account: string, id: string, form: Omit<KeptForm, 'savedAt'>): void;
  forgetForm(account: string, id: string): void;
  list(): readonly Kept[];
  forget(key: string): void;
  forgetAll(): void;
  /** Grows with each change, by this window or another one. */
  version(): number;
  subscribe(changed: () => void): () => void;
  stop(): void;
}

const prefix = 'second-look/';

/** How long a half-filled form is kept: seven days. */
export const formMilliseconds = 7 * 86_400_000;

/** The members of `Storage` in use. */
type Store = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's storage, or undefined where touching it is forbidden: private windows, blocked third parties. */
export function openStorage(page: Pick<Window, 'localStorage'>): Storage | undefined {
  try {
    const storage = page.localStorage;
    storage.getItem(prefix);
    return storage;
  } catch {
    return undefined;
  }
}

function memoryStore(): Store {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

const keyOf = (...parts: readonly string[]): string => prefix + parts.map(encodeURIComponent).join('/');

function readForm(text: string): KeptForm | undefined {
  try {
    const { kind, savedAt, values } = JSON.parse(text) as Partial<KeptForm>;
    const isWhole = typeof kind === 'string' && typeof savedAt === 'number' && typeof values === 'object';
    return isWhole && values !== null ? { kind, savedAt, values } : undefined;
  } catch {
    return undefined;
  }
}

export interface RememberedOptions {
  readonly storage: Store | undefined;
  /** Whose `storage` events say what other windows changed. */
  readonly page: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly now: () => number;
}

export function createRemembered({ storage, page, now }: RememberedOptions): Remembered {
  /** What found no room in `store`. */
  const memory = memoryStore();
  const store = storage ?? memoryStore();
  let version = 0;
  const watchers = new Set<() => void>();

  function changed(): void {
    version += 1;
    for (const watcher of watchers) watcher();
  }

  function read(key: string): string | undefined {
    return memory.getItem(key) ?? store.getItem(key) ?? undefined;
  }

  function write(key: string, value: string): void {
    try {
      store.setItem(key, value);
      memory.removeItem(key);
    } catch {
      // Full, or forbidden only now: what is new stays in this window, and the page that lists everything says so.
      memory.setItem(key, value);
    }
    changed();
  }

  function remove(key: string): void {
    memory.removeItem(key);
    store.removeItem(key);
  }

  function keys(): readonly string[] {
    const found = new Set<string>();
    for (const one of [store, memory]) {
      for (let index = 0; index < one.length; index += 1) found.add(one.key(index) ?? '');
    }
    return [...found].filter((key) => key.startsWith(prefix)).sort();
  }

  /** Too old, or from a clock that was far ahead. */
  const isExpired = ({ savedAt }: KeptForm) => Math.abs(now() - savedAt) > formMilliseconds;

  function describe(key: string): Kept {
    let parts: readonly string[];
    try {
      parts = key.slice(prefix.length).split('/').map(decodeURIComponent);
    } catch {
      return { key, what: 'unreadable' };
    }
    const [what, first = '', second = ''] = parts;
    const value = read(key) ?? '';
    if (what === 'preference' && isPreference(first, value)) return { key, what, name: first };
    if (what === 'mark' && parts.length === 3) return { key, what, account: first, name: second };
    const form = what === 'form' && parts.length === 3 ? readForm(value) : undefined;
    if (form !== undefined) return { key, what: 'form', account: first, id: second, form };
    return { key, what: 'unreadable' };
  }

  const follow = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(prefix)) changed();
  };
  page.addEventListener('storage', follow);

  for (const key of keys()) {
    const kept = describe(key);
    if (kept.what === 'form' && isExpired(kept.form)) remove(key);
  }

  return {
    outlivesWindow: () => storage !== undefined && memory.length === 0,
    preference(name) {
      const value = read(keyOf('preference', name));
      return allowed[name].find((one) => one === value);
    },
    prefer: (name, value) => write(keyOf('preference', name), value),
    mark: (account, name) => read(keyOf('mark', account, name)),
    setMark: (account, name, value) => write(keyOf('mark', account, name), value),
    forgetMark(account, name) {
      remove(keyOf('mark', account, name));
      changed();
    },
    form(account, id) {
      const form = readForm(read(keyOf('form', account, id)) ?? '');
      return form === undefined || isExpired(form) ? undefined : form;
    },
    keepForm: (account, id, form) => write(keyOf('form', account, id), JSON.stringify({ ...form, savedAt: now() })),
    forgetForm(account, id) {
      remove(keyOf('form', account, id));
      changed();
    },
    list: () => keys().map(describe),
    forget(key) {
      if (!key.startsWith(prefix)) return;
      remove(key);
      changed();
    },
    forgetAll() {
      for (const key of keys()) remove(key);
      changed();
    },
    version: () => version,
    subscribe(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    stop: () => page.removeEventListener('storage', follow),
  };
}

function isPreference(name: string, value: string): name is keyof Preferences {
  return Object.entries(allowed).some(
    ([known, values]) => known === name && (values as readonly string[]).includes(value),
  );
}
