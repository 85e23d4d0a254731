import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Alert, completeOnce, DEADLINE } from './complete-once';

const allow: Alert = { allowEvent: true };
const refuse: Alert = { allowEvent: false, errorMessage: 'Stop: no.', cancelLabel: 'Look again' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function eventThat(refuses: (alert: Alert) => boolean = () => false) {
  const completions: Alert[] = [];
  const completed = (alert: Alert): void => {
    if (refuses(alert)) throw new Error('An option that Outlook does not know.');
    completions.push(alert);
  };
  return { completions, completed };
}

describe('an event', () => {
  it('is completed with the first answer, and with no later one', () => {
    const event = eventThat();
    const complete = completeOnce(event, () => refuse);
    complete(allow);
    complete(refuse);
    vi.advanceTimersByTime(DEADLINE * 2);
    expect(event.completions).toEqual([allow]);
  });

  it('is completed at the deadline when no answer came, and then not again', () => {
    const event = eventThat();
    const complete = completeOnce(event, () => refuse);
    vi.advanceTimersByTime(DEADLINE - 1);
    expect(event.completions).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(event.completions).toEqual([refuse]);
    complete(allow);
    expect(event.completions).toEqual([refuse]);
  });

  it('lets the mail go when even the answer of the deadline cannot be made', () => {
    const event = eventThat();
    completeOnce(event, () => {
      throw new Error('no wording');
    });
    vi.advanceTimersByTime(DEADLINE);
    expect(event.completions).toEqual([allow]);
  });

  it('is completed without what Outlook refuses', () => {
    const event = eventThat(({ cancelLabel }) => cancelLabel !== undefined);
    completeOnce(event, () => allow)(refuse);
    expect(event.completions).toEqual([{ allowEvent: false, errorMessage: 'Stop: no.' }]);
  });

  it('is completed exactly once, whatever comes in whatever order', () => {
    const step = fc.oneof(fc.constant('complete' as const), fc.integer({ min: 0, max: DEADLINE }));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const event = eventThat();
        const complete = completeOnce(event, () => refuse);
        for (const each of steps) {
          if (each === 'complete') complete(allow);
          else vi.advanceTimersByTime(each);
        }
        vi.advanceTimersByTime(DEADLINE);
        expect(event.completions).toHaveLength(1);
      }),
    );
  });

  it('ends before Outlook shows a dialog of its own', () => {
    expect(DEADLINE).toBeLessThanOrEqual(4000);
  });
});
