import type { Origin } from '../../known';
import type { Evidence, Fix } from '../../report';
import { defineRule, type Reading } from '../../rule';
import { MOST_PLACES, mailboxOf, recipientAt, recipientPlaces, shownAddress } from '../places';
import { findPhrase } from '../words';

export interface Options {
  /** The mailboxes of a team that does not handle the topic. */
  readonly mailboxes: readonly string[];
  /** Words and phrases that name the topic, with their plurals. */
  readonly words: readonly string[];
  /** The mailbox that does handle it. */
  readonly instead: string;
}

/** The topic of a mail is named at its top: a greeting and the two lines after it. Further down it is only mentioned. */
const FIRST_LINES = 3;
const FIRST_UNITS = 600;

const NEW: Origin = { kind: 'new' };

/** Notices a topic written to a team that does not handle it. */
export const recipientTopic = defineRule<Options>({
  id: 'recipient-topic',
  messages: { wrongTeam: ['address', 'field', 'word', 'instead'] },
  check(reading, { mailboxes, words, instead }) {
    const teams = mailboxes.map((mailbox) => mailbox.toLowerCase());
    const { kind, participants = [] } = reading.known.origin ?? NEW;
    const began = participants.map((address) => mailboxOf(address.trim().toLowerCase()));
    const found = reading.recipients.filter(({ address }) => {
      const mailbox = mailboxOf(address);
      // A team that is already in the conversation has seen the topic and answered.
      return teams.includes(mailbox) && !(kind === 'reply' && began.includes(mailbox));
    });
    const first = found[0];
    const right = instead.toLowerCase();
    if (first === undefined || reading.recipients.some(({ address }) => mailboxOf(address) === right)) return [];

    const topic = findTopic(reading, words);
    if (topic === undefined) return [];
    return [
      {
        messageId: 'wrongTeam',
        field: first.field,
        evidence: [...recipientPlaces(reading, found), topic],
        data: {
          address: shownAddress(reading, first),
          field: first.field,
          word: topic.text.replace(/\s+/g, ' '),
          instead,
        },
        fixes: found
          .slice(0, MOST_PLACES)
          .map((recipient): Fix => ({ kind: 'replaceRecipient', recipient: recipientAt(recipient), by: instead })),
      },
    ];
  },
});

function findTopic({ subject = '', text = '' }: Reading, words: readonly string[]): Evidence | undefined {
  const places = [
    { field: 'subject', string: subject.slice(0, FIRST_UNITS) },
    { field: 'text', string: firstLines(text) },
  ] as const;
  for (const { field, string } of places) {
    const span = findPhrase(string, words);
    if (span !== undefined) return { field, ...span, text: string.slice(span.start, span.end) };
  }
  return undefined;
}

function firstLines(text: string): string {
  const top = text.slice(0, FIRST_UNITS);
  let end = 0;
  for (let lines = 0; lines < FIRST_LINES && end < top.length; ) {
    const next = top.indexOf('\n', end);
    const stop = next < 0 ? top.length : next + 1;
    if (top.slice(end, stop).trim() !== '') lines += 1;
    end = stop;
  }
  return top.slice(0, end);
}
