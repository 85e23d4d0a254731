import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, isSource, isTest, read, root } from './source-files';

interface Layer {
  readonly folder: string;
  /** Folders of ours it may import, besides itself. */
  readonly ours: readonly string[];
  /** Packages it may import; a name ending in `:` stands for a scheme such as `node:`. */
  readonly packages: readonly string[];
  readonly because: string;
}

const screens = ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'];

const layers: readonly Layer[] = [
  {
    folder: 'src/engine',
    ours: [],
    packages: [],
    because: 'the engine runs in every client, classic Outlook included: it imports nothing',
  },
  {
    folder: 'src/records',
    ours: ['src/engine'],
    packages: [],
    because: 'records are judged the same everywhere, bytes in, standing out: of the engine they take its hash alone',
  },
  {
    folder: 'src/pack',
    ours: ['src/engine', 'src/records', 'src/stories', 'src/tools'],
    packages: [
      ...['zod', 'yaml', 'node:'],
      ...['mdast', 'mdast-util-from-markdown', 'mdast-util-gfm-table', 'micromark-extension-gfm-table'],
    ],
    because:
      'packs are compiled when built; only their output reaches a client. That a tool has no gap is proven with what runs it, and which countries there are with what offers them',
  },
  {
    folder: 'src/tools',
    ours: ['src/engine', 'src/pack', 'src/stories', 'src/guidance'],
    packages: [],
    because: 'what answers come to is data in, data out: no screen, no clock, no network',
  },
  {
    folder: 'src/stories',
    ours: ['src/engine', 'src/records', 'src/pack'],
    packages: [],
    because:
      'what a mail says of a story and what a screen says of it are one: pure words and acts, no screen, no network',
  },
  {
    folder: 'src/record-mail',
    ours: ['src/engine', 'src/records', 'src/pack', 'src/stories', 'src/graph'],
    packages: [],
    because:
      'records travel as mails through Graph; whoever shows them knows nothing of folders, drafts or lost answers',
  },
  {
    folder: 'src/mail-scan',
    ours: ['src/engine', 'src/graph'],
    packages: [],
    because:
      'what waits and what was sent is read, checked and mended through Graph; the words for it are the screens’',
  },
  {
    folder: 'src/guidance',
    ours: ['src/engine', 'src/pack'],
    packages: ['minisearch'],
    because: 'what guidance answers, finds and reckons is words in, words out: no screen, no clock, no network',
  },
  {
    folder: 'src/eml',
    ours: ['src/engine'],
    packages: ['postal-mime'],
    because: 'an .eml file becomes a Message and nothing else; it runs in the browser as well',
  },
  {
    folder: 'src/hosts',
    ours: ['src/engine'],
    packages: ['@microsoft/teams-js', '@azure/msal-browser'],
    because: 'a host reads and changes what the platform holds; what to do with it is decided elsewhere',
  },
  {
    folder: 'src/graph',
    ours: ['src/engine'],
    packages: ['zod', '@microsoft/microsoft-graph-client'],
    because: 'the only place that knows Graph paths; it knows no screen and no host',
  },
  {
    folder: 'src/ui',
    ours: [],
    packages: screens,
    because: 'shared pieces take plain props: a piece that knows our data belongs to a feature',
  },
  {
    folder: 'src/record-box',
    ours: ['src/record-mail', 'src/stories', 'src/ui'],
    packages: screens,
    because:
      'how a screen follows a mailbox of records and acts from it is the same for whoever asks and whoever decides',
  },
  {
    folder: 'src/features/outgoing-mail',
    ours: ['src/engine', 'src/mail-scan', 'src/ui'],
    packages: screens,
    because: 'a feature reaches the platform through its port, and never another feature',
  },
  {
    folder: 'src/features/home',
    ours: ['src/engine', 'src/ui'],
    packages: screens,
    because: 'a feature takes what it shows from whoever composes it, and never another feature',
  },
  {
    folder: 'src/features/guidance',
    ours: ['src/engine', 'src/pack', 'src/guidance', 'src/ui'],
    packages: screens,
    because: 'a feature takes what it shows from whoever composes it, and never another feature',
  },
  {
    folder: 'src/features/tools',
    ours: ['src/engine', 'src/pack', 'src/stories', 'src/guidance', 'src/tools', 'src/ui'],
    packages: screens,
    because: 'a feature takes what it shows from whoever composes it, and never another feature',
  },
  ...['src/features/requests', 'src/features/approvals'].map((folder) => ({
    folder,
    ours: ['src/engine', 'src/records', 'src/pack', 'src/stories', 'src/record-mail', 'src/record-box', 'src/ui'],
    packages: screens,
    because: 'requests and decisions reach the mailbox through the desk, and never another feature',
  })),
  {
    folder: 'src/simulator',
    ours: [
      'src/engine',
      'src/pack',
      'src/guidance',
      'src/eml',
      'src/hosts',
      'src/graph',
      'src/app',
      'src/session',
      'addin/taskpane',
      'addin/events',
      'build/packs',
      'build/requests',
      'build/tools',
      'build/guidance',
      'manifest',
      'deploy',
    ],
    packages: [...screens, 'hono', '@hono/node-server', 'zod', 'node:'],
    because: 'the simulator plays the platform around the real pane and tab and the built event script',
  },
  {
    folder: 'src/session',
    ours: ['src/engine', 'src/pack', 'src/record-mail', 'src/graph', 'src/hosts', 'src/ui'],
    packages: [],
    because: 'what the tab and the pane compose alike: the desk, what a browser keeps, what a failure means',
  },
  {
    folder: 'src/app',
    ours: [
      'src/engine',
      'src/eml',
      'src/records',
      'src/pack',
      'src/guidance',
      'src/tools',
      'src/record-mail',
      'src/record-box',
      'src/mail-scan',
      'src/session',
      'src/ui',
      'src/hosts',
      'src/graph',
      'src/features',
    ],
    packages: [
      ...screens,
      '@microsoft/teams-js',
      '#pack',
      '#requests',
      '#tools',
      '#guidance',
      '#guidance-links',
      '#guidance-search',
    ],
    because: 'the tab only composes',
  },
  {
    folder: 'src/cli',
    ours: ['src/engine', 'src/eml'],
    packages: ['node:'],
    because: 'the command line only composes; packs reach it compiled',
  },
  {
    folder: 'addin/events',
    ours: ['src/engine', 'src/hosts'],
    packages: ['#pack'],
    because: 'zod, React and tokens must never reach the event script',
  },
  {
    folder: 'addin/taskpane',
    ours: [
      'src/engine',
      'src/records',
      'src/pack',
      'src/stories',
      'src/guidance',
      'src/record-mail',
      'src/mail-scan',
      'src/graph',
      'src/ui',
      'src/hosts',
      'src/features',
      'src/session',
    ],
    packages: [...screens, '#pack', '#requests', '#guidance', '#guidance-links', '#tools'],
    because: 'an entry point only composes',
  },
];

/** Files that run when we build, not where the layer runs, and what more they may import. */
const atBuildTime: { readonly [path: string]: readonly string[] } = {
  'addin/events/build.ts': ['rolldown', 'node:'],
};

function isAllowed(file: string, imported: string, layer: Layer): boolean {
  const under = (folder: string) => imported === folder || imported.startsWith(`${folder}/`);
  if (under(layer.folder)) return true;
  if (layer.ours.some(under)) return true;
  const packages = [...layer.packages, ...(atBuildTime[file] ?? [])];
  if (file.endsWith('.schema.ts') || file === 'src/engine/rules/schemas.ts') packages.push('zod');
  return packages.some((name) =>
    name.endsWith(':') ? imported.startsWith(name) : imported === name || imported.startsWith(`${name}/`),
  );
}

describe('who may import whom', () => {
  it.each(layers)('$folder: $because', (layer) => {
    const files = filesBelow(layer.folder).filter((file) => isSource(file) && !isTest(file));
    expect(files.length).toBeGreaterThan(0);
    const forbidden = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !isAllowed(file, imported, layer))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('keeps examples and played parts out of what ships', () => {
    const files = [...filesBelow('src'), ...filesBelow('addin')].filter((file) => isSource(file) && !isTest(file));
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => /^(src|addin)\//.test(imported) && isTest(`${imported}.ts`))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('covers every folder of source', () => {
    const covered = layers.map(({ folder }) => folder);
    const files = [...filesBelow('src'), ...filesBelow('addin')].filter(isSource);
    expect(files.filter((file) => !covered.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it('takes types alone from the pack compiler: zod and YAML stay with the build', () => {
    const files = [...filesBelow('src'), ...filesBelow('addin')].filter((file) => isSource(file) && !isTest(file));
    const wrong = files
      .filter((file) => !file.startsWith('src/pack/'))
      .filter((file) => /^(import|export) (?!type )[^;]*from '[./]+\/pack';/m.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('enters the engine, the records and what rests on them by their index', () => {
    const entered =
      /^src\/(engine|records|eml|pack|stories|guidance|tools|record-mail|record-box|mail-scan|graph|session)\/(?!index$)/;
    // The engine's schemas of options are for the pack compiler alone, and kept out of its index so that zod stays out.
    // The lists of passwords and words are for one page alone, which loads them when it opens.
    const allowed = new Set(['src/engine/rules/schemas', 'src/guidance/passwords/password-words']);
    const files = [...filesBelow('src'), ...filesBelow('addin')].filter((file) => isSource(file) && !isTest(file));
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => entered.test(imported) && !allowed.has(imported))
        .filter((imported) => imported.split('/')[1] !== file.split('/')[1])
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports only files that are there', () => {
    const endings = ['', '.ts', '.tsx', '/index.ts', '.json'];
    const missing = [...filesBelow('src'), ...filesBelow('addin'), ...filesBelow('scripts')]
      .filter(isSource)
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => /^(src|addin|manifest|scripts|packs)\//.test(imported))
          .map((imported) => imported.replace(/\?.*$/, ''))
          .filter((imported) => !endings.some((ending) => existsSync(join(root, imported + ending))))
          .map((imported) => `${file} imports ${imported}`),
      );
    expect(missing).toEqual([]);
  });
});
