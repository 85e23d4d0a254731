import { describe, expect, it } from 'vitest';
import { filesOfTab } from './service-worker';

const manifest = {
  'src/app/index.html': {
    file: 'assets/tab-1.js',
    css: ['assets/tab-1.css'],
    imports: ['_shared.js'],
    dynamicImports: ['src/app/pages/password-page.tsx'],
  },
  '_shared.js': { file: 'assets/shared-1.js', imports: ['src/app/index.html'] },
  'src/app/pages/password-page.tsx': {
    file: 'assets/password-1.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/guidance/passwords/password-words.ts'],
  },
  'src/guidance/passwords/password-words.ts': { file: 'assets/words-1.js' },
  'addin/taskpane/index.html': { file: 'assets/pane-1.js' },
};

describe('The files that the tab is made of', () => {
  it('are its own and those of its pages, each once, with their styles', () => {
    expect(filesOfTab(manifest)).toEqual([
      '/assets/password-1.js',
      '/assets/shared-1.js',
      '/assets/tab-1.css',
      '/assets/tab-1.js',
    ]);
  });
});
