import { describe, expect, it } from 'vitest';
import type { SeenRecipient } from '../../engine';
import { invited, otherAccount } from './invited';
import { mail, report } from './sample.test-data';

const one = (address: string, standing: SeenRecipient['standing'], index = 0): SeenRecipient => ({
  field: 'to',
  index,
  address,
  standing,
});

describe('whom a meeting is for', () => {
  it('is counted once each, and who is not inside', () => {
    const seen = [
      one('rob@office.example', 'inside'),
      one('dana@firm.example', 'outside', 1),
      one('dana@firm.example', 'outside', 2),
      one('sam@mail.example', 'personal', 3),
      one('huw@agency.example', 'partner', 4),
    ];
    expect(invited(report([], seen), mail())).toEqual({ people: 4, outside: 3 });
  });

  it('is counted by the members of lists that were opened', () => {
    const known = { lists: { 'team@office.example': { members: 12, outside: 2 } } };
    const seen = [one('team@office.example', 'inside'), one('rob@office.example', 'inside', 1)];
    expect(invited(report([], seen), { ...mail(), known })).toEqual({ people: 13, outside: 2 });
  });

  it('does not say of somebody without an address that they are outside', () => {
    expect(invited(report([], [one('', 'unknown'), one('', 'unknown', 1)]), mail())).toEqual({ people: 2, outside: 0 });
  });
});

describe('the account it is sent from', () => {
  const me = { addresses: ['Asha.Patel@office.example'] };
  const from = (address: string) => mail({ me, from: { address } }).message;

  it('is named where it is another', () => {
    expect(otherAccount(from('Education.Team@office.example'))).toBe('Education.Team@office.example');
  });

  it('is not named where it is the person’s own, or not known', () => {
    expect(otherAccount(from('asha.patel@office.example'))).toBeUndefined();
    expect(otherAccount(mail({ me }).message)).toBeUndefined();
    expect(otherAccount(mail({ from: { address: 'team@office.example' } }).message)).toBeUndefined();
  });
});
