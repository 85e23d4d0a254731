import { addMail, folderOf } from './mailbox';
import type { EmailAddress, Mail } from './state';
import type { Tenant } from './tenant';

/** A mail of a person's own, as they wrote it. */
export interface OwnMail {
  readonly folder: 'drafts' | 'outbox' | 'sentitems';
  readonly subject: string;
  readonly body: Mail['body'];
  readonly to?: readonly EmailAddress[] | undefined;
  readonly cc?: readonly EmailAddress[] | undefined;
  readonly bcc?: readonly EmailAddress[] | undefined;
  readonly attachments?: readonly { readonly name: string; readonly size: number }[] | undefined;
  /** An Outlook has the draft open, and refuses changes by others. */
  readonly openElsewhere?: boolean | undefined;
}

/**
 * Puts a mail into a person's mailbox as if it had lain there since `when` (milliseconds since 1970), the search index
 * included. Nobody receives anything. Gives it as it is kept; undefined where there is no such person.
 */
export function putMail(tenant: Tenant, personId: string, given: OwnMail, when: number): Mail | undefined {
  const person = tenant.person(personId);
  const mailbox = tenant.state.mailboxes.find(({ id }) => id === person?.id);
  if (!person || !mailbox) return undefined;
  const owner = { name: person.displayName, address: person.mail };
  const { folder, subject, body, to = [], cc = [], bcc = [], attachments = [], openElsewhere = false } = given;
  const instant = new Date(when).toISOString();
  const mail = {
    subject,
    body: { ...body },
    from: owner,
    sender: owner,
    to: [...to],
    cc: [...cc],
    bcc: [...bcc],
    attachments: attachments.map(({ name, size }, index) => ({
      id: `AT_${index}_${name.length}`,
      name,
      contentType: 'application/octet-stream',
      contentBytes: '',
      size,
      isInline: false,
    })),
    // A mail on its way looks like a draft.
    isDraft: folder !== 'sentitems',
    isRead: true,
    ...(folder === 'sentitems' ? { sentDateTime: instant } : {}),
    ...(openElsewhere ? { openElsewhere } : {}),
  };
  const then = { ...tenant.clock, now: () => when };
  return addMail(tenant.state, mailbox, folderOf(mailbox, folder).id, mail, then);
}
