import type { Finding, Report, Words } from '../../../src/engine';

interface Found extends Partial<Omit<Finding, 'words'>> {
  readonly words: Partial<Words>;
}

const outcomes = ['stop', 'ask', 'inform'] as const;

/** A finding with the words that matter to a test, and something plain for the rest. */
export function finding({ words, ...rest }: Found): Finding {
  return {
    policy: 'a-policy',
    rule: 'a-rule',
    messageId: 'message',
    outcome: 'ask',
    trial: false,
    field: 'to',
    evidence: [],
    data: {},
    fixes: [],
    guidance: 'a-page',
    source: { title: 'A source', section: 'A section', standing: 'document', facts: [] },
    text: '',
    ...rest,
    words: { headline: 'something is wrong', evidence: '', why: '', now: 'Mend it.', ...words },
  };
}

export function reportOf(...findings: readonly Finding[]): Report {
  const sorted = outcomes.flatMap((outcome) => findings.filter((found) => found.outcome === outcome));
  return {
    verdict: sorted[0]?.outcome ?? 'pass',
    findings: sorted,
    cards: [],
    seen: { recipients: [], markings: [] },
    unchecked: [],
    pack: { id: 'moj', version: '1.0.0' },
  };
}
