import { describe, expect, it } from 'vitest';
import type { Pack } from '../../engine';
import { restOfEvidence } from './evidence-rest';
import { asha, finding } from './sample.test-data';

function rest(evidence: string, data: Record<string, string | number> = { address: asha, field: 'to' }): string {
  const pack = {
    organisation: { en: 'the Office' },
    policies: [
      { id: 'own-personal-address', wording: { declared: { en: { headline: '', evidence, why: '', now: '' } } } },
    ],
  } as unknown as Pack;
  return restOfEvidence(finding({ data }), pack, 'mail', 'en');
}

describe('what the evidence says beyond its place', () => {
  it('is kept: how it is known, and what is wrong', () => {
    expect(rest('{address} is in {field}. You have said that it is yours.')).toBe('You have said that it is yours.');
    expect(rest('It says "{marking}". {problem}', { marking: 'SECRET', problem: 'Two levels stand together.' })).toBe(
      'Two levels stand together.',
    );
  });

  it('is nothing where the sentence only names the place', () => {
    expect(rest('It is in {field}.')).toBe('');
    expect(rest('The first is {address}; Second Look lists them all.')).toBe('');
    expect(rest('{first} and {second} are two of them.', { first: asha, second: 'sam@mail.example' })).toBe('');
    expect(rest('{place}: "{line}".', { place: 'subject.start', line: 'SECRET. Visit.' })).toBe('');
  });

  it('is nothing for a policy that the pack does not hold', () => {
    const pack = { organisation: { en: 'the Office' }, policies: [] } as unknown as Pack;
    expect(restOfEvidence(finding(), pack, 'mail', 'en')).toBe('');
  });
});
