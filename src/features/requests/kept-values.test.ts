import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RequestKind } from '../../pack';
import { type FormState, firstForm } from './form-state';
import { readKept, toKeep } from './kept-values';
import { rob, visit } from './sample.test-data';

const start = firstForm(visit, { team: 'Appeals' }, 'T7KQ29FXM');
const filled: FormState = {
  values: { site: 'Leeds', team: 'Registry', overnight: 'yes', transport: ['train'] },
  asks: { manager: rob },
  place: { section: 'night', thenReview: false },
  ref: 'T7KQ29FXM',
  stamp: { id: 'x', at: '2020-09-21T09:00:00Z' },
};
const stored = (kind: RequestKind, state: FormState) => JSON.parse(JSON.stringify(toKeep(kind, state)));
const read = (kept: { readonly [name: string]: unknown }) => readKept(visit, kept, start);

describe('what is kept of a form', () => {
  it('comes back whole, at the place where it was left', () => {
    const kept = stored(visit, filled);
    expect(read(kept).changed).toBe(false);
    expect(read(kept).state).toMatchObject({ values: filled.values, asks: filled.asks, place: filled.place });
    expect(read(kept).state.stamp).toEqual(filled.stamp);
  });

  it('keeps an answer that was emptied, over what the account says', () => {
    expect(read(stored(visit, { ...filled, values: { team: '' } })).state.values.team).toBe('');
  });

  it('keeps its reference where that is sound, and takes a new one where it is not', () => {
    expect(read(stored(visit, { ...filled, ref: 'T7KQ29FXM' })).state.ref).toBe('T7KQ29FXM');
    expect(read(stored(visit, { ...filled, ref: 'nonsense' })).state.ref).toBe(start.ref);
  });
});

describe('what no longer fits', () => {
  it('is left out, and said', () => {
    const kept = stored(visit, {
      ...filled,
      values: { site: 'Leeds', gone: 'x', overnight: 'perhaps', transport: ['train', 'boat'] },
    });
    expect(read(kept)).toMatchObject({ changed: true, state: { values: { site: 'Leeds', transport: ['train'] } } });
    expect(read(kept).state.values.gone).toBeUndefined();
    expect(read(kept).state.values.overnight).toBeUndefined();
  });

  it('takes its stamp with it: other content is another record', () => {
    const newer = { ...visit, kind: { ...visit.kind, version: '2020-10' } };
    const { state, changed } = readKept(newer, stored(visit, filled), start);
    expect(changed).toBe(true);
    expect(state.stamp).toBeUndefined();
    expect(state.values.site).toBe('Leeds');
  });

  it('is a person for a step that the request does not have', () => {
    const kept = stored(visit, { ...filled, values: { overnight: 'no' }, asks: { governor: rob, registry: rob } });
    expect(read(kept).state.asks).toEqual({});
  });

  it('is a place that is not asked any more', () => {
    const kept = stored(visit, { ...filled, values: { overnight: 'no' } });
    expect(read(kept).state.place).toEqual(start.place);
  });

  it('never stops a form from opening, whatever the browser holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('version', 'values', 'asks', 'place', 'stamp', 'ref'), fc.jsonValue()),
        (kept) => {
          const { state } = read(kept);
          expect(typeof state.ref).toBe('string');
          for (const value of Object.values(state.values)) {
            expect(typeof value === 'string' || Array.isArray(value)).toBe(true);
          }
        },
      ),
    );
  });
});
