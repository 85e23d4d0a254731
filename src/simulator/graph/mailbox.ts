import type { Clock } from './clock';
import { findMail, forgetMail, noteMail } from './mail-index';
import { notFound } from './odata-error';
import type { Folder, Mail, Mailbox, NewMail, TenantState } from './state';

const wellKnown: readonly (readonly [string, string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['outbox', 'Outbox'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['archive', 'Archive'],
  ['junkemail', 'Junk Email'],
];

const wellKnownFolders = (id: string): Folder[] =>
  wellKnown.map(([key, displayName]) => ({
    id: `F_${id}_${key}`,
    displayName,
    parentId: `F_${id}_root`,
    wellKnown: key,
  }));

export const createMailbox = (id: string, name: string, address: string): Mailbox => ({
  id,
  name,
  address,
  folders: wellKnownFolders(id),
  mails: [],
  removals: [],
  changes: 0,
  sends: [],
});

/** Gives a mailbox that an older simulator kept the folders that it lacks. */
export function completeFolders({ id, folders }: Mailbox): void {
  const known = new Set(folders.map((folder) => folder.id));
  folders.push(...wellKnownFolders(id).filter((folder) => !known.has(folder.id)));
}

/** A folder by its id or well-known name, as Graph takes either. */
export function folderOf(mailbox: Mailbox, idOrName: string): Folder {
  const wanted = idOrName.toLowerCase();
  const folder = mailbox.folders.find(({ id, wellKnown: name }) => id === idOrName || name === wanted);
  if (!folder) throw notFound();
  return folder;
}

/** Marks a mail as changed now, so that etag, delta and sort orders see it. */
export function touch(mailbox: Mailbox, mail: Mail, clock: Clock): void {
  mailbox.changes += 1;
  mail.changed = mailbox.changes;
  mail.version += 1;
  mail.lastModifiedDateTime = new Date(clock.now()).toISOString();
}

/** Instants are kept in one form, so that earlier and later are a comparison of texts. */
const instant = (text: string): string => new Date(text).toISOString();

export function addMail(state: TenantState, mailbox: Mailbox, folderId: string, given: NewMail, clock: Clock): Mail {
  state.nextKey += 1;
  mailbox.changes += 1;
  const key = `${mailbox.id}_${state.nextKey.toString(36).padStart(6, '0')}`;
  const now = new Date(clock.now()).toISOString();
  const mail: Mail = {
    key,
    folderId,
    version: 1,
    changed: mailbox.changes,
    createdDateTime: now,
    lastModifiedDateTime: now,
    addedAt: clock.now(),
    isDraft: false,
    isRead: false,
    subject: '',
    body: { contentType: 'text', content: '' },
    to: [],
    cc: [],
    bcc: [],
    replyTo: [],
    receivedDateTime: now,
    internetMessageId: `<${key}@mail.simulated.example>`,
    conversationId: `C_${key}`,
    headers: [],
    mimeHeaders: [],
    attachments: [],
    importance: 'normal',
    categories: [],
    flag: { flagStatus: 'notFlagged' },
    ...given,
  };
  mail.receivedDateTime = instant(mail.receivedDateTime);
  if (mail.sentDateTime) mail.sentDateTime = instant(mail.sentDateTime);
  mailbox.mails.push(mail);
  noteMail(mailbox, mail);
  return mail;
}

export function moveMail(mailbox: Mailbox, mail: Mail, folderId: string, clock: Clock): void {
  mailbox.removals.push({ key: mail.key, folderId: mail.folderId, changed: mailbox.changes + 1 });
  mail.folderId = folderId;
  touch(mailbox, mail, clock);
}

export function removeMail(mailbox: Mailbox, mail: Mail): void {
  mailbox.changes += 1;
  mailbox.removals.push({ key: mail.key, folderId: mail.folderId, changed: mailbox.changes });
  mailbox.mails.splice(mailbox.mails.indexOf(mail), 1);
  forgetMail(mailbox, mail);
}

/**
 * Ids as Graph gives them: an ordinary id changes when a mail moves, an immutable one does not.
 * Both are opaque to callers; here they are readable, which helps when a test fails.
 */
export const idOf = (mail: Pick<Mail, 'key' | 'folderId'>, immutable: boolean): string =>
  immutable ? `AAkALg_${mail.key}` : `AAMkAG_${mail.key}_${hash(mail.folderId)}`;

export function mailById(mailbox: Mailbox, id: string): Mail {
  const [, kind, rest = ''] = /^(AAkALg|AAMkAG)_(.+)$/.exec(id) ?? [];
  const key = kind === 'AAMkAG' ? rest.slice(0, rest.lastIndexOf('_')) : rest;
  const mail = key === undefined ? undefined : findMail(mailbox, key);
  if (!mail || (kind === 'AAMkAG' && id !== idOf(mail, false))) throw notFound();
  return mail;
}

export const etagOf = (mail: Mail): string => `W/"${changeKeyOf(mail)}"`;
export const changeKeyOf = (mail: Mail): string => `CQAAABYAAA${mail.version.toString(36)}_${mail.key}`;

function hash(text: string): string {
  let value = 5381;
  for (const character of text) value = (value * 33 + (character.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
