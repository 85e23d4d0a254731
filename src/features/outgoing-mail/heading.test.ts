import { describe, expect, it } from 'vitest';
import type { Allowance } from './allowance';
import { announcement, asHeading, standingOf, thingsWords } from './heading';
import { ask, finding, report } from './sample.test-data';
import { en } from './strings.en';

const sam = ask('sam.hill@mail.example');
const note = finding({ outcome: 'inform' });

describe('the heading', () => {
  it('counts what holds the mail up, and leaves out what only informs', () => {
    expect(thingsWords(report([finding(), sam, note]), en)).toBe('2 things');
    expect(thingsWords(report([sam, note]), en)).toBe('1 thing');
  });

  it('counts what informs where nothing weighs more, and nothing where nothing was found', () => {
    expect(thingsWords(report([note]), en)).toBe('1 thing');
    expect(thingsWords(report([]), en)).toBeNull();
  });

  it('turns a clause into a heading and leaves an address as it is', () => {
    expect(asHeading('this would go to your own address')).toBe('This would go to your own address');
    expect(asHeading('sam.hill@mail.example is a personal address')).toBe(
      'sam.hill@mail.example is a personal address',
    );
  });
});

describe('what is announced', () => {
  const given = { reason: 'asked', mail: 'a1' };
  const standing = (findings: Parameters<typeof report>[0], is: Exclude<Allowance['is'], 'allowed'> = 'none') =>
    standingOf(report(findings), { is });

  it('is a changed verdict, in one sentence', () => {
    expect(announcement('stop', standing([sam]), en)).toBe('Now: check before sending, 1 thing');
    expect(announcement('ask', standing([]), en)).toBe('Now: nothing found');
  });

  it('is nothing at first, and nothing while the verdict is the same', () => {
    expect(announcement(null, standing([sam]), en)).toBeNull();
    expect(announcement('ask', standing([sam, ask('rob.lewis@mail.example')]), en)).toBeNull();
  });

  it('is not that a mail was allowed, since focus goes to the line that says so', () => {
    const allowed = standingOf(report([finding()]), { is: 'allowed', given });
    expect([allowed.is, announcement('stop', allowed, en)]).toEqual(['allowed', null]);
  });

  it('is that a reason no longer applies, and what holds now', () => {
    expect(announcement('allowed', standing([finding()], 'lapsed'), en)).toBe(
      'The mail changed, so your reason no longer applies. Now: fix before sending, 1 thing',
    );
    expect(announcement('allowed', standing([finding()], 'used'), en)).toBe('Now: fix before sending, 1 thing');
  });
});
