import { type Draft, emptyDraft, type Person, writtenBody } from './draft';
import type { Persona } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { resolvedEntry } from './resolve-recipients';

const shown = ({ name, address }: Person) => (name === address ? address : `${name} <${address}>`);

/** The history as Outlook writes it: whose mail it was, an empty line, and the mail. */
function historyOf({ from, to, cc, when, subject, text }: ReceivedMail): string {
  const sent = new Date(when).toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  return [
    `From: ${shown(from)}`,
    `Sent: ${sent}`,
    `To: ${to.map(shown).join('; ')}`,
    ...(cc.length === 0 ? [] : [`Cc: ${cc.map(shown).join('; ')}`]),
    `Subject: ${subject}`,
    '',
    text,
  ].join('\n');
}

/** An answer to whoever wrote, with their mail below it. */
export function replyTo(mail: ReceivedMail, { person, book }: Persona): Draft {
  return {
    ...emptyDraft(person),
    composeType: 'reply',
    inReplyTo: mail.messageId,
    answers: mail.id,
    to: [resolvedEntry(mail.from, book)],
    subject: /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`,
    body: writtenBody('', historyOf(mail)),
  };
}
