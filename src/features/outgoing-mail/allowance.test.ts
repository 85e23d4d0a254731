import { describe, expect, it } from 'vitest';
import { type Allowance, nextAllowance, sameToAllow } from './allowance';
import { chosenSettings, lastDay } from './chosen-settings';
import { ask, finding, report } from './sample.test-data';

const given = { reason: 'asked', mail: 'a1' };
const none: Allowance = { is: 'none' };
const allowed: Allowance = { is: 'allowed', given };

describe('a reason', () => {
  it.each([
    ['holds for the mail it was given for', none, given, 'a1', 'allowed'],
    ['holds for no other mail', none, given, 'b2', 'lapsed'],
    ['lapses when the mail changes', allowed, given, 'b2', 'lapsed'],
    ['lapses also where the other side has taken it away for that', allowed, undefined, 'b2', 'lapsed'],
    ['is used up when Send took it', allowed, undefined, 'a1', 'used'],
    ['that lapsed is not there again by itself', { is: 'lapsed' }, undefined, 'a1', 'lapsed'],
    ['is not there before it was given', none, undefined, 'a1', 'none'],
  ] as const)('%s', (_, before, found, fingerprint, is) => {
    expect(nextAllowance(before, found, fingerprint).is).toBe(is);
  });

  it('for what was shown is one for a later look only where that found the same', () => {
    const shown = report([finding(), ask('sam.hill@mail.example')]);
    expect(sameToAllow(shown, report([finding(), ask('sam.hill@mail.example')]))).toBe(true);
    expect(sameToAllow(shown, report([finding(), ask('rob.lewis@mail.example')]))).toBe(false);
    expect(sameToAllow(shown, report([finding()]))).toBe(false);
  });

  it('is not touched by what is only good to know', () => {
    expect(sameToAllow(report([finding()]), report([finding(), ask('a@b.example', { outcome: 'inform' })]))).toBe(true);
  });
});

describe('a setting', () => {
  const pack = {
    settings: {
      liveAdvice: { value: true, locked: false },
      cards: { value: true, locked: true },
      rememberDays: { value: 365, locked: false },
    },
  };

  it('is the person’s own where the pack leaves it to them', () => {
    expect(chosenSettings(pack, { liveAdvice: false, rememberDays: 30 })).toMatchObject({
      liveAdvice: false,
      rememberDays: 30,
    });
  });

  it('is the pack’s where it is locked, or nothing was chosen', () => {
    expect(chosenSettings(pack, { cards: false })).toEqual({ liveAdvice: true, cards: true, rememberDays: 365 });
  });

  it('of days ends an answer on a day of the calendar', () => {
    expect(lastDay('2020-02-28T10:00:00Z', 2)).toBe('2020-03-01');
    expect(lastDay(undefined, 2)).toBeUndefined();
  });
});
