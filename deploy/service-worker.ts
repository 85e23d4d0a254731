import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { facts } from '../manifest/facts';

const source = join(dirname(fileURLToPath(import.meta.url)), '../src/app/offline/service-worker.ts');

/** What Vite says of each part of the program: `.vite/manifest.json`. */
export type ViteManifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
    }
  >
>;

/** Larger than all the rest, and needed by one page: it is kept once that page was open. */
const onDemand = 'src/guidance/passwords/password-words.ts';

/** Paths of every file that the tab is made of, whether it is loaded at once or with a page; not its own page. */
export function filesOfTab(manifest: ViteManifest, entry = 'src/app/index.html'): readonly string[] {
  const files = new Set<string>();
  const waiting = [entry];
  const seen = new Set([onDemand]);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const part = manifest[name];
    if (seen.has(name) || part === undefined) continue;
    seen.add(name);
    for (const file of [part.file, ...(part.css ?? [])]) files.add(`/${file}`);
    waiting.push(...(part.imports ?? []), ...(part.dynamicImports ?? []));
  }
  return [...files].sort();
}

/** Builds the tab's service worker into a site's folder, after the site itself: it names the site's files. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as ViteManifest;
  const files = filesOfTab(manifest);
  const hash = createHash('sha256');
  for (const path of [facts.paths.tab, ...files]) hash.update(path).update(readFileSync(join(outDir, path)));
  const bundle = await rolldown({
    input: source,
    platform: 'browser',
    transform: {
      define: {
        TAB_PAGE: JSON.stringify(facts.paths.tab),
        TAB_FILES: JSON.stringify(files),
        TAB_VERSION: JSON.stringify(hash.digest('hex').slice(0, 16)),
      },
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  writeFileSync(join(outDir, facts.paths.serviceWorker), output[0].code);
}
