import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, decideRetry, readRetryAfter } from './retry';

const now = Date.parse('2020-09-28T09:42:00Z');
const first: Attempt = { method: 'GET', status: 200, retryAfter: null, attempt: 1, now };

describe('when a request is made again', () => {
  it.each([
    ['a throttled read, after the time it names', { status: 429, retryAfter: '7' }, 7000],
    ['a throttled write: it was refused, so it did not land', { method: 'POST', status: 429, retryAfter: '2' }, 2000],
    ['a throttled read that names no time', { status: 429 }, 500],
    ['the second time, after longer', { status: 429, attempt: 2 }, 1000],
    ['a read whose answer was lost', { status: 0 }, 500],
    ['a read that a busy server turned away', { status: 503, retryAfter: '1' }, 1000],
    ['a read behind a gateway that gave up', { status: 504 }, 500],
  ])('%s', (_, attempt, wait) => {
    expect(decideRetry({ ...first, ...attempt })).toBe(wait);
  });

  it.each([
    ['a success', { status: 200 }],
    ['a refusal', { status: 403 }],
    ['a read that is too often throttled', { status: 429, retryAfter: '1', attempt: 4 }],
    ['a wait longer than a person would sit through', { status: 429, retryAfter: '60' }],
    ['a write whose answer was lost: it may have landed', { method: 'POST', status: 0 }],
    ['a write that a server broke off: it may have landed', { method: 'POST', status: 503, retryAfter: '1' }],
    ['a change whose answer was lost', { method: 'PATCH', status: 504 }],
    ['a deletion whose answer was lost', { method: 'DELETE', status: 0 }],
  ])('never %s', (_, attempt) => {
    expect(decideRetry({ ...first, ...attempt })).toBeUndefined();
  });

  it('never repeats anything but a read unless Graph said that it was refused', () => {
    const attempts = fc.record({
      method: fc.constantFrom('POST', 'PATCH', 'DELETE'),
      status: fc.integer({ min: 0, max: 599 }).filter((status) => status !== 429),
      retryAfter: fc.option(fc.string()),
      attempt: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(fc.property(attempts, (attempt) => decideRetry({ ...attempt, now }) === undefined));
  });
});

describe('a Retry-After header', () => {
  it.each([
    ['5', 5000],
    ['0', 0],
    ['-3', 0],
    ['Mon, 28 Sep 2020 09:42:30 GMT', 30_000],
    ['Mon, 28 Sep 2020 09:41:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%s is %s milliseconds', (header, milliseconds) => {
    expect(readRetryAfter(header, now)).toBe(milliseconds);
  });
});
