import { type Address, readAddress, writeAddress } from './address';

export interface Whereabouts extends Address {
  /** How many pages the person went to since the tab was opened. */
  readonly arrival: number;
}

export interface Navigation {
  current(): Whereabouts;
  subscribe(changed: () => void): () => void;
  go(path: string): void;
  /** Goes there without a step that Back would return to. */
  replace(path: string): void;
  hrefOf(path: string): string;
  stop(): void;
}

type Page = Pick<Window, 'location' | 'addEventListener' | 'removeEventListener'>;

/**
 * Follows the part of the address after `#`. Nothing else can be used everywhere: a path would need a server that
 * answers it, and `history.pushState` is null wherever Office's library was loaded. Links work as links, and the
 * browser's Back is the only history there is.
 */
export function createNavigation(page: Page): Navigation {
  let current: Whereabouts = { ...readAddress(page.location.hash), arrival: 0 };
  const watchers = new Set<() => void>();

  function follow(): void {
    const { hash } = page.location;
    // A jump inside a page (`#content`) is not an address of ours.
    if (hash !== '' && !hash.startsWith('#/')) return;
    const next = readAddress(hash);
    if (writeAddress(next) === writeAddress(current)) return;
    current = { ...next, arrival: next.path === current.path ? current.arrival : current.arrival + 1 };
    for (const changed of watchers) changed();
  }

  page.addEventListener('hashchange', follow);
  const hrefOf = (path: string) => `#${writeAddress(readAddress(path))}`;
  return {
    current: () => current,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    go(path) {
      page.location.hash = hrefOf(path);
    },
    replace(path) {
      page.location.replace(hrefOf(path));
    },
    hrefOf,
    stop: () => page.removeEventListener('hashchange', follow),
  };
}
