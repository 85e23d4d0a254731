import type { Mail, Mailbox } from './state';

/**
 * What would be slow to find in a long list of mails. Made from the list whenever it is out of date, never kept in a file.
 */
interface Index {
  readonly byKey: Map<string, Mail>;
  /** Mails newest first, by folder; the whole mailbox under ''. True as long as the mailbox has not changed. */
  readonly ordered: Map<string, readonly Mail[]>;
  changes: number;
}

const indexes = new WeakMap<Mailbox, Index>();

function indexOf(mailbox: Mailbox): Index {
  let index = indexes.get(mailbox);
  if (index === undefined || index.byKey.size !== mailbox.mails.length) {
    index = { byKey: new Map(mailbox.mails.map((mail) => [mail.key, mail])), ordered: new Map(), changes: -1 };
    indexes.set(mailbox, index);
  }
  if (index.changes !== mailbox.changes) {
    index.ordered.clear();
    index.changes = mailbox.changes;
  }
  return index;
}

export const findMail = (mailbox: Mailbox, key: string): Mail | undefined => indexOf(mailbox).byKey.get(key);

/** Tells an index that is there of a mail that came or went, so that it need not be made anew. */
export const noteMail = (mailbox: Mailbox, mail: Mail): void => {
  indexes.get(mailbox)?.byKey.set(mail.key, mail);
};

export const forgetMail = (mailbox: Mailbox, { key }: Mail): void => {
  indexes.get(mailbox)?.byKey.delete(key);
};

/** Mails of a folder, or of the whole mailbox, newest first. */
export function newestFirst(mailbox: Mailbox, folderId = ''): readonly Mail[] {
  const { ordered } = indexOf(mailbox);
  const known = ordered.get(folderId);
  if (known) return known;
  const mails = folderId === '' ? [...mailbox.mails] : mailbox.mails.filter((mail) => mail.folderId === folderId);
  // They mostly lie in the order in which they came, and what is nearly in order is quickly sorted.
  mails.reverse();
  mails.sort((one, other) => {
    if (one.receivedDateTime === other.receivedDateTime) return 0;
    return one.receivedDateTime < other.receivedDateTime ? 1 : -1;
  });
  ordered.set(folderId, mails);
  return mails;
}
