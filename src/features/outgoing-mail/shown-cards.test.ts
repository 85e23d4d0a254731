import { describe, expect, it } from 'vitest';
import type { OwnSettings } from './mail-port';
import { nextRows } from './rows';
import { finding, report } from './sample.test-data';
import { shownCards } from './shown-cards';

const setting = <T>(value: T) => ({ value, locked: false });
const pack = { settings: { liveAdvice: setting(true), cards: setting(true), rememberDays: setting(365) } };
const card = (policy: string, place: string) => finding({ policy, place, outcome: 'inform' });
const rows = nextRows([], [card('a', 'page:a'), card('b', 'page:b'), card('b2', 'page:b'), card('c', 'page:c')], false);
const shown = (found: Parameters<typeof report>[0], own: OwnSettings = {}) =>
  shownCards(rows, report(found), pack, own).map((row) => row.finding.policy);

describe('guidance cards', () => {
  it('are two at most, each place once', () => {
    expect(shown([])).toEqual(['a', 'b']);
    expect(shown([], { hiddenCards: ['a'] })).toEqual(['b', 'c']);
  });

  it('are none while something stops the mail, and none for whoever wants none', () => {
    expect(shown([finding()])).toEqual([]);
    expect(shown([], { cards: false })).toEqual([]);
  });

  it('stand beside what is only asked', () => {
    expect(shown([finding({ outcome: 'ask' })])).toEqual(['a', 'b']);
  });

  it('stay while they say what was done', () => {
    const done = rows.map((row) => ({
      ...row,
      result: { act: { kind: 'hide', policy: row.finding.policy } as const, state: { kind: 'done' } as const },
    }));
    const own = { hiddenCards: ['a'] };
    expect(shownCards(done, report([]), pack, own).map((row) => row.finding.policy)).toContain('a');
  });
});
