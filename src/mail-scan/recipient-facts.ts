import { isWithin, type Known, type Mailbox, type Message, type Pack, parseAddress } from '../engine';
import type { Graph } from '../graph';
import { createContactBook } from './contacts';
import { createListBook } from './lists';
import { senderOf } from './read-mail';
import { whyMissing } from './refused';
import type { NotChecked } from './scan';

/** What Microsoft 365 tells of whom a mail goes to. What could not be learned is left out, and is in `missing`. */
export interface LearnedFacts {
  readonly known: Pick<Known, 'lists' | 'firstContact' | 'ownAddresses' | 'away'>;
  /** Whether an address is a person's or a list's, by the address in small letters. */
  readonly kinds: { readonly [address: string]: NonNullable<Mailbox['kind']> };
  readonly missing: readonly NotChecked[];
  /** False where the mail is not sent from the account that is signed in: of another's sent mail nothing is known. */
  readonly isOwn: boolean;
}

/** Asks about the recipients of a mail that is being written, each of them once while the pane is open. */
export interface RecipientFacts {
  /** Never rejects. `sender`: the address it is sent from. */
  learn(message: Pick<Message, 'to' | 'cc' | 'bcc'>, sender: string): Promise<LearnedFacts>;
}

type FactsGraph = Pick<Graph, 'reach' | 'findLists' | 'members' | 'ownMail' | 'automaticReplies' | 'me'>;

/** Of so many strangers at once it is asked whether one has written to them before. */
const mostSearched = 20;

export function createRecipientFacts(graph: FactsGraph, { domains }: Pick<Pack, 'domains'>): RecipientFacts {
  const isInside = (address: string): boolean => isWithin(parseAddress(address).domain, domains.inside);
  const lists = createListBook({ graph, isInside });
  const contacts = createContactBook({ own: graph.ownMail(), isInside });
  const away = new Map<string, boolean>();
  let own: Known['ownAddresses'];
  /** Addresses of the account that is signed in, which need not be the account whose mail is open. */
  let mine: readonly string[] = [];

  async function learnOwn(): Promise<NotChecked | undefined> {
    if (own !== undefined) return undefined;
    try {
      const me = await graph.me();
      mine = senderOf(me).addresses ?? [];
      own = (me.otherMails ?? []).map((address) => ({ address, from: 'directory' }));
      return undefined;
    } catch (failure) {
      return { what: 'ownAddresses', why: whyMissing(failure) };
    }
  }

  /** An automatic reply is good to know and nothing more: where it cannot be asked, nothing is said of it. */
  async function learnAway(addresses: readonly string[]): Promise<void> {
    const wanted = addresses.filter((address) => isInside(address) && !away.has(address));
    if (wanted.length === 0) return;
    const replies = await graph.automaticReplies(wanted).catch(() => undefined);
    if (replies === undefined) return;
    const on = new Set(replies.map(({ address }) => address.toLowerCase()));
    for (const address of wanted) away.set(address, on.has(address));
  }

  return {
    async learn({ to, cc, bcc }, sender) {
      const all = [...to, ...cc, ...bcc].map(({ address }) => address.trim().toLowerCase()).filter(Boolean);
      const addresses = [...new Set(all)];
      const draft = { id: '', version: '', subject: '', to: [], recipients: 0, when: '', at: '', isDraft: true };
      const head = { ...draft, addresses, folderId: undefined, webLink: undefined };
      const notOwn = await learnOwn();
      const isOwn = mine.includes(sender.trim().toLowerCase());
      await Promise.all([
        lists.learn(addresses),
        learnAway(addresses),
        isOwn ? contacts.search([head], mostSearched) : undefined,
      ]);
      const facts = lists.factsOf(addresses);
      const firstContact = isOwn ? contacts.firstOf(head) : undefined;
      const replying = addresses.filter((address) => away.get(address) === true);
      const kinds: { [address: string]: NonNullable<Mailbox['kind']> } = {};
      for (const address of addresses) {
        const kind = lists.kindOf(address);
        if (kind !== undefined) kinds[address] = kind;
      }
      return {
        known: {
          ...(facts === undefined ? {} : { lists: facts }),
          ...(firstContact === undefined ? {} : { firstContact }),
          ...(own === undefined ? {} : { ownAddresses: own }),
          ...(replying.length === 0 ? {} : { away: Object.fromEntries(replying.map((address) => [address, {}])) }),
        },
        kinds,
        missing: [
          ...(notOwn === undefined ? [] : [notOwn]),
          ...lists.missing(addresses),
          ...(isOwn ? contacts.missing([head]) : []),
        ],
        isOwn,
      };
    },
  };
}
