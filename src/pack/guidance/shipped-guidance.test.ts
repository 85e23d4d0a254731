import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPack } from '../index';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const read = (id: string) => readPack(`${root}packs/${id}`);

const shipped = { moj: read('moj'), 'welsh-government': read('welsh-government') };

/** How many facts each source holds, as they were counted when it was read. */
const facts = { moj: 536, 'welsh-government': 66 } as const;

const counted = ({ coverage }: ReturnType<typeof read>) => (coverage?.placed ?? 0) + (coverage?.later ?? 0);

describe.each(['moj', 'welsh-government'] as const)('the guidance of %s, as it ships', (id) => {
  const { pack, guidance, search, problems } = shipped[id];

  it('has nothing wrong with it', () => {
    expect(problems).toEqual([]);
  });

  it('has a place for every fact of its source', () => {
    expect(counted(shipped[id])).toBe(facts[id]);
  });

  it('has pages, a lookup, contacts, marking and questions', () => {
    expect(guidance?.pages.length).toBeGreaterThan(0);
    expect(guidance?.lookups.length).toBeGreaterThan(0);
    expect(guidance?.contacts.contacts.length).toBeGreaterThan(0);
    expect(guidance?.marking?.levels.length).toBeGreaterThan(0);
    expect(search?.questions.length).toBeGreaterThan(0);
  });

  it('names on Home no desk that its contacts do not name, with the same number and address', () => {
    const ways = (guidance?.contacts.contacts ?? []).flatMap((contact) =>
      contact.ways.flatMap((way) => (way.kind === 'phone' ? way.number : way.kind === 'mail' ? way.address : [])),
    );
    const desks = (pack?.deviceTrouble ?? []).flatMap(({ call, write }) => [call ?? [], write ?? []].flat());
    expect(desks.filter((each) => !ways.includes(each))).toEqual([]);
  });

  it('says beside the desks on Home what else to do, and nothing where there are none', () => {
    expect(guidance?.deviceSteps === undefined).toBe(pack?.deviceTrouble === undefined);
  });

  it('says on every page what to do next', () => {
    expect(guidance?.pages.filter(({ next }) => next.length === 0).map(({ slug }) => slug)).toEqual([]);
  });
});

it('leaves out nothing of 602 facts', () => {
  expect(Object.values(shipped).reduce((sum, pack) => sum + counted(pack), 0)).toBe(602);
});

it('asks sixty questions of both packs together', () => {
  const questions = Object.values(shipped).flatMap(({ search }) => search?.questions ?? []);
  expect(questions.length).toBeGreaterThanOrEqual(60);
});
