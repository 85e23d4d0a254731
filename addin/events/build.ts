import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

/** Thousands of bytes: a client fetches and reads the whole script before the first mail can go. */
const most = { minified: 110_000, gzip: 42_000 };

/**
 * What an ES2016 engine throws at. At that target regular expressions with newer syntax are not lowered but turned into
 * `new RegExp("…")`, which no check of syntax sees, so the bundle is searched for them.
 */
const newerThanEs2016: readonly { readonly what: string; readonly pattern: RegExp }[] = [
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

/** What keeps a bundle from running in every client, or from being fetched in time. */
export function bundleProblems(code: string): readonly string[] {
  const bytes = Buffer.byteLength(code);
  const zipped = gzipSync(code, { level: 9 }).length;
  return [
    ...newerThanEs2016.filter(({ pattern }) => pattern.test(code)).map(({ what }) => `it holds ${what}`),
    ...(bytes > most.minified ? [`it is ${bytes} bytes, ${most.minified} at most`] : []),
    ...(zipped > most.gzip ? [`it is ${zipped} bytes zipped, ${most.gzip} at most`] : []),
  ];
}

/**
 * Builds the one script that every client runs, with one pack in it, and the page around it for clients that want one:
 * `events.js` and `events.html` in `outDir`. The names are stable: classic Outlook holds on to the exact address.
 * @throws where the script could not run in every client or is too large.
 */
export async function buildEvents(
  packId: string,
  outDir: string,
  packFile: string = join(root, 'build/packs', `${packId}.json`),
): Promise<BuiltEvents> {
  const bundle = await rolldown({
    input: join(here, 'events.ts'),
    platform: 'browser',
    transform: { target: 'es2016' },
    resolve: { alias: { '#pack': packFile } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  const [{ code }, ...others] = output;
  const problems = [...bundleProblems(code), ...(others.length > 0 ? ['it is in several files'] : [])];
  if (problems.length > 0) throw new Error(`The event script of ${packId} cannot ship: ${problems.join('; ')}.`);
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(outDir, 'events.js'), code);
  copyFileSync(join(here, 'events.html'), join(outDir, 'events.html'));
  return { minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
