import { describe, expect, it } from 'vitest';
import { actsAt, needsNote } from './acting';

describe('what may be pressed', () => {
  it('depends on what the step does', () => {
    expect(actsAt({ does: 'decide', status: 'waiting' })).toEqual(['approve', 'decline', 'ask', 'handBack']);
    expect(actsAt({ does: 'complete', status: 'waiting' })).toEqual(['done', 'notForUs', 'ask']);
    expect(actsAt({ does: 'acknowledge', status: 'waiting' })).toEqual(['receipt']);
    expect(actsAt({ does: 'copy', status: 'waiting' })).toEqual([]);
  });

  it('is no second question before the first is answered, and no second handing back', () => {
    expect(actsAt({ does: 'decide', status: 'questioned' })).not.toContain('ask');
    expect(actsAt({ does: 'decide', status: 'handedBack' })).toEqual(['approve', 'decline', 'ask']);
  });

  it.each(['decline', 'ask', 'handBack', 'notForUs'] as const)('needs words to %s', (act) => {
    expect(needsNote(act)).toBe(true);
  });
});
