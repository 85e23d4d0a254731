// Compiles every pack of packs/: to build/packs/<id>.json what the engine and every page need, to
// build/requests/<id>.json what requests need. Prints what is wrong with a pack, and then exits 1.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../src/pack/index';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What packs share, and no pack itself. */
const shared = ['bank-holidays'];
const folders = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map(({ name }) => name)
  .sort();

function write(folder: string, id: string, data: unknown): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, `${id}.json`), `${JSON.stringify(data, undefined, 2)}\n`);
}

for (const folder of folders) {
  const { pack, requests, problems } = readPack(join(root, 'packs', folder));
  for (const problem of problems) process.stderr.write(`packs/${folder}/${problem}\n`);
  if (pack === undefined) {
    process.exitCode = 1;
    continue;
  }
  write('build/packs', pack.id, pack);
  write('build/requests', pack.id, requests);
}
