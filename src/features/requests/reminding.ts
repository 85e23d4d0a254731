import type { Standing } from '../../records';

/** Days that a request waits before its requester may remind. */
const daysBeforeReminding = 3;

/** Somebody who is waited for, and whether a reminder may go to them now. */
export interface Remindable {
  readonly step: string;
  readonly who: string;
  readonly may:
    | { readonly now: true }
    /** First day on which it may: `2020-09-28`. */
    | { readonly now: false; readonly from: string }
    /** One went on this day already. */
    | { readonly now: false; readonly today: true };
}

/**
 * Who may be reminded: from the third day, once a day.
 * @param dayOf the calendar day of an instant in the UK
 */
export function remindables(standing: Standing, now: number, dayOf: (instant: Date) => string): readonly Remindable[] {
  const today = dayOf(new Date(now));
  return standing.waitingFor.flatMap((waiting): readonly Remindable[] => {
    const { what, who, since, step } = waiting;
    if (step === undefined || (what !== 'decide' && what !== 'acknowledge' && what !== 'complete')) return [];
    const from = laterDay(dayOf(new Date(since)), daysBeforeReminding);
    if (today < from) return [{ step, who, may: { now: false, from } }];
    const isRemindedToday = standing.history.some(
      ({ record, at }) => record.type === 'reminder' && record.step === step && dayOf(new Date(at)) === today,
    );
    return [{ step, who, may: isRemindedToday ? { now: false, today: true } : { now: true } }];
  });
}

function laterDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
