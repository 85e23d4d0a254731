import type { Scheme } from './scheme';

/**
 * Government Protective Marking Scheme, in force until April 2014 and still met on old papers. Its lower levels have no
 * agreed place among today's, so only its own order ranks them.
 */
export const ukGpms: Scheme = {
  id: 'uk-gpms',
  levels: [
    { name: 'NOT PROTECTIVELY MARKED', rank: 0, forms: ['NOT PROTECTIVELY MARKED'], needs: 'any' },
    { name: 'UNCLASSIFIED', rank: 0, forms: ['UNCLASSIFIED'], needs: 'separated' },
    { name: 'PROTECT', rank: 1, forms: ['PROTECT'], needs: 'line' },
    { name: 'RESTRICTED', rank: 2, forms: ['RESTRICTED'], needs: 'separated' },
    { name: 'CONFIDENTIAL', rank: 3, forms: ['CONFIDENTIAL'], needs: 'line' },
    { name: 'SECRET', rank: 4, forms: ['SECRET'], needs: 'any' },
    { name: 'TOP SECRET', rank: 5, forms: ['TOP SECRET'], needs: 'any' },
  ],
  parts: [
    { kind: 'descriptor', value: 'APPOINTMENTS', plain: true },
    { kind: 'descriptor', value: 'BUDGET', plain: true },
    { kind: 'descriptor', value: 'COMMERCIAL', plain: true },
    { kind: 'descriptor', value: 'CONTRACTS', plain: true },
    { kind: 'descriptor', value: 'HONOURS', plain: true },
    { kind: 'descriptor', value: 'INVESTIGATION', forms: ['INVESTIGATIONS'], plain: true },
    { kind: 'descriptor', value: 'LOCSEN' },
    { kind: 'descriptor', value: 'MANAGEMENT', plain: true },
    { kind: 'descriptor', value: 'MEDICAL', plain: true },
    { kind: 'descriptor', value: 'PERSONAL', plain: true },
    { kind: 'descriptor', value: 'POLICY', plain: true },
    { kind: 'descriptor', value: 'REGULATORY', plain: true },
    { kind: 'descriptor', value: 'STAFF', plain: true },
    { kind: 'descriptor', value: 'VISITS', plain: true },
    { kind: 'caveat', value: 'UK EYES ALPHA', forms: ['UK EYES A'] },
    { kind: 'caveat', value: 'UK EYES BRAVO', forms: ['UK EYES B'] },
  ],
  open: [{ form: 'eyes-only', kind: 'caveat' }],
  shape: [
    { kind: 'descriptor', before: ' - ', after: '' },
    { kind: 'handling', before: ' - ', after: '' },
    { kind: 'codeword', before: ' - ', after: '' },
    { kind: 'caveat', before: ' - ', after: '' },
  ],
  joins: [
    { level: 'SECRET', value: 'PERSONAL', before: ' AND ' },
    { level: 'TOP SECRET', value: 'PERSONAL', before: ' AND ' },
  ],
};
