import type { Mailbox } from '../message';
import type { Evidence, Fix, RecipientAt, SeenMarking, SeenRecipient } from '../report';
import type { Reading } from '../rule';

/** How many places one finding names, and mends. The count in its data is always the true one. */
export const MOST_PLACES = 20;

/** Where the recipients stand, the first few of them; offsets count in the address as the host gave it. */
export function recipientPlaces(reading: Reading, recipients: readonly SeenRecipient[]): readonly Evidence[] {
  return recipients.slice(0, MOST_PLACES).map((recipient) => {
    const raw = mailboxAt(reading, recipient).address;
    const lower = raw.toLowerCase();
    // Lower case can change a string's length ("İ"), and then offsets found in it mean nothing in the original.
    const at = recipient.address !== '' && lower.length === raw.length ? lower.indexOf(recipient.address) : -1;
    const start = at < 0 ? 0 : at;
    const end = at < 0 ? raw.length : at + recipient.address.length;
    return { field: recipient.field, index: recipient.index, start, end, text: raw.slice(start, end) };
  });
}

export function markingPlaces(markings: readonly SeenMarking[]): readonly Evidence[] {
  return markings.slice(0, MOST_PLACES).map(({ field, index, start, end, text }) => {
    const place = { field, start, end, text };
    return index === undefined ? place : { ...place, index };
  });
}

export function recipientAt({ field, index, address }: SeenRecipient): RecipientAt {
  return { field, index, address };
}

/** One fix for each of the first few recipients: take it off. */
export function removals(recipients: readonly SeenRecipient[]): readonly Fix[] {
  return recipients
    .slice(0, MOST_PLACES)
    .map((recipient): Fix => ({ kind: 'removeRecipient', recipient: recipientAt(recipient) }));
}

/** One fix for each of the first few attachments that are marked so in their names: take it off. */
export function attachmentRemovals({ message }: Reading, markings: readonly SeenMarking[]): readonly Fix[] {
  const { attachments = [] } = message;
  const marked = markings.filter(({ field }) => field === 'attachments').map(({ index = 0 }) => index);
  return Array.from(new Set(marked))
    .slice(0, MOST_PLACES)
    .map((index): Fix => ({ kind: 'removeAttachment', index, name: attachments[index]?.name ?? '' }));
}

/** What a person can recognise the recipient by, even where no address could be read. */
export function shownAddress(reading: Reading, recipient: SeenRecipient): string {
  if (recipient.address !== '') return recipient.address;
  const { address, name = '' } = mailboxAt(reading, recipient);
  return address.trim() || name.trim();
}

/** How many different addresses; each recipient without one counts for itself. */
export function countAddresses(recipients: readonly SeenRecipient[]): number {
  const named = recipients.filter(({ address }) => address !== '');
  return new Set(named.map(({ address }) => address)).size + recipients.length - named.length;
}

/** The mailbox that a sub-address is delivered to: `desk+urgent@x.example` goes to `desk@x.example`. */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  return plus > 0 && plus < at && address.charAt(0) !== '"' ? address.slice(0, plus) + address.slice(at) : address;
}

function mailboxAt({ message }: Reading, { field, index }: SeenRecipient): Mailbox {
  return message[field][index] ?? { address: '' };
}
