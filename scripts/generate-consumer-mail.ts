// Makes the table of consumer-mail domains that src/engine/addresses unpacks. docs/consumer-mail.md says what goes in.
// The same packages give the same file. Prints what it counted; a list that cannot be read as domain names ends it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { readDomainName } from '../src/engine/addresses/domain-name';
import { families } from '../src/engine/addresses/families';
import { isGuarded, isUncertain } from '../src/engine/addresses/guard';
import { packNames } from '../src/engine/addresses/name-table';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/engine/addresses/consumer-mail.generated.ts');
const require = createRequire(import.meta.url);

const names = z.array(z.string()).min(1);
const providerFile = z.object({ providers: z.array(z.object({ domains: names.optional() })).min(1) });
const checker = z.object({ blacklist: z.custom<() => Iterable<string>>((value) => typeof value === 'function') });

function packaged(path: string): string {
  return readFileSync(join(root, 'node_modules', path), 'utf8');
}

function lines(text: string): string[] {
  return names.parse(text.split('\n').filter((line) => line.trim() !== ''));
}

interface List {
  readonly name: string;
  readonly domains: ReadonlySet<string>;
  readonly refused: readonly string[];
}

function readList(name: string, given: readonly string[]): List {
  const domains = new Set<string>();
  const refused: string[] = [];
  for (const raw of given) {
    const { domain, problem } = readDomainName(raw);
    if (domain === '' || problem !== undefined) refused.push(raw);
    else domains.add(domain);
  }
  return { name, domains, refused };
}

const providerJson: unknown = JSON.parse(
  packaged('@mikkelscheike/email-provider-links/dist/providers/emailproviders.json'),
);
const known = readList(
  '@mikkelscheike/email-provider-links',
  providerFile.parse(providerJson).providers.flatMap(({ domains }) => domains ?? []),
);
const free = [
  readList('free-email-domains', names.parse(require('free-email-domains'))),
  readList('email-providers', names.parse(JSON.parse(packaged('email-providers/all.json')))),
  readList('freemail', lines(packaged('freemail/data/free.txt'))),
];
const throwaway = [
  readList('disposable-domains', names.parse(require('disposable-domains'))),
  readList('disposable-email-domains', names.parse(require('disposable-email-domains'))),
  readList('mailchecker', names.parse([...checker.parse(require('mailchecker/platform/node')).blacklist()])),
  readList('freemail, disposable', lines(packaged('freemail/data/disposable.txt'))),
];

const supplement = new Set(families.flatMap(({ domains }) => domains));
const wrong = [...supplement].filter((name) => isGuarded(name) || isUncertain(name));
if (wrong.length > 0)
  throw new Error(`src/engine/addresses/families.ts holds names that the guard refuses: ${wrong.join(' ')}`);

const counts = { disposable: 0, once: 0, silent: 0, guarded: 0, uncertain: 0 };

/**
 * The lists are old, and many of their names were a portal's fancy that has since gone to a company. So a name that we do
 * not know as a provider's must say that it is mail. `mail2….com` is one firm's 1,300 fancy names, which would cost the
 * event script more than they catch.
 */
function isPlainlyMail(domain: string): boolean {
  const label = domain.split('.')[0] ?? '';
  return /mail|post|inbox/.test(label) && !label.startsWith('mail2');
}

function isAllowed(domain: string): boolean {
  if (isGuarded(domain)) counts.guarded += 1;
  else if (isUncertain(domain)) counts.uncertain += 1;
  else return true;
  return false;
}

const providers = new Set([...known.domains].filter(isAllowed).concat([...supplement]));

function isBelowProvider(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some((_label, at) => at > 0 && providers.has(labels.slice(at).join('.')));
}

const others = [...new Set(free.flatMap(({ domains }) => [...domains]))].filter((domain) => {
  if (providers.has(domain) || isBelowProvider(domain)) return false;
  if (throwaway.some(({ domains }) => domains.has(domain))) counts.disposable += 1;
  else if (free.filter(({ domains }) => domains.has(domain)).length < 2) counts.once += 1;
  else if (!isPlainlyMail(domain)) counts.silent += 1;
  else return isAllowed(domain);
  return false;
});

const kept = [...providers].filter((domain) => !isBelowProvider(domain));
const source = [
  '// Made by scripts/generate-consumer-mail.ts. Licences and make-up: docs/consumer-mail.md.',
  `export const consumerNames = ${JSON.stringify(packNames({ below: kept, alone: others }))};`,
  '',
].join('\n');
writeFileSync(target, source);

const report = [
  ...[known, ...free, ...throwaway].map(
    ({ name, domains, refused }) =>
      `${name}: ${domains.size} names${refused.length > 0 ? `, ${refused.length} that are no domain names: ${refused.slice(0, 5).join(' ')}` : ''}`,
  ),
  `supplement: ${supplement.size} names in ${families.length} families, ${families.filter(({ uk }) => uk).length} of them British`,
  `left out: ${counts.disposable} disposable, ${counts.once} on one list only, ${counts.silent} not plainly mail, ${counts.guarded} guarded, ${counts.uncertain} uncertain`,
  `table: ${kept.length} provider names with what lies below them, ${others.length} others; ${source.length} characters, ${gzipSync(source, { level: 9 }).length} bytes in gzip`,
];
// What went in and what was left out is for whoever asks: `npx tsx scripts/generate-consumer-mail.ts --verbose`.
if (process.argv.includes('--verbose')) process.stdout.write(`${report.join('\n')}\n`);
