import type { Pack } from '../engine';
import type { Graph } from '../graph';
import type { PackRequests } from '../pack';
import type { KeptMarks, RecordDesk } from './desk';

export interface DeskOptions {
  readonly graph: Graph;
  readonly pack: Pack;
  readonly requests: PackRequests;
  /** What is kept in this browser for one account. */
  readonly marks: (accountId: string) => KeptMarks;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A link of Teams to a page of the tab, for whoever is told that something waits. */
  readonly linkTo: (path: string) => string;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** Opens the records of the person who is signed in. Rejects as Graph and the sign-in do. */
export async function openDesk(options: DeskOptions): Promise<RecordDesk> {
  await options.graph.me();
  throw new Error('The desk is not open yet.');
}
