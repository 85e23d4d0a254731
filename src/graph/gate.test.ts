import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGate } from './gate';

describe('a gate', () => {
  it('never lets more through at once than it was made for, and everybody in the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 }),
        async (atOnce, turns) => {
          const gate = createGate(atOnce);
          let inside = 0;
          let most = 0;
          const done = await Promise.all(
            turns.map((wait, index) =>
              gate.run(async () => {
                inside += 1;
                most = Math.max(most, inside);
                for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
                inside -= 1;
                return index;
              }),
            ),
          );
          expect(most).toBeLessThanOrEqual(atOnce);
          expect(done).toEqual(turns.map((_, index) => index));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('lets one that wants every place in alone, in its turn, however many come after it', async () => {
    const gate = createGate(3);
    const order: string[] = [];
    let inside = 0;
    const work = (name: string, places: number) =>
      gate.run(async () => {
        inside += 1;
        order.push(`${name} beside ${inside - 1}`);
        for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
        inside -= 1;
      }, places);
    await Promise.all([work('small', 1), work('all', Number.POSITIVE_INFINITY), work('late', 1), work('later', 1)]);
    expect(order).toEqual(['small beside 0', 'all beside 0', 'late beside 0', 'later beside 1']);
  });

  it('gives the place free when work fails', async () => {
    const gate = createGate(1);
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await gate.run(async () => 'next')).toBe('next');
  });
});
