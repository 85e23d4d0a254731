import { useState } from 'react';
import type { Draft } from './draft';
import { emptyFolders, type FolderName, takeOut } from './folders';
import { fileInSession, restoreSession, type Session } from './kept-session';
import { sessionBefore } from './session-storage';

/** Everybody's Sent, Outbox and Drafts, and the mail that was open before a reload. */
export function useFiling(person: string) {
  const [atFirst] = useState(() => restoreSession(sessionBefore(), person, new Date().toISOString()));
  const [filing, setFiling] = useState<Pick<Session, 'folders' | 'filed'>>(atFirst);
  return {
    openBefore: atFirst.open,
    filing,
    folders: filing.folders[person] ?? emptyFolders,
    file(name: FolderName, filed: Draft, whose: string, remark = '') {
      const when = new Date().toISOString();
      setFiling((now) => fileInSession(now, whose, name, filed, when, remark));
    },
    take(name: FolderName, id: string) {
      setFiling((now) => ({
        ...now,
        folders: { ...now.folders, [person]: takeOut(now.folders[person] ?? emptyFolders, name, id) },
      }));
    },
  };
}
