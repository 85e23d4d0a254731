import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNames, unpackNames } from './name-table';

describe('names packed and unpacked', () => {
  it('are the same names', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(Array.from(unpackNames(packNames(names))).sort()).toEqual(Array.from(new Set(names)).sort());
      }),
    );
  });

  it('make the same text in any order', () => {
    const names = ['mail.test', 'mailbox.test', 'mail.co.test', 'gmx', 'a.test'];
    expect(packNames(names.slice().reverse())).toBe(packNames(names));
  });

  it('share their beginnings', () => {
    expect(packNames(['hotmail.test', 'hotmailer.test', 'hot.test'])).toBe('.testAhotDmailHer');
  });
});
