import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReading, type ReadingOptions } from './reading';
import type { Trouble } from './trouble';

const facts = { at: 0, code: 'test', requestId: '' };

class Failed extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble.kind);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

function reading(answers: (string | Trouble)[], options: Partial<ReadingOptions<string>> = {}) {
  const asked: AbortSignal[] = [];
  let back = () => {};
  const made = createReading<string>({
    async read(signal) {
      asked.push(signal);
      const answer = answers.shift() ?? 'nothing more';
      if (typeof answer === 'string') return answer;
      throw new Failed(answer);
    },
    ask: async () => undefined,
    explain: (error) => (error instanceof Failed ? error.trouble : { kind: 'ours', facts }),
    now: Date.now,
    whenOnline(callback) {
      back = callback;
      return () => {
        back = () => {};
      };
    },
    ...options,
  });
  return { made, asked, back: () => back(), settle: () => vi.advanceTimersByTimeAsync(0) };
}

describe('a reading', () => {
  it('gives its value, and when it was read', async () => {
    const { made, settle } = reading(['mail']);
    made.read();
    expect(made.state()).toEqual({ value: undefined, readAt: undefined, busy: true, trouble: undefined });
    await settle();
    expect(made.state()).toEqual({ value: 'mail', readAt: 1_000_000, busy: false, trouble: undefined });
  });

  it('reads once, however often it is told to meanwhile', async () => {
    const { made, asked, settle } = reading(['mail']);
    made.read();
    made.read();
    await settle();
    expect(asked).toHaveLength(1);
  });

  it('keeps the old value beside the trouble of a later attempt', async () => {
    const { made, settle } = reading(['mail', { kind: 'no-answer', facts }]);
    made.read();
    await settle();
    made.read();
    await settle();
    expect(made.state()).toMatchObject({ value: 'mail', trouble: { kind: 'no-answer' } });
  });

  it('tries again by itself at the time it was asked to wait for, and no sooner', async () => {
    const { made, asked, settle } = reading([{ kind: 'wait', until: 1_060_000, facts }, 'mail']);
    made.read();
    await settle();
    await vi.advanceTimersByTimeAsync(59_999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(made.state()).toMatchObject({ value: 'mail', trouble: undefined });
  });

  it('tries again when the connection is back', async () => {
    const { made, back, settle } = reading([{ kind: 'offline', facts }, 'mail']);
    made.read();
    await settle();
    back();
    await settle();
    expect(made.state()).toMatchObject({ value: 'mail', trouble: undefined });
  });

  it('reads after the person signed in', async () => {
    const ask = vi.fn(async () => undefined);
    const { made, settle } = reading([{ kind: 'sign-in', facts }, 'mail'], { ask });
    made.read();
    await settle();
    made.askAndRead();
    await settle();
    expect(ask).toHaveBeenCalledOnce();
    expect(made.state()).toMatchObject({ value: 'mail', trouble: undefined });
  });

  it('says why, where the person did not sign in', async () => {
    const { made, asked, settle } = reading([], {
      ask: async () => {
        throw new Failed({ kind: 'cancelled', facts });
      },
    });
    made.askAndRead();
    await settle();
    expect(made.state()).toMatchObject({ busy: false, trouble: { kind: 'cancelled' } });
    expect(asked).toHaveLength(0);
  });

  it('explains what is thrown before anything was asked', async () => {
    const { made, settle } = reading([], {
      read() {
        throw new TypeError('broken');
      },
    });
    made.read();
    await settle();
    expect(made.state().trouble?.kind).toBe('ours');
  });

  it('ends with the page: nothing more is asked, and a late answer is not shown', async () => {
    const { made, asked, back, settle } = reading([{ kind: 'offline', facts }, 'late']);
    made.read();
    await settle();
    made.stop();
    back();
    await settle();
    expect(asked).toHaveLength(1);

    made.read();
    made.stop();
    await settle();
    expect(asked[1]?.aborted).toBe(true);
    expect(made.state()).toMatchObject({ value: undefined, busy: false });
  });
});
