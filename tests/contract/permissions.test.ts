import { describe, expect, it } from 'vitest';
import { type Scope, type ScopeFacts, scopes } from '../../src/graph/scopes';
import { filesBelow, isSource, isTest, read } from '../architecture/source-files';
import consentFacts from './consent.json';

const consent: { readonly [who in ScopeFacts['consent']]: readonly string[] } = consentFacts;

const table: readonly (readonly [string, ScopeFacts])[] = Object.entries(scopes);
const known = Object.keys(scopes) as readonly Scope[];

/** Every scope that a call asks for, by file: what stands in the list named `scopes`. */
function askedIn(source: string): readonly string[] {
  return [...source.matchAll(/\bscopes: \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, scope = '']) => scope),
  );
}

const calls = filesBelow('src/graph')
  .filter((file) => isSource(file) && !isTest(file) && !file.endsWith('/scopes.ts'))
  .flatMap((file) => askedIn(read(file)).map((scope) => ({ file, scope })));

/** Scopes that anything but the client asks the sign-in for, by name. */
const elsewhere = ['src/app', 'src/features', 'src/hosts', 'addin']
  .flatMap((folder) => filesBelow(folder))
  .filter((file) => isSource(file) && !isTest(file))
  .flatMap((file) => [
    ...read(file).matchAll(/'((?:User|Mail|Group|Teams|Chat|Sites|Directory)[A-Za-z]*\.[A-Z][A-Za-z.]+)'/g),
  ])
  .map(([, scope = '']) => scope);

const row = ([scope, { why, when, consent: who, without }]: readonly [string, ScopeFacts]) =>
  `| \`${scope}\` | ${why} | ${when} | ${who} | ${without} |`;

const page = read('docs/operations/permissions.md');
const shown = page.split('\n').filter((line) => line.startsWith('| `'));

describe('the permissions', () => {
  it('are read from calls: there are some', () => {
    expect(calls.length).toBeGreaterThan(3);
    expect(askedIn("send({ scopes: ['Mail.Read', 'Mail.Send'] })")).toEqual(['Mail.Read', 'Mail.Send']);
  });

  it('are asked for by a call each, so that nobody agrees to what is not used', () => {
    const asked = new Set(calls.map(({ scope }) => scope));
    expect(known.filter((scope) => !asked.has(scope))).toEqual([]);
  });

  it('are all in the table, for every call', () => {
    expect(calls.filter(({ scope }) => !(scope in scopes))).toEqual([]);
    expect(elsewhere.filter((scope) => !(scope in scopes))).toEqual([]);
  });

  it('are one at a time: a call that works with either of two says the lesser', () => {
    const lists = filesBelow('src/graph')
      .filter((file) => isSource(file) && !isTest(file))
      .flatMap((file) =>
        [...read(file).matchAll(/\bscopes: \[([^\]]*)\]/g)].map(([, list = '']) => list.split(',').length),
      );
    expect(Math.max(...lists)).toBe(1);
  });

  it.each(table)('%s may be agreed to by whom Microsoft says', (scope, { consent: who }) => {
    expect(consent[who]).toContain(scope);
  });

  it('stand on the page that an administrator reads, word for word', () => {
    expect(shown).toEqual(table.map(row));
  });

  it('stand in the consent link of the deployment guide, all and no other', () => {
    const link = /scope=(\S+?)(?:&|`|$)/m.exec(read('docs/operations/deploy.md'))?.[1] ?? '';
    const asked = link.split('%20').map((scope) => scope.replace('https://graph.microsoft.com/', ''));
    expect(asked.sort()).toEqual([...known].sort());
  });
});
