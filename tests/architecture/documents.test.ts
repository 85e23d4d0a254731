import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read, root } from './source-files';

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...filesBelow('docs').filter((name) => name.endsWith('.md')),
];

/** Links to files of the project, as paths from its root. */
const linksOf = (page: string, text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .map((target) => join(dirname(page), target));

/** Files that a page names in code, by their path from the root. */
const namedIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /`((?:src|tests|deploy|addin|docs|manifest|packs|scripts)\/[\w./-]+\.(?:tsx?|md|mjs|html|xml|json))`/g,
    ),
  ].map(([, path = '']) => path);

const missing = (paths: readonly string[]) => [...new Set(paths)].filter((path) => !existsSync(join(root, path)));

describe('the documents', () => {
  it.each(documents)('%s links only to pages that are there', (page) => {
    expect(missing(linksOf(page, read(page)))).toEqual([]);
  });

  it('name in the threat model only tests that are there', () => {
    const named = namedIn(read('docs/security.md'));
    expect(named.filter((path) => path.endsWith('.test.ts')).length).toBeGreaterThan(10);
    expect(missing(named)).toEqual([]);
  });

  it.each(documents.filter((page) => page.startsWith('docs/operations/')))(
    '%s names only files that are there',
    (page) => {
      expect(missing(namedIn(read(page)))).toEqual([]);
    },
  );

  it('are reported where they name what is gone', () => {
    expect(
      missing([
        ...linksOf('docs/x.md', 'See [it](gone.md) and [that](https://x.example).'),
        ...namedIn('`src/gone.ts`'),
      ]),
    ).toEqual(['docs/gone.md', 'src/gone.ts']);
  });
});
