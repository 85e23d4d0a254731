import { GraphFailure } from '../graph';
import type { NotChecked, Refusal } from './scan';

/** Families of the sign-in's own failures that mean somebody has not agreed. It is known here by its shape alone. */
const notAgreed = new Set(['needs-consent', 'consent-blocked', 'needs-sign-in']);

function familyOf(failure: unknown): string {
  if (typeof failure !== 'object' || failure === null || !('family' in failure)) return '';
  return String(failure.family);
}

/** Why something that Graph adds is missing. */
export function whyMissing(failure: unknown): NotChecked['why'] {
  const family = familyOf(failure);
  return family === 'permission' || (!(failure instanceof GraphFailure) && notAgreed.has(family))
    ? 'noConsent'
    : 'failed';
}

/** Why a draft could not be changed. */
export function refusalOf(failure: unknown): Refusal {
  const family = familyOf(failure);
  if (failure instanceof GraphFailure) return failure.family === 'ours' ? 'failed' : failure.family;
  if (family === 'needs-consent' || family === 'consent-blocked') return 'permission';
  if (family === 'offline' || family === 'timed-out') return 'offline';
  return family === '' ? 'failed' : 'sign-in';
}

/** True where another attempt at once cannot help: the network, the sign-in, a permission, or a server that asks to wait. */
export function isTheEnd(failure: unknown): boolean {
  if (!(failure instanceof GraphFailure)) return true;
  const { family, status } = failure.facts;
  if (family === 'gone' || family === 'ours') return false;
  return family !== 'throttled' || status === 429 || status === 503;
}
