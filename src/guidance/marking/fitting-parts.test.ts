import { describe, expect, it } from 'vitest';
import { fittingParts } from './fitting-parts';

const said = { label: { en: '' }, says: { en: '' } };
const older = {
  parts: [
    { kind: 'descriptor' as const, value: 'PERSONAL', ...said },
    { kind: 'descriptor' as const, value: 'COMMERCIAL', ...said },
  ],
};
const newer = {
  parts: [
    { kind: 'handling' as const, value: 'RECIPIENTS ONLY', ...said },
    { kind: 'handling' as const, value: 'FOR PUBLIC RELEASE', ...said },
    { kind: 'descriptor' as const, value: 'PERSONAL DATA', ...said },
  ],
};
const values = (parts: readonly { readonly value: string }[]) => parts.map(({ value }) => value);

describe('What may be added to a level', () => {
  it.each([
    [
      'descriptors of the older policy, to OFFICIAL-SENSITIVE alone',
      older,
      'OFFICIAL-SENSITIVE',
      ['PERSONAL', 'COMMERCIAL'],
    ],
    ['nothing of the older policy, to OFFICIAL', older, 'OFFICIAL', []],
  ] as const)('%s', (_, help, level, expected) => {
    const fitting = fittingParts(help, 'descriptor', { level, others: [], schemes: ['uk-gscp-2018'] });
    expect(values(fitting)).toEqual(expected);
  });

  it('the instructions that go with the level', () => {
    const schemes = ['uk-gscp-2024'];
    const of = (level: string) => values(fittingParts(newer, 'handling', { level, others: [], schemes }));
    expect(of('OFFICIAL')).toEqual(['FOR PUBLIC RELEASE']);
    expect(of('OFFICIAL-SENSITIVE')).toEqual(['RECIPIENTS ONLY']);
  });

  it('a descriptor beside an instruction', () => {
    const others = [{ kind: 'handling' as const, value: 'RECIPIENTS ONLY' }];
    const fitting = fittingParts(newer, 'descriptor', {
      level: 'OFFICIAL-SENSITIVE',
      others,
      schemes: ['uk-gscp-2024'],
    });
    expect(values(fitting)).toEqual(['PERSONAL DATA']);
  });
});
