import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../pack';
import { buildSearch } from './build-search';
import { openSearch } from './open-search';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe.each(['moj', 'welsh-government'])('the pack %s', (id) => {
  const { guidance, requests, tools, search: words, problems } = readPack(`${root}packs/${id}`);
  if (!guidance || !requests || !tools || !words) throw new Error(problems.join('\n'));
  const search = openSearch(buildSearch(requests, words, tools), guidance, 'en');

  it('is asked twenty questions or more', () => {
    expect(words.questions.length).toBeGreaterThanOrEqual(20);
  });

  it.each(words.questions.map(({ ask, first }) => [ask, first]))('answers "%s" with %s', (ask, first) => {
    const { answers, pages } = search(ask);
    const place = (answers[0] ?? pages[0])?.findable.place ?? '';
    // A section is a page's own answer: it opens the page at the right heading.
    expect(first.includes('#') ? place : place.replace(/#.*$/, '')).toBe(first);
  });
});
