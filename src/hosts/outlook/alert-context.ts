import type { Evidence, Field, Report } from '../../engine';
import { given } from './given';

/** Where a finding stands in the mail, as the alert hands it to the pane. It holds no text of the mail. */
export interface AlertPlace {
  readonly policy: string;
  readonly messageId: string;
  readonly field: Field;
  readonly index?: number;
  readonly start: number;
  readonly end: number;
}

/** What the pane is given when it is opened from an alert: the findings, the one the alert spoke of first. */
export interface AlertContext {
  readonly version: 1;
  readonly pack: { readonly id: string; readonly version: string };
  readonly places: readonly AlertPlace[];
}

const MOST_PLACES = 20;

const NOWHERE: Pick<Evidence, 'index' | 'start' | 'end'> = { start: 0, end: 0 };

/**
 * As a JSON string: classic Outlook takes nothing but strings before version 2402.
 * Informing findings are left out, since the alert does not speak of them.
 */
export function writeAlertContext({ findings, pack }: Pick<Report, 'findings' | 'pack'>): string {
  const places = findings
    .filter(({ outcome }) => outcome !== 'inform')
    .slice(0, MOST_PLACES)
    .map(({ policy, messageId, field, evidence }): AlertPlace => {
      const [{ index, start, end } = NOWHERE] = evidence;
      return { policy, messageId, field, ...given({ index }), start, end };
    });
  const context: AlertContext = { version: 1, pack, places };
  return JSON.stringify(context);
}

/** What `getInitializationContextAsync` gave, if an alert of ours opened the pane. */
export function readAlertContext(value: unknown): AlertContext | undefined {
  try {
    const data: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return isContext(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isContext(data: unknown): data is AlertContext {
  if (typeof data !== 'object' || data === null) return false;
  const { version, places, pack } = data as Partial<AlertContext>;
  return version === 1 && typeof pack?.id === 'string' && Array.isArray(places) && places.every(isPlace);
}

function isPlace(place: unknown): place is AlertPlace {
  if (typeof place !== 'object' || place === null) return false;
  const { policy, messageId, field, start, end } = place as Partial<AlertPlace>;
  return [policy, messageId, field].every((part) => typeof part === 'string') && [start, end].every(Number.isInteger);
}
