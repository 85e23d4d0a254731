import { describe, expect, it } from 'vitest';
import { pathOfMail, pathOfSpan, readSpan } from './span';

describe('the span of an address', () => {
  it('is what waits, or days of sent mail', () => {
    expect(['', 'sent=7', 'sent=30', 'sent=90', 'x=1'].map(readSpan)).toEqual(['waiting', 7, 30, 90, 'waiting']);
  });

  it('is the usual one for days that are not offered', () => {
    expect(['sent=', 'sent=8', 'sent=-1', 'sent=all'].map(readSpan)).toEqual([7, 7, 7, 7]);
  });

  it('comes back from its own path', () => {
    for (const span of ['waiting', 7, 30, 90] as const) {
      expect(readSpan(pathOfSpan(span).split('?')[1] ?? '')).toBe(span);
    }
  });
});

describe('the path of a mail', () => {
  it('carries ids whatever they hold', () => {
    expect(pathOfMail('AA/B+=?')).toBe('/mail/AA%2FB%2B%3D%3F');
    expect(pathOfMail('a', 'marking-form~2')).toBe('/mail/a?finding=marking-form~2');
  });
});
