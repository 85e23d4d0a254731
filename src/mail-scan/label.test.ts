import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabel } from './label';

const id = '5ec01abe-0001-4000-8000-000000000002';
const entry = (attribute: string, value: string, of = id) => `MSIP_Label_${of}_${attribute}=${value}`;

describe('a label’s name', () => {
  it.each([
    ['in one line', `${entry('Enabled', 'true')};${entry('Name', 'OFFICIAL')}`],
    ['with spaces and capitals', ` ${entry('Enabled', 'True')} ; ${entry('Name', ' OFFICIAL ')};`],
    [
      'after a label that was taken off',
      `${entry('Enabled', 'false', '1')};${entry('Name', 'SECRET', '1')};${entry('Enabled', 'true')};${entry('Name', 'OFFICIAL')}`,
    ],
  ])('is read %s', (_, header) => {
    expect(readLabel(header)).toBe('OFFICIAL');
  });

  it.each([
    ['nothing', ''],
    ['a label that is off', `${entry('Enabled', 'false')};${entry('Name', 'OFFICIAL')}`],
    ['a label without a name', entry('Enabled', 'true')],
    ['words', 'OFFICIAL'],
  ])('is not made of %s', (_, header) => {
    expect(readLabel(header)).toBeUndefined();
  });

  it('is read of anything without failing', () => {
    const parts = fc.constantFrom('MSIP_Label_', id, '_Enabled=', 'true', '_Name=', ';', '=', ' ', 'A');
    fc.assert(fc.property(fc.array(parts, { maxLength: 60 }), (some) => void readLabel(some.join(''))));
    fc.assert(fc.property(fc.string(), (text) => void readLabel(text)));
  });
});
