import { isWithin, parseAddress } from './addresses/index';
import type { Known } from './known';
import { isLabelCalled } from './label-name';
import { hasOwn } from './own-property';
import type { Pack } from './pack';
import type { SeenRecipient, Unchecked } from './report';
import type { Reading } from './rule';
import { findPhrase } from './rules/words';

/** What is not known when a part of Known is missing, in the order of the type. */
const MISSING: readonly { readonly part: keyof Known; readonly reason: string }[] = [
  { part: 'now', reason: 'The time of the check is not known.' },
  { part: 'lists', reason: 'Mailing lists were not opened, so their members were not looked at.' },
  { part: 'firstContact', reason: 'It is not known whom you are writing to for the first time.' },
  {
    part: 'ownAddresses',
    reason: 'Your own other addresses were not looked up, so one of them may have gone unnoticed.',
  },
  { part: 'answers', reason: 'What you have answered before was not looked up.' },
  { part: 'origin', reason: 'It is not known whether this answers or forwards another mail.' },
];

/**
 * Everything that could not be looked at, in a fixed order: what the reader says, missing fields, recipients in
 * their order, attachments, then the missing parts of Known.
 */
export function listUnchecked(reading: Reading, pack: Pack): readonly Unchecked[] {
  return [
    ...(reading.message.unread ?? []).map(({ field, reason }) => ({ what: `field.${field}`, field, reason })),
    ...missingFields(reading),
    ...senderOutside(reading, pack),
    ...answersInHistory(reading),
    ...unresolved(reading),
    ...closedLists(reading),
    ...unopenedAttachments(reading),
    ...labelApart(reading, pack),
    ...MISSING.filter(
      // An invitation answers and forwards nothing.
      ({ part }) => reading.known[part] === undefined && !(part === 'origin' && reading.message.kind === 'meeting'),
    ).map(({ part, reason }) => ({
      what: `known.${part}`,
      reason,
    })),
    ...unknownParticipants(reading),
  ];
}

function missingFields({ message, subject, text }: Reading): readonly Unchecked[] {
  const nameless = message.from === undefined && message.me === undefined;
  const missing: readonly Unchecked[] = [
    ...(nameless
      ? [
          {
            what: 'field.from',
            field: 'from' as const,
            reason: 'The sender is not known, so a personal address in their own name may have gone unnoticed.',
          },
        ]
      : []),
    ...(subject === undefined
      ? [{ what: 'field.subject', field: 'subject' as const, reason: 'The subject was not read.' }]
      : []),
    ...(text === undefined ? [{ what: 'field.text', field: 'text' as const, reason: 'The text was not read.' }] : []),
  ];
  const said = (message.unread ?? []).map(({ field }) => field);
  return missing.filter(({ field }) => field === undefined || !said.includes(field));
}

/** How people say in English and Welsh that they have written into the mail below. */
const INTO_HISTORY: readonly string[] = [
  'inline',
  'in line below',
  'in red',
  'in blue',
  'in green',
  'in bold below',
  'answers below',
  'replies below',
  'responses below',
  'comments below',
  'answered below',
  'see my answers',
  'see my comments',
  'mewn coch',
  'mewn glas',
  'atebion isod',
  'ymatebion isod',
  'sylwadau isod',
];
const OPENING_UNITS = 2000;

/** Below the header of a mail nothing tells what it said from what was written into it. */
function answersInHistory({ text = '', quoted = '' }: Reading): readonly Unchecked[] {
  if (quoted.trim() === '' || findPhrase(text.slice(0, OPENING_UNITS), INTO_HISTORY) === undefined) return [];
  return [
    {
      what: 'quoted.answers',
      field: 'quoted',
      reason:
        'The text speaks of answers in the earlier mail below. They cannot be told from it, so they were not looked at.',
    },
  ];
}

function unknownParticipants({ known: { origin } }: Reading): readonly Unchecked[] {
  if (origin?.kind !== 'reply' || origin.participants !== undefined) return [];
  return [
    {
      what: 'origin.participants',
      reason: 'It is not known who stood on this reply at first, so somebody added since may have gone unnoticed.',
    },
  ];
}

/** The account it goes from decides whose rules hold: an outside one is another organisation's, or nobody's. */
function senderOutside({ message, organisation }: Reading, { domains }: Pack): readonly Unchecked[] {
  if (message.from === undefined) return [];
  const { domain } = parseAddress(message.from.address);
  if (isWithin(domain, domains.inside)) return [];
  return [
    {
      what: 'from.outside',
      field: 'from',
      reason:
        domain === ''
          ? 'The address it is sent from could not be read, so it is not known whose rules hold for it.'
          : `It is sent from an account outside ${organisation}, for which these rules were not made.`,
    },
  ];
}

function unresolved({ recipients }: Reading): readonly Unchecked[] {
  return recipients
    .filter(({ standing }) => standing === 'unknown')
    .map(({ field, index }) => ({
      what: 'recipient.unresolved',
      field,
      index,
      reason: 'No address could be read for this recipient, so it is not known where the mail would go.',
    }));
}

function closedLists({ message, known, recipients }: Reading): readonly Unchecked[] {
  const isList = ({ field, index }: SeenRecipient) => message[field][index]?.kind === 'list';
  return recipients
    .filter((recipient) => isList(recipient) && !hasOwn(known.lists ?? {}, recipient.address))
    .map(({ field, index }) => ({
      what: 'list.members',
      field,
      index,
      reason: 'This mailing list was not opened, so its members were not looked at.',
    }));
}

function unopenedAttachments({ message }: Reading): readonly Unchecked[] {
  if ((message.attachments ?? []).length === 0) return [];
  return [
    {
      what: 'attachment.content',
      field: 'attachments',
      reason: 'Attachments were not opened: only their names were looked at.',
    },
  ];
}

/** GSCP: what is OFFICIAL and needs no more care need not be marked. */
const UNMARKED = 'OFFICIAL';

/** Markings are read where people write them; a label that says something else was not gone by. */
function labelApart({ message: { label = '' }, markings }: Reading, { labels = {} }: Pack): readonly Unchecked[] {
  const level = Object.keys(labels).filter((each) => isLabelCalled(label, labels[each] ?? ''))[0];
  const own = markings.filter(({ field, use }) => (field === 'subject' || field === 'text') && use === 'marking');
  const [marking] = own;
  if (level === undefined || own.some((each) => each.level === level)) return [];
  if (marking === undefined && level === UNMARKED) return [];
  const rest =
    marking === undefined
      ? 'no marking in the subject or the text does. Policies go by the marking: write it there too.'
      : `the marking is ${marking.canonical}. Policies go by the marking: correct the one that is wrong.`;
  return [{ what: 'label.apart', field: 'label', reason: `The label says ${label}, and ${rest}` }];
}
