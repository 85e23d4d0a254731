import { describe, expect, it } from 'vitest';
import { type AddressBook, resolveTyped } from './resolve-recipients';

const book: AddressBook = {
  domains: ['justice.gov.uk'],
  people: [{ name: 'Sam Hill', address: 'sam.hill@justice.gov.uk' }],
  lists: ['all@justice.gov.uk'],
};

const shown = (typed: string) =>
  resolveTyped(typed, book).map((entry) =>
    entry.kind === 'typed' ? `? ${entry.text}` : `${entry.name} ${entry.address} ${entry.type}`,
  );

describe('typed recipients', () => {
  it.each([
    ['an address', 'a.reid@northfield.example', ['a.reid@northfield.example a.reid@northfield.example externalUser']],
    ['a name of the organisation', 'sam hill', ['Sam Hill sam.hill@justice.gov.uk user']],
    ['an address of the organisation', 'sam.hill@justice.gov.uk', ['Sam Hill sam.hill@justice.gov.uk user']],
    ['a list', 'all@justice.gov.uk', ['all@justice.gov.uk all@justice.gov.uk distributionList']],
    ['a name with its address', 'Dana <d@x.example>', ['Dana d@x.example externalUser']],
    ['a comma inside a quoted name', '"Cole, Dana" <d@x.example>', ['Cole, Dana d@x.example externalUser']],
  ])('resolve %s', (_, typed, expected) => {
    expect(shown(typed)).toEqual(expected);
  });

  it('are split at commas, semicolons and lines', () => {
    expect(shown('a@x.example, b@x.example; c@x.example\nd@x.example')).toHaveLength(4);
  });

  it.each(['nobody', 'a@b', 'a b@x.example', '@x.example', 'a@', 'a@x.example@'])('stay text: %s', (typed) => {
    expect(shown(typed)).toEqual([`? ${typed}`]);
  });
});
