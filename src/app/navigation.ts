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
 * @param deepLink the page that the host was asked for, without its first slash
 */
export function createNavigation(page: Page, deepLink?: string): Navigation {
  // A window that was reloaded stays where it was; a new one goes where its link led.
  const start = page.location.hash === '' ? (deepLink ?? '') : page.location.hash;
  let current: Whereabouts = { ...readAddress(start), arrival: 0 };
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
  if (page.location.hash === '' && deepLink !== undefined) page.location.replace(hrefOf(deepLink));
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
