import { GraphFailure, type OwnMail } from '../graph';
import type { Head } from './head';
import { whyMissing } from './refused';
import type { NotChecked } from './scan';

/**
 * Whom somebody has written to, as far as their Sent Items say: the mails that a scan listed, and what the search index
 * finds by an address. Sent mail that was deleted or archived counts for nothing, and the index lags by minutes.
 */
export interface ContactBook {
  /** Takes up mails that were sent. */
  note(heads: readonly Head[]): void;
  /** Searches for those addresses of these mails that nothing is known about, as many as `most`. Never rejects. */
  search(heads: readonly Head[], most: number): Promise<void>;
  /** For each address outside, whether it is the first time; undefined where that is not known of one of them. */
  firstOf(head: Head): { readonly [address: string]: boolean } | undefined;
  missing(heads: readonly Head[]): readonly NotChecked[];
}

interface ContactBookOptions {
  readonly own: Pick<OwnMail, 'sentTo'>;
  /** Whether an address, in small letters, is one of the organisation's: of those it is never asked. */
  readonly isInside: (address: string) => boolean;
}

/** How many results a search for one address gives. */
const searched = 5;

export function createContactBook({ own, isInside }: ContactBookOptions): ContactBook {
  /** When the mails that went to an address were sent, by their ids. */
  const sendings = new Map<string, Map<string, string>>();
  /** Addresses of which the index gave all it has. */
  const complete = new Set<string>();
  let why: NotChecked['why'] = 'notAsked';

  function put(address: string, id: string, when: string): void {
    const known = sendings.get(address) ?? new Map<string, string>();
    sendings.set(address, known.set(id, when));
  }

  function isFirst(address: string, { id, when, isDraft }: Head): boolean | undefined {
    for (const [other, sent] of sendings.get(address) ?? []) if (other !== id && (isDraft || sent < when)) return false;
    return complete.has(address) ? true : undefined;
  }

  const outside = ({ addresses }: Head): readonly string[] => addresses.filter((address) => !isInside(address));
  const unknownIn = (head: Head) => outside(head).filter((address) => isFirst(address, head) === undefined);

  return {
    note(heads) {
      for (const head of heads)
        if (!head.isDraft) for (const address of outside(head)) put(address, head.id, head.when);
    },

    async search(heads, most) {
      const wanted = [...new Set(heads.flatMap(unknownIn))].slice(0, most);
      const answers = await own.sentTo(wanted).catch((failure: unknown) => {
        why = whyMissing(failure);
        return [];
      });
      answers.forEach((found, index) => {
        const address = wanted[index];
        if (address === undefined || found instanceof GraphFailure) return;
        for (const { id, sentDateTime, toRecipients, ccRecipients, bccRecipients } of found) {
          const people = [toRecipients, ccRecipients, bccRecipients].flatMap((list) => list ?? []);
          const isTo = people.some(({ emailAddress }) => emailAddress.address?.trim().toLowerCase() === address);
          if (isTo && sentDateTime) put(address, id, sentDateTime);
        }
        // Behind a full page there may be older ones.
        if (found.length < searched) complete.add(address);
      });
    },

    firstOf(head) {
      const found: { [address: string]: boolean } = {};
      for (const address of outside(head)) {
        const first = isFirst(address, head);
        if (first === undefined) return undefined;
        found[address] = first;
      }
      return found;
    },

    missing(heads) {
      const count = new Set(heads.flatMap(unknownIn)).size;
      return count === 0 ? [] : [{ what: 'firstContact', why, count }];
    },
  };
}
