import { answersThatHold, type Known } from '../known';
import type { Mailbox, Message, RecipientField } from '../message';
import type { Pack } from '../pack';
import type { OwnBy, SeenRecipient, Standing } from '../report';
import { isConsumerDomain } from './consumer-mail';
import { nameTest } from './own-name';
import { type Address, parseAddress } from './parse-address';
import { nameInLocalPart, type PersonName, readPersonName } from './person-name';
import { keyOf, mailboxKey } from './same-mailbox';
import { isWithin } from './within';

const FIELDS: readonly RecipientField[] = ['to', 'cc', 'bcc'];

interface Place {
  readonly standing: Standing;
  readonly ownBy?: OwnBy;
}

/** What can make an address the sender's own. Keys are those of `mailboxKey`. */
interface Own {
  readonly by: ReadonlyMap<string, 'declared' | 'directory'>;
  /** The sender said of these that they are not theirs, or whose they are. */
  readonly denied: ReadonlySet<string>;
  readonly resemblesSender: (local: string) => boolean;
}

function senderNames({ from, me }: Message): readonly PersonName[] {
  const displayNames = unique([me?.name, from?.name]);
  // A display name may be an address, where the directory has no name.
  const isAddress = (name: string) => name.indexOf('@') >= 0;
  const workAddresses = unique([from?.address, ...(me?.addresses ?? []), ...displayNames.filter(isAddress)]);
  return displayNames
    .filter((name) => !isAddress(name))
    .map(readPersonName)
    .concat(unique(workAddresses.map((address) => parseAddress(address).local)).map(nameInLocalPart))
    .filter((name): name is PersonName => name !== undefined);
}

function unique(texts: readonly (string | undefined)[]): readonly string[] {
  return Array.from(new Set(texts)).filter((text): text is string => text !== undefined);
}

function ownOf(message: Message, known: Known): Own {
  const { ownAddresses = [] } = known;
  const by = new Map<string, 'declared' | 'directory'>();
  const denied = new Set<string>();
  const { personalAddresses = [] } = message.me ?? {};
  for (const surest of ['directory', 'declared'] as const) {
    for (const { address, from } of ownAddresses) if (from === surest) by.set(keyOf(address), from);
  }
  for (const address of personalAddresses) by.set(keyOf(address), 'declared');
  const said = new Map<string, boolean>();
  for (const { address, answer } of answersThatHold(known)) said.set(keyOf(address), answer === 'mine');
  said.forEach((mine, key) => {
    if (mine) by.set(key, 'declared');
    else denied.add(key);
  });
  by.delete('');
  let test: ((local: string) => boolean) | undefined;
  const resemblesSender = (local: string) => {
    test ??= nameTest(senderNames(message));
    return test(local);
  };
  return { by, denied, resemblesSender };
}

function placeOf(address: Address, kind: Mailbox['kind'], pack: Pack, own: Own): Place {
  const { local, domain, problems } = address;
  if (address.address === '') return { standing: 'unknown' };
  const claim: Standing | undefined = isWithin(domain, pack.domains.inside)
    ? 'inside'
    : isWithin(domain, pack.domains.partner)
      ? 'partner'
      : undefined;
  // A malformed address is never taken for one of ours, however its domain reads.
  if (claim !== undefined) return { standing: problems.length > 0 ? 'unknown' : claim };
  const key = mailboxKey(address);
  const by = own.by.get(key);
  if (by !== undefined) return { standing: 'own-personal', ownBy: by };
  if (!isConsumerDomain(domain)) return { standing: 'outside' };
  const isMaybeSender = kind !== 'list' && !own.denied.has(key);
  return isMaybeSender && own.resemblesSender(local)
    ? { standing: 'own-personal', ownBy: 'name' }
    : { standing: 'personal' };
}

/**
 * Every recipient in order (to, cc, bcc) with where it stands towards the pack's organisation.
 * The pack's inside and partner domains beat everything. Then an address is the sender's own where it was declared
 * (also by the answer `mine`), known to the directory, or is consumer mail under the sender's own name; any answer
 * about an address but `mine` stops that last guess. What cannot be read as an address is `unknown`.
 */
export function readRecipients(message: Message, known: Known, pack: Pack): readonly SeenRecipient[] {
  const own = ownOf(message, known);
  const seen: SeenRecipient[] = [];
  for (const field of FIELDS) {
    message[field].forEach((mailbox, index) => {
      const address = parseAddress(mailbox.address);
      seen.push({ field, index, address: address.address, ...placeOf(address, mailbox.kind, pack, own) });
    });
  }
  return seen;
}
