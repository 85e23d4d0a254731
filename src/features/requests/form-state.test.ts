import { describe, expect, it } from 'vitest';
import { type FormState, firstForm, isTouched, nextForm, placeAfter, placeBefore, sectionAt } from './form-state';
import { rob, visit } from './sample.test-data';

const start = firstForm(visit, {}, 'T7KQ29FXM');
const at = (section: string, thenReview = false): FormState['place'] => ({ section, thenReview });
const form = (given: Partial<FormState>): FormState => ({ ...start, ...given });
const nothing = new Set<string>();

describe('a form goes', () => {
  it('from the first section to the next that asks something', () => {
    expect(sectionAt(visit, start)).toMatchObject({ number: 1, of: 2 });
    expect(placeAfter(visit, form({ values: { overnight: 'no' } }), nothing)).toEqual(at('how'));
    expect(placeAfter(visit, form({ values: { overnight: 'yes' } }), nothing)).toEqual(at('night'));
    expect(sectionAt(visit, form({ values: { overnight: 'yes' }, place: at('night') }))).toMatchObject({
      number: 2,
      of: 3,
    });
  });

  it('from the last section to the review, and back', () => {
    expect(placeAfter(visit, form({ place: at('how') }), nothing)).toBe('review');
    expect(placeBefore(visit, form({ place: 'review' }))).toEqual(at('how'));
    expect(placeBefore(visit, start)).toBeUndefined();
  });

  it('from a change back to the review', () => {
    expect(placeAfter(visit, form({ place: at('where', true) }), nothing)).toBe('review');
    expect(placeBefore(visit, form({ place: at('where', true) }))).toBe('review');
  });

  it('from a change to what the change has opened, before the review', () => {
    const changed = form({ values: { overnight: 'yes' }, place: at('where', true) });
    expect(placeAfter(visit, changed, new Set(['nights']))).toEqual(at('night', true));
  });

  it('to the review where its section is no longer asked', () => {
    expect(sectionAt(visit, form({ values: { overnight: 'no' }, place: at('night') }))).toBeUndefined();
  });
});

describe('a stamp', () => {
  const stamped = form({ stamp: { id: 'x', at: '2020-09-21T09:00:00Z' } });

  it('stays while one only looks around', () => {
    expect(nextForm(stamped, { do: 'goTo', place: 'review' }).stamp).toEqual(stamped.stamp);
  });

  it('is dropped with another answer or another person: it stands for one content', () => {
    expect(nextForm(stamped, { do: 'answer', field: 'site', value: 'York' }).stamp).toBeUndefined();
    expect(nextForm(stamped, { do: 'ask', step: 'manager', who: rob }).stamp).toBeUndefined();
  });
});

describe('a form is touched', () => {
  it('by an answer and by a name', () => {
    expect(isTouched(visit, form({ values: { site: 'York' } }), start)).toBe(true);
    expect(isTouched(visit, form({ asks: { manager: rob } }), start)).toBe(true);
  });

  it('not by being looked at, nor by an answer that was taken back', () => {
    expect(isTouched(visit, form({ place: 'review' }), start)).toBe(false);
    expect(isTouched(visit, form({ values: { site: '' } }), start)).toBe(false);
    expect(isTouched(visit, form({ values: { transport: [] } }), start)).toBe(false);
  });
});
