import { type Draft, type Entry, emptyDraft, type Person, writtenBody } from './draft';
import { type HistoryHeader, historyHtml } from './history-shapes';
import type { Persona } from './personas';
import type { ReceivedMail } from './played-mailbox';
import { type ClientId, profiles } from './profiles';
import { resolvedEntry } from './resolve-recipients';

export type AnswerKind = 'reply' | 'replyAll' | 'forward';

const shown = ({ name, address }: Person) => (name === address ? address : `${name} <${address}>`);

function headerOf({ from, to, cc, when, subject }: ReceivedMail): HistoryHeader {
  const sent = new Date(when).toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  return [
    ['From', shown(from)],
    ['Sent', sent],
    ['To', to.map(shown).join('; ')],
    ...(cc.length === 0 ? [] : [['Cc', cc.map(shown).join('; ')] as const]),
    ['Subject', subject],
  ];
}

function subjectOf(kind: AnswerKind, subject: string, client: ClientId): string {
  const prefix = kind === 'forward' ? 'Fw' : 'Re';
  if (kind === 'forward' ? /^(fw|fwd):/i.test(subject) : /^re:/i.test(subject)) return subject;
  // On Windows alone Outlook shouts.
  return `${profiles[client].platform === 'PC' ? prefix.toUpperCase() : prefix}: ${subject}`;
}

/** The answer or the forward of a mail, with the mail below it as `client` writes it there. */
export function answerTo(
  kind: AnswerKind,
  mail: ReceivedMail,
  { person, book }: Persona,
  client: ClientId = 'web',
): Draft {
  const header = headerOf(mail);
  const history = [...header.map(([name, value]) => `${name}: ${value}`), '', mail.text].join('\n');
  const entries = (people: readonly Person[]): readonly Entry[] =>
    people
      .filter(({ address }) => address.toLowerCase() !== person.address.toLowerCase())
      .map((one) => resolvedEntry(one, book));
  const others = kind === 'replyAll' ? { to: entries(mail.to), cc: entries(mail.cc) } : { to: [], cc: [] };
  const isForward = kind === 'forward';
  return {
    ...emptyDraft(person),
    composeType: isForward ? 'forward' : 'reply',
    inReplyTo: mail.messageId,
    answers: isForward ? null : mail.id,
    to: isForward ? [] : [resolvedEntry(mail.from, book), ...others.to],
    cc: others.cc,
    subject: subjectOf(kind, mail.subject, client),
    body: writtenBody('', history, historyHtml(client, header, mail.html)),
  };
}
