import { describe, expect, it } from 'vitest';
import type { Pack, Policy } from '../../engine';
import { plainRules } from './plain-rule';

function policy(id: string, headline: string, part: Partial<Policy> = {}): Policy {
  return {
    id,
    rule: 'recipient-personal',
    options: {},
    outcome: 'ask',
    wording: { one: { en: { headline, evidence: '', why: '', now: '' } } },
    source: { title: 'Guide', section: 'Mail', standing: 'document', facts: [] },
    guidance: 'mail',
    trial: false,
    ...part,
  };
}

function pack(policies: readonly Policy[], part: Partial<Pack> = {}): Pack {
  return {
    id: 'test',
    version: '1',
    organisation: { en: 'the Office' },
    edition: { date: '2020-09-16' },
    domains: { inside: [], partner: [] },
    schemes: [],
    settings: {
      liveAdvice: { value: true, locked: false },
      cards: { value: true, locked: false },
      rememberDays: { value: 365, locked: false },
    },
    informOnly: false,
    onFailure: { verdict: 'pass', wording: { en: '' } },
    policies,
    ...part,
  };
}

const notices = (one: Policy) => plainRules(pack([one]), 'en')[0]?.notices;

describe('a rule in plain words', () => {
  it('is none for a card, which is help and no rule', () => {
    expect(notices({ ...policy('card', 'this call is on {tool}'), place: 'tool:video-call' })).toBeUndefined();
  });

  it('is its headline as a sentence', () => {
    expect(notices(policy('own', 'this goes to your own address'))).toEqual(['This goes to your own address']);
  });

  it('is filled with what the policy says in its options', () => {
    const ceiling = policy('ceiling', 'nothing above {ceiling} for {organisation}', {
      options: { ceiling: 'OFFICIAL' },
    });
    expect(notices(ceiling)).toEqual(['Nothing above OFFICIAL for the Office']);
    const mailboxes = [{ address: 'old@office.example' }];
    expect(notices(policy('old', 'nobody reads {address}', { options: { mailboxes } }))).toEqual([
      'Nobody reads old@office.example',
    ]);
  });

  it('says its marking as the options put it together', () => {
    const locsen = policy('locsen', 'this {marking} mail', {
      options: { level: 'OFFICIAL-SENSITIVE', parts: ['LOCSEN'] },
    });
    expect(notices(locsen)).toEqual(['This OFFICIAL-SENSITIVE LOCSEN mail']);
  });

  it('says once what it says of one and of several', () => {
    const words = (headline: string) => ({ en: { headline, evidence: '', why: '', now: '' } });
    const wording = { one: words('{address} is personal'), several: words('{count} are personal') };
    expect(notices(policy('personal', '', { wording }))).toEqual(['[address] is personal']);
  });

  it('says “several” where it is only ever said of several', () => {
    expect(notices(policy('seen', '{count} people see it'))).toEqual(['Several people see it']);
  });

  it('names what only a mail can tell', () => {
    expect(notices(policy('personal', '{address} is personal'))).toEqual(['[address] is personal']);
  });

  it('comes before those that weigh less', () => {
    const order = plainRules(
      pack([policy('a', 'a', { outcome: 'inform' }), policy('b', 'b', { outcome: 'stop' })]),
      'en',
    );
    expect(order.map((rule) => rule.id)).toEqual(['b', 'a']);
  });

  it('only informs on trial, or where the pack says so for all', () => {
    const stop = policy('a', 'a', { outcome: 'stop' });
    expect(plainRules(pack([{ ...stop, trial: true }]), 'en')[0]?.outcome).toBe('inform');
    expect(plainRules(pack([stop], { informOnly: true }), 'en')[0]?.outcome).toBe('inform');
  });
});
