import type { Graph } from '../../src/graph';
import type { SignIn } from '../../src/hosts';
import type { PackRequests } from '../../src/pack';

/** What a mail that holds a request needs beside Office. Nothing of it is touched for any other mail. */
export interface RecordsSource {
  readonly signIn: SignIn;
  /** Loads the client when it is first needed. */
  readonly graph: () => Promise<Graph>;
  readonly requests: () => Promise<PackRequests>;
  /** A link of Teams to a page of the tab. */
  readonly linkTo: (path: string) => string;
  /** The browser's own; undefined where it is blocked. */
  readonly storage: Storage | undefined;
}
