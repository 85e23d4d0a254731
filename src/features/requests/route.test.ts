import { describe, expect, it } from 'vitest';
import { asksOf, nameProblems, routeOf, stepsToName } from './route';
import { asha, helen, requests, rob, visit } from './sample.test-data';

const short = routeOf(visit, { overnight: 'no' }, requests);
const long = routeOf(visit, { overnight: 'yes' }, requests);

describe('the way of a request', () => {
  it('is what its answers make it', () => {
    expect(short.map(({ id }) => id)).toEqual(['manager', 'registry']);
    expect(long.map(({ id }) => id)).toEqual(['manager', 'governor', 'registry']);
  });

  it('knows teams by the pack, and people by what they must be', () => {
    expect(short[0]?.by).toEqual({ who: 'person', relation: 'lineManager' });
    expect(short[1]?.by).toMatchObject({ who: 'team', team: { address: 'registry@office.example' } });
  });

  it('names people only for its own steps', () => {
    expect(asksOf(short, { manager: rob, governor: helen, registry: helen })).toEqual({ manager: rob });
  });
});

describe('a request cannot be sent', () => {
  it('as long as somebody is to be named', () => {
    expect(stepsToName(long).map(({ id }) => id)).toEqual(['manager', 'governor']);
    expect(nameProblems(long, { manager: rob }, asha)).toEqual([{ step: 'governor', why: 'missing' }]);
  });

  it('to oneself', () => {
    expect(nameProblems(short, { manager: asha }, asha)).toEqual([{ step: 'manager', why: 'yourself' }]);
  });

  it('to an address that no account stands for', () => {
    const typed = { id: 'sam.hill@office.example', address: 'sam.hill@office.example', name: 'Sam' };
    expect(nameProblems(short, { manager: typed }, asha)).toEqual([{ step: 'manager', why: 'noAccount' }]);
    expect(nameProblems(short, { manager: rob }, asha)).toEqual([]);
  });
});
