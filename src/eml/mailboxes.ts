import type { Address } from 'postal-mime';
import type { Mailbox } from '../engine/index';
import { mendWindows1252 } from './windows-1252';

/** Every person in an address header. A group gives its members; one without members gives none. */
export function readMailboxes(addresses: readonly Address[] | undefined): readonly Mailbox[] {
  const mailboxes: Mailbox[] = [];
  for (const entry of addresses ?? []) {
    if (entry.group) {
      for (const member of entry.group) mailboxes.push(toMailbox(member.address, member.name));
    } else {
      mailboxes.push(toMailbox(entry.address ?? '', entry.name));
    }
  }
  return mailboxes;
}

function toMailbox(address: string, name: string): Mailbox {
  return name === '' ? { address } : { address, name: mendWindows1252(name) };
}
