import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the command line', () => {
  it.each([
    ['--version', ['--version']],
    ['check --version, as the help says', ['check', '--version']],
  ])('tells its version for %s', (_, argv) => {
    expect(readArguments(argv)).toEqual({ kind: 'version' });
  });

  it.each([
    [['check', '--verson', 'a.eml'], '--verson'],
    [['chek', 'a.eml'], 'chek'],
    [['check'], 'FILE'],
    [['check', '--format', 'xml', 'a.eml'], 'xml'],
    [['check', '-', '-'], 'only once'],
  ])('refuses %j and names what is wrong', (argv, named) => {
    const read = readArguments(argv);
    expect(read.kind).toBe('wrong');
    expect(read.kind === 'wrong' ? read.problem : '').toContain(named);
  });
});
