import type { AuditDesk, AuditRecord, FormStore } from './mail-port';

/** Own words on their way to the audit mailbox. */
export interface Note {
  readonly record: AuditRecord;
  readonly is: 'sending' | 'sent' | 'notSent';
}

/** Sends own words, keeps those that did not go, over a reload too, and never sends any twice. */
export interface NoteBox {
  /** The same object until something changes. */
  notes(): readonly Note[];
  subscribe(changed: () => void): () => void;
  /** Sends, or tries again. Never rejects. */
  send(record: AuditRecord): Promise<void>;
  /** The person no longer wants them sent, or has seen that they were. */
  drop(id: string): void;
}

const key = 'notes';

export function createNoteBox(desk: AuditDesk, store: FormStore): NoteBox {
  let notes: readonly Note[] = [];
  const listeners = new Set<() => void>();

  function set(next: readonly Note[]): void {
    notes = next;
    const unsent = next.filter(({ is }) => is !== 'sent').map(({ record }) => record);
    void store.keep(key, unsent.length === 0 ? null : unsent);
    for (const listener of listeners) listener();
  }

  function put(note: Note): void {
    const isNew = notes.every(({ record }) => record.id !== note.record.id);
    set(isNew ? [...notes, note] : notes.map((one) => (one.record.id === note.record.id ? note : one)));
  }

  async function takeUp(): Promise<void> {
    const left = await store.read(key);
    const records = Array.isArray(left) ? left.filter(isRecord) : [];
    const here = new Set(notes.map(({ record }) => record.id));
    const more = records.filter(({ id }) => !here.has(id));
    if (more.length > 0) set([...more.map((record) => ({ record, is: 'notSent' as const })), ...notes]);
  }
  takeUp().catch(() => undefined);

  return {
    notes: () => notes,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(record) {
      if (notes.some((note) => note.record.id === record.id && note.is === 'sending')) return;
      put({ record, is: 'sending' });
      const is = await desk.tell(record).then(
        () => 'sent' as const,
        () => 'notSent' as const,
      );
      // Dropped meanwhile: nothing more is to be said of it.
      if (notes.some((note) => note.record.id === record.id)) put({ record, is });
    },
    drop: (id) => set(notes.filter(({ record }) => record.id !== id)),
  };
}

/** What another version of the pane may have left. */
function isRecord(value: unknown): value is AuditRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { id, policies, reason, pack, at, words } = value as Partial<AuditRecord>;
  return (
    [id, reason, at, words, pack?.id, pack?.version].every((part) => typeof part === 'string') &&
    Array.isArray(policies)
  );
}
