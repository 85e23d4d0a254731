import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../engine';
import { markEvidence } from './marked-parts';

const at = (plain: string, part: string, from = 0): Evidence => {
  const start = plain.indexOf(part, from);
  return { field: 'text', start, end: start + part.length, text: part };
};
const marked = (plain: string, evidence: readonly Evidence[], most?: number) => {
  const { parts, left } = markEvidence(plain, evidence, most);
  return { text: parts.map(({ text, isNoticed }) => (isNoticed ? `[${text}]` : text)).join(''), left };
};

describe('evidence marked in a text', () => {
  const plain = 'Dear Dana, this is SECRET. So is SECRET too.';

  it('stands in the whole text', () => {
    expect(marked(plain, [at(plain, 'SECRET', 25), at(plain, 'SECRET')])).toEqual({
      text: 'Dear Dana, this is [SECRET]. So is [SECRET] too.',
      left: 0,
    });
  });

  it('is one mark where pieces overlap or touch', () => {
    expect(marked(plain, [at(plain, 'this is'), at(plain, 'is SECRET'), at(plain, '. So')]).text).toBe(
      'Dear Dana, [this is SECRET. So] is SECRET too.',
    );
  });

  it('is left out where the text does not hold it', () => {
    expect(marked('Other text', [{ field: 'text', start: 0, end: 6, text: 'SECRET' }]).text).toBe('Other text');
    expect(marked('', [{ field: 'text', start: 0, end: 0, text: '' }])).toEqual({ text: '', left: 0 });
  });

  it('ends where the shown text ends, and says how much is left', () => {
    expect(marked('aaSECRETbb', [at('aaSECRETbb', 'SECRET')], 5)).toEqual({ text: 'aa[SEC]', left: 5 });
    expect(marked('aaSECRETbb', [at('aaSECRETbb', 'SECRET')], 2)).toEqual({ text: 'aa', left: 8 });
  });

  it('never halves a character', () => {
    expect(marked('a😀b', [], 2)).toEqual({ text: 'a', left: 3 });
  });
});
