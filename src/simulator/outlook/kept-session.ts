import type { Draft } from './draft';
import { emptyFolders, type Folders, fileMail } from './folders';

/** What the page keeps over a reload, on this machine and in this tab alone. */
export interface Session {
  /** Each person's own, by the person's id. */
  readonly folders: { readonly [person: string]: Folders };
  /** How many mails were ever put into a folder: their ids are made of it. */
  readonly filed: number;
  /** The mail that is being written, where somebody would miss it. */
  readonly open: { readonly person: string; readonly draft: Draft } | null;
}

const noSession: Session = { folders: {}, filed: 0, open: null };

/**
 * Whether somebody would miss a mail that gives way to another: they wrote into it, or it came out of Drafts, and there
 * is something in it. `first` is the mail as it was opened.
 */
export function isWorthKeeping(now: Draft, first: Draft, wasKept: boolean): boolean {
  const { to, cc, bcc, subject, body, attachments } = now;
  const isBlank =
    [...to, ...cc, ...bcc, ...attachments].length === 0 && `${subject}${body.text}${body.history}`.trim() === '';
  return !isBlank && (wasKept || written(now) !== written(first));
}

/** What people write, without what add-ins keep beside it. */
const written = ({ to, cc, bcc, subject, body: { text, history }, attachments }: Draft): string =>
  JSON.stringify([to, cc, bcc, subject, text, history, attachments]);

export function fileInSession(
  session: Pick<Session, 'folders' | 'filed'>,
  person: string,
  name: keyof Folders,
  draft: Draft,
  when: string,
  remark = '',
): Pick<Session, 'folders' | 'filed'> {
  const filed = session.filed + 1;
  const mail = { id: `filed ${filed}`, draft, when, remark };
  const own = session.folders[person] ?? emptyFolders;
  return { filed, folders: { ...session.folders, [person]: fileMail(own, name, mail) } };
}

/** The session as `person` finds it. A mail that somebody else was writing waits in their own Drafts. `when` is ISO 8601. */
export function restoreSession(session: Session, person: string, when: string): Session {
  const { open } = session;
  if (open === null || open.person === person) return session;
  return { ...fileInSession(session, open.person, 'drafts', open.draft, when), open: null };
}

export const writeSession = (session: Session): string => JSON.stringify(session);

/** Reads what `writeSession` wrote. Nothing at all and what another version wrote are no session. */
export function readSession(text: string | null): Session {
  try {
    const given: unknown = JSON.parse(text ?? 'null');
    return isSession(given) ? given : noSession;
  } catch {
    return noSession;
  }
}

function isSession(given: unknown): given is Session {
  if (!isRecord(given) || !isRecord(given.folders) || typeof given.filed !== 'number') return false;
  const isOpenMail =
    given.open === null || (isRecord(given.open) && typeof given.open.person === 'string' && isDraft(given.open.draft));
  return isOpenMail && Object.values(given.folders).every(isFolders);
}

const isFolders = (given: unknown): boolean =>
  isRecord(given) &&
  [given.sent, given.outbox, given.drafts].every(
    (mails) => Array.isArray(mails) && mails.every((mail) => isRecord(mail) && isDraft(mail.draft)),
  );

const isDraft = (given: unknown): boolean =>
  isRecord(given) &&
  [given.to, given.cc, given.bcc, given.attachments, given.notifications].every(Array.isArray) &&
  [given.from, given.body, given.sessionData, given.internetHeaders].every(isRecord);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
