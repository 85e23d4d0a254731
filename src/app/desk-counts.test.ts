import { describe, expect, it } from 'vitest';
import type { Standing, StoryState, Waiting } from '../records';
import { deskCounts } from './desk-counts';

const asha = { id: 'asha', address: 'asha@x.example', name: 'Asha Patel' };
const rob = { id: 'rob', address: 'rob@x.example', name: 'Rob Lewis' };
const waits = (who: string): Waiting => ({ what: 'decide', who, step: 'manager', since: '', days: 0 });

function boxOf(
  stories: readonly { state: StoryState; by?: typeof asha; waitingFor?: readonly Waiting[] }[],
  { readAt = 1, owner = asha }: { readAt?: number; owner?: typeof asha } = {},
) {
  const shown = stories.map(({ state, by = asha, waitingFor = [] }) => {
    const steps = waitingFor.map(({ who }) => ({ step: 'manager', status: 'waiting', actor: who, alsoSaid: [] }));
    return { state, requester: by, waitingFor, steps, history: [], inWords: [] };
  });
  const state = { stories: shown as unknown as readonly Standing[], readAt: readAt || undefined };
  return { box: { owner, isTeam: owner !== asha }, state };
}

describe('what the halves of Requests count', () => {
  it.each<[StoryState, readonly Waiting[], number]>([
    ['waiting', [waits('rob')], 1],
    ['questioned', [waits('asha')], 1],
    ['handedBack', [waits('asha')], 1],
    ['approved', [waits('team')], 1],
    ['onward', [], 1],
    ['approved', [], 0],
    ['complete', [], 0],
    ['declined', [], 0],
    ['withdrawn', [], 0],
  ])('one’s own that is %s, with %j waited for: %i', (state, waitingFor, mine) => {
    expect(deskCounts([boxOf([{ state, waitingFor }])])).toEqual({ mine, forMe: 0 });
  });

  it('is somebody else’s that waits for one', () => {
    expect(
      deskCounts([
        boxOf([
          { state: 'waiting', by: rob, waitingFor: [waits('asha')] },
          { state: 'waiting', by: rob, waitingFor: [waits('dana')] },
        ]),
      ]),
    ).toEqual({ mine: 0, forMe: 1 });
  });

  it('is nothing before the mailbox was read', () => {
    expect(deskCounts([boxOf([], { readAt: 0 })])).toEqual({});
  });

  it('is what waits for a team whose mailbox one may open, too', () => {
    const team = { id: 'team', address: 'team@x.example', name: 'Security' };
    const ofTeam = boxOf([{ state: 'waiting', by: rob, waitingFor: [waits('team')] }], { owner: team });
    expect(deskCounts([boxOf([]), ofTeam])).toEqual({ mine: 0, forMe: 1 });
  });
});
