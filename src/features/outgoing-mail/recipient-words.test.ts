import { describe, expect, it } from 'vitest';
import type { Known, SeenRecipient } from '../../engine';
import { recipientWords } from './recipient-words';
import { mail } from './sample.test-data';
import { en } from './strings.en';

const team = 'team@office.example';
const jo = 'jo@lakeside.example';

interface Part {
  readonly kind?: 'list';
  readonly standing?: SeenRecipient['standing'];
  readonly ownBy?: SeenRecipient['ownBy'];
}

function words(address: string, known: Known, part: Part = {}) {
  const { standing = 'inside', ownBy, ...mailbox } = part;
  const seen = { ...mail({ to: [{ address, ...mailbox }] }), known };
  const recipient = { field: 'to', index: 0, address, standing, ...(ownBy === undefined ? {} : { ownBy }) } as const;
  return recipientWords(recipient, seen, 'the Office', en);
}

describe('the words of a recipient that is a list', () => {
  it('say how many are on it, how many of those outside, and some of those', () => {
    const lists = { [team]: { members: 214, outside: 3, examples: [jo, 'ann@firm.example'] } };
    expect(words(team, { lists }, { kind: 'list' })).toBe(
      'a list of 214 members, 3 outside the Office: jo@lakeside.example, ann@firm.example and 1 more',
    );
  });

  it('say that nobody on it is outside', () => {
    expect(words(team, { lists: { [team]: { members: 1, outside: 0 } } }, { kind: 'list' })).toBe(
      'a list of 1 member, none outside the Office',
    );
  });

  it('never call it inside where it was not opened', () => {
    expect(words(team, { lists: {} }, { kind: 'list' })).toBe('a mailing list, not opened');
    expect(words(team, {}, { kind: 'list' })).toBe('a mailing list, not opened');
  });
});

describe('the words of anybody else', () => {
  it('say where they stand, and that one has not written to them before', () => {
    const known = { firstContact: { [jo]: true, 'ann@firm.example': false } };
    expect(words(jo, known, { standing: 'outside' })).toBe('outside, your first mail to this address');
    expect(words('ann@firm.example', known, { standing: 'outside' })).toBe('outside');
    expect(words(jo, {}, { standing: 'outside' })).toBe('outside');
  });

  it('say nothing of a first mail to somebody who stands in the conversation, or may', () => {
    const firstContact = { [jo]: true };
    const answering = (...participants: string[]) =>
      ({ firstContact, origin: { kind: 'reply', participants } }) as const;
    expect(words(jo, answering('Jo@Lakeside.example'), { standing: 'outside' })).toBe('outside');
    expect(words(jo, { firstContact, origin: { kind: 'reply' } }, { standing: 'outside' })).toBe('outside');
    expect(words(jo, answering(team), { standing: 'outside' })).toBe('outside, your first mail to this address');
  });

  it('say that nobody will answer for a while', () => {
    expect(words(jo, { away: { [jo]: {} } }, { standing: 'inside' })).toBe('inside, automatic replies are on');
  });

  it('call an address the sender’s own only where that is known, not where the name alone is alike', () => {
    const own = (ownBy: 'declared' | 'directory' | 'name') => words(jo, {}, { standing: 'own-personal', ownBy });
    expect(own('declared')).toBe('your own personal address');
    expect(own('directory')).toBe('your own personal address');
    expect(own('name')).toBe('personal address with a name like yours');
  });
});
