import type { ListFacts, Mailbox } from '../engine';
import { type Graph, GraphFailure, type MailList, type Members } from '../graph';
import { whyMissing } from './refused';
import type { NotChecked } from './scan';

/** Which addresses of the organisation are lists, and who is in them. Each is asked for once a session. */
export interface ListBook {
  /** Asks about those of these addresses that are not known yet. Never rejects. */
  learn(addresses: readonly string[]): Promise<void>;
  kindOf(address: string): Mailbox['kind'];
  /** Facts of the lists among these addresses; undefined where it is not known which of them are lists. */
  factsOf(addresses: readonly string[]): { readonly [address: string]: ListFacts } | undefined;
  /** Which of these addresses are lists that were not opened, and why. */
  closed(addresses: readonly string[]): { readonly [address: string]: NotChecked['why'] };
  /** What of these could not be learned. */
  missing(addresses: Iterable<string>): readonly NotChecked[];
}

type Entry =
  | { readonly kind: 'person' }
  | { readonly kind: 'list'; readonly facts: ListFacts }
  | { readonly kind: 'list'; readonly why: NotChecked['why'] };

const mostExamples = 10;
/** Lists with more people are not opened, whoever counts them. */
const mostMembers = 1000;
/** Asking again would give the same. */
const settled: readonly NotChecked['why'][] = ['hidden', 'tooMany'];

interface ListBookOptions {
  readonly graph: Pick<Graph, 'reach' | 'findLists' | 'members'>;
  /** Whether an address, in small letters, is one of the organisation's. Nobody else's lists can be opened. */
  readonly isInside: (address: string) => boolean;
}

export function createListBook({ graph, isInside }: ListBookOptions): ListBook {
  const book = new Map<string, Entry>();
  /** Why an address is not in the book although it was asked for. */
  const unknown = new Map<string, NotChecked['why']>();

  function factsFrom(addresses: readonly string[]): ListFacts {
    const outside = addresses.filter((address) => !isInside(address.toLowerCase()));
    return {
      members: addresses.length,
      outside: outside.length,
      ...(outside.length === 0 ? {} : { examples: outside.slice(0, mostExamples) }),
    };
  }

  async function expand(lists: readonly MailList[]): Promise<void> {
    const open = lists.filter(({ isHidden }) => !isHidden);
    for (const { address, isHidden } of lists)
      if (isHidden) book.set(address.toLowerCase(), { kind: 'list', why: 'hidden' });
    const answers = await graph
      .members(open.map(({ id }) => id))
      .catch((): readonly (Members | GraphFailure | undefined)[] => []);
    open.forEach(({ address }, index) => {
      const answer = answers[index];
      const key = address.toLowerCase();
      if (answer === undefined || answer instanceof GraphFailure) book.set(key, { kind: 'list', why: 'failed' });
      else if (answer.missing !== undefined) book.set(key, { kind: 'list', why: answer.missing });
      else book.set(key, { kind: 'list', facts: factsFrom(answer.addresses) });
    });
  }

  async function ask(addresses: readonly string[]): Promise<void> {
    let refused: NotChecked['why'] | undefined;
    const [reach, lists] = await Promise.all([
      graph.reach(addresses).catch(() => []),
      graph.findLists(addresses).catch((failure: unknown): readonly MailList[] => {
        refused = whyMissing(failure);
        return [];
      }),
    ]);
    const counted = new Map(reach.map((one) => [one.address.toLowerCase(), one]));
    const listed = new Set(lists.map(({ address }) => address.toLowerCase()));
    for (const address of addresses) {
      if (listed.has(address)) continue;
      const { members, outside = 0 } = counted.get(address) ?? {};
      const isList = (members ?? 0) > 1 || outside > 0;
      unknown.delete(address);
      if (isList && refused !== undefined) book.set(address, { kind: 'list', why: refused });
      // A list that the directory does not have is a dynamic one: Exchange counts it, and nobody can open it.
      else if (isList && members !== undefined && members <= mostMembers)
        book.set(address, { kind: 'list', facts: { members, outside } });
      else if (isList) book.set(address, { kind: 'list', why: 'tooMany' });
      else if (members === 1 || (members === 0 && refused === undefined)) book.set(address, { kind: 'person' });
      else unknown.set(address, refused ?? 'failed');
    }
    await expand(lists.filter(({ address }) => addresses.includes(address.toLowerCase())));
  }

  return {
    async learn(addresses) {
      const isSettled = (address: string): boolean => {
        const entry = book.get(address);
        return entry !== undefined && (!('why' in entry) || settled.includes(entry.why));
      };
      const wanted = [...new Set(addresses)].filter((address) => isInside(address) && !isSettled(address));
      if (wanted.length > 0) await ask(wanted);
    },

    kindOf: (address) => book.get(address)?.kind,

    factsOf(addresses) {
      const found: { [address: string]: ListFacts } = {};
      for (const address of addresses) {
        if (!isInside(address)) continue;
        const entry = book.get(address);
        if (entry === undefined) return undefined;
        if ('facts' in entry) found[address] = entry.facts;
      }
      return found;
    },

    closed(addresses) {
      const found: { [address: string]: NotChecked['why'] } = {};
      for (const address of addresses) {
        const entry = book.get(address);
        if (entry !== undefined && 'why' in entry) found[address] = entry.why;
      }
      return found;
    },

    missing(addresses) {
      const counts = new Map<NotChecked['why'], number>();
      for (const address of new Set(addresses)) {
        const entry = book.get(address);
        const why = entry !== undefined && 'why' in entry ? entry.why : unknown.get(address);
        if (why !== undefined) counts.set(why, (counts.get(why) ?? 0) + 1);
      }
      return [...counts].map(([why, count]) => ({ what: 'lists', why, count }));
    },
  };
}
