import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/engine';
import { optionsSchemas } from '../../src/engine/rules/schemas';
import { read, root } from './source-files';

const folders = readdirSync(join(root, 'src/engine/rules'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('the rules', () => {
  it('are registered, one folder each, and no folder is forgotten', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(folders);
    expect(Object.keys(optionsSchemas).sort()).toEqual(folders);
  });

  it.each(folders)('%s has its four files', (folder) => {
    const files = readdirSync(join(root, 'src/engine/rules', folder)).sort();
    expect(files).toEqual(['README.md', 'rule.schema.ts', 'rule.test.ts', 'rule.ts']);
  });

  it.each(folders)('%s has a page with the headings every rule has', (folder) => {
    const page = read(`src/engine/rules/${folder}/README.md`);
    expect(page.startsWith(`# ${folder}\n`)).toBe(true);
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Why', 'Reports', 'Accepts', 'Options', 'Limits']);
  });

  it.each(folders)('%s names each of its messages on its page', (folder) => {
    const rule = rules.find(({ id }) => id === folder);
    const page = read(`src/engine/rules/${folder}/README.md`);
    for (const messageId of Object.keys(rule?.messages ?? {})) expect(page).toContain(`\`${messageId}\``);
  });
});
