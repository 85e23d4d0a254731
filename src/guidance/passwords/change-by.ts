import type { PasswordRules } from '../../pack';
import { dayAfter, instantOf, localTime } from '../uk-time';

const HOUR = 3_600_000;

export interface MustChange {
  readonly must: boolean;
  /** The latest instant, in milliseconds since 1970; only where it must be changed. */
  readonly by?: number;
}

/**
 * Whether a password must be changed for a reason, and by when for a system. Reasons and systems are ids of the rules;
 * for an id that the rules do not have, undefined. A rule of whole days ends at the same time of day by the UK's clock,
 * whether or not the clocks change in between; what is left over in hours is time that passes.
 * @param incidentAt in milliseconds since 1970
 */
export function changeBy(
  rules: Pick<PasswordRules, 'change'>,
  reasonId: string,
  systemId: string,
  incidentAt: number,
): MustChange | undefined {
  const reason = rules.change.reasons.find(({ id }) => id === reasonId);
  const system = rules.change.systems.find(({ id }) => id === systemId);
  if (reason === undefined || system === undefined) return undefined;
  if (!reason.must || Number.isNaN(incidentAt)) return { must: reason.must };
  const { day, time } = localTime(incidentAt);
  const days = Math.floor(system.hours / 24);
  const sameTime = days === 0 ? incidentAt : instantOf({ day: dayAfter(day, days), time });
  return { must: true, by: sameTime + (system.hours % 24) * HOUR };
}
