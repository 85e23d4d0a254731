import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Pack } from '../../src/engine';
import { profiles } from '../../src/simulator/outlook/profiles';
import { randomSending } from '../../tests/outlook-send/random-sending';
import { buildEvents } from './build';

const isFull = process.env.SECOND_LOOK_FULL === 'yes';
/** Of one mail or meeting each, over all clients together. */
const sequences = isFull ? 100_000 : 2000;
/** One run can be had again: SECOND_LOOK_SEED=17 npx vitest run addin/events/random-sending */
const chosen = process.env.SECOND_LOOK_SEED;
const seed = chosen === undefined ? Math.floor(Math.random() * 1_000_000) : Number(chosen);

const packFile = join(import.meta.dirname, '../../build/packs/moj.json');
const outDir = mkdtempSync(join(tmpdir(), 'random-sending-'));
let script = '';
let pack: Pack;

beforeAll(async () => {
  await buildEvents('moj', outDir, packFile);
  script = readFileSync(join(outDir, 'events.js'), 'utf8');
  pack = JSON.parse(readFileSync(packFile, 'utf8'));
});
afterAll(() => rmSync(outDir, { recursive: true }));

const clients = Object.values(profiles);
const each = Math.ceil(sequences / clients.length);

it.each(clients.map((profile, index) => [profile.name, seed + index, profile] as const))(
  'in %s every sending is answered once and no unmended stop goes, with seed %i',
  { timeout: isFull ? 3_600_000 : 120_000 },
  async (_, from, profile) => {
    process.stdout.write(`random sendings: ${each} in ${profile.name}, seed ${seed}\n`);
    const run = await randomSending(from, profile, script, pack);
    for (let done = 0; done < each; done += 1) await run.sequence();
    run.close();
    expect(run.problems.slice(0, 5)).toEqual([]);
    if (!profile.events.includes('OnMessageSend')) return;
    // A run in which nothing was held back, asked or allowed would prove nothing.
    expect(run.counts['compose with stop'] ?? 0).toBeGreaterThan(each / 20);
    expect(run.counts['reasons used'] ?? 0).toBeGreaterThan(each / 100);
  },
);
