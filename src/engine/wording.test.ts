import { describe, expect, it } from 'vitest';
import type { Words } from './report';
import { fillWords, inLanguage, paragraphOf } from './wording';

const words = (headline: string): Words => ({ headline, evidence: '', why: '', now: '' });
const fill = (headline: string, data: { [name: string]: string | number }, kind: 'mail' | 'meeting' = 'mail') =>
  fillWords(words(headline), { data, kind, language: 'en' }).headline;

describe('the item', () => {
  it('is a mail, or the invitation to a meeting', () => {
    expect(fill('this {item} goes too far', {})).toBe('this mail goes too far');
    expect(fill('this {item} goes too far', {}, 'meeting')).toBe('this invitation goes too far');
  });
});

describe('fillWords', () => {
  it('fills every place, in all four parts', () => {
    const filled = fillWords(
      { headline: '{count} of {count}', evidence: 'to {address}', why: 'at {organisation}', now: 'none' },
      { data: { count: 2, address: 'a@b.example', organisation: 'the Ministry' }, kind: 'mail', language: 'en' },
    );
    expect(filled).toEqual({ headline: '2 of 2', evidence: 'to a@b.example', why: 'at the Ministry', now: 'none' });
  });

  it('says a field as the screen does, on a meeting too', () => {
    expect(fill('in {field}', { field: 'bcc' })).toBe('in Bcc');
    expect(fill('in {field}', { field: 'subject' })).toBe('in the subject');
    expect(fill('in {field}', { field: 'to' }, 'meeting')).toBe('in Required');
    expect(fill('{place}: "{line}"', { place: 'subject.start', line: 'SECRET plan' })).toBe(
      'Start of the subject: "SECRET plan"',
    );
  });

  it('leaves braces inside a filled value alone', () => {
    expect(fill('{address}', { address: '{count}@x.example', count: 3 })).toBe('{count}@x.example');
    expect(fill('{address}', { address: '$& $1' })).toBe('$& $1');
  });

  it('throws for a place without a value, whatever its name', () => {
    expect(() => fill('{adress}', { address: 'a@b.example' })).toThrow('{adress}');
    expect(() => fill('{constructor}', {})).toThrow('{constructor}');
    expect(() => fill('{field}', { field: 'nowhere' })).toThrow('nowhere');
  });
});

describe('inLanguage', () => {
  const values = { en: 'yes', cy: 'ie' };

  it('takes the language, without its region where that is not there', () => {
    expect(['cy', 'cy-GB', 'CY', 'en-GB'].map((tag) => inLanguage(values, tag))).toEqual(['ie', 'ie', 'ie', 'yes']);
  });

  it('falls back to English', () => {
    expect(['fr', '', 'constructor', '__proto__'].map((tag) => inLanguage(values, tag))).toEqual(Array(4).fill('yes'));
  });
});

describe('paragraphOf', () => {
  it('makes a sentence of the headline and leaves empty parts out', () => {
    expect(paragraphOf({ headline: 'this is marked SECRET', evidence: 'In To.', why: '', now: 'Stop.' })).toBe(
      'This is marked SECRET. In To. Stop.',
    );
    expect(paragraphOf(words('is this yours?'))).toBe('Is this yours?');
  });

  it('keeps the spelling of an address that opens it', () => {
    expect(paragraphOf(words('sam.hill@x.example is a personal address'))).toBe(
      'sam.hill@x.example is a personal address.',
    );
  });
});
