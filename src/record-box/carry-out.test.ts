import { describe, expect, it } from 'vitest';
import type { BoxState, SendResult } from '../record-mail';
import { approval } from '../records/examples/mails';
import type { Sending } from '../stories';
import type { Surroundings } from './alone';
import { type CarryingOut, carryOut, hasGone } from './carry-out';

const sendingOf = (id: string): Sending => ({
  record: { ...approval.record, id },
  human: { title: '', text: '', html: '' },
  to: [],
  cc: [],
});

/** Locks as browsers have them: one holder of a name, the others in the order they came. */
function locksOfOneBrowser(): Surroundings['locks'] {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    return mine;
  };
  return { request: request as unknown as LockManager['request'] };
}

const around = (locks: Surroundings['locks'] = locksOfOneBrowser()): Surroundings => ({
  locks,
  isOnline: () => true,
  wait: async () => undefined,
});

/** A mailbox that two windows read: what one sent, the other sees once it reads again. */
function mailbox() {
  const sent: Sending[] = [];
  const window = (result: SendResult = { sent: 'yes', mail: 'm' }): CarryingOut['box'] & { seen: () => number } => {
    let seen = 0;
    return {
      seen: () => seen,
      state: () => ({ reading: false }) as BoxState,
      async refresh() {
        await Promise.resolve();
        seen = sent.length;
      },
      async send(sending) {
        // Long enough for another window to read meanwhile.
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        if (result.sent === 'yes') sent.push(sending);
        return result;
      },
    };
  };
  return { sent, window };
}

const acting = (box: ReturnType<ReturnType<typeof mailbox>['window']>, id: string): CarryingOut => ({
  box,
  ref: 'T7KQ29FXM',
  isCurrent: () => box.seen() === 0,
  make: async () => sendingOf(id),
});

describe('an act', () => {
  it('is sent once when two windows press at the same instant: the second finds the decision made', async () => {
    const { sent, window } = mailbox();
    const browser = around();
    const [first, second] = await Promise.all([
      carryOut(acting(window(), 'approve'), browser),
      carryOut(acting(window(), 'decline'), browser),
    ]);
    expect(sent.map(({ record }) => record.id)).toEqual(['approve']);
    expect(first).toMatchObject({ result: { sent: 'yes' } });
    expect(second).toBeUndefined();
  });

  it('keeps other windows waiting until Exchange has filed it, and not its own', async () => {
    const browser = { ...around(), wait: () => new Promise(() => undefined) };
    const { sent, window } = mailbox();
    await carryOut(acting(window(), 'one'), browser);
    let hasBegun = false;
    void browser.locks?.request('second-look:act:T7KQ29FXM', async () => {
      hasBegun = true;
    });
    for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
    expect(hasBegun).toBe(false);
    await carryOut({ ...acting(window(), 'two'), isCurrent: () => true }, browser);
    expect(hasBegun).toBe(true);
    expect(sent).toHaveLength(2);
  });

  it('holds up no act about another request', async () => {
    const { sent, window } = mailbox();
    const browser = around();
    const one = acting(window(), 'one');
    const other = { ...acting(window(), 'other'), ref: 'A00000000' };
    await Promise.all([carryOut(one, browser), carryOut(other, browser)]);
    expect(sent).toHaveLength(2);
  });

  it('goes as before where the browser has no locks, or refuses them', async () => {
    const refusing = { request: () => Promise.reject(new Error('no origin')) } as unknown as Surroundings['locks'];
    for (const locks of [undefined, refusing]) {
      const { sent, window } = mailbox();
      await carryOut(acting(window(), 'approve'), { ...around(), locks });
      expect(sent).toHaveLength(1);
    }
  });

  it('reads once more where a reading is under way that may be too early', async () => {
    const { window } = mailbox();
    let reads = 0;
    const box = {
      ...window(),
      state: () => ({ reading: true }) as BoxState,
      refresh: async () => {
        reads += 1;
      },
    };
    await carryOut(acting(box, 'approve'), around());
    expect(reads).toBe(2);
  });

  it('sends what an earlier try made, and makes nothing anew', async () => {
    const { sent, window } = mailbox();
    await carryOut({ ...acting(window(), 'new'), kept: sendingOf('kept') }, around());
    expect(sent.map(({ record }) => record.id)).toEqual(['kept']);
  });

  it('passes on that the person read what the check asked about', async () => {
    const seen: unknown[] = [];
    const box = {
      ...mailbox().window(),
      send: async (_: unknown, options?: object) => {
        seen.push(options);
        return { sent: 'yes' as const, mail: '' };
      },
    };
    await carryOut({ ...acting(box, 'a'), accepted: true }, around());
    await carryOut(acting(box, 'b'), around());
    expect(seen).toEqual([{ accepted: true }, { accepted: false }]);
  });
});

describe('an act that does not happen', () => {
  it('says so at once without a connection, and tries nothing', async () => {
    const { sent, window } = mailbox();
    const done = await carryOut(acting(window(), 'approve'), { ...around(), isOnline: () => false });
    expect(done).toMatchObject({ failure: { name: 'Offline' } });
    expect(sent).toEqual([]);
  });

  it('says why, and lets the next window act', async () => {
    const browser = around();
    const { sent, window } = mailbox();
    const broken = {
      ...window(),
      send: async () => {
        throw new Error('a part of the program did not arrive');
      },
    };
    expect(await carryOut(acting(broken, 'approve'), browser)).toMatchObject({ failure: { name: 'Error' } });
    await carryOut(acting(window(), 'decline'), browser);
    expect(sent).toHaveLength(1);
  });

  it('has nothing to send where nothing was made', async () => {
    expect(await carryOut({ ...acting(mailbox().window(), ''), make: async () => undefined }, around())).toBe(
      undefined,
    );
  });
});

describe('an act without an answer', () => {
  const lost = sendingOf('lost');
  const open = [{ recordId: 'lost', ref: '', title: '', since: 0 }];

  it('has gone once it is known to have settled', async () => {
    expect(await hasGone({ settle: async () => undefined, unsettled: () => [] }, lost)).toBe(true);
    expect(await hasGone({ settle: async () => undefined, unsettled: () => open }, lost)).toBe(false);
  });

  it('stays unknown where Sent Items could not be read', async () => {
    const settle = () => Promise.reject(new Error('offline'));
    expect(await hasGone({ settle, unsettled: () => [] }, lost)).toBe(false);
  });
});
