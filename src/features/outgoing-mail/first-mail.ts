import type { Known } from '../../engine';

/**
 * Whether this would be the first mail to an address, in lower case. Never where it stands in the conversation that is
 * answered, or where nobody knows who does: Sent Items that were cleared would make it visibly untrue.
 */
export function isFirstMail(address: string, { firstContact = {}, origin }: Known = {}): boolean {
  if (firstContact[address] !== true) return false;
  if (origin?.kind !== 'reply') return true;
  return origin.participants?.every((one) => one.trim().toLowerCase() !== address) === true;
}
