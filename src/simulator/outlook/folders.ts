import type { Draft } from './draft';

/** A mail that has left the form, exactly as it was when it did. */
export interface FiledMail {
  readonly id: string;
  readonly draft: Draft;
  /** ISO 8601. */
  readonly when: string;
  /** What was seen of the mail while it was being sent; empty where there is nothing to say. */
  readonly remark: string;
}

export type FolderName = 'sent' | 'outbox' | 'drafts';

export type Folders = { readonly [name in FolderName]: readonly FiledMail[] };

export const emptyFolders: Folders = { sent: [], outbox: [], drafts: [] };

/** Newest first. */
export function fileMail(folders: Folders, name: FolderName, mail: FiledMail): Folders {
  return { ...folders, [name]: [mail, ...folders[name]] };
}

export function takeOut(folders: Folders, name: FolderName, id: string): Folders {
  return { ...folders, [name]: folders[name].filter((mail) => mail.id !== id) };
}
