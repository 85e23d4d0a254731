import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callQueue } from './call-queue';
import { addChange, type Change, type Changes, noChanges, type Session } from './handed-over';
import { answersIn, type Entry, keep, keptText, remembered, type Settings } from './kept-answers';

/** The settings of one mailbox, as one runtime has loaded them. */
function settings(entries?: unknown, own?: unknown, saves = true) {
  const kept = new Map<string, unknown>([
    ['second-look.answers', entries],
    ['second-look.settings', own],
  ]);
  let saved = 0;
  const store = {
    get: (name: string) => kept.get(name),
    set: (name: string, value: unknown) => void kept.set(name, value),
    saveAsync: (done: (result: object) => void) => {
      saved += 1;
      done({ status: saves ? 'succeeded' : 'failed' });
    },
  };
  return { store: store as unknown as Settings, kept, saved: () => saved };
}

const today = '2026-11-22';
const sam = { address: 'sam.hill@mail.example', answer: 'public' } as const;
const rob = { address: 'rob.lewis@mail.example', answer: 'supplier' } as const;
const changed = (change: Change, at = '2026-11-22T10:00:00Z', before: Changes = noChanges) =>
  addChange(before, change, at);
const known = (store: Settings | undefined, changes = noChanges, session: Session = {}) =>
  answersIn(remembered(store, session, changes, today)?.entries ?? []);

describe('what is remembered', () => {
  it('is nothing at first, and unknown where there are no settings', () => {
    expect(known(settings().store)).toEqual([]);
    expect(remembered(undefined, {}, noChanges, today)).toBeUndefined();
    const get = () => {
      throw new Error('not now');
    };
    expect(remembered({ get }, {}, noChanges, today)).toBeUndefined();
  });

  it('is what was kept, with what was changed on the open mail, later coming first', () => {
    const later = { ...sam, answer: 'supplier' } as const;
    expect(known(settings([sam, rob]).store, changed({ answers: [later] }))).toMatchObject([rob, later]);
  });

  it('ends after its last day', () => {
    const entries = [
      { ...sam, until: '2026-11-21' },
      { ...rob, until: today },
    ];
    expect(known(settings(entries).store)).toMatchObject([rob]);
  });

  it('waits to be written down only where it is new', () => {
    const changes = changed({ answers: [sam] });
    const waits = (entries: unknown) => remembered(settings(entries).store, {}, changes, today)?.isWaiting;
    expect([waits([]), waits(changes.answers)]).toEqual([true, false]);
  });

  it('leaves out what is no answer', () => {
    const entries = [sam, null, { address: 4, answer: 'public' }, { address: 'x', answer: 'no' }];
    expect(known(settings(entries).store)).toEqual([sam]);
  });

  it('makes room for the newest', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ ...sam, address: `person.${n}@mail.example` }));
    const kept = remembered(settings(many).store, {}, noChanges, today)?.entries ?? [];
    expect(JSON.stringify(kept).length).toBeLessThan(24_002);
    expect(kept[kept.length - 1]).toEqual(many[999]);
  });

  it('is read from what the event script handed over, where the pane’s own settings are others', () => {
    const kept = remembered(settings([sam]).store, {}, noChanges, today);
    const session = { 'second-look.kept': kept === undefined ? '' : keptText(kept) };
    expect([known(undefined, noChanges, session), known(settings().store, noChanges, session)]).toEqual([[sam], [sam]]);
  });

  it('holds what a person chose until they choose again, whichever copy is read', () => {
    const { store } = settings([], { liveAdvice: true, at: '2026-11-22T11:00:00Z' });
    const own = (at: string) => remembered(store, {}, changed({ settings: { liveAdvice: false } }, at), today)?.own;
    expect(own('2026-11-22T10:00:00Z')?.liveAdvice).toBe(true);
    expect(own('2026-11-22T12:00:00Z')?.liveAdvice).toBe(false);
  });
});

describe('what was taken back', () => {
  it('holds no more, at once, and is kept as taken back', () => {
    const { store } = settings([sam, rob]);
    const changes = changed({ forget: [sam.address.toUpperCase()] });
    expect(known(store, changes)).toEqual([rob]);
    expect(remembered(store, {}, changes, today)?.entries).toContainEqual(changes.forgotten[0]);
  });

  it('is not brought back by another open mail on which it had been answered before', () => {
    const first = changed({ answers: [sam] }, '2026-11-22T10:00:00Z');
    const second = changed({ forget: [sam.address] }, '2026-11-22T10:30:00Z');
    const after = remembered(settings(first.answers).store, {}, second, today)?.entries;
    expect(known(settings(after).store, first)).toEqual([]);
  });

  it('can be answered anew', () => {
    const first = changed({ forget: [sam.address] }, '2026-11-22T10:00:00Z');
    const second = changed({ answers: [sam] }, '2026-11-22T10:30:00Z', first);
    expect(known(settings(first.forgotten).store, second)).toMatchObject([sam]);
  });

  it('stays taken back, in whatever order copies of it are read, and however often', () => {
    const entry = fc.record({
      address: fc.constantFrom('a', 'b'),
      answer: fc.constantFrom(undefined, 'public' as const),
      at: fc.constantFrom('1', '2', '3'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(entry), { minLength: 1, maxLength: 4 }), (copies) => {
        let read: readonly Entry[] = [];
        for (const copy of [...copies, ...copies]) {
          const session = { 'second-look.kept': JSON.stringify({ entries: copy }) };
          read = remembered(settings(read).store, session, noChanges, today)?.entries ?? [];
        }
        const all = copies.flat();
        for (const address of ['a', 'b']) {
          const last = all.filter((one) => one.address === address).sort((a, b) => (a.at < b.at ? 1 : -1))[0]?.at;
          const isTakenBack = all.some((one) => one.address === address && one.at === last && one.answer === undefined);
          if (isTakenBack) expect(answersIn(read).map((one) => one.address)).not.toContain(address);
        }
      }),
    );
  });
});

describe('writing it down', () => {
  const kept = { entries: [sam], own: { cards: false } };

  it('puts it where it is read again', async () => {
    const { store, saved } = settings();
    expect(await keep(store, kept, callQueue(100))).toBe(true);
    expect([known(store), saved()]).toEqual([[sam], 1]);
  });

  it('changes nothing where Outlook does not save it, so that it is tried again', async () => {
    const { store } = settings([rob], undefined, false);
    expect(await keep(store, kept, callQueue(100))).toBe(false);
    expect(known(store)).toEqual([rob]);
  });
});
