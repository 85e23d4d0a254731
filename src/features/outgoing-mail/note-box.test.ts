import { describe, expect, it } from 'vitest';
import type { AuditRecord, FormStore } from './mail-port';
import { createNoteBox } from './note-box';

const record: AuditRecord = {
  id: 'a1b2',
  policies: ['own-personal-address'],
  reason: 'asked',
  pack: { id: 'test', version: '1' },
  at: '2020-09-28T09:42:00Z',
  words: 'The court asked for it by phone.',
};

/** A store, and a desk that answers as it is told. */
function played(kept: unknown = null) {
  const store = new Map<string, unknown>([['notes', kept]]);
  const forms: FormStore = {
    read: async (name) => store.get(name) ?? null,
    keep: async (name, value) => void store.set(name, value),
  };
  const answers: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const told: string[] = [];
  const box = createNoteBox(
    {
      isReady: async () => true,
      tell: ({ id }) => {
        told.push(id);
        return new Promise<void>((resolve, reject) => answers.push({ resolve, reject }));
      },
    },
    forms,
  );
  return { box, store, answers, told, states: () => box.notes().map(({ is }) => is) };
}

const soon = () => new Promise((done) => setTimeout(done, 0));

describe('own words', () => {
  it('are kept until they were sent', async () => {
    const { box, store, answers, states } = played();
    const sending = box.send(record);
    expect([states(), store.get('notes')]).toEqual([['sending'], [record]]);
    answers[0]?.resolve();
    await sending;
    expect([states(), store.get('notes')]).toEqual([['sent'], null]);
  });

  it('that did not go are kept, and can be sent again', async () => {
    const { box, store, answers, told, states } = played();
    const first = box.send(record);
    answers[0]?.reject(new Error('offline'));
    await first;
    expect([states(), store.get('notes')]).toEqual([['notSent'], [record]]);
    const second = box.send(record);
    answers[1]?.resolve();
    await second;
    expect([states(), told]).toEqual([['sent'], ['a1b2', 'a1b2']]);
  });

  it('are not sent twice by two presses', async () => {
    const { box, told } = played();
    void box.send(record);
    void box.send(record);
    expect(told).toEqual(['a1b2']);
  });

  it('that an earlier pane left behind are there again', async () => {
    const { states } = played([record, { words: 'of another version' }]);
    await soon();
    expect(states()).toEqual(['notSent']);
  });

  it('that are dropped are forgotten, whatever becomes of them', async () => {
    const { box, store, answers, states } = played();
    const sending = box.send(record);
    box.drop(record.id);
    answers[0]?.reject(new Error('offline'));
    await sending;
    expect([states(), store.get('notes')]).toEqual([[], null]);
  });
});
