import { amount, isObject, listOf, objectOf, oneOf, shortForm, tableOf, text, textLike, truth } from './json-shape';
import type { Answer, Away, Known, ListFacts, Origin, OwnAddress } from './known';
import type { Attachment, Field, Mailbox, Message, Sender, Unread } from './message';

export type ReadMessage =
  | { readonly ok: true; readonly message: Message; readonly known: Known }
  /** Sentences, each with the path and the mend. Never empty. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** A person can mend twenty things at a time; a file of another kind would give one for each of its parts. */
const MOST_PROBLEMS = 20;

const FIELDS: readonly Field[] = [
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'text',
  'quoted',
  'attachments',
  'label',
  'location',
];

/** A Message as JSON: the lists but `to` and the kind may be left out, and what is known of it stands inside. */
type MessageJson = Pick<Message, 'to'> & Partial<Message> & { readonly known?: Known };

const mailbox = shortForm(
  (value) => typeof value === 'string',
  (address) => ({ address }),
  objectOf<Mailbox>('a mailbox', { address: text, name: text, kind: oneOf(['person', 'list']) }, ['address']),
);

/** One mailbox may stand for a list of one. */
const mailboxes = shortForm(
  (value) => typeof value === 'string' || isObject(value),
  (one) => [one],
  listOf(mailbox),
);

const day = textLike(/^\d{4}-\d{2}-\d{2}$/, '2026-11-21');

const known = objectOf<Known>(
  '`known`',
  {
    now: textLike(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, '2026-11-21T09:30:00Z'),
    language: textLike(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}$/, 'en-GB'),
    lists: tableOf(
      objectOf<ListFacts>('the facts of a list', { members: amount, outside: amount, examples: listOf(text, 10) }, [
        'members',
        'outside',
      ]),
    ),
    firstContact: tableOf(truth),
    ownAddresses: listOf(
      objectOf<OwnAddress>('an own address', { address: text, from: oneOf(['declared', 'directory']) }, [
        'address',
        'from',
      ]),
    ),
    answers: listOf(
      objectOf<Answer>(
        'an answer',
        { address: text, answer: oneOf(['public', 'supplier', 'not-mine', 'mine']), until: day },
        ['address', 'answer'],
      ),
    ),
    origin: objectOf<Origin>('an origin', { kind: oneOf(['new', 'reply', 'forward']), participants: listOf(text) }, [
      'kind',
    ]),
    away: tableOf(objectOf<Away>('an absence', { until: day }, [])),
  },
  [],
);

const message = objectOf<MessageJson>(
  'a message',
  {
    kind: oneOf(['mail', 'meeting']),
    from: mailbox,
    me: objectOf<Sender>('a sender', { name: text, addresses: listOf(text), personalAddresses: listOf(text) }, []),
    to: mailboxes,
    cc: mailboxes,
    bcc: mailboxes,
    subject: text,
    text,
    html: text,
    quoted: text,
    attachments: listOf(objectOf<Attachment>('an attachment', { name: text, size: amount }, ['name'])),
    label: text,
    location: text,
    links: listOf(text, 200),
    unread: listOf(objectOf<Unread>('an unread part', { field: oneOf(FIELDS), reason: text }, ['field', 'reason'])),
    known,
  },
  ['to'],
);

/**
 * Reads a Message, with its `known`, from JSON that somebody wrote by hand or another program gave: the form of
 * `schemas/message.schema.json`. Only `to` is needed. Addresses stay as given; `check` parses them.
 * Never throws: what is wrong comes back as sentences.
 */
export function readMessage(value: unknown): ReadMessage {
  const problems: string[] = [];
  let more = 0;
  const note = (sentence: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push(sentence);
    else more += 1;
  };
  const read = message(value, '', { note });
  if (read === undefined) {
    return { ok: false, problems: more === 0 ? problems : [...problems, `There are ${more} more problems.`] };
  }
  const { known: gathered = {}, kind = 'mail', cc = [], bcc = [], ...rest } = read;
  return { ok: true, message: { ...rest, kind, cc, bcc }, known: gathered };
}
