import { describe, expect, it } from 'vitest';
import type { Stamp } from '../../record-mail';
import { sealRecord } from '../../records';
import { newRequest } from '../../stories';
import { asha, asked, claim, decline, requests, rob, standing, visit } from './sample.test-data';
import { isSameContent, sentAlready } from './sent-already';

const first: Stamp = { id: '20000000-0000-4000-8000-000000000001', at: '2020-09-21T09:00:00Z' };
const written =
  (site: string, ref = 'T7KQ29FXM') =>
  (stamp: Stamp) =>
    newRequest(
      {
        kind: visit,
        fields: { site, team: 'Appeals', overnight: 'no' },
        asks: { manager: rob },
        ...{ me: asha, ref, requests, language: 'en' },
      },
      stamp,
    ).record;

function sent(site: string) {
  const record = written(site)(first);
  const sealed = sealRecord(record);
  if (record.type !== 'request' || !sealed.ok) throw new Error('no request');
  const request = { ...asked, record, hash: sealed.sealed.hash };
  return standing({ ref: record.ref, request, history: [request, claim(decline.record, 'c', decline.at)] });
}

describe('what another window of a form sent', () => {
  it('is found by its content, whatever its stamp', () => {
    expect(sentAlready([standing(), sent('Leeds')], 'T7KQ29FXM', written('Leeds'))).toEqual(first);
    expect(isSameContent(first, written('Leeds'), written('Leeds'))).toBe(true);
  });

  it('is another request where an answer differs, or the reference', () => {
    expect(sentAlready([sent('Leeds')], 'T7KQ29FXM', written('York'))).toBeUndefined();
    expect(sentAlready([sent('Leeds')], 'T12345676', written('Leeds', 'T12345676'))).toBeUndefined();
    expect(isSameContent(first, written('Leeds'), written('York'))).toBe(false);
  });
});
