import type { Scheme } from './scheme';

/**
 * Government Protective Marking Scheme, in force until April 2014 and still met on old papers. Its lower levels have no
 * agreed place among today's, so only its own order ranks them.
 */
export const ukGpms: Scheme = {
  id: 'uk-gpms',
  levels: [
    { name: 'NOT PROTECTIVELY MARKED', rank: 0, needs: 'any', anyCase: true },
    { name: 'UNCLASSIFIED', rank: 0, needs: 'separated' },
    { name: 'PROTECT', rank: 1, needs: 'line' },
    { name: 'RESTRICTED', rank: 2, needs: 'separated' },
    { name: 'CONFIDENTIAL', rank: 3, needs: 'line' },
    { name: 'SECRET', rank: 4, needs: 'any' },
    { name: 'TOP SECRET', rank: 5, needs: 'any' },
  ],
  parts: [
    { kind: 'descriptor', values: ['LOCSEN'] },
    {
      kind: 'descriptor',
      values: [
        'APPOINTMENTS',
        'BUDGET',
        'COMMERCIAL',
        'CONTRACTS',
        'HONOURS',
        'INVESTIGATION',
        'MANAGEMENT',
        'MEDICAL',
        'PERSONAL',
        'POLICY',
        'REGULATORY',
        'STAFF',
        'VISITS',
      ],
      plain: true,
    },
    { kind: 'caveat', values: ['UK EYES ALPHA', 'UK EYES BRAVO'] },
  ],
  also: {
    'AND PERSONAL': 'PERSONAL',
    INVESTIGATIONS: 'INVESTIGATION',
    'UK EYES A': 'UK EYES ALPHA',
    'UK EYES B': 'UK EYES BRAVO',
  },
  open: [{ form: 'eyes-only', kind: 'caveat' }],
  descriptor: [' - ', ''],
  joined: { value: 'PERSONAL', with: ['SECRET', 'TOP SECRET'] },
};
