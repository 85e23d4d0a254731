import { describe, expect, it } from 'vitest';
import { allSchemes } from './schemes/all';
import { BEGINNING, CAPITALS, vocabularyOf } from './vocabulary';

const names = vocabularyOf(allSchemes.map(({ id }) => id)).names.reduce((all, some) => all.concat(some), []);

describe('where names are looked for', () => {
  it.each(names.filter(({ initials }) => !initials))(
    'is where one begins, however it is spelled: $spelling',
    (name) => {
      const { spelling } = name;
      const written = [spelling, spelling.replace(/ /g, ''), spelling.replace(/ /g, '- / -')];
      const found = written.concat(written.map((one) => one.toLowerCase())).map((one) => one.search(BEGINNING));
      expect(found).toEqual([0, 0, 0, 0, 0, 0]);
    },
  );

  it.each(names.filter(({ initials }) => initials))('is where one of initials begins: $spelling', ({ spelling }) => {
    expect([spelling, spelling.replace(/\W/, '\u2011')].map((one) => one.search(CAPITALS))).toEqual([0, 0]);
  });

  it.each(names.filter(({ initials }) => !initials))(
    'is where one with its letters apart begins: $spelling',
    (name) => {
      const letters = Array.from(name.spelling.replace(/[^A-Z]/g, ''));
      expect([' ', '-', '\u00a0\u00a0\u00a0', '      '].map((gap) => letters.join(gap).search(CAPITALS))).toEqual([
        0, 0, 0, 0,
      ]);
    },
  );

  it('is not in prose', () => {
    const prose =
      'I have not seen the top of the office. Those who are close say A. Patel is (as of May) the one to see.';
    expect([prose.search(BEGINNING), prose.search(CAPITALS)]).toEqual([-1, -1]);
  });
});
