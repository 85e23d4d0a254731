import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Every file below a folder of the project, as paths from its root, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const isSource = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
/** Tests, and what only tests are made of: folders of examples, and played parts in folders called testing. */
export const isTest = (path: string): boolean =>
  /\.test(-data)?\.tsx?$/.test(path) || /\/(examples|testing)\//.test(path);

/** What a file imports, type-only imports included: packages by name, own files by path from the root. */
export function importsOf(path: string): string[] {
  const source = read(path).replace(/\/\*[\s\S]*?\*\//g, '');
  const found = source.matchAll(/(?:^|[\s;}])(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]/g);
  return [...found].map(([, specifier = '']) => {
    if (!specifier.startsWith('.')) return specifier;
    return relative(root, resolve(join(root, dirname(path)), specifier)).replaceAll('\\', '/');
  });
}
