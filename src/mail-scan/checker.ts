import {
  check,
  isWithin,
  type Known,
  type Mailbox,
  type Message,
  type Pack,
  parseAddress,
  type Sender,
} from '../engine';
import type { Graph, GraphUser, WholeMessage } from '../graph';
import { type ContactBook, createContactBook } from './contacts';
import { type Folder, rowOf } from './ledger';
import { createListBook, type ListBook } from './lists';
import { type ReadMail, readMail, senderOf } from './read-mail';
import type { CheckedMail } from './scan';

/** Who is signed in, as far as a check needs it. */
export interface Myself {
  readonly me: Sender;
  readonly ownAddresses: NonNullable<Known['ownAddresses']>;
}

export const myselfOf = (user: GraphUser): Myself => ({
  me: senderOf(user),
  ownAddresses: (user.otherMails ?? []).map((address) => ({ address, from: 'directory' })),
});

/** Turns mails of Graph into verdicts, with what Graph adds about their recipients. */
export interface Checker {
  readonly lists: ListBook;
  readonly contacts: ContactBook;
  read(mail: WholeMessage, myself: Myself): ReadMail;
  check(read: ReadMail, myself: Myself, folder: Folder | undefined): CheckedMail;
}

export function createChecker(graph: Graph, pack: Pack): Checker {
  const isInside = (address: string): boolean => isWithin(parseAddress(address).domain, pack.domains.inside);
  const lists = createListBook({ graph, isInside });
  const contacts = createContactBook({ own: graph.ownMail(), isInside });
  return {
    lists,
    contacts,
    read: (mail, { me }) => readMail(mail, me),
    check(read, { ownAddresses }, folder) {
      const { head, text, quoted, attachmentsRead, isTooLarge } = read;
      const message = withKinds(read.message, lists);
      const facts = lists.factsOf(head.addresses);
      const firstContact = contacts.firstOf(head);
      const known: Known = {
        now: new Date(graph.serverNow()).toISOString(),
        ...(facts === undefined ? {} : { lists: facts }),
        ...(firstContact === undefined ? {} : { firstContact }),
        ownAddresses,
      };
      const report = check(message, pack, known);
      const row = {
        ...rowOf(head, folder),
        // Nothing was found, and not all was read: that is not the same as nothing found.
        verdict:
          (text === undefined || isTooLarge) && report.verdict === 'pass' ? ('unchecked' as const) : report.verdict,
        headline: report.findings[0]?.words.headline,
        findings: report.findings.length,
        unchecked: report.unchecked.length,
        policies: [...new Set(report.findings.map(({ policy }) => policy))],
      };
      return { message, known, report, text, quoted, row, attachmentsRead, closedLists: lists.closed(head.addresses) };
    },
  };
}

/** The mail with what is known of its recipients: whether each is a person or a list. */
function withKinds(message: Message, { kindOf }: ListBook): Message {
  const known = (mailbox: Mailbox): Mailbox => {
    const kind = kindOf(mailbox.address.trim().toLowerCase());
    return kind === undefined ? mailbox : { ...mailbox, kind };
  };
  return { ...message, to: message.to.map(known), cc: message.cc.map(known), bcc: message.bcc.map(known) };
}
