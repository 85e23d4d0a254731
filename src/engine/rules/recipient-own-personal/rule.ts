import type { OwnBy } from '../../report';
import { defineRule, type Notice } from '../../rule';
import { answeredAs } from '../answers';
import { countAddresses, recipientPlaces, removals, shownAddress } from '../places';

export interface Options {
  /** Which ways of knowing count: a name alone is a guess, the other two are not. */
  readonly by: readonly OwnBy[];
}

/** Surest first, so that the surest is the first finding. */
const MESSAGES = [
  { by: 'declared', messageId: 'declared' },
  { by: 'directory', messageId: 'directory' },
  { by: 'name', messageId: 'sameName' },
] as const;

/** Notices mail that would go to the sender's own personal address, and says how it is known to be theirs. */
export const recipientOwnPersonal = defineRule<Options>({
  id: 'recipient-own-personal',
  messages: {
    declared: ['address', 'field', 'count'],
    directory: ['address', 'field', 'count'],
    sameName: ['address', 'field', 'count'],
  },
  check(reading, options) {
    const notTheirs = answeredAs(reading, ['not-mine', 'public', 'supplier']);
    const notices: Notice[] = [];
    for (const { by, messageId } of MESSAGES) {
      if (!options.by.includes(by)) continue;
      const found = reading.recipients.filter(
        ({ standing, ownBy, address }) =>
          standing === 'own-personal' && ownBy === by && !(by === 'name' && notTheirs(address)),
      );
      const first = found[0];
      if (first === undefined) continue;
      notices.push({
        messageId,
        field: first.field,
        evidence: recipientPlaces(reading, found),
        data: { address: shownAddress(reading, first), field: first.field, count: countAddresses(found) },
        fixes: removals(found),
      });
    }
    return notices;
  },
});
