import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from './within';

const list = ['justice.gov.uk', '=dept.example'];

describe('a domain is within the list', () => {
  it.each(['justice.gov.uk', 'digital.justice.gov.uk', 'a.b.justice.gov.uk', 'dept.example'])('%s', (domain) => {
    expect(isWithin(domain, list)).toBe(true);
  });
});

describe('a domain is not within the list', () => {
  it.each([
    '',
    'gov.uk',
    'notjustice.gov.uk',
    'justice.gov.uk.evil.com',
    'dept.gov.uk.evil.com',
    'justice.gov',
    '.justice.gov.ukx',
    'sub.dept.example',
    'xdept.example',
    '=dept.example',
  ])('%s', (domain) => {
    expect(isWithin(domain, list)).toBe(false);
  });

  it('where the list holds an empty entry', () => {
    expect(isWithin('mail.example', ['', '='])).toBe(false);
  });

  it('with anything but a dot before it, or anything after it', () => {
    const label = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(label, label, (a, b) => {
        expect(isWithin(`${a}justice.gov.uk`, list)).toBe(false);
        expect(isWithin(`${a}.justice.gov.uk.${b}`, list)).toBe(false);
        expect(isWithin(`${a}.justice.gov.uk`, list)).toBe(true);
      }),
    );
  });
});
