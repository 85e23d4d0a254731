import type { SeenRecipient } from '../../engine';
import { isFirstMail } from './first-mail';
import type { SeenMail } from './seen-mail';
import type { MailStrings } from './strings.en';

/** How one recipient was understood: of a list who is on it, of anybody else where they stand, and whether they are new. */
export function recipientWords(
  { field, index, address, standing, ownBy }: SeenRecipient,
  { message, known }: SeenMail,
  organisation: string,
  strings: MailStrings,
): string {
  const facts = known?.lists?.[address];
  if (facts !== undefined) {
    const { members, outside, examples = [] } = facts;
    const words = strings.list(members, outside, organisation);
    return examples.length === 0 ? words : `${words}: ${strings.examples(examples, outside - examples.length)}`;
  }
  if (message[field][index]?.kind === 'list') return strings.closedList;
  return [
    ownBy === 'name' ? strings.ownByName : strings.recipientStanding[standing],
    ...(isFirstMail(address, known) ? [strings.firstMail] : []),
    ...(known?.away?.[address] === undefined ? [] : [strings.isAway]),
  ].join(', ');
}
