import { describe, expect, it } from 'vitest';
import { checkPassword } from '../../guidance';
import type { PasswordProfile } from '../../pack';
import { standingOf } from './password-standing';
import { en } from './strings.en';

const profile: PasswordProfile = {
  id: 'most',
  label: { en: 'Most systems' },
  least: 8,
  most: 128,
  source: { document: 'Handbook', section: 'Passwords' },
};
const words = { common: new Set(['password']), dictionary: new Set(['elephant']) };

function standing(typed: string, hasLists = true) {
  const lists = hasLists ? words : { common: new Set<string>(), dictionary: new Set<string>() };
  return standingOf(checkPassword(typed, profile, lists), profile, hasLists, en.password);
}

const how = (typed: string, hasLists = true) => standing(typed, hasLists).parts.map((part) => part.standing);

describe('what is said of a password', () => {
  it('says nothing while nothing is typed', () => {
    expect(standing('')).toMatchObject({ verdict: '', parts: [{}, {}, {}, {}] });
    expect(how('')).toEqual(['notChecked', 'notChecked', 'notChecked', 'notChecked']);
  });

  it('meets every rule with three random words', () => {
    expect(standing('CorrectHorseBatteryStaple').verdict).toBe('Good enough');
    expect(how('CorrectHorseBatteryStaple')).toEqual(['met', 'met', 'met', 'met']);
    expect(standing('CorrectHorseBatteryStaple').parts[0]?.text).toBe('At least 8 characters (25)');
  });

  it.each([
    ['abcdefg', 'Too short: add 1 or more characters', 'notMet met'],
    ['a1'.repeat(65), 'Too long: 128 is the most', 'met notMet'],
  ])('judges the length of %s', (typed, verdict, lengths) => {
    expect(standing(typed).verdict).toBe(verdict);
    expect(how(typed).slice(0, 2).join(' ')).toBe(lengths);
  });

  it('names what is obvious, and what is one word', () => {
    expect(standing('password').verdict).toBe('Too obvious: it is on the list attackers try first');
    expect(standing('elephant').verdict).toBe('One dictionary word: add more words');
  });

  it('claims nothing that rests on lists which are not here', () => {
    expect(standing('CorrectHorseBatteryStaple', false).verdict).toContain('is not checked yet');
    expect(how('CorrectHorseBatteryStaple', false)).toEqual(['met', 'met', 'notChecked', 'notChecked']);
  });

  it('leaves out a greatest length where there is none', () => {
    const { most: _, ...open } = profile;
    const shown = standingOf(checkPassword('x'.repeat(200), open, words), open, true, en.password);
    expect(shown.parts.map(({ text }) => text).join()).not.toContain('No more than');
  });
});
