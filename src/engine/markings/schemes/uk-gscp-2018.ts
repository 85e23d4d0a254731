import { gscpLevels } from './gscp-levels';
import type { Scheme } from './scheme';

const sensitiveUp = ['OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'];

/**
 * Government Security Classifications, as in force from April 2014 and restated in 2018: a descriptor in square
 * brackets after OFFICIAL-SENSITIVE. The policy gives no form for two descriptors; here each has its own brackets,
 * in the order written.
 */
export const ukGscp2018: Scheme = {
  id: 'uk-gscp-2018',
  levels: gscpLevels,
  parts: [
    { kind: 'prefix', values: ['UK'] },
    { kind: 'descriptor', values: ['LOCSEN'], with: sensitiveUp },
    { kind: 'descriptor', values: ['COMMERCIAL', 'PERSONAL'], with: sensitiveUp, plain: true },
  ],
  also: { 'LOC SEN': 'LOCSEN' },
  open: [{ form: 'eyes-only', kind: 'caveat', with: ['SECRET', 'TOP SECRET'] }],
  descriptor: [' [', ']'],
};
