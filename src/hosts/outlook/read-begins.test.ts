import { describe, expect, it } from 'vitest';
import { callQueue } from './call-queue';
import { readBegins } from './read-begins';

const startAt = (value: unknown, status = 'succeeded') => ({
  start: {
    getAsync: (done: (result: Office.AsyncResult<Date>) => void) =>
      done({ status, value } as unknown as Office.AsyncResult<Date>),
  },
});

describe('when a meeting begins', () => {
  it('is what Outlook says, as an instant', async () => {
    expect(await readBegins(startAt(new Date('2020-09-29T14:00:00+01:00')), callQueue(1000))).toBe(
      '2020-09-29T13:00:00.000Z',
    );
  });

  it.each([
    ['a mail', {}],
    ['a meeting that does not say', startAt(undefined, 'failed')],
    ['a time that is none', startAt(new Date('soon'))],
  ])('is left open for %s', async (_, item) => {
    expect(await readBegins(item, callQueue(1000))).toBeUndefined();
  });
});
