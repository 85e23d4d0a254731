// Makes what is built but not committed: the consumer-mail table and the compiled packs.
// Does nothing when nothing that goes into them has changed, so that every command may call it first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface Product {
  readonly script: string;
  readonly from: readonly string[];
  readonly makes: readonly string[];
}

const products: readonly Product[] = [
  {
    script: 'scripts/generate-consumer-mail.ts',
    from: ['package-lock.json', 'scripts/generate-consumer-mail.ts', 'src/engine/addresses'],
    makes: ['src/engine/addresses/consumer-mail.generated.ts'],
  },
  {
    script: 'scripts/generate-password-words.ts',
    from: [
      ...['package-lock.json', 'scripts/generate-password-words.ts', 'scripts/not-for-passphrases.ts'],
      'src/guidance/passwords/front-coding.ts',
    ],
    makes: ['src/guidance/passwords/words.generated.ts'],
  },
  {
    script: 'scripts/generate-packs.ts',
    from: [
      ...['package-lock.json', 'scripts/generate-packs.ts', 'packs'],
      ...['src/pack', 'src/engine', 'src/records', 'src/stories', 'src/tools', 'src/guidance/search'],
    ],
    makes: ['moj', 'welsh-government'].flatMap((id) => [
      `build/packs/${id}.json`,
      `build/requests/${id}.json`,
      `build/tools/${id}.json`,
      ...['', '.links', '.search'].map((part) => `build/guidance/${id}${part}.json`),
    ]),
  },
];

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readdirSync(dirname(full), { withFileTypes: true });
  const isFile = entries.some((entry) => entry.isFile() && join(dirname(full), entry.name) === full);
  if (isFile) return [path];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => filesUnder(join(path, entry.name)))
    .filter((file) => !file.endsWith('.generated.ts') && !file.endsWith('.eml'))
    .sort();
}

function stampOf({ from }: Product): string {
  const hash = createHash('sha256');
  for (const file of from.flatMap(filesUnder)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

for (const product of products) {
  const stampFile = join(root, 'build/stamps', `${product.script.replace(/\W+/g, '-')}.txt`);
  const stamp = stampOf(product);
  const fresh = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;
  if (fresh && product.makes.every((file) => existsSync(join(root, file)))) continue;
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const done = spawnSync(process.execPath, [tsx, product.script], { cwd: root, stdio: ['ignore', 2, 2] });
  // 70: a fault of the program, by the command line's contract. 1 would read as a verdict.
  if (done.status !== 0) process.exit(70);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}
