import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { fillText } from '../manifest/fill';

const hosts = join(dirname(fileURLToPath(import.meta.url)), '../src/hosts');

/**
 * Builds `sign-in.html` and its one script into a site's folder. Built alone, and not as one more page of the tab:
 * sharing pieces with it would load all of MSAL into a window that is open for a moment.
 */
export async function buildSignInPage(outDir: string): Promise<void> {
  const bundle = await rolldown({ input: join(hosts, 'sign-in-page.ts'), platform: 'browser' });
  const { output } = await bundle.write({
    dir: join(outDir, 'assets'),
    entryFileNames: 'sign-in-[hash].js',
    format: 'esm',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
  const page = readFileSync(join(hosts, 'sign-in-page.html'), 'utf8');
  mkdirSync(outDir, { recursive: true });
  const [{ fileName }] = output;
  writeFileSync(join(outDir, 'sign-in.html'), fillText(page, new Map([['script', `/assets/${fileName}`]])));
}
