import type { OwnMail } from '../put-mail';
import type { EmailAddress } from '../state';

/** A mail that somebody has written before the demo begins. */
export interface SeedMail extends OwnMail {
  /** How long before that. */
  readonly minutesAgo: number;
}

/** What lies in mailboxes when a tenant is new, by the person's id. */
export type SeedMails = { readonly [personId: string]: readonly SeedMail[] };

export const hours = 60;
export const days = 24 * hours;

type Recipients = readonly EmailAddress[];

interface Given {
  readonly to: Recipients;
  readonly cc?: Recipients;
  readonly bcc?: Recipients;
  readonly attachments?: OwnMail['attachments'];
}

/** `text` as paragraphs, each a line of HTML as Outlook writes them. */
function mailIn(
  folder: SeedMail['folder'],
  minutesAgo: number,
  subject: string,
  text: readonly string[],
  given: Given,
): SeedMail {
  const content = `<html><body>${text.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  return { folder, minutesAgo, subject, body: { contentType: 'html', content }, ...given };
}

export const draft = (...given: [number, string, readonly string[], Given]): SeedMail => mailIn('drafts', ...given);
export const sent = (...given: [number, string, readonly string[], Given]): SeedMail => mailIn('sentitems', ...given);
