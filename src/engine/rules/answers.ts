import { keyOf } from '../addresses/same-mailbox';
import { type Answer, answersThatHold } from '../known';
import type { Reading } from '../rule';

/** Whether the sender once gave one of these answers about an address, or about another spelling of the same mailbox. */
export function answeredAs(reading: Reading, answers: readonly Answer['answer'][]): (address: string) => boolean {
  const meant = answersThatHold(reading.known).filter(({ answer }) => answers.includes(answer));
  const keys = new Set(meant.map(({ address }) => keyOf(address)));
  keys.delete('');
  return (address) => keys.size > 0 && keys.has(keyOf(address));
}

/** Whether an address stood on a reply when it was opened. Undefined where it is no reply, or not known who did. */
export function stoodOn({ known: { origin } }: Reading): ((address: string) => boolean) | undefined {
  if (origin?.kind !== 'reply' || origin.participants === undefined) return undefined;
  const before = new Set(origin.participants.map(keyOf));
  return (address) => before.has(keyOf(address));
}

/** What mail programs set around an address. */
const AROUND = /[\s<>()[\]"',;:]/;

/**
 * Whether an address is whose mail is answered, as the line says that the mail program put above it. Who stood on a reply
 * when it was opened does not say it: a draft that is opened again holds whoever was added before.
 */
export function wroteFirst({ known, quoted = '' }: Reading): (address: string) => boolean {
  const lines = quoted.slice(0, 800).split('\n');
  const [line = ''] = lines.filter((each) => !/^\s*(?:[-_].*)?$/.test(each));
  if (known.origin?.kind !== 'reply' || line.charAt(0) === '>') return () => false;
  // The last: a display name may hold another address.
  const addresses = line.split(AROUND).filter((word) => word.indexOf('@') > 0);
  const writer = keyOf(addresses.pop() ?? '');
  return (address) => writer !== '' && keyOf(address) === writer;
}
