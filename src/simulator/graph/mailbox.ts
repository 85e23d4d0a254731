import type { Clock } from './clock';
import { notFound } from './odata-error';
import type { Folder, Mail, Mailbox, TenantState } from './state';

const wellKnown: readonly (readonly [string, string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['outbox', 'Outbox'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['archive', 'Archive'],
];

export function createMailbox(id: string, name: string, address: string): Mailbox {
  const folders: Folder[] = wellKnown.map(([key, displayName]) => ({
    id: `F_${id}_${key}`,
    displayName,
    parentId: `F_${id}_root`,
    wellKnown: key,
  }));
  return { id, name, address, folders, mails: [], removals: [], changes: 0, sends: [] };
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

export type NewMail = Partial<Omit<Mail, 'key' | 'folderId' | 'version' | 'changed'>>;

/** Seconds by which the search index lags behind the mailbox. */
const indexLag = 60_000;

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
    indexedAt: clock.now() + indexLag,
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
  mailbox.mails.push(mail);
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
}

/**
 * Ids as Graph gives them: an ordinary id changes when a mail moves, an immutable one does not.
 * Both are opaque to callers; here they are readable, which helps when a test fails.
 */
export const idOf = (mail: Mail, immutable: boolean): string =>
  immutable ? `AAkALg_${mail.key}` : `AAMkAG_${mail.key}_${hash(mail.folderId)}`;

export function mailById(mailbox: Mailbox, id: string): Mail {
  const [, kind, rest = ''] = /^(AAkALg|AAMkAG)_(.+)$/.exec(id) ?? [];
  const key = kind === 'AAMkAG' ? rest.slice(0, rest.lastIndexOf('_')) : rest;
  const mail = mailbox.mails.find((one) => one.key === key);
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
