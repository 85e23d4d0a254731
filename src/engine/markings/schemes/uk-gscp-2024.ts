import { gscpLevels } from './gscp-levels';
import type { Scheme } from './scheme';

const secretUp = ['SECRET', 'TOP SECRET'];

/**
 * Government Security Classifications Policy of 2023, version 2.0 of 5 August 2024. Its table of what may go with what
 * is `with`. REL EU stands on a line of its own in the policy's picture; on one line it follows like a caveat.
 */
export const ukGscp2024: Scheme = {
  id: 'uk-gscp-2024',
  levels: gscpLevels,
  parts: [
    { kind: 'prefix', values: ['UK'] },
    { kind: 'handling', values: ['RECIPIENTS ONLY'], with: ['OFFICIAL-SENSITIVE', ...secretUp] },
    { kind: 'handling', values: ['FOR PUBLIC RELEASE'], with: ['OFFICIAL'] },
    { kind: 'handling', values: ['HMG USE ONLY', 'EMBARGOED'], with: ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'] },
    {
      kind: 'descriptor',
      values: ['PERSONAL DATA', 'LEGAL PROFESSIONAL PRIVILEGE', 'MARKET SENSITIVE', 'HR/MANAGEMENT'],
    },
    { kind: 'descriptor', values: ['LEGAL'], with: ['OFFICIAL', 'OFFICIAL-SENSITIVE'], plain: true },
    { kind: 'descriptor', values: ['COMMERCIAL'], plain: true },
    { kind: 'caveat', values: ['FIVE EYES ONLY'], with: secretUp },
    { kind: 'caveat', values: ['REL EU'] },
  ],
  also: { LPP: 'LEGAL PROFESSIONAL PRIVILEGE', 'RECIPIENT ONLY': 'RECIPIENTS ONLY' },
  open: [
    { form: 'eyes-only', kind: 'caveat', with: secretUp },
    { form: 'use-only', kind: 'handling' },
    { form: 'codeword', kind: 'codeword' },
  ],
  descriptor: [' - ', ''],
};
