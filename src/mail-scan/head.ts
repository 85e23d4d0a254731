import type { GraphMessage } from '../graph';

/** What the list of a folder tells of a mail, without its text. */
export interface Head {
  readonly id: string;
  /** Changes with each change of the mail. */
  readonly version: string;
  readonly subject: string;
  /** Names or addresses as shown, at most 3. */
  readonly to: readonly string[];
  /** Every address it goes to, in small letters, each once; those without one are left out. */
  readonly addresses: readonly string[];
  readonly recipients: number;
  /** When a draft was changed last, or when the mail was sent. ISO 8601. */
  readonly when: string;
  /** When it came into its folder: what Graph sorts and filters by. */
  readonly at: string;
  readonly isDraft: boolean;
  readonly folderId: string | undefined;
  readonly webLink: string | undefined;
}

const mostShown = 3;

export function headOf(mail: GraphMessage): Head {
  const { id, changeKey, subject, isDraft, sentDateTime, lastModifiedDateTime, receivedDateTime } = mail;
  const people = [mail.toRecipients, mail.ccRecipients, mail.bccRecipients].flatMap((list) => list ?? []);
  const at = receivedDateTime ?? sentDateTime ?? lastModifiedDateTime ?? '';
  return {
    id,
    version: changeKey ?? lastModifiedDateTime ?? '',
    subject: subject ?? '',
    to: people.slice(0, mostShown).map(({ emailAddress: { name, address } }) => name || address || ''),
    addresses: [
      ...new Set(people.map(({ emailAddress }) => (emailAddress.address ?? '').trim().toLowerCase()).filter(Boolean)),
    ],
    recipients: people.length,
    when: (isDraft ? lastModifiedDateTime : sentDateTime) ?? at,
    at,
    isDraft: isDraft ?? false,
    folderId: mail.parentFolderId ?? undefined,
    webLink: mail.webLink ?? undefined,
  };
}
