import { describe, expect, it } from 'vitest';
import { noFaults } from '../graph/faults';
import { faultsOf, faultsOfScenes, type Scenes, scenesOf, troubleOf, troubles } from './troubles';

const now = Date.parse('2020-09-28T09:42:00Z');

describe('what goes wrong in the played Microsoft 365', () => {
  it.each(troubles)('$title: is told again from the switches it set', ({ trouble }) => {
    expect(troubleOf(faultsOf(trouble, now), now)).toBe(trouble);
  });

  it('is over when the minute of waiting is', () => {
    expect(troubleOf(faultsOf('throttled', now), now + 60_000)).toBe('none');
  });
});

describe('what is done behind the scenes', () => {
  it.each<Scenes>([
    { directoryAgreed: false, losesNextSend: true, away: 'moj-manager' },
    { directoryAgreed: true, losesNextSend: false, away: null },
  ])('is told again from the switches it set: %o', (scenes) => {
    expect(scenesOf({ ...noFaults(), ...faultsOfScenes(scenes) })).toEqual(scenes);
  });

  it('begins with a directory that nobody agreed to have read', () => {
    expect(scenesOf(noFaults())).toEqual({ directoryAgreed: false, losesNextSend: false, away: null });
  });
});
