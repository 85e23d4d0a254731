import { type HalfCounts, useAllBoxes } from '../record-box';
import { deskScopes, type OpenDesk } from '../session';
import { deskCounts } from './desk-counts';
import type { Tab } from './page';

/** What the tab gives every screen of requests besides the desk itself. */
export function deskProps(tab: Tab, { desk, requests }: OpenDesk) {
  const { now, explain, pack } = tab;
  return {
    ...{ desk, requests, now, explain },
    signIn: () => tab.askForToken(deskScopes),
    organisation: pack.organisation,
  };
}

/** The counts of the two halves, followed. */
export function useDeskCounts({ desk }: OpenDesk): HalfCounts {
  return deskCounts(useAllBoxes(desk));
}
