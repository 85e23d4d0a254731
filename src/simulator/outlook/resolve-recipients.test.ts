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

  it.each([' ', '\t', '\r\n', ' \n '])('are split between plain addresses at %j', (between) => {
    expect(shown(`a@gmail.com${between}b@gmail.com`)).toEqual([
      'a@gmail.com a@gmail.com externalUser',
      'b@gmail.com b@gmail.com externalUser',
    ]);
  });

  it.each([
    ['Hill, Sam <sam.hill@gmail.com>', ['Hill, Sam sam.hill@gmail.com externalUser']],
    [
      'a@x.example, Hill, Sam <sam.hill@gmail.com>, b@x.example',
      [
        'a@x.example a@x.example externalUser',
        'Hill, Sam sam.hill@gmail.com externalUser',
        'b@x.example b@x.example externalUser',
      ],
    ],
    ['Sam Hill, Dana <d@x.example>', ['Sam Hill sam.hill@justice.gov.uk user', 'Dana d@x.example externalUser']],
    ['a@x.example, <d@x.example>', ['a@x.example a@x.example externalUser', 'd@x.example d@x.example externalUser']],
    ['nobody; Dana <d@x.example>', ['? nobody', 'Dana d@x.example externalUser']],
    ['nobody, <d@x.example>', ['? nobody', 'd@x.example d@x.example externalUser']],
  ])('keep a comma in a name that ends in its address: %s', (typed, expected) => {
    expect(shown(typed)).toEqual(expected);
  });

  it.each(['mailto:a@gmail.com', 'MAILTO:a@gmail.com', '<mailto:a@gmail.com>', 'mailto:a@gmail.com?subject=Visit'])(
    'lose what only a link has: %s',
    (typed) => {
      expect(shown(typed)).toEqual(['a@gmail.com a@gmail.com externalUser']);
    },
  );

  it.each([
    'nobody',
    'a@b',
    'a b@x.example',
    'a@x.example b',
    'a@x.example nobody b@x.example',
    'mailto:nobody',
    '@x.example',
    'a@',
    'a@x.example@',
  ])('stay text: %s', (typed) => {
    expect(shown(typed)).toEqual([`? ${typed}`]);
  });
});
