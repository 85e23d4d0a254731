import { describe, expect, it } from 'vitest';
import type { Standing } from '../records';
import { carry, foldOne, idOf, seal } from '../records/examples/mails';
import { asha, helen, party, rob, security } from '../records/examples/people';
import { askQuestion, decide, handBack, newRequest } from './acts';
import { requests, teamAnswers, teamKind, toolAnswers, toolKind } from './examples/kinds';
import { about, delivered, replied, stampOf } from './examples/told';
import { figuresOf } from './figures';
import { isBulk } from './turn';

const now = Date.parse('2020-10-25T09:00:00Z');
const DAY = 1440;

function requestFor(n: number, kind = toolKind, fields: object = {}) {
  const answers = { ...(kind === teamKind ? teamAnswers : toolAnswers), ...fields };
  const from = { me: party(asha), asks: { manager: party(helen) }, ref: 'T7KQ29FXM', requests, language: 'en' };
  return newRequest({ ...from, kind, fields: answers }, stampOf(n));
}

/** Asked so many days before, and decided so many days after that. */
function story(n: number, daysAgo: number, decidedAfter?: number, kind = toolKind, fields: object = {}): Standing {
  const sending = requestFor(n, kind, fields);
  const at = (30 - daysAgo) * DAY;
  const asked = delivered(sending, helen, at);
  if (decidedAfter === undefined) return foldOne(helen, [asked]);
  const act = { ...about(foldOne(helen, [asked]), kind), step: 'manager', by: helen, relation: 'checked' } as const;
  const { record } = decide({ ...act, outcome: 'approved' }, { ...stampOf(1), id: idOf(n + 1000) });
  const mail = carry(seal(record), { from: helen, to: [asha], in: helen, at: at + decidedAfter * DAY, folder: 'sent' });
  return foldOne(helen, [asked, mail]);
}

describe('figures', () => {
  const standings = [
    story(1, 1),
    story(2, 2),
    story(3, 3),
    story(4, 7),
    story(5, 8),
    story(6, 20, 1),
    story(7, 20, 4),
    story(8, 20, 2, teamKind),
  ];
  const { byKind, all } = figuresOf(standings, helen, now, requests, 'en');

  it('count what waits by kind and by age, in the order of the pack', () => {
    expect(byKind).toEqual([
      {
        kind: toolKind.kind.id,
        title: 'Password manager',
        waiting: 5,
        upTo2Days: 2,
        upTo7Days: 2,
        older: 1,
        decided: 2,
        medianDays: 2.5,
      },
      {
        kind: teamKind.kind.id,
        title: 'Shared account',
        waiting: 0,
        upTo2Days: 0,
        upTo7Days: 0,
        older: 0,
        decided: 1,
        medianDays: 2,
      },
    ]);
  });

  it('sum up, with the median of all', () => {
    expect(all).toEqual({ waiting: 5, upTo2Days: 2, upTo7Days: 2, older: 1, decided: 3, medianDays: 2 });
  });

  it('count as waiting what the queue lists as such: not what was asked about or given back', () => {
    const open = story(1, 3);
    const on = { ...about(open, toolKind), step: 'manager', by: helen, words: 'For whom?' };
    const stamp = { ...stampOf(2), id: idOf(2) };
    for (const { record } of [askQuestion(on, stamp), handBack(on, stamp)]) {
      const later = carry(seal(record), { from: helen, to: [asha], in: helen, at: 28 * DAY, folder: 'sent' });
      const asked = delivered(requestFor(1), helen, 27 * DAY);
      expect(figuresOf([foldOne(helen, [asked, later])], helen, now, requests, 'en').all.waiting).toBe(0);
    }
    const { standing } = replied();
    expect(figuresOf([standing], security, now, requests, 'en').all.waiting).toBe(1);
  });

  it('count nothing for whoever was not asked, and have no median of nothing', () => {
    expect(figuresOf(standings, rob, now, requests, 'en')).toEqual({
      byKind: [],
      all: { waiting: 0, upTo2Days: 0, upTo7Days: 0, older: 0, decided: 0 },
    });
  });
});

describe('several at once', () => {
  it('may be approved where the kind is simple and there is nothing to notice', () => {
    expect(isBulk(story(1, 1), toolKind, helen)).toBe(true);
  });

  it('may not where there is something to notice', () => {
    expect(isBulk(story(1, 1, undefined, toolKind, { encrypted: 'dontKnow' }), toolKind, helen)).toBe(false);
    expect(isBulk(story(1, 1, undefined, toolKind, { encrypted: 'no' }), toolKind, helen)).toBe(false);
    expect(isBulk(story(1, 1, undefined, toolKind, { manager: '' }), toolKind, helen)).toBe(false);
  });

  it('may not where it is not one’s turn, is decided, or the kind is not simple or not known', () => {
    expect(isBulk(story(1, 1), toolKind, rob)).toBe(false);
    expect(isBulk(story(1, 2, 1), toolKind, helen)).toBe(false);
    expect(isBulk(story(1, 1, undefined, teamKind), teamKind, helen)).toBe(false);
    expect(isBulk(story(1, 1), undefined, helen)).toBe(false);
  });
});
