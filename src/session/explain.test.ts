import { describe, expect, it } from 'vitest';
import { type FailureFamily, GraphFailure } from '../graph';
import { SignInFailure, type SignInFamily } from '../hosts';
import { explain } from './explain';

const now = Date.parse('2020-09-28T09:42:00Z');
const here = { now, online: true };
const away = { now, online: false };

const graph = (family: FailureFamily, status: number, more: { readonly retryAt?: number } = {}) =>
  new GraphFailure({
    family,
    status,
    code: 'Code',
    message: 'asha.patel@x.test',
    requestId: 'r-1',
    mayHaveLanded: false,
    ...more,
  });

describe('a failure of sign-in', () => {
  it.each<[SignInFamily, string]>([
    ['needs-sign-in', 'sign-in'],
    ['needs-consent', 'consent'],
    ['consent-blocked', 'not-consented'],
    ['conditional-access', 'blocked'],
    ['cancelled', 'cancelled'],
    ['timed-out', 'sign-in-silent'],
    ['unavailable', 'no-sign-in'],
    ['offline', 'no-answer'],
  ])('%s is shown as %s', (family, kind) => {
    expect(explain(new SignInFailure(family, 'AADSTS1'), here)).toEqual({
      kind,
      facts: { at: now, code: 'AADSTS1', requestId: '' },
    });
  });

  it('without a connection is read again when it is back', () => {
    expect(explain(new SignInFailure('offline', 'no_network'), away).kind).toBe('offline');
  });
});

describe('a failure of Graph', () => {
  it.each<[FailureFamily, number, string]>([
    ['sign-in', 401, 'sign-in'],
    ['permission', 403, 'permission'],
    ['gone', 404, 'gone'],
    ['ours', 200, 'ours'],
    ['offline', 0, 'no-answer'],
    ['throttled', 503, 'no-answer'],
  ])('%s (%i) is shown as %s', (family, status, kind) => {
    expect(explain(graph(family, status), here).kind).toBe(kind);
  });

  it('that names a time is waited for', () => {
    const retryAt = now + 60_000;
    expect(explain(graph('throttled', 429, { retryAt }), here)).toMatchObject({ kind: 'wait', until: retryAt });
  });

  it('says what was answered and to which request, and nothing of what it was about', () => {
    const { facts } = explain(graph('permission', 403), here);
    expect(facts).toEqual({ at: now, code: '403 Code', requestId: 'r-1' });
  });
});

describe('any other failure', () => {
  it('is ours to mend, by its name alone', () => {
    expect(explain(new TypeError('asha.patel@x.test'), here)).toEqual({
      kind: 'ours',
      facts: { at: now, code: 'TypeError', requestId: '' },
    });
    expect(explain('thrown text', here).facts.code).toBe('Unknown');
  });

  it('without a connection is a part of the program that did not arrive', () => {
    expect(explain(new TypeError('Failed to fetch'), away).kind).toBe('offline');
  });
});
