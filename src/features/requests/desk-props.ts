import type { PackRequests } from '../../pack';
import type { RecordDesk } from '../../record-mail';
import type { Trouble } from '../../ui';

/** What every screen of requests that reads or sends is given. */
export interface DeskProps {
  readonly desk: RecordDesk;
  readonly requests: PackRequests;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of the mailbox or of the sign-in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Asks the person to sign in or to agree, after a press. Rejects where they do not. */
  readonly signIn: () => Promise<unknown>;
}

/** The permissions that requests need, as an administrator knows them. */
export const requestPermissions: readonly string[] = ['User.Read', 'User.ReadBasic.All', 'Mail.ReadWrite', 'Mail.Send'];
