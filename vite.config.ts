import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));

const shared: InlineConfig = {
  root,
  configFile: false,
  appType: 'mpa',
  logLevel: 'warn',
  plugins: [react()],
  clearScreen: false,
};

const groups = [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 20 }];

/** The deployable site of one organisation: its pane and its tab, at the root of an origin. */
export function siteConfig(packId: string): InlineConfig {
  return {
    ...shared,
    base: '/',
    resolve: {
      alias: {
        '#pack': join(root, 'build/packs', `${packId}.json`),
        '#requests': join(root, 'build/requests', `${packId}.json`),
        '#tools': join(root, 'build/tools', `${packId}.json`),
        '#guidance': join(root, 'build/guidance', `${packId}.json`),
        '#guidance-links': join(root, 'build/guidance', `${packId}.links.json`),
        '#guidance-search': join(root, 'build/guidance', `${packId}.search.json`),
      },
    },
    build: {
      outDir: join(root, 'dist', packId),
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      rolldownOptions: {
        input: { taskpane: join(root, 'addin/taskpane/index.html'), tab: join(root, 'src/app/index.html') },
        output: { codeSplitting: { groups } },
      },
    },
  };
}

/** The demo: pages that play Outlook and Teams around the real pane, tab and event script. Never deployed. */
export function demoConfig(): InlineConfig {
  return {
    ...shared,
    base: '/',
    build: {
      outDir: join(root, 'dist/demo'),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: {
          outlook: join(root, 'src/simulator/outlook/index.html'),
          pane: join(root, 'src/simulator/outlook/pane.html'),
          teams: join(root, 'src/simulator/teams/index.html'),
          playedTab: join(root, 'src/simulator/teams/tab.html'),
        },
        output: { codeSplitting: { groups } },
      },
    },
  };
}

export default demoConfig();
