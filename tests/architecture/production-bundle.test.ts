import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nginxLocations } from '../../deploy/nginx';
import { staticWebAppConfig } from '../../deploy/static-web-app';
import { moj } from '../../src/simulator/graph/seed/moj';
import { welshGovernment } from '../../src/simulator/graph/seed/welsh-government';
import { namedHosts, type Site, type SiteFacts, siteProblems } from './site-problems';
import { filesBelow, read, root } from './source-files';

const packs = readdirSync(join(root, 'packs'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packs', entry.name, 'pack.yaml')))
  .map(({ name }) => name);

/** The people whom the simulator invents, and words of its own. */
const played = [
  ...[moj, welshGovernment].flatMap(({ id, people }) => [id, ...people.map((person) => person.id)]),
  'moj-staff',
  'simulated',
  '/simulator/',
  'played Outlook',
  'played Teams',
];

const hostsIn = (text: string) => [...text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host);

function readSite(pack: string): Site {
  const folder = `dist/${pack}`;
  if (!existsSync(join(root, folder, 'tab/index.html')))
    throw new Error(`${folder} holds no built site. Run npm run build first; npm test does so by itself.`);
  return new Map(
    filesBelow(folder).map((path) => [path.slice(folder.length + 1), /\.(png|zip)$/.test(path) ? '' : read(path)]),
  );
}

function factsOf(pack: string, site: Site): SiteFacts {
  const allowed = JSON.parse(site.get('.well-known/microsoft-officeaddins-allowed.json') ?? '{}');
  return {
    origin: new URL(allowed.allowed?.[0]).origin,
    packHosts: ['packs', 'guidance', 'tools'].flatMap((part) => hostsIn(read(`build/${part}/${pack}.json`))),
    // Quoted as a script writes a pack's id, since a short one is part of other words.
    strangers: [
      ...played,
      ...packs.filter((other) => other !== pack).flatMap((other) => [`"${other}"`, `'${other}'`, `\`${other}\``]),
    ],
  };
}

describe.each(packs)('the site of %s, as it was built', (pack) => {
  it('may be deployed', () => {
    const site = readSite(pack);
    expect(siteProblems(site, factsOf(pack, site))).toEqual([]);
  });

  it('tells both web hosts what the table says', () => {
    const site = readSite(pack);
    expect(JSON.parse(site.get('staticwebapp.config.json') ?? '{}')).toEqual(staticWebAppConfig());
    expect(site.get('deploy/nginx.conf')).toBe(nginxLocations());
  });
});

describe('the search for the simulator', () => {
  it('finds it in the demo, so that it would find it in a site', () => {
    const scripts = filesBelow('dist/demo').filter((path) => path.endsWith('.js'));
    expect(scripts.some((path) => played.some((word) => readFileSync(join(root, path), 'utf8').includes(word)))).toBe(
      true,
    );
  });

  it('has a reason for every host it lets pass', () => {
    for (const [host, because] of namedHosts) expect(`${host}: ${because}`).toMatch(/: .{8,}/);
  });
});

describe('a site is reported', () => {
  const [pack = ''] = packs;

  it.each<[string, string, (text: string) => string, string]>([
    ['with the simulator in it', 'tab', (js) => `${js};x="simulated"`, 'holds "simulated"'],
    ['with an invented person in it', 'tab', (js) => `${js};x="moj-manager"`, 'holds "moj-manager"'],
    ['with another organisation in it', 'tab', (js) => `${js};x="${packs.at(-1)}"`, `holds ""${packs.at(-1)}""`],
    ['with an address of this machine', 'tab', (js) => `${js};fetch("http://localhost:3000")`, 'names this machine'],
    ['with a source map', 'tab', (js) => `${js}\n//# sourceMappingURL=x.js.map`, 'points at a source map'],
    ['with eval', 'tab', (js) => `${js};eval("1")`, 'calls eval'],
    ['with a function from text', 'tab', (js) => `${js};new Function("1")`, 'makes a function from text'],
    ['with zod left to ask', 'tab', () => 'try{return Function(``),!0}catch{return!1}', 'lets zod ask'],
    ['with a host that nobody listed', 'tab', (js) => `${js};x="https://cdn.example.net/a"`, 'cdn.example.net'],
    ['with a piece that is not there', 'tab', (js) => `${js};import("./gone-1234.js")`, 'gone-1234.js, which is not'],
    [
      'with a script in a page',
      'page',
      (html) => html.replace('</head>', '<script>1</script></head>'),
      'inline script',
    ],
    ['with a style in a page', 'page', (html) => html.replace('<body', '<body style="x"'), 'inline style'],
    ['with a handler in a page', 'page', (html) => html.replace('<body', '<body onload="x"'), 'inline handler'],
    ['with a file that is not there', 'page', (html) => html.replace('.js"', '-gone.js"'), 'which is not there'],
    [
      'with a script that its policy forbids',
      'page',
      (html) => html.replace('</head>', '<script src="https://res.cdn.office.net/a.js"></script></head>'),
      'which its policy forbids',
    ],
    [
      'with a tab that signs in as another application',
      'page',
      (html) => html.replace(/(second-look-client" content=")/, '$1x'),
      'name two applications',
    ],
    [
      'with a well-known file that names another script',
      'allowed',
      (json) => json.replace('events.js', 'e.js'),
      'alone',
    ],
    ['with a manifest that names another script', 'manifest', (xml) => xml.replaceAll('events.js', 'e.js'), 'manifest'],
  ])('%s', (_, where, change, says) => {
    const site = readSite(pack);
    const siteFacts = factsOf(pack, site);
    const tab = [...site.keys()].find((path) => /^assets\/tab-.*\.js$/.test(path));
    const places: { readonly [name: string]: string | undefined } = {
      tab,
      page: 'tab/index.html',
      allowed: '.well-known/microsoft-officeaddins-allowed.json',
      manifest: 'manifest.xml',
    };
    const path = places[where] ?? '';
    const before = site.get(path) ?? '';
    const after = change(before);
    expect(after).not.toBe(before);
    const problems = siteProblems(new Map([...site, [path, after]]), siteFacts);
    expect(problems.join('\n')).toContain(says);
  });

  it('with a second event script, or one whose name changes', () => {
    const site = readSite(pack);
    const hashed = new Map([...site, ['events/events-1a2b.js', '']]);
    expect(siteProblems(hashed, factsOf(pack, site)).join('\n')).toContain('the event script is not alone');
  });

  it('with a page missing', () => {
    const site = new Map(readSite(pack));
    const siteFacts = factsOf(pack, site);
    site.delete('sign-in.html');
    expect(siteProblems(site, siteFacts).join('\n')).toContain('/sign-in.html is not there');
  });
});
