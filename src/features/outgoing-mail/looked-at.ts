import type { SeenMail } from './seen-mail';
import type { MailStrings } from './strings.en';

/** What was looked at, part by part: only what was in fact read. */
export function lookedAt(mail: SeenMail, strings: MailStrings): readonly string[] {
  const { message } = mail;
  const recipients = message.to.length + message.cc.length + message.bcc.length;
  const parts: string[] = [];
  if (recipients > 0 || !message.unread?.some((part) => part.field === 'to'))
    parts.push(strings.recipients(recipients));
  const lists = Object.keys(mail.known?.lists ?? {}).length;
  if (lists > 0) parts.push(strings.listMembers(lists));
  if (message.subject !== undefined) parts.push(strings.subject);
  if (message.location !== undefined && message.location !== '') parts.push(strings.place);
  if (mail.text !== undefined) parts.push(strings.text);
  if (mail.quoted !== undefined && mail.quoted !== '') parts.push(strings.quoted);
  const names = message.attachments?.length ?? 0;
  if (names > 0) parts.push(strings.attachmentNames(names));
  if (message.label !== undefined) parts.push(strings.label(message.label));
  return parts;
}

/** "Looked at 2 recipients, subject, text and 1 attachment name." */
export function lookedAtSentence(mail: SeenMail, strings: MailStrings): string {
  const parts = lookedAt(mail, strings);
  const last = parts[parts.length - 1];
  if (last === undefined) return strings.lookedAtSentence(strings.nothingYet);
  const rest = parts.slice(0, -1);
  return strings.lookedAtSentence(rest.length === 0 ? last : rest.join(', ') + strings.and + last);
}
