import { describe, expect, it } from 'vitest';
import { hurryIn } from './hurry';
import { localTime, timeOf } from './local-time';
import { profileIn } from './profiles';

describe('what the page’s address asks for', () => {
  it.each([
    ['?client=mobile', 'mobile'],
    ['?client=ltsc-2021&person=moj-staff', 'ltsc-2021'],
    ['?client=none', 'web'],
    ['', 'web'],
  ])('the client in %s', (search, id) => {
    expect(profileIn(search).id).toBe(id);
  });

  it.each([
    ['?hurry=60', 60],
    ['?hurry=0', 1],
    ['?hurry=soon', 1],
    ['', 1],
  ])('the hurry in %s', (search, times) => {
    expect(hurryIn(search)).toBe(times);
  });
});

describe('a field for date and time', () => {
  it('shows the instant it was given, and gives it back', () => {
    expect(timeOf(localTime('2026-11-24T14:05:00.000Z'))).toBe('2026-11-24T14:05:00.000Z');
  });

  it('gives none while nothing is typed', () => {
    expect(timeOf('')).toBeNull();
    expect(localTime('')).toBe('');
  });
});
