import type { Fix, SeenRecipient } from '../../report';
import { defineRule, type Notice, type Reading } from '../../rule';
import { MOST_PLACES, mailboxOf, recipientAt, recipientPlaces, removals, shownAddress } from '../places';

interface RetiredMailbox {
  readonly address: string;
  /** The one mailbox that took its place. Left out where the right place depends on the sender. */
  readonly by?: string;
}

export interface Options {
  readonly mailboxes: readonly RetiredMailbox[];
}

/** Notices mail to a mailbox that nobody reads any more. */
export const recipientRetired = defineRule<Options>({
  id: 'recipient-retired',
  messages: { retired: ['address', 'field'] },
  check(reading, { mailboxes }) {
    const notices: Notice[] = [];
    for (const mailbox of mailboxes) {
      const retired = mailbox.address.toLowerCase();
      const found = reading.recipients.filter(({ address }) => mailboxOf(address) === retired);
      const first = found[0];
      if (first === undefined) continue;
      notices.push({
        messageId: 'retired',
        field: first.field,
        evidence: recipientPlaces(reading, found),
        data: { address: shownAddress(reading, first), field: first.field },
        fixes:
          mailbox.by === undefined
            ? removals(found)
            : [...replacements(reading, found, mailbox.by), ...removals(found)],
      });
    }
    return notices;
  },
});

/** None where the new mailbox is on the mail already: then taking the old one off is enough. */
function replacements(reading: Reading, found: readonly SeenRecipient[], by: string): readonly Fix[] {
  if (reading.recipients.some(({ address }) => mailboxOf(address) === by.toLowerCase())) return [];
  return found
    .slice(0, MOST_PLACES)
    .map((recipient): Fix => ({ kind: 'replaceRecipient', recipient: recipientAt(recipient), by }));
}
