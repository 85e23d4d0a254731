import type { SeenMarking, Standing } from '../../report';
import { defineRule, type Reading } from '../../rule';
import { stoodOn } from '../answers';
import { countAddresses, markingPlaces, recipientPlaces, removals, shownAddress } from '../places';

export interface Options {
  /** Who counts: `outside`, `personal`. */
  readonly standings: readonly Standing[];
  /** Only where the history or the subject is marked with one of these levels. */
  readonly levels?: readonly string[];
  /** Beside them, the levels that do where everybody on the reply stood inside before. */
  readonly levelsInside?: readonly string[];
}

const MARKED_FIELDS = ['subject', 'quoted'];

/** Notices people whom the sender put on a reply, and who were not on the conversation. */
export const replyRecipientAdded = defineRule<Options>({
  id: 'reply-recipient-added',
  messages: {
    added: ['address', 'field', 'count', 'others'],
    severalAdded: ['address', 'field', 'count', 'others'],
    addedToMarked: ['address', 'field', 'count', 'others', 'marking'],
    severalAddedToMarked: ['address', 'field', 'count', 'others', 'marking'],
  },
  check(reading, { standings, levels, levelsInside = [] }) {
    const stood = stoodOn(reading);
    if (stood === undefined) return [];
    const isNew = ({ address }: { readonly address: string }) => !stood(address);
    const found = reading.recipients.filter((recipient) => standings.includes(recipient.standing) && isNew(recipient));
    const [first] = found;
    if (first === undefined) return [];

    const stayedInside = reading.recipients.every((recipient) => recipient.standing === 'inside' || isNew(recipient));
    const marked = markedWith(reading, (levels ?? []).concat(stayedInside ? levelsInside : []));
    const [marking] = marked;
    if (levels !== undefined && marking === undefined) return [];
    const count = countAddresses(found);
    const data = { address: shownAddress(reading, first), field: first.field, count, others: count - 1 };
    return [
      {
        messageId: (count > 1 ? 'severalAdded' : 'added') + (marking === undefined ? '' : 'ToMarked'),
        field: first.field,
        evidence: [...recipientPlaces(reading, found), ...markingPlaces(marked)],
        data: marking === undefined ? data : { ...data, marking: marking.canonical },
        fixes: removals(found),
      },
    ];
  },
});

function markedWith({ markings }: Reading, levels: readonly string[]): readonly SeenMarking[] {
  return markings.filter(
    ({ use, field, level }) => use === 'marking' && MARKED_FIELDS.includes(field) && levels.includes(level),
  );
}
