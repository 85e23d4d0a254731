import { gscpLevels } from './gscp-levels';
import type { Scheme } from './scheme';

const sensitiveUp = ['OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'];
const upToSecret = ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET'];
const secretUp = ['SECRET', 'TOP SECRET'];

/**
 * Government Security Classifications Policy of 2023, version 2.0 of 5 August 2024. Its table of what may go with what
 * is `with`; its order (paragraph 28) is `shape`: handling instruction, then descriptor or codeword, then national caveat.
 * REL EU stands on a line of its own in the policy's picture; on one line it follows like a caveat.
 */
export const ukGscp2024: Scheme = {
  id: 'uk-gscp-2024',
  levels: gscpLevels,
  parts: [
    { kind: 'prefix', value: 'UK' },
    { kind: 'handling', value: 'RECIPIENTS ONLY', forms: ['RECIPIENT ONLY'], with: sensitiveUp },
    { kind: 'handling', value: 'FOR PUBLIC RELEASE', with: ['OFFICIAL'] },
    { kind: 'handling', value: 'HMG USE ONLY', with: upToSecret },
    { kind: 'handling', value: 'EMBARGOED', with: upToSecret },
    { kind: 'descriptor', value: 'PERSONAL DATA' },
    { kind: 'descriptor', value: 'LEGAL PROFESSIONAL PRIVILEGE', forms: ['LPP'] },
    { kind: 'descriptor', value: 'LEGAL', with: ['OFFICIAL', 'OFFICIAL-SENSITIVE'], plain: true },
    { kind: 'descriptor', value: 'MARKET SENSITIVE' },
    { kind: 'descriptor', value: 'COMMERCIAL', plain: true },
    { kind: 'descriptor', value: 'HR/MANAGEMENT', forms: ['HR MANAGEMENT'] },
    { kind: 'caveat', value: 'FIVE EYES ONLY', with: secretUp },
    { kind: 'caveat', value: 'REL EU' },
  ],
  open: [
    { form: 'eyes-only', kind: 'caveat', with: secretUp },
    { form: 'use-only', kind: 'handling' },
    { form: 'codeword', kind: 'codeword' },
  ],
  shape: [
    { kind: 'handling', before: ' - ', after: '' },
    { kind: 'descriptor', before: ' - ', after: '' },
    { kind: 'codeword', before: ' - ', after: '' },
    { kind: 'caveat', before: ' - ', after: '' },
  ],
};
