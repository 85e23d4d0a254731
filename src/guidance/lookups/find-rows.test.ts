import { describe, expect, it } from 'vitest';
import { bluetooth } from '../examples/sample';
import { findRows } from './find-rows';

const found = (query: string) => findRows(bluetooth, query).map(({ id }) => id);

describe('rows by what is typed', () => {
  it.each([
    ['the name', 'trackpad', ['trackpad']],
    ['its plural in capitals', 'TRACKPADS', ['trackpad']],
    ['its beginning', 'tra', ['trackpad']],
    ['a letter left out', 'trakpad', ['trackpad']],
    ['two letters swapped', 'trakcpad', ['trackpad']],
    ['a slip in the beginning of a word', 'keybao', ['keyboard']],
    ['a synonym', 'touchpad', ['trackpad']],
    ['a synonym of two words', 'usb stick', ['storage']],
    ['a question around the name', 'can I use my trackpad for work', ['trackpad']],
    ['the second word of a name', 'device', ['storage']],
    ['nothing', '  ', ['keyboard', 'trackpad', 'storage']],
  ])('%s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('suggests a short name of which one letter was left out, where nothing else is named', () => {
    const [first] = bluetooth.rows;
    if (first === undefined) throw new Error('The sample has no row.');
    const rows = [{ ...first, id: 'zoom', name: { en: 'Zoom' }, synonyms: ['call'] }];
    const ids = (query: string) => findRows({ rows }, query).map(({ id }) => id);
    expect(ids('zom')).toEqual(['zoom']);
    expect(ids('can I use zom')).toEqual(['zoom']);
    for (const query of ['oom', 'cal', 'clb', 'zoq'])
      expect([query, ids(query)]).toEqual([query, query === 'cal' ? ['zoom'] : []]);
  });

  it.each([['moodle'], ['xyzzy plugh'], ['...'], ['trxxpad'], ['ikeyboard']])('finds none for %s', (query) => {
    expect(found(query)).toEqual([]);
  });

  it('puts a name before a synonym', () => {
    const rows = ['one', 'two'].flatMap((id) => bluetooth.rows.slice(0, 1).map((row) => ({ ...row, id })));
    const [one, two] = rows;
    if (one === undefined || two === undefined) throw new Error('The sample has no row.');
    const lookup = { rows: [{ ...one, name: { en: 'Tablet' }, synonyms: ['keyboard'] }, two] };
    expect(findRows(lookup, 'keyboard').map(({ id }) => id)).toEqual(['two', 'one']);
  });
});
