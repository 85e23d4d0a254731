import type { WellKnownFolder } from '../graph';
import type { Head } from './head';
import type { MailRow, NotRead } from './scan';
import type { VerdictMarks } from './verdict-marks';

/** Folders whose mails are checked. */
export type Folder = Extract<WellKnownFolder, 'drafts' | 'outbox' | 'sentitems'>;

/** What is known of one mail of a folder. With neither a row nor a reason it is still to be read. */
export interface Entry {
  readonly head: Head;
  readonly folder: Folder;
  readonly row: MailRow | undefined;
  readonly why: NotRead['why'] | undefined;
  /** True where it is still to be read: it has no row, or one that is only remembered. */
  readonly isWanted: boolean;
  /** False where it was read in this session and no label could be. */
  readonly hasLabel: boolean;
}

/** The mails of some folders, as far as they were listed and checked, in this session and before. */
export interface Ledger {
  /** Takes up what a folder lists. With `isAll`, mails of the window that are not among them have left. */
  list(folder: Folder, heads: readonly Head[], window: { readonly isAll: boolean; readonly from?: string }): void;
  /** Mails that left a folder. */
  drop(folder: Folder, ids: readonly string[]): void;
  get(id: string): Entry | undefined;
  /** A mail was checked. Does nothing for one that is not listed. */
  put(head: Head, row: MailRow, read: { readonly why: NotRead['why'] | undefined; readonly hasLabel: boolean }): void;
  /** What could not be read is wanted again. */
  retry(): void;
  /** A mail could not be read. */
  fail(id: string, why: NotRead['why']): void;
  /** Those since an instant, newest first. */
  since(from: string | undefined): readonly Entry[];
  save(): void;
}

/** A row of which only the verdict is known. */
function rememberedRow(head: Head, folder: Folder, verdict: MailRow['verdict']): MailRow {
  return { ...rowOf(head, folder), verdict, headline: undefined, findings: 0, unchecked: 0, policies: [] };
}

/** What a row shows of a mail whatever came of it. */
export function rowOf({ id, subject, to, recipients, when, isDraft, webLink }: Head, folder: Folder | undefined) {
  return { id, subject, to, recipients, when, isDraft, inOutbox: folder === 'outbox', webLink };
}

export function createLedger(marks: VerdictMarks): Ledger {
  const entries = new Map<string, Entry>();
  let sorted: readonly Entry[] | undefined;

  function set(entry: Entry): void {
    entries.set(entry.head.id, entry);
    sorted = undefined;
  }

  function leave(id: string): void {
    if (entries.delete(id)) sorted = undefined;
    marks.forget(id);
  }

  function listed(folder: Folder, head: Head): Entry {
    const known = entries.get(head.id);
    if (known?.head.version === head.version) return { ...known, head, folder };
    const remembered = marks.get(head);
    const unread = { head, folder, row: undefined, why: undefined, isWanted: true, hasLabel: true };
    if (remembered === undefined) return unread;
    const isLarge = remembered === 'tooLarge';
    const row = rememberedRow(head, folder, isLarge ? 'unchecked' : remembered);
    // Whoever is asked something must see what: those are read in full again.
    const isWanted = remembered === 'ask' || remembered === 'stop';
    return { ...unread, row, why: isLarge ? 'tooLarge' : undefined, isWanted };
  }

  return {
    list(folder, heads, { isAll, from = '' }) {
      for (const head of heads) set(listed(folder, head));
      if (!isAll) return;
      const there = new Set(heads.map(({ id }) => id));
      for (const { head, folder: lies } of [...entries.values()])
        if (lies === folder && head.at >= from && !there.has(head.id)) leave(head.id);
    },
    drop(folder, ids) {
      for (const id of ids) if (entries.get(id)?.folder === folder) leave(id);
    },
    get: (id) => entries.get(id),
    put(head, row, { why, hasLabel }) {
      const known = entries.get(head.id);
      if (known === undefined) return;
      const { folder } = known;
      set({ head, folder, row: { ...row, inOutbox: folder === 'outbox' }, why, isWanted: false, hasLabel });
      if (row.verdict !== 'unchecked') marks.put(head, row.verdict);
      else if (why === 'tooLarge') marks.put(head, 'tooLarge');
    },
    fail(id, why) {
      const known = entries.get(id);
      if (known === undefined) return;
      const row = { ...rememberedRow(known.head, known.folder, 'unchecked') };
      set({ ...known, row, why, isWanted: false });
      marks.forget(id);
    },
    retry() {
      for (const entry of [...entries.values()])
        if (entry.why === 'failed' || entry.why === 'gone')
          set({ ...entry, row: undefined, why: undefined, isWanted: true });
    },
    since(from) {
      sorted ??= [...entries.values()].sort((one, other) => (one.head.when < other.head.when ? 1 : -1));
      return from === undefined ? sorted : sorted.filter(({ head }) => head.when >= from || head.at >= from);
    },
    save: marks.save,
  };
}
