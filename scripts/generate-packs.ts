// Compiles every pack of packs/: to build/packs/<id>.json what the engine and every page need, to
// build/requests/<id>.json what requests need, to build/tools/<id>.json the tools that decide, to build/guidance/ what is read and looked up: <id>.json, <id>.links.json
// with what other pages say of it, and <id>.search.json. Prints what is wrong with a pack, and then exits 1.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSearch } from '../src/guidance/search/build-search';
import { type GuidanceLinks, type Page, readPack } from '../src/pack/index';

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

/** What a link to a page says: enough for whoever does not load the page. */
function linksOf(pages: readonly Page[]): GuidanceLinks {
  const english = pages.filter(({ language }) => language === 'en');
  return Object.fromEntries(english.map(({ slug, title, inShort }) => [slug, { title, inShort }]));
}

for (const folder of folders) {
  const { pack, requests, tools, guidance, search, problems } = readPack(join(root, 'packs', folder));
  for (const problem of problems) process.stderr.write(`packs/${folder}/${problem}\n`);
  if (pack === undefined) {
    process.exitCode = 1;
    continue;
  }
  write('build/packs', pack.id, pack);
  write('build/requests', pack.id, requests);
  write('build/tools', pack.id, tools);
  write('build/guidance', pack.id, guidance);
  write('build/guidance', `${pack.id}.links`, linksOf(guidance.pages));
  write('build/guidance', `${pack.id}.search`, buildSearch(requests, search, tools));
}
