import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts } from '../../manifest/facts';
import { version } from './version';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('what the tab says of itself', () => {
  it('is the version of package.json', () => {
    expect((JSON.parse(read('../../package.json')) as { version: string }).version).toBe(version);
  });

  it('are the ids of the manifest, in its page', () => {
    const page = read('./index.html');
    expect(page).toContain(`<meta name="second-look-app" content="${facts.ids.app}" />`);
    expect(page).toContain(`<meta name="second-look-tab" content="${facts.tab.id}" />`);
  });
});
