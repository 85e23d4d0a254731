import { createFolding, type FoldContext, findReferences, type MailboxStanding } from '../records';
import type { ReadMail } from './read-mail';

/** The mails of one mailbox that have to do with records, as far as they were read. Each once. */
export interface Shelf {
  get(key: string): ReadMail | undefined;
  has(key: string): boolean;
  put(mail: ReadMail): void;
  drop(key: string): void;
  all(): readonly ReadMail[];
  /** Whose accounts have to be known: authors, and whom a request went to. */
  addresses(): ReadonlySet<string>;
  /** Where all the stories stand. */
  fold(context: FoldContext): MailboxStanding;
  /** Whether a mail of which only subject and conversation are known may belong to a story. */
  isOfInterest(head: { readonly subject?: unknown; readonly conversationId?: unknown }): boolean;
}

export function createShelf(): Shelf {
  const mails = new Map<string, ReadMail>();
  /** Conversations that hold a record: a reply whose subject somebody changed is found by them. */
  const conversations = new Set<string>();
  const folding = createFolding();
  const addresses = new Set<string>();
  let listed: readonly ReadMail[] | undefined;
  return {
    get: (key) => mails.get(key),
    has: (key) => mails.has(key),
    put(mail) {
      listed = undefined;
      folding.put(mail.found);
      for (const address of addressesOf(mail)) addresses.add(address);
      mails.set(mail.found.mail.key, mail);
      if (mail.conversation !== undefined && mail.found.reading.found === 'record')
        conversations.add(mail.conversation);
    },
    drop(key) {
      mails.delete(key);
      listed = undefined;
      folding.drop(key);
    },
    all() {
      listed ??= [...mails.values()];
      return listed;
    },
    addresses: () => addresses,
    fold: (context) => folding.fold(context),
    isOfInterest: ({ subject, conversationId }) =>
      (typeof subject === 'string' && findReferences(subject).length > 0) ||
      (typeof conversationId === 'string' && conversations.has(conversationId)),
  };
}

function addressesOf({ found: { mail, reading } }: ReadMail): readonly string[] {
  const { from, sender, to = [], cc = [] } = mail;
  const isRequest = reading.found === 'record' && reading.sealed.record.type === 'request';
  return [from, sender, ...(isRequest ? [...to, ...cc] : [])].flatMap((one) =>
    one === undefined ? [] : [one.address],
  );
}
