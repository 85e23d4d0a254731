import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPath, readAddress, writeAddress } from './address';

describe('an address', () => {
  it.each([
    ['', { path: '/', query: '', row: '' }],
    ['#', { path: '/', query: '', row: '' }],
    ['#/', { path: '/', query: '', row: '' }],
    ['#/help', { path: '/help', query: '', row: '' }],
    ['#/help/', { path: '/help', query: '', row: '' }],
    ['look-up/bluetooth?q=trackpad', { path: '/look-up/bluetooth', query: 'q=trackpad', row: '' }],
    ['#/guidance/bluetooth#devices', { path: '/guidance/bluetooth', query: '', row: 'devices' }],
    ['#/a?b=c?d#e#f', { path: '/a', query: 'b=c?d', row: 'e#f' }],
  ])('is read from %j', (text, address) => {
    expect(readAddress(text)).toEqual(address);
  });

  it('reads the same after it was written, whatever a link holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const address = readAddress(text);
        expect(readAddress(writeAddress(address))).toEqual(address);
        expect(address.path.startsWith('/')).toBe(true);
      }),
    );
  });
});

describe('a pattern', () => {
  it.each([
    ['/', '/', {}],
    ['/help', '/help', {}],
    ['/mail/:id', '/mail/AAMk%2Fx', { id: 'AAMk/x' }],
    ['/registers/:register/:entry', '/registers/accounts/7', { register: 'accounts', entry: '7' }],
  ])('%s has the path %s', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });

  it.each([
    ['/help', '/'],
    ['/help', '/helpless'],
    ['/mail/:id', '/mail'],
    ['/mail/:id', '/mail/'],
    ['/mail/:id', '/mail/a/b'],
    ['/mail/:id', '/mail/%E0%A4%A'],
  ])('%s has not the path %s', (pattern, path) => {
    expect(matchPath(pattern, path)).toBeUndefined();
  });
});
