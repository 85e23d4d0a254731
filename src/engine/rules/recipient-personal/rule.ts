import { defineRule } from '../../rule';
import { answeredAs, wroteFirst } from '../answers';
import { countAddresses, recipientPlaces, removals, shownAddress } from '../places';

export interface Options {
  readonly [never: string]: never;
}

/** Notices personal addresses that are not the sender's own, whose mail is not answered, and of which nothing was said. */
export const recipientPersonal = defineRule<Options>({
  id: 'recipient-personal',
  messages: { onePersonal: ['address', 'field'], severalPersonal: ['count', 'address', 'others'] },
  check(reading) {
    const settled = answeredAs(reading, ['public', 'supplier']);
    const isWriter = wroteFirst(reading);
    const found = reading.recipients.filter(
      ({ standing, address }) => standing === 'personal' && !settled(address) && !isWriter(address),
    );
    const first = found[0];
    if (first === undefined) return [];

    const count = countAddresses(found);
    const address = shownAddress(reading, first);
    const notice = { field: first.field, evidence: recipientPlaces(reading, found), fixes: removals(found) };
    return count === 1
      ? [{ ...notice, messageId: 'onePersonal', data: { address, field: first.field } }]
      : [{ ...notice, messageId: 'severalPersonal', data: { count, address, others: count - 1 } }];
  },
});
