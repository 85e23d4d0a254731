import type { PackRequests } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import type { Trouble } from '../../ui';

export interface QueueProps {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** How many requests of one's own are open: the other half's count. */
  readonly mineCount: number;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly onSignIn?: () => Promise<unknown>;
}

/** "For me": what waits for this person, and for the teams whose mailboxes they may open. */
export function Queue({ mineCount }: QueueProps) {
  return <p>{mineCount}</p>;
}
