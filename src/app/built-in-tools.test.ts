import { expect, it } from 'vitest';
import { pathOf } from '../guidance';
import { tools } from '../guidance/search/tools.en';
import { BUILT_IN_TOOLS } from '../pack/guidance/places';
import { readAddress } from './address';
import { findPage } from './pages';

it('the tools without a name lead to their list, on the first page of the guidance', () => {
  expect(findPage('/tools')?.page.place).toBe('guidance');
});

it('packs may lead to the tools that search finds, and each has a page of its own', () => {
  expect([...BUILT_IN_TOOLS].sort()).toEqual(Object.keys(tools).sort());
  const patterns = BUILT_IN_TOOLS.map((id) => findPage(readAddress(pathOf(`tool:${id}`)).path)?.page.pattern);
  expect(patterns).not.toContain(undefined);
  expect(patterns).not.toContain('/tools/:tool');
});
