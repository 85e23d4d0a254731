import { describe, expect, it } from 'vitest';
import { ukDay } from '../../ui';
import { remindables } from './reminding';
import { asha, asked, claim, rob, standing } from './sample.test-data';

const at = (instant: string) => Date.parse(instant);
const may = (instant: string, given = standing()) => remindables(given, at(instant), ukDay).map((one) => one.may);

function reminded(instant: string) {
  const { fields: _, edition: _edition, asks: _asks, type: _type, ...piece } = asked.record;
  const reminder = claim(
    {
      ...piece,
      fields: {},
      type: 'reminder' as const,
      by: asha,
      id: '10000000-0000-4000-8000-000000000009',
      about: { id: piece.id, hash: asked.hash },
      step: 'manager',
    },
    'd',
    instant,
    true,
  );
  return standing({ history: [asked, reminder] });
}

describe('a reminder may go', () => {
  it('from the third day after the request arrived, by the calendar of the UK', () => {
    expect(may('2020-09-23T22:59:00Z')).toEqual([{ now: false, from: '2020-09-24' }]);
    expect(may('2020-09-23T23:01:00Z')).toEqual([{ now: true }]);
  });

  it('once a day', () => {
    expect(may('2020-09-25T15:00:00Z', reminded('2020-09-25T08:00:00Z'))).toEqual([{ now: false, today: true }]);
    expect(may('2020-09-26T08:00:00Z', reminded('2020-09-25T08:00:00Z'))).toEqual([{ now: true }]);
  });
});

describe('nobody is reminded', () => {
  it('where the one who asks has to act', () => {
    const waitingFor = [
      { what: 'answer' as const, who: asha.id, step: 'manager', since: '2020-09-21T09:00:00Z', days: 7 },
    ];
    expect(may('2020-09-28T09:00:00Z', standing({ waitingFor }))).toEqual([]);
  });

  it('where nobody is waited for', () => {
    expect(may('2020-09-28T09:00:00Z', standing({ waitingFor: [] }))).toEqual([]);
    expect(remindables(standing(), at('2020-09-28T09:00:00Z'), ukDay)[0]?.who).toBe(rob.id);
  });
});
