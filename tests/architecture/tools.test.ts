import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, isTest, read } from './source-files';

const ids = [...new Set(filesBelow('packs').flatMap((file) => /\/decisions\/([^./]+)\.yaml$/.exec(file)?.[1] ?? []))];

/** Outside remarks, which may give one as an example. */
const names = (source: string): readonly string[] => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return ids.filter((id) => new RegExp(`['"\`:/]${id}['"\`#?]`).test(code));
};

/** The simulator plays one organisation, and may know its tools. */
const shipped = filesBelow('src').filter(
  (file) => isSource(file) && !isTest(file) && !file.startsWith('src/simulator/'),
);

describe('a tool that decides is a file of a pack', () => {
  it('so no code names one', () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(shipped.flatMap((file) => names(read(file)).map((id) => `${file}: ${id}`))).toEqual([]);
  });

  it.each(["tool.id === 'going-abroad'", "const lost = 'tool:lost-device'", 'show(`/tools/dpia`)'])(
    'and this would be reported: %s',
    (source) => {
      expect(names(source)).toHaveLength(1);
    },
  );
});
