import { type Address, parseAddress } from './parse-address';

const GOOGLE = ['gmail.com', 'googlemail.com'];

/**
 * Two addresses with the same key reach the same person's mailbox. What follows a plus is a tag, at every
 * provider that is common here (RFC 5233 names the custom); Google also ignores dots, and has two names for one
 * service. Quoted local parts are left as they are.
 */
export function mailboxKey({ address, local, domain }: Address): string {
  if (address === '' || address.charAt(0) === '"') return address;
  const plus = local.indexOf('+');
  const untagged = plus > 0 ? local.slice(0, plus) : local;
  if (!GOOGLE.includes(domain)) return `${untagged}@${domain}`;
  return `${untagged.replace(/\./g, '')}@gmail.com`;
}

/** The key of an address as it is written: the same for every spelling of one mailbox. */
export function keyOf(address: string): string {
  return mailboxKey(parseAddress(address));
}
