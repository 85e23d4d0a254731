import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compilePack, type PackFiles, type PackResult } from './compile';
import type { Vocabulary } from './vocabulary';

/** The folders of a pack that hold text for the compiler; cases are mail, and read by their own test. */
const parts = ['policies', 'guidance', 'lookups', 'requests', 'decisions'];
/** What packs share, beside them. */
const shared = ['../bank-holidays'];

function filesOf(folder: string): PackFiles {
  const files = new Map<string, string>();
  for (const name of [...readdirSync(folder), ...shared]) {
    const path = join(folder, name);
    if (/\.(ya?ml|md)$/.test(name)) files.set(name, readFileSync(path, 'utf8'));
    if (![...parts, ...shared].includes(name) || !existsSync(path) || !statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path)) {
      if (/\.(ya?ml|md)$/.test(entry)) files.set(`${name}/${entry}`, readFileSync(join(path, entry), 'utf8'));
    }
  }
  return files;
}

/** Reads a pack from its folder, at build time. Throws only when the folder itself cannot be read. */
export function readPackFolder(folder: string, vocabulary: Vocabulary): PackResult {
  return compilePack(basename(folder), filesOf(folder), vocabulary);
}
