import { describe, expect, it } from 'vitest';
import { withoutCovered } from './covered';
import type { Policy } from './pack';
import type { Evidence, Finding, Outcome } from './report';

const source = { title: 'Sample', section: 'Mail', standing: 'document', facts: [] } as const;

function policy(id: string, covers?: readonly string[]): Policy {
  const plain = {
    id,
    rule: 'r',
    options: {},
    outcome: 'ask',
    wording: {},
    source,
    guidance: 'g',
    trial: false,
  } as const;
  return covers === undefined ? plain : { ...plain, covers };
}

function finding(id: string, outcome: Outcome, evidence: readonly Pick<Evidence, 'field' | 'index'>[]): Finding {
  return {
    policy: id,
    rule: 'r',
    messageId: 'm',
    outcome,
    trial: false,
    field: 'to',
    evidence: evidence.map((at) => ({ ...at, start: 0, end: 1, text: 'x' })),
    data: {},
    fixes: [],
    guidance: 'g',
    source,
    words: { headline: '', evidence: '', why: '', now: '' },
    text: '',
  };
}

const policies = [policy('marked', ['personal']), policy('personal')];
const to = (index: number) => ({ field: 'to', index }) as const;
const left = (...findings: readonly Finding[]) => withoutCovered(findings, policies).map(({ policy: id }) => id);

describe('a finding that another one covers', () => {
  it('is left out where the other speaks of all its recipients', () => {
    expect(
      left(finding('marked', 'ask', [to(0), to(1), { field: 'subject' }]), finding('personal', 'ask', [to(1)])),
    ).toEqual(['marked']);
  });

  it('stays where it speaks of a recipient that the other does not', () => {
    expect(left(finding('marked', 'ask', [to(0)]), finding('personal', 'ask', [to(0), to(1)]))).toEqual([
      'marked',
      'personal',
    ]);
    expect(
      left(finding('marked', 'ask', [to(0)]), finding('personal', 'ask', [{ field: 'cc', index: 0 }])),
    ).toHaveLength(2);
  });

  it('stays where the other is less serious, as on trial', () => {
    expect(left(finding('marked', 'inform', [to(0)]), finding('personal', 'ask', [to(0)]))).toHaveLength(2);
  });

  it('stays where it speaks of no recipient', () => {
    expect(left(finding('marked', 'ask', [to(0)]), finding('personal', 'ask', [{ field: 'subject' }]))).toHaveLength(2);
  });

  it('stays where nothing covers it: covering goes one way', () => {
    expect(left(finding('personal', 'ask', [to(0)]))).toEqual(['personal']);
    expect(left(finding('personal', 'stop', [to(0)]), finding('marked', 'ask', [to(0)]))).toHaveLength(2);
  });
});
