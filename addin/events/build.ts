import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Plugin, rolldown } from 'rolldown';
import type { Pack, Policy } from '../../src/engine';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Thousands of bytes: a client fetches and reads the whole script before the first mail can go. */
const most = { minified: 118_000, gzip: 47_500 };

/**
 * What an engine of ES2016 throws at, or cannot find. At that target regular expressions with newer syntax are not lowered but turned into
 * `new RegExp("…")`, which no check of syntax sees, so the bundle is searched for them.
 */
const cannotRun: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a helper that is not there', pattern: /\bbabelHelpers\b/ },
  { what: 'a look-behind', pattern: /\(\?<[=!]/ },
  { what: 'a named group', pattern: /\(\?<[A-Za-z_$]/ },
  { what: 'a Unicode property', pattern: /\\p\{/i },
  {
    what: 'a regular expression with newer flags',
    pattern: /RegExp\([^;]{0,2000}?,\s*["'`][gimuy]*[sdv][gimsuydv]*["'`]\)/,
  },
];

export interface BuiltEvents {
  readonly minified: number;
  readonly gzip: number;
}

/** What keeps a bundle from running in every client. */
export function languageProblems(code: string): readonly string[] {
  return cannotRun.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `it holds ${what}`);
}

/** What keeps a bundle from being fetched and read in time. */
export function sizeProblems({ minified, gzip }: BuiltEvents): readonly string[] {
  return [
    ...(minified > most.minified ? [`it is ${minified} bytes, ${most.minified} at most`] : []),
    ...(gzip > most.gzip ? [`it is ${gzip} bytes zipped, ${most.gzip} at most`] : []),
  ];
}

const sizesOf = (code: string): BuiltEvents => ({
  minified: Buffer.byteLength(code),
  gzip: gzipSync(code, { level: 9 }).length,
});

const unlinked: Policy['source'] = { title: '', section: '', standing: 'public-need', facts: [] };

/**
 * The part of a pack that an alert can come from. What only informs is never in an alert, and covers nothing that is;
 * of a source, an alert gives the link, with its title; it names no desk and no guidance. The pane and the command line have the whole.
 */
export function alertingPart(pack: Pack): Pack {
  const alerts = pack.policies.filter(({ outcome, trial }) => outcome !== 'inform' && !trial && !pack.informOnly);
  const { id, version, organisation, edition, domains, schemes, informOnly, onFailure, overrides, settings } = pack;
  const policies = alerts.map((policy) => {
    const source = { ...policy.source, section: '', facts: [] };
    return { ...policy, guidance: '', source: source.url === undefined ? unlinked : source };
  });
  return {
    id,
    version,
    organisation,
    edition: { date: edition.date },
    domains,
    schemes,
    informOnly,
    onFailure,
    settings,
    ...(overrides === undefined ? {} : { overrides: unlabelled(overrides) }),
    policies,
  };
}

/** The script knows a reason by its code. */
function unlabelled({ header, reasons }: NonNullable<Pack['overrides']>): NonNullable<Pack['overrides']> {
  return { header, reasons: reasons.map(({ code }) => ({ code, label: { en: '' } })) };
}

/** A pack as a module, in which what most policies have alike stands once. */
export function packModule({ policies, ...pack }: Pack): string {
  const alike: { readonly [name: string]: unknown } = { source: unlinked, guidance: '', trial: false };
  const isOwn = ([name, value]: readonly [string, unknown]) => JSON.stringify(value) !== JSON.stringify(alike[name]);
  const own = policies.map((policy) => Object.fromEntries(Object.entries(policy).filter(isOwn)));
  return `const alike = ${JSON.stringify(alike)};
    const policies = ${JSON.stringify(own)}.map((own) => Object.assign({}, alike, own));
    export default Object.assign({ policies }, ${JSON.stringify(pack)});`;
}

function withPack(pack: Pack): Plugin {
  const id = '\0pack';
  return {
    name: 'pack',
    resolveId: (source) => (source === '#pack' ? id : null),
    load: (loaded) => (loaded === id ? packModule(pack) : null),
  };
}

/**
 * The registry of rules (the source of src/engine/rules/index.ts) without those that no policy of the pack uses: every
 * line that names one of them is taken out.
 */
export function onlyRules(registry: string, used: readonly string[]): string {
  const imported = [...registry.matchAll(/^import \{ (\w+) \} .*\/([a-z-]+)\/rule';$/gm)];
  const unused = imported.filter(([, , id = '']) => !used.includes(id)).map(([, name = '']) => name);
  return registry
    .split('\n')
    .filter((line) => !unused.some((name) => new RegExp(`\\b${name}\\b`).test(line)))
    .join('\n');
}

/** A rule's source without what it declares that it can report: the pack compiler proves a wording with it, long before. */
export function withoutDeclarations(rule: string): string {
  return rule.replace(/^ {2}messages: \{[^}]*\},$/m, '  messages: {},');
}

/** The source of src/hosts/outlook/read-item.ts without the words of why something was not read: only the pane shows them. */
export function withoutReasons(reader: string): string {
  return reader.replace(/\breason: (?:`[^`]*`|'[^']*')/g, "reason: ''");
}

function withRulesOf({ policies }: Pack): Plugin {
  const used = policies.map(({ rule }) => rule);
  return {
    name: 'rules-of-pack',
    transform: (code, id) => {
      if (id.endsWith('/src/engine/rules/index.ts')) return onlyRules(code, used);
      if (id.endsWith('/src/hosts/outlook/read-item.ts')) return withoutReasons(code);
      return /\/src\/engine\/rules\/[a-z-]+\/rule\.ts$/.test(id) ? withoutDeclarations(code) : null;
    },
  };
}

/** At this target `{ ...a }` becomes a call of a helper that also copies getters. Our objects are plain data. */
const plainSpread: Plugin = {
  name: 'plain-spread',
  renderChunk: (code) => `const assign = Object.assign;\n${code.replace(/\bbabelHelpers\.objectSpread2\b/g, 'assign')}`,
};

/**
 * Builds the one script that every client runs, with one pack in it, and the page around it for clients that want one:
 * `events.js` and `events.html` in `outDir`. The names are stable: classic Outlook holds on to the exact address.
 * A script that is too large is built, since it works, and complained of on standard error; the tests refuse it.
 * @throws where the script could not run in every client.
 */
export async function buildEvents(
  packId: string,
  outDir: string,
  packFile: string = join(root, 'build/packs', `${packId}.json`),
): Promise<BuiltEvents> {
  const pack = alertingPart(JSON.parse(readFileSync(packFile, 'utf8')));
  const bundle = await rolldown({
    input: join(here, 'events.ts'),
    platform: 'browser',
    transform: { target: 'es2016', helpers: { mode: 'External' } },
    // Of an index only what the script uses: every module of ours is constants and functions, and does nothing when read.
    treeshake: { moduleSideEffects: false },
    plugins: [withPack(pack), withRulesOf(pack), plainSpread],
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false, comments: false });
  await bundle.close();
  const [{ code: built }, ...others] = output;
  const code = built.replaceAll('%SCRIPT%', createHash('sha256').update(built).digest('hex').slice(0, 16));
  const problems = [...languageProblems(code), ...(others.length > 0 ? ['it is in several files'] : [])];
  if (problems.length > 0) throw new Error(`The event script of ${packId} cannot ship: ${problems.join('; ')}.`);
  const sizes = sizesOf(code);
  for (const problem of sizeProblems(sizes)) process.stderr.write(`The event script of ${packId}: ${problem}.\n`);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'events.js'), code);
  copyFileSync(join(here, 'events.html'), join(outDir, 'events.html'));
  return sizes;
}
