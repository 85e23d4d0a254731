import type { ReactNode } from 'react';
import type { AuditDesk, FactsDesk, FormStore, Lack } from './mail-port';
import type { NoteBox } from './note-box';
import type { OpenCall } from './open-call';

/** What the pane works with besides the mail itself. What is left out is not offered. */
export interface PaneDesks {
  /** Keeps the half-filled form of this one item. @default as long as the pane is open */
  readonly form?: FormStore;
  /** How own words reach the audit mailbox, and those on their way. */
  readonly audit?: { readonly desk: AuditDesk; readonly box: NoteBox };
  readonly facts?: FactsDesk;
  /** What stands beside a meeting about its call. Left out: notes about a call are cards like any other. */
  readonly call?: (open: OpenCall) => ReactNode;
  /** @default none */
  readonly lacks?: readonly Lack[];
}

/** Keeps what it is given as long as the pane is open. */
export function passingStore(): FormStore {
  const kept = new Map<string, unknown>();
  return {
    read: async (name) => kept.get(name) ?? null,
    keep: async (name, value) => void kept.set(name, value),
  };
}
