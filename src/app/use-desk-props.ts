import { useSyncExternalStore } from 'react';
import { deskScopes, type OpenDesk } from '../session';
import { type DeskCounts, deskCounts } from './desk-counts';
import type { Tab } from './page';

/** What the tab gives every screen of requests besides the desk itself. */
export function deskProps(tab: Tab, { desk, requests }: OpenDesk) {
  const { now, explain } = tab;
  return { desk, requests, now, explain, signIn: () => tab.askForToken(deskScopes) };
}

/** The counts of the two halves, followed. */
export function useDeskCounts({ desk: { own } }: OpenDesk): DeskCounts | undefined {
  useSyncExternalStore(own.subscribe, own.state, own.state);
  return deskCounts(own);
}
