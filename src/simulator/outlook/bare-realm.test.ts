import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { allowedGlobals } from './allowed-globals';
import { stripRealm } from './bare-realm';

/** A realm of its own whose global inherits, as a Worker's does. */
function realm() {
  const context = createContext();
  runInContext(
    `globalThis.self = globalThis;
     globalThis.fetch = function fetch() {};
     globalThis.postMessage = function postMessage() {};
     Object.setPrototypeOf(globalThis, Object.create({ addEventListener() {}, setTimeout() {} }, { location: { value: 1, configurable: true }, PERSISTENT: { value: 1 } }));`,
    context,
  );
  const left = stripRealm(runInContext('this', context), allowedGlobals);
  return { left, read: (code: string): unknown => runInContext(code, context) };
}

describe('a bare realm', () => {
  it('keeps what the event script may find', () => {
    const { read } = realm();
    expect(read(`[typeof Array, typeof JSON.parse, typeof Promise, typeof Reflect.get]`)).toEqual([
      'function',
      'function',
      'function',
      'function',
    ]);
    expect(read('typeof setTimeout')).toBe('function');
    expect(read(`[1, 2].includes(2) && 'a'.repeat(2) + 'a'.normalize('NFC')`)).toBe('aaa');
  });

  it('empties everything', () => {
    expect(realm().left).toEqual([]);
  });

  it.each([
    'self',
    'globalThis',
    'fetch',
    'postMessage',
    'addEventListener',
    'location',
    'PERSISTENT',
    'console',
    'WebAssembly',
    'Intl',
    'BigInt',
    'SharedArrayBuffer',
    'Atomics',
  ])('has no %s', (name) => {
    expect(realm().read(`typeof ${name}`)).toBe('undefined');
    expect(realm().read(`typeof this[${JSON.stringify(name)}]`)).toBe('undefined');
  });

  it.each([
    'Object.entries',
    'Object.values',
    'Object.fromEntries',
    '[].flatMap',
    '[].at',
    `''.padStart`,
    `''.matchAll`,
    `''.replaceAll`,
    'Promise.allSettled',
    'Promise.prototype.finally',
  ])('has no %s, which is younger than ES2016', (member) => {
    expect(realm().read(`typeof ${member}`)).toBe('undefined');
  });
});
