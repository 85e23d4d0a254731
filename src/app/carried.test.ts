import { describe, expect, it } from 'vitest';
import { createCarried } from './carried';

describe('answers that a request takes along', () => {
  it('are kept by the tool, one as a text, and "not sure" as the request says it', () => {
    const carried = createCarried();
    carried.put('trip', { countries: ['FR', 'AE'], kind: ['work'], lastpass: ['notSure'] });
    expect(carried.get()).toEqual({ trip: { countries: ['FR', 'AE'], kind: 'work', lastpass: 'dontKnow' } });
  });

  it('are those of the last tool alone, and none once they are cleared', () => {
    const carried = createCarried();
    carried.put('trip', { kind: ['work'] });
    carried.put('map', { kind: ['leave'] });
    expect(carried.get()).toEqual({ map: { kind: 'leave' } });
    carried.clear();
    expect(carried.get()).toEqual({});
  });
});
