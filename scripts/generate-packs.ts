// Compiles every folder of packs/ to build/packs/<id>.json. Prints what is wrong with a pack, and then exits 1.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../src/pack/index';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

mkdirSync(join(root, 'build/packs'), { recursive: true });
for (const folder of folders) {
  const { pack, problems } = readPack(join(root, 'packs', folder));
  for (const problem of problems) process.stderr.write(`packs/${folder}/${problem}\n`);
  if (pack === undefined) process.exitCode = 1;
  else writeFileSync(join(root, 'build/packs', `${pack.id}.json`), `${JSON.stringify(pack, undefined, 2)}\n`);
}
