import { describe, expect, it } from 'vitest';
import type { ViteManifest } from '../../deploy/service-worker';
import { read } from './source-files';

const lists = 'src/guidance/passwords/password-words.ts';

describe.each(['moj', 'welsh-government'])('the word lists in the site of %s', (pack) => {
  const manifest = JSON.parse(read(`dist/${pack}/.vite/manifest.json`)) as ViteManifest;
  const chunks = Object.entries(manifest);

  it('stand in a file of their own, which no other part brings along', () => {
    const file = manifest[lists]?.file;
    expect(file).toMatch(/^assets\/.+\.js$/);
    expect(chunks.filter(([, chunk]) => chunk.file === file).map(([name]) => name)).toEqual([lists]);
    expect(chunks.filter(([, { imports = [] }]) => imports.includes(lists)).map(([name]) => name)).toEqual([]);
  });

  it('are asked for by the page for passwords alone', () => {
    const asking = chunks.filter(([, { dynamicImports = [] }]) => dynamicImports.includes(lists)).map(([name]) => name);
    expect(asking).toEqual(['src/app/pages/password-page.tsx']);
  });

  it('are not written out a second time in any other part', () => {
    const file = manifest[lists]?.file ?? '';
    const whole = read(`dist/${pack}/${file}`);
    const pieces = [0.25, 0.5, 0.75].map((part) => whole.slice(whole.length * part, whole.length * part + 60));
    const others = chunks.map(([, chunk]) => chunk.file).filter((each) => each.endsWith('.js') && each !== file);
    const holding = others.filter((each) => pieces.some((piece) => read(`dist/${pack}/${each}`).includes(piece)));
    expect(others.length).toBeGreaterThan(10);
    expect(holding).toEqual([]);
  });
});
