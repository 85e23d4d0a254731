import { isWithin } from '../../addresses/index';
import type { SeenMarking, SeenRecipient, Standing } from '../../report';
import { defineRule } from '../../rule';
import { sha256 } from '../../sha256';
import {
  attachmentRemovals,
  countAddresses,
  mailboxOf,
  markingPlaces,
  recipientPlaces,
  removals,
  shownAddress,
} from '../places';

/** Addresses that a public pack must not show: each is the SHA-256 of salt, a colon and the address in lower case. */
interface HashedAddresses {
  readonly salt: string;
  /** 64 lower-case hexadecimal digits each. */
  readonly sha256: readonly string[];
}

export interface Options {
  /** Only markings of this level, as the scheme spells it. Left out: every level. */
  readonly level?: string;
  /** Only markings that carry one of these parts: `LOCSEN`. Left out: with or without parts. */
  readonly parts?: readonly string[];
  /** Whom such a marking may not go to; one reason is enough. */
  readonly notTo: {
    readonly standings?: readonly Standing[];
    /** As in the pack: each with its sub-domains, `=` for itself alone. */
    readonly domains?: readonly string[];
    readonly addresses?: HashedAddresses;
  };
}

/** Notices a marking that goes to somebody it may not go to. */
export const markingRecipient = defineRule<Options>({
  id: 'marking-recipient',
  messages: { notForRecipient: ['marking', 'address', 'field', 'count'] },
  check(reading, options) {
    const markings = reading.markings.filter((marking) => isMeant(marking, options));
    const marking = markings[0];
    if (marking === undefined) return [];

    const mayNotHave = refusal(options.notTo);
    const found = reading.recipients.filter(mayNotHave);
    const first = found[0];
    if (first === undefined) return [];
    return [
      {
        messageId: 'notForRecipient',
        field: first.field,
        evidence: [...recipientPlaces(reading, found), ...markingPlaces(markings)],
        data: {
          marking: marking.canonical,
          address: shownAddress(reading, first),
          field: first.field,
          count: countAddresses(found),
        },
        fixes: removals(found).concat(attachmentRemovals(reading, markings)),
      },
    ];
  },
});

function isMeant(marking: SeenMarking, { level, parts }: Options): boolean {
  if (marking.use !== 'marking' || marking.field === 'quoted') return false;
  if (level !== undefined && marking.level !== level) return false;
  return parts === undefined || marking.parts.some(({ value }) => parts.includes(value));
}

function refusal({ standings, domains, addresses }: Options['notTo']): (recipient: SeenRecipient) => boolean {
  const hashes = new Set(addresses === undefined ? [] : addresses.sha256);
  const isListed = (address: string) => addresses !== undefined && hashes.has(sha256(`${addresses.salt}:${address}`));
  return ({ standing, address }) => {
    if (standings?.includes(standing)) return true;
    if (address === '') return false;
    if (domains !== undefined && isWithin(address.slice(address.lastIndexOf('@') + 1), domains)) return true;
    const mailbox = mailboxOf(address);
    return hashes.size > 0 && (isListed(address) || (mailbox !== address && isListed(mailbox)));
  };
}
