import { describe, expect, it } from 'vitest';
import { takeTurns } from './take-turns';

describe('taking turns', () => {
  it('lets so many work at once, in their order, also after one has failed', async () => {
    const turn = takeTurns(2);
    const log: string[] = [];
    const ends: (() => void)[] = [];
    const work = (name: string) =>
      turn(async () => {
        log.push(name);
        await new Promise<void>((end) => ends.push(end));
        if (name === 'a') throw new Error('a');
        return name;
      });
    const all = Promise.allSettled(['a', 'b', 'c', 'd'].map(work));
    await Promise.resolve();
    expect(log).toEqual(['a', 'b']);
    while (log.length < 4 || ends.length > 0) {
      ends.shift()?.();
      await new Promise((soon) => setTimeout(soon));
    }
    expect(log).toEqual(['a', 'b', 'c', 'd']);
    expect((await all).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  });
});
