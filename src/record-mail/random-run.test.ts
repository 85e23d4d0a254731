import { expect, it } from 'vitest';
import { randomRun } from '../../tests/record-mail/random-office';

const isFull = process.env.SECOND_LOOK_FULL === 'yes';
const steps = isFull ? 10_000 : 1000;
/** One run can be had again: SECOND_LOOK_SEED=17 npx vitest run src/record-mail/random-run */
const chosen = process.env.SECOND_LOOK_SEED;
const firstSeed = chosen === undefined ? Math.floor(Math.random() * 1_000_000) : Number(chosen);
const seeds = Array.from({ length: isFull && chosen === undefined ? 20 : 1 }, (_, index) => firstSeed + index);

it.each(seeds)(
  `no record is lost, doubled or wrongly counted in ${steps} steps with seed %i`,
  { timeout: isFull ? 3_600_000 : 300_000 },
  async (seed) => {
    process.stdout.write(`random run of records: ${steps} steps, seed ${seed}\n`);
    const run = await randomRun(seed);
    for (let step = 0; step < steps; step += 1) await run.step();
    await run.calm();
    expect(await run.problems({ looksBack: isFull })).toEqual([]);
    // A run in which nothing happened would prove nothing.
    expect(run.counts['told yes'] ?? 0).toBeGreaterThan(steps / 20);
  },
);
