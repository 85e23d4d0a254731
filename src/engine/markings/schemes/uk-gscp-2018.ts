import { gscpLevels } from './gscp-levels';
import type { Scheme } from './scheme';

const aboveOfficial = ['OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'];

/**
 * Government Security Classifications, as in force from April 2014 and restated in 2018: a descriptor in square
 * brackets after OFFICIAL-SENSITIVE. The policy gives no form for two descriptors; here each has its own brackets,
 * in the order written.
 */
export const ukGscp2018: Scheme = {
  id: 'uk-gscp-2018',
  levels: gscpLevels,
  parts: [
    { kind: 'prefix', value: 'UK' },
    { kind: 'descriptor', value: 'COMMERCIAL', with: aboveOfficial, plain: true },
    { kind: 'descriptor', value: 'LOCSEN', forms: ['LOC SEN'], with: aboveOfficial },
    { kind: 'descriptor', value: 'PERSONAL', with: aboveOfficial, plain: true },
  ],
  open: [{ form: 'eyes-only', kind: 'caveat', with: ['SECRET', 'TOP SECRET'] }],
  shape: [
    { kind: 'descriptor', before: ' [', after: ']' },
    { kind: 'handling', before: ' - ', after: '' },
    { kind: 'codeword', before: ' - ', after: '' },
    { kind: 'caveat', before: ' - ', after: '' },
  ],
};
