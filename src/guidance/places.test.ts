import { describe, expect, it } from 'vitest';
import { partsOf, pathOf } from './places';

describe('where a place is shown', () => {
  it.each([
    ['page:bluetooth', '/guidance/bluetooth'],
    ['page:bluetooth#exceptions', '/guidance/bluetooth#exceptions'],
    ['lookup:bluetooth', '/look-up/bluetooth'],
    ['lookup:bluetooth/trackpad', '/look-up/bluetooth#trackpad'],
    ['contact:privacy', '/contacts#privacy'],
    ['tool:contacts', '/contacts'],
    ['tool:contacts#old@ministry.example', '/contacts'],
    ['tool:password', '/tools/password'],
    ['tool:passphrase', '/tools/password#passphrase'],
    ['tool:change-password', '/tools/password#change'],
    ['tool:marking', '/tools/marking'],
    ['tool:going-abroad', '/tools/going-abroad'],
    ['tool:constructor', '/tools/constructor'],
    ['request:bluetooth-exception', '/requests/new/bluetooth-exception'],
    ['policy:marking-form', '/checks#marking-form'],
  ])('%s at %s', (place, path) => {
    expect(pathOf(place)).toBe(path);
  });

  it.each([['tool:'], ['nowhere'], [''], ['https://ministry.example']])(
    '%s, which the app does not have, at the first page of the guidance',
    (place) => {
      expect(pathOf(place)).toBe('/guidance');
    },
  );

  it('never takes more of an address than its own part', () => {
    expect(pathOf('page:a?b')).toBe('/guidance/a%3Fb');
    expect(partsOf('lookup:a/b/c')).toEqual({ kind: 'lookup', id: 'a', inside: 'b/c' });
  });
});
