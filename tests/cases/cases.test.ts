import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/index';
import { readPack } from '../../src/pack/index';
import { type Case, caseNames, packsFolder, readCase, readCaseName } from './cases';

/** What was once said of these in words that were not true of them. */
const said: readonly (readonly [folder: string, name: string, words: string])[] = [
  ['moj', 'ask.outside-people-see-each-other+someones-personal-address.five-visitors', '5 addresses are personal'],
  ['moj', 'ask.outside-people-see-each-other+someones-personal-address.five-visitors', 'They may not know each other.'],
  [
    'moj',
    'card.video-call-open+video-call-link.zoom-among-colleagues',
    'this mail goes to nobody outside the MoJ, and Zoom is for external meetings',
  ],
  ['welsh-government', 'ask.someones-personal-address.two-members-of-the-public', '2 addresses are personal'],
  ['welsh-government', 'ask.outside-people-see-each-other.grant-applicants', 'They may not know each other.'],
];

describe.each(['moj', 'welsh-government'])('the cases of %s', (folder) => {
  const { pack, problems } = readPack(join(packsFolder, folder));
  const names = caseNames(folder);
  const cases = names.map(readCaseName).filter((each): each is Case => each !== undefined);

  it('belong to a pack that compiles', () => {
    expect(problems).toEqual([]);
  });

  it('say in their names what must come out', () => {
    expect(names.filter((name) => readCaseName(name) === undefined)).toEqual([]);
  });

  it.each(cases.map((each) => [each.name, each] as const))('%s', async (name, { verdict, policies, cards, near }) => {
    if (pack === undefined) throw new Error('The pack does not compile.');
    const { message, known } = await readCase(folder, name);
    const report = check(message, pack, known);
    const spoke = [...new Set(report.findings.map(({ policy }) => policy))].sort();
    expect({ verdict: report.verdict, policies: spoke }).toEqual({ verdict, policies });
    const shown = [...new Set(report.cards.map(({ policy }) => policy))].sort();
    // Beside what a mail comes near, another card may help; ordinary mail needs none.
    if (verdict === 'pass' && near === undefined) expect(shown).toEqual(cards ?? []);
    else expect(shown).not.toContain(near);
  });

  it.each(said.filter(([of]) => of === folder))('of %s, %s is told: %s', async (_, name, words) => {
    if (pack === undefined) throw new Error('The pack does not compile.');
    const { message, known } = await readCase(folder, name);
    const { findings, cards } = check(message, pack, known);
    expect([...findings, ...cards].flatMap(({ words: { headline, why } }) => [headline, why])).toContain(words);
  });

  it('provoke every policy, and come near every policy without provoking it', () => {
    const ids = (pack?.policies ?? []).map(({ id }) => id);
    const provoked = new Set(cases.flatMap(({ policies, cards = [] }) => [...policies, ...cards]));
    const near = new Set(cases.map((each) => each.near));
    expect(ids.filter((id) => !provoked.has(id))).toEqual([]);
    expect(ids.filter((id) => !near.has(id))).toEqual([]);
  });

  it('name no policy that the pack does not have', () => {
    const ids = (pack?.policies ?? []).map(({ id }) => id);
    const named = cases.flatMap(({ policies, cards = [], near }) => [
      ...policies,
      ...cards,
      ...(near === undefined ? [] : [near]),
    ]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are ordinary mail for the most part', () => {
    const passing = cases.filter(({ verdict }) => verdict === 'pass');
    expect(passing.length).toBeGreaterThan(cases.length / 2);
  });

  it('keep the line ends of mail', () => {
    const bare = names.filter((name) =>
      /[^\r]\n/.test(readFileSync(join(packsFolder, folder, 'cases', `${name}.eml`), 'latin1')),
    );
    expect(bare).toEqual([]);
  });

  it('have no file beside them that belongs to none', () => {
    const beside = readdirSync(join(packsFolder, folder, 'cases')).filter((file) => !file.endsWith('.eml'));
    expect(beside.filter((file) => !names.includes(file.replace(/\.known\.json$/, '')))).toEqual([]);
  });
});

describe('the cases of both packs', () => {
  it('are at least forty', () => {
    expect(caseNames('moj').length + caseNames('welsh-government').length).toBeGreaterThanOrEqual(40);
  });
});
