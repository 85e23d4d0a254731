import { parseAddress } from '../addresses/index';
import { mailboxKey } from '../addresses/same-mailbox';
import { type Answer, answersThatHold } from '../known';
import type { Reading } from '../rule';

/** Whether the sender once gave one of these answers about an address, or about another spelling of the same mailbox. */
export function answeredAs(reading: Reading, answers: readonly Answer['answer'][]): (address: string) => boolean {
  const keyOf = (address: string) => mailboxKey(parseAddress(address));
  const meant = answersThatHold(reading.known).filter(({ answer }) => answers.includes(answer));
  const keys = new Set(meant.map(({ address }) => keyOf(address)));
  keys.delete('');
  return (address) => keys.size > 0 && keys.has(keyOf(address));
}
