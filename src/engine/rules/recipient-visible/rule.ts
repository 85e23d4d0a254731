import { keyOf } from '../../addresses/same-mailbox';
import type { SeenRecipient, Standing } from '../../report';
import { defineRule } from '../../rule';
import { stoodOn } from '../answers';
import { recipientAt, recipientPlaces, shownAddress } from '../places';

export interface Options {
  /** Who counts: `outside`, `personal`. */
  readonly standings: readonly Standing[];
  /** How many of them in To and Cc are noticed. */
  readonly atLeast: number;
}

/** Registries sell names below these: `firm.co.uk` is one organisation, and so is `firm.uk.com`. */
const SOLD_BELOW = /^(?:[a-z]{2,3}|police)\.[a-z]{2}$|^(?:uk|gb|eu|us|de)\.(?:com|net|org)$/;

/** Notices people of different organisations, or of none, who would read one another's addresses. */
export const recipientVisible = defineRule<Options>({
  id: 'recipient-visible',
  messages: { visible: ['count', 'organisations', 'first', 'second'] },
  check(reading, { standings, atLeast }) {
    const { message, known, quoted = '', recipients } = reading;
    const { kind = quoted.trim() === '' ? 'new' : 'reply' } = known.origin ?? {};
    const stood = stoodOn(reading);
    // Attendees see each other in any case, and so do those who stood on a reply, whoever that was.
    if (message.kind === 'meeting' || (kind === 'reply' && stood === undefined)) return [];
    const found = recipients.filter(
      ({ field, standing, address }) => field !== 'bcc' && standings.includes(standing) && stood?.(address) !== true,
    );
    const [first] = found;
    if (first === undefined) return [];
    const count = new Set(found.map(({ address }) => keyOf(address))).size;
    const own = organisationOf(first);
    const organisations = new Set(found.map(organisationOf)).size;
    const stranger = found.filter((recipient) => organisationOf(recipient) !== own)[0];
    if (count < atLeast || stranger === undefined) return [];
    return [
      {
        messageId: 'visible',
        field: first.field,
        evidence: recipientPlaces(reading, found),
        data: { count, organisations, first: shownAddress(reading, first), second: shownAddress(reading, stranger) },
        fixes: [{ kind: 'moveToBcc', recipients: found.map(recipientAt) }],
      },
    ];
  },
});

/** The domain that was registered; of somebody's personal address the mailbox, since two customers are strangers. */
function organisationOf({ address, standing }: SeenRecipient): string {
  if (standing === 'personal') return keyOf(address);
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  const sold = SOLD_BELOW.test(labels.slice(-2).join('.'));
  return labels.slice(sold ? -3 : -2).join('.');
}
