// Writes THIRD-PARTY-NOTICES.md: everything of other people's that reaches a user, with its licence.
//   npm run notices           writes the file
//   npm run notices -- --check   fails where the file is not what would be written
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'THIRD-PARTY-NOTICES.md');

/** What is shipped, and where it goes. Tools that only build and test are not here. */
const shipped: readonly (readonly [string, string])[] = [
  ['react', 'pane and tab'],
  ['react-dom', 'pane and tab'],
  ['@fluentui/react-components', 'pane and tab'],
  ['@fluentui/react-icons', 'pane and tab'],
  ['@microsoft/teams-js', 'tab'],
  ['@azure/msal-browser', 'tab'],
  ['@microsoft/microsoft-graph-client', 'tab'],
  ['zod', 'tab'],
  ['minisearch', 'tab'],
  ['postal-mime', 'command line'],
];

/** Lists whose names went into the consumer-mail table of every part. docs/consumer-mail.md says how. */
const lists: readonly string[] = [
  'free-email-domains',
  'email-providers',
  '@mikkelscheike/email-provider-links',
  'freemail',
  'disposable-domains',
  'disposable-email-domains',
  'mailchecker',
];

/** Lists that passwords are held against and passphrases drawn from. scripts/generate-password-words.ts says how. */
const wordLists: readonly string[] = ['@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/** The folder of a package as Node would find it from another package's folder. */
function find(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const here = join(folder, 'node_modules', name);
    if (existsSync(join(here, 'package.json'))) return here;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Many packages of one owner differ in nothing but their own name in the first line. */
function withoutName(text: string, name: string): string {
  const plain = text.replace(/\r/g, '').trim();
  return plain.startsWith(`${name}\n`) ? plain.slice(name.length).trim() : plain;
}

function read(folder: string): Package & { readonly dependencies: readonly string[] } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const licence = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  return {
    name: manifest.name,
    version: manifest.version,
    license: manifest.license ?? 'not stated',
    text: licence ? withoutName(readFileSync(join(folder, licence), 'utf8'), manifest.name) : '',
    dependencies: Object.keys(manifest.dependencies ?? {}),
  };
}

function withDependencies(names: readonly string[]): Package[] {
  const found = new Map<string, Package>();
  const open = (name: string, from: string): void => {
    const folder = find(name, from);
    if (!folder) return;
    const { dependencies, ...one } = read(folder);
    const key = `${one.name}@${one.version}`;
    if (found.has(key)) return;
    found.set(key, one);
    for (const dependency of dependencies) if (!dependency.startsWith('@types/')) open(dependency, folder);
  };
  for (const name of names) open(name, root);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function notices(): string {
  const tab = withDependencies(shipped.map(([name]) => name));
  const readAll = (names: readonly string[]) => names.map((name) => read(join(root, 'node_modules', name)));
  const data = readAll(lists);
  const words = readAll(wordLists);
  const lines = [
    '# Other people’s work in Second Look',
    '',
    'Made by `npm run notices`; do not edit. What only builds or tests is in `package.json` and does not reach a user.',
    '',
    '## Shipped in the pane, the tab and the command line',
    '',
    '| package | version | licence | where |',
    '|---|---|---|---|',
    ...tab.map(({ name, version, license }) => {
      const where = shipped.find(([one]) => one === name)?.[1] ?? 'through the above';
      return `| ${name} | ${version} | ${license} | ${where} |`;
    }),
    '',
    '## Lists of names behind the consumer-mail table',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...data.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    '',
    '## Lists of words behind the password page',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...words.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`),
    '',
    'Common words of `@zxcvbn-ts/language-en` are derived from OpenSubtitles 2024 via OPUS (https://opus.nlpl.eu/), used',
    'under the Open Data Commons Attribution License; its data is attributed to the subtitles’ contributors and rights',
    'holders.',
    '',
    '## The licences’ texts',
  ];
  const byText = new Map<string, string[]>();
  for (const { name, text } of [...tab, ...data, ...words])
    if (text) byText.set(text, [...(byText.get(text) ?? []), name]);
  for (const [text, names] of byText) lines.push('', `### ${[...new Set(names)].join(', ')}`, '', '```', text, '```');
  return `${lines.join('\n')}\n`;
}

const wanted = notices();
if (process.argv.includes('--check')) {
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) process.exit(0);
  process.stderr.write('THIRD-PARTY-NOTICES.md is not what the installed packages say. Run: npm run notices\n');
  process.exit(1);
}
writeFileSync(file, wanted);
