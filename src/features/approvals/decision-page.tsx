import type { PackRequests } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import type { Trouble } from '../../ui';

export interface DecisionPageProps {
  /** The reference as the address has it: as written, or as a person typed it. */
  readonly refText: string;
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly onSignIn?: () => Promise<unknown>;
}

/** One request to decide, as a page of the tab. */
export function DecisionPage({ refText }: DecisionPageProps) {
  return <p>{refText}</p>;
}
