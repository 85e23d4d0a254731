import type { NotCounted } from '../../src/records';
import { readStrings } from './read-strings.en';

/** The mailbox's form for a new mail. Mailbox 1.6; absent on phones. */
interface FormOpener {
  readonly displayNewMessageForm?: Office.Mailbox['displayNewMessageForm'];
}

/**
 * How a mail is reported: a new mail with this one attached, which the person addresses, reads and sends. Undefined
 * where Outlook opens no such form.
 */
export function reportMail(
  mailbox: FormOpener,
  { itemId, subject }: Pick<Office.MessageRead, 'itemId' | 'subject'>,
): ((notCounted: NotCounted) => void) | undefined {
  if (typeof mailbox.displayNewMessageForm !== 'function') return undefined;
  return ({ record }) => {
    const words = readStrings.report;
    mailbox.displayNewMessageForm?.({
      subject: words.subject,
      htmlBody: `<p>${words.text(escaped(record?.by.name ?? ''))}</p>`,
      attachments: itemId ? [{ type: 'item', itemId, name: subject || words.attached }] : [],
    });
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
