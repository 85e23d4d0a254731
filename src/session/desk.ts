import type { Pack } from '../engine';
import type { Graph, Scope } from '../graph';
import type { PackRequests } from '../pack';
import type { RecordDesk } from '../record-mail';
import type { Reading } from '../ui';
import { accountMarks } from './account-marks';
import type { Remembered } from './remembered';

/** The records of the person who is signed in, and what their organisation says about requests. */
export interface OpenDesk {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
}

export type DeskReading = Reading<OpenDesk>;

/** What requests and decisions need, as an administrator knows it. Mailboxes of teams ask for theirs when they are opened. */
export const deskScopes: readonly Scope[] = ['User.Read', 'User.ReadBasic.All', 'Mail.ReadWrite', 'Mail.Send'];

interface DeskOptions {
  readonly graph: () => Promise<Graph>;
  readonly requests: () => Promise<PackRequests>;
  readonly pack: Pack;
  readonly remembered: Remembered;
  readonly now: () => number;
  readonly linkTo: (path: string) => string;
  /** False beside an open mail, which Outlook would leave if it moved. @default true */
  readonly movesMail?: boolean;
}

/** Opens the desk, with all that it needs loaded only now. Rejects as Graph and signing in do. */
export async function openTabDesk(options: DeskOptions): Promise<OpenDesk> {
  const { graph, requests, pack, remembered, now, linkTo, movesMail = true } = options;
  const [{ openDesk }, client, data] = await Promise.all([import('../record-mail'), graph(), requests()]);
  const marks = (account: string) => accountMarks(remembered, account);
  return {
    desk: await openDesk({ graph: client, pack, requests: data, marks, now, linkTo, movesMail }),
    requests: data,
  };
}
