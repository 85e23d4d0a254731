import type { Reading } from '../../ui';

/** Who is signed in, as Microsoft 365 says. */
export interface Account {
  /** Microsoft's id of it: what half-filled forms are kept by. */
  readonly id: string;
  readonly name: string;
  /** Their work address; empty where they have none. */
  readonly address: string;
}

export type AccountReading = Reading<Account>;

/** The permissions that reading the account needs, as an administrator knows them. */
export const accountPermissions: readonly string[] = ['User.Read'];
