import { readdirSync, readFileSync } from 'node:fs';
import type { Pack } from '../engine/index';

/**
 * Reads the compiled packs of the first of the folders that is there. Their form was proven when they were compiled.
 * Throws a sentence with the mend where there are none.
 */
export function readCompiledPacks(folders: readonly URL[]): ReadonlyMap<string, Pack> {
  for (const folder of folders) {
    const packs = packsIn(folder);
    if (packs.size > 0) return packs;
  }
  throw new Error('The packs have not been compiled. Run: npm run generate');
}

function packsIn(folder: URL): ReadonlyMap<string, Pack> {
  const packs = new Map<string, Pack>();
  for (const file of namesIn(folder)) {
    if (!file.endsWith('.json')) continue;
    const pack = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Pack;
    packs.set(pack.id, pack);
  }
  return packs;
}

function namesIn(folder: URL): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
