import type { Known, Message, Pack } from '../../../engine';
import type { MailScan } from '../../../mail-scan';
import type { Trouble } from '../../../ui';

/** What every page of the place Mail needs. */
export interface MailTabProps {
  readonly scan: MailScan;
  readonly pack: Pack;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What a failure of Graph or of signing in means to the person. */
  readonly explain: (error: unknown) => Trouble;
  /** Opens the host's window, so that the person may sign in or agree; reading is tried again when it settles. */
  readonly signIn: () => Promise<unknown>;
  /** The same for changing drafts, which needs more; left out, people are sent to Outlook. */
  readonly agreeToChange?: () => Promise<unknown>;
  /** Names of the permissions that reading one's own mail needs, for whoever asks an administrator. */
  readonly permissions: readonly string[];
  /** Of the address, without its question mark: `sent=7` on the list, `finding=own-personal-address` on one mail. */
  readonly query: string;
}

/** A mail file that was read. */
export interface EmlRead {
  readonly isMail: boolean;
  readonly message: Message;
  readonly known: Known;
  /** What could not be read although it should be there, in sentences. */
  readonly problems: readonly string[];
}

export type ReadEml = (source: Uint8Array) => Promise<EmlRead>;
