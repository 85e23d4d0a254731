/** A value that changes while the page is open. */
export interface Watched<T> {
  get(): T;
  /** Calls back on each change until the returned function is called. */
  watch(changed: (value: T) => void): () => void;
}

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the tab runs, in words that Teams, Outlook, Microsoft 365 and a plain browser have in common. */
export interface Host {
  readonly kind: 'teams' | 'outlook' | 'office' | 'browser';
  /** BCP 47. */
  readonly language: string;
  readonly theme: Watched<ThemeName>;
  /** The page a deep link asked for: a path of ours without its first slash. */
  readonly subPage: Watched<string | undefined>;
  /** True where the host signs in for us. */
  readonly nestedSignIn: boolean;
  /** A link to a page of ours that opens it in this host. */
  linkTo(path: string): string;
  /** Opens a mail where this host can: its web link. */
  openMail(webLink: string): Promise<void>;
  /** Tells the host that the page can be used, or that it failed. */
  loaded(): void;
  failed(reason: string): void;
}

/** A `Watched` that whoever made it can set. */
export function watched<T>(first: T): Watched<T> & { set(value: T): void } {
  let current = first;
  const watchers = new Set<(value: T) => void>();
  return {
    get: () => current,
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    set(value) {
      if (value === current) return;
      current = value;
      for (const changed of watchers) changed(value);
    },
  };
}
