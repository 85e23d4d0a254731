import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pack, rules } from '../../src/engine';
import { actionIds, sessionKeys } from '../../src/hosts';
import { allowedGlobals } from '../../src/simulator/outlook/allowed-globals';
import {
  alertingPart,
  buildEvents,
  languageProblems,
  onlyRules,
  packModule,
  sizeProblems,
  withoutDeclarations,
  withoutReasons,
} from './build';
import { type FakeMail, fakeOffice, person } from './testing/fake-office';
import { askingPack } from './testing/pack';

/** What came into the language after 2016, as far as a bundle might lean on it. */
const newer = `
  delete Object.values; delete Object.entries; delete Object.fromEntries; delete Object.getOwnPropertyDescriptors;
  delete Object.hasOwn; delete Object.groupBy; delete Promise.allSettled; delete Promise.any; delete Promise.prototype.finally;
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at', 'isWellFormed'])
    delete String.prototype[name];
  delete Symbol.asyncIterator; delete Symbol.matchAll; delete RegExp.prototype.dotAll;
`;

/** A realm as bare as classic Outlook's, with the script run in it once. */
function realmWith(code: string, mail: FakeMail) {
  const fake = fakeOffice(mail);
  const context = createContext({ Office: fake.office, setTimeout, clearTimeout });
  const allowed = JSON.stringify(allowedGlobals);
  runInContext(
    `${newer}
    (function (realm) {
      for (const name of Object.getOwnPropertyNames(realm)) if (!${allowed}.includes(name)) delete realm[name];
    })(this);`,
    context,
  );
  const before = Object.getOwnPropertyNames(context).sort();
  new Script(code).runInContext(context);
  return { ...fake, before, after: Object.getOwnPropertyNames(context).sort() };
}

async function send(code: string, mail: FakeMail) {
  const realm = realmWith(code, mail);
  const completed = new Promise<void>((resolve) => {
    const { event, handlers, completions } = realm;
    handlers.get(actionIds.messageSend)?.({
      completed: (alert: (typeof completions)[number]) => {
        event.completed(alert);
        resolve();
      },
    });
  });
  await completed;
  return realm;
}

const outDir = mkdtempSync(join(tmpdir(), 'events-'));
const packFile = join(outDir, 'pack.json');
let code = '';

beforeAll(async () => {
  writeFileSync(packFile, JSON.stringify(askingPack));
  await buildEvents('small', outDir, packFile);
  code = readFileSync(join(outDir, 'events.js'), 'utf8');
});
afterAll(() => rmSync(outDir, { recursive: true }));

const toGmail: FakeMail = {
  to: [person('sam.hill.test@gmail.com', 'Sam Hill')],
  subject: 'Visit',
  html: '<p>Hello</p><blockquote>before</blockquote>',
};

describe('the built event script', () => {
  it('answers to every declared action as soon as it has run', () => {
    expect([...realmWith(code, {}).handlers.keys()].sort()).toEqual(Object.values(actionIds).sort());
  });

  it('leaves no global behind', () => {
    const { before, after } = realmWith(code, {});
    expect(after).toEqual(before);
  });

  it('asks about a consumer address', async () => {
    const { completions } = await send(code, toGmail);
    expect(completions).toHaveLength(1);
    expect(completions[0]?.errorMessage).toMatch(/^Check: sam\.hill\.test@gmail\.com is a personal address/);
  });

  it('follows what is written, and answers Send with what it worked out', async () => {
    const realm = realmWith(code, toGmail);
    const raise = (id: string) =>
      new Promise<object | undefined>((completed) => realm.handlers.get(id)?.({ completed }));
    await raise(actionIds.itemOpened);
    await raise(actionIds.itemChanged);
    expect(realm.bar.current?.message).toBe('Check: sam.hill.test@gmail.com is a personal address.');
    const told = JSON.stringify({ allowEvent: false, errorMessage: 'Check: as it was worked out.' });
    const prepared = realm.kept.get(sessionKeys.prepared) ?? '';
    realm.kept.set(sessionKeys.prepared, prepared.replace(/"alert":\{.*\}/, `"alert":${told}}`));
    expect(await raise(actionIds.messageSend)).toEqual(JSON.parse(told));
  });

  it('uses nothing that another build of it worked out', () => {
    expect(code).not.toContain('%SCRIPT%');
    expect(code).toMatch(/[`"'][0-9a-f]{16}[`"']/);
  });

  it('lets a mail to a colleague go', async () => {
    const { completions } = await send(code, { ...toGmail, to: [person('dana.cole@justice.gov.uk')] });
    expect(completions).toEqual([{ allowEvent: true }]);
  });

  it('completes when calls fail', async () => {
    const answers = { to: 'failed', body: 'throws', subject: 'missing' } as const;
    const { completions } = await send(code, { ...toGmail, answers });
    expect(completions.map(({ errorMessage }) => errorMessage)).toEqual([
      'Check: Second Look could not check this mail.',
    ]);
  });

  it('completes by the deadline when a call is never answered', async () => {
    const { completions } = await send(code, { ...toGmail, to: [], answers: { body: 'silent' } });
    expect(completions.map(({ errorMessage }) => errorMessage)).toEqual([
      'Check: Second Look could not check this mail.',
    ]);
  });

  it.each([
    ['in its syntax', []],
    ['in what it calls', ['--checkFeatures']],
  ])('holds to ES2016 %s', (_, flags) => {
    const check = 'node_modules/es-check/lib/cli/index.js';
    const done = spawnSync(process.execPath, [check, 'es2016', join(outDir, 'events.js'), ...flags], {
      encoding: 'utf8',
    });
    expect(`${done.stdout}${done.stderr}`).not.toContain('error');
    expect(done.status).toBe(0);
  });

  it('has no async function in it', () => {
    expect(code).not.toMatch(/\basync\b|\bawait\b|function\*/);
  });

  it('stands beside a page without inline script', () => {
    const page = readFileSync(join(outDir, 'events.html'), 'utf8');
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual([
      ' src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"',
      ' src="./events.js"',
    ]);
    expect(scripts.every(([, , inside]) => inside === '')).toBe(true);
  });
});

describe('with a pack that ships', () => {
  it.each(['moj', 'welsh-government'])('%s, the script is small enough', async (id) => {
    expect(sizeProblems(await buildEvents(id, join(outDir, id)))).toEqual([]);
  });

  it.each(['moj', 'welsh-government'])('%s, the script alerts', async (id) => {
    const file = `build/packs/${id}.json`;
    expect(existsSync(file), 'npm run generate makes the packs').toBe(true);
    await buildEvents(id, join(outDir, id));
    const { completions } = await send(readFileSync(join(outDir, id, 'events.js'), 'utf8'), {
      ...toGmail,
      subject: 'OFFICIAL-SENSITIVE Visit',
    });
    expect(completions).toHaveLength(1);
    expect(completions[0]).toMatchObject({ allowEvent: false });
    expect(completions[0]?.errorMessage).toContain('sam.hill.test@gmail.com');
  });
});

describe('the part of a pack that alerts come from', () => {
  const [policy] = askingPack.policies;
  const withPolicies = (...changes: readonly object[]) =>
    ({ ...askingPack, policies: changes.map((change) => ({ ...policy, ...change })) }) as Pack;

  it('leaves out what only informs or is on trial, and keeps the rest in its order', () => {
    const changes = [
      { id: 'a' },
      { id: 'b', outcome: 'inform' },
      { id: 'c', trial: true },
      { id: 'd', outcome: 'stop' },
    ];
    expect(alertingPart(withPolicies(...changes)).policies.map(({ id }) => id)).toEqual(['a', 'd']);
  });

  it('is no policy at all on a bad day', () => {
    expect(alertingPart({ ...askingPack, informOnly: true }).policies).toEqual([]);
  });

  it('keeps wording and options, and of the source the link with its title', () => {
    const source = { title: 'T', section: 'S', standing: 'document', facts: ['F'], url: 'https://a.example' };
    const [kept] = alertingPart(withPolicies({ source })).policies;
    expect(kept).toEqual({ ...policy, guidance: '', source: { ...source, section: '', facts: [] } });
    const [unlinked] = alertingPart(withPolicies({ source: { ...source, url: undefined } })).policies;
    expect(unlinked?.source.title).toBe('');
  });

  it('is the same once the script has put together again what policies have alike', () => {
    const source = { title: 'T', section: '', standing: 'document', facts: [], url: 'https://a.example' };
    const part = alertingPart(withPolicies({ id: 'a', source }, { id: 'b' }));
    const module = packModule(part).replace('export default', 'pack =');
    expect(JSON.parse(JSON.stringify(runInContext(`let pack; ${module}; pack`, createContext({}))))).toEqual(part);
    expect(module.match(/public-need/g)).toHaveLength(1);
  });
});

describe('the registry of rules', () => {
  const registry = readFileSync('src/engine/rules/index.ts', 'utf8');

  it('keeps the rules that a policy uses, and no line of another', () => {
    const kept = onlyRules(registry, ['recipient-personal', 'marking-form']);
    expect(kept.match(/^ {2}\w+,$/gm)).toEqual(['  markingForm,', '  recipientPersonal,']);
    expect(kept.match(/\.\/[a-z-]+\/rule/g)).toEqual(['./marking-form/rule', './recipient-personal/rule']);
    expect(kept).not.toMatch(/recipientOwnPersonal|markingAboveCeiling/);
  });

  it('stays as it is where every rule is used', () => {
    expect(
      onlyRules(
        registry,
        rules.map(({ id }) => id),
      ),
    ).toBe(registry);
  });
});

describe('a rule in the script', () => {
  it.each(rules.map(({ id }) => [id]))('%s keeps its check, and leaves out what it declares', (id) => {
    const source = readFileSync(`src/engine/rules/${id}/rule.ts`, 'utf8');
    const left = withoutDeclarations(source);
    const [, rest = ''] = left.split('  messages: {},\n');
    expect(rest).toContain('  check(');
    expect(source.endsWith(rest)).toBe(true);
  });
});

describe('what an item is read with', () => {
  const source = readFileSync('src/hosts/outlook/read-item.ts', 'utf8');

  it('says in the script that something was not read, and not why: only the pane shows that', () => {
    const left = withoutReasons(source);
    expect(left.match(/\breason: .{2}/g)).toEqual(Array.from({ length: 4 }, () => "reason: ''"));
    const rest = (text: string) => text.replace(/\breason: (`[^`]*`|'[^']*')/g, '');
    expect(rest(left)).toBe(rest(source));
    expect(code).not.toMatch(/could not be read|more recipients in|Required attendees/);
  });
});

describe('a bundle that could not run everywhere', () => {
  it.each([
    ['a look-behind', 'new RegExp("(?<=a)b")'],
    ['a look-behind', '/(?<!a)b/'],
    ['a helper that is not there', 'babelHelpers.objectSpread2({}, a)'],
    ['a named group', 'new RegExp("(?<year>a)")'],
    ['a Unicode property', 'new RegExp("\\\\p{L}", "u")'],
    ['a Unicode property', '/\\P{L}/u'],
    ['a regular expression with newer flags', 'new RegExp("a.b", "gs")'],
  ])('is reported: %s in %s', (what, bundle) => {
    expect(languageProblems(`(()=>{${bundle}})()`)).toEqual([`it holds ${what}`]);
  });

  it('is reported when it is too large', () => {
    expect(sizeProblems({ minified: 118_001, gzip: 47_501 })).toEqual([
      'it is 118001 bytes, 118000 at most',
      'it is 47501 bytes zipped, 47500 at most',
    ]);
    expect(sizeProblems({ minified: 118_000, gzip: 47_500 })).toEqual([]);
  });

  it('is accepted otherwise', () => {
    expect(languageProblems('(()=>{new RegExp("a(?:b|c)","giu").test("x")})()')).toEqual([]);
  });
});
