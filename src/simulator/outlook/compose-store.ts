import type { Draft } from './draft';

/** Holds the mail that is being written. The form, Office calls and events all go through it. */
export interface ComposeStore {
  readonly get: () => Draft;
  readonly update: (change: (draft: Draft) => Draft) => void;
  /** Returns how to stop. */
  readonly subscribe: (listener: (draft: Draft, before: Draft) => void) => () => void;
}

export function composeStore(first: Draft): ComposeStore {
  let draft = first;
  const listeners = new Set<(draft: Draft, before: Draft) => void>();
  return {
    get: () => draft,
    update: (change) => {
      const before = draft;
      draft = change(draft);
      if (draft === before) return;
      for (const listener of [...listeners]) listener(draft, before);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
