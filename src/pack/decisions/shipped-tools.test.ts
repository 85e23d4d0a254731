import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../index';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Bytes that all tools of a pack may take on their way: they come with the first that opens. */
const MOST_BYTES = 60 * 1024;

describe.each(['moj', 'welsh-government'])('the tools of %s, as they ship', (id) => {
  const { tools, problems } = readPack(`${root}packs/${id}`);

  it('are proven, and say what their tables of answers say', () => {
    expect(problems).toEqual([]);
    expect(tools?.tools.length).toBeGreaterThan(0);
  });

  it('arrive with the first that opens', () => {
    expect(gzipSync(JSON.stringify(tools)).length).toBeLessThan(MOST_BYTES);
  });
});
