import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTable, packNames, unpackNames } from './name-table';

const label = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
const mailLabel = fc
  .array(fc.constantFrom('mail', 'hotmail', 'hot', 'net', 'post', 'posteo', 'er', '1', '-'), { minLength: 1 })
  .map((parts) => parts.join(''));
const name = fc.array(fc.oneof(label, mailLabel), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
const names = fc.array(name);

describe('names packed and unpacked', () => {
  it('are the same names, with the same reach', () => {
    fc.assert(
      fc.property(names, names, (below, alone) => {
        const unpacked = unpackNames(packNames({ below, alone }));
        expect(unpacked.below.slice().sort()).toEqual(Array.from(new Set(below)).sort());
        const others = alone.filter((one) => !below.includes(one));
        expect(unpacked.alone.slice().sort()).toEqual(Array.from(new Set(others)).sort());
      }),
    );
  });

  it('make the same text in any order', () => {
    const below = ['mail.test', 'mailbox.test', 'mail.co.test', 'gmx', 'a.test'];
    const alone = ['b.test', 'a.co.test'];
    expect(packNames({ below: below.slice().reverse(), alone: alone.slice().reverse() })).toBe(
      packNames({ below, alone }),
    );
  });

  it('share their beginnings, and the pieces that many have', () => {
    const packed = packNames({ below: ['abc.test', 'abcd.test', 'ab.test', 'mailmail.test'], alone: ['abz.test'] });
    expect(packed).toBe('\n.test)ab=c{d=z:),,');
  });
});

describe('a table of names', () => {
  it('knows the reach of every name in it, and no other name', () => {
    fc.assert(
      fc.property(names, names, names, (below, alone, others) => {
        const table = nameTable(packNames({ below, alone }));
        for (const one of below) expect(table.reachOf(one)).toBe('below');
        for (const one of alone) expect(table.reachOf(one)).toBe(below.includes(one) ? 'below' : 'alone');
        for (const one of others) expect(table.reachOf(one) !== undefined).toBe([...below, ...alone].includes(one));
      }),
    );
  });

  it('does not take the signs of its own packing for a name', () => {
    const table = nameTable(packNames({ below: ['mail.test'], alone: ['post.test', 'gmx'] }));
    const strange = ['', '.', '.test', ':.test', 'post:.test', ',.test', 'gmx.', '\n.test', ').test', 'gmx:'];
    expect(strange.filter((one) => table.reachOf(one) !== undefined)).toEqual([]);
  });
});
