import type { Answer } from '../../engine';
import { officeCall } from './office-call';
import { isAnswer } from './session-known';

/** Outlook's settings of this add-in in the sender's own mailbox, the same on every device. */
export type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;

const KEY = 'second-look.answers';

/** The settings hold 32 KB in all: the oldest answers make room. */
const MOST_ANSWERS = 250;

/**
 * Answers kept in the mailbox. Undefined where they cannot be read, so that the report can say so.
 * Only the pane writes them: where a pane and an event script both write, each overwrites the other (office-js #5650).
 */
export function readKeptAnswers(settings: Pick<Settings, 'get'> | undefined): readonly Answer[] | undefined {
  if (settings === undefined || settings === null) return undefined;
  try {
    const kept: unknown = settings.get(KEY);
    return Array.isArray(kept) ? kept.filter(isAnswer) : [];
  } catch {
    return undefined;
  }
}

/** Keeps exactly these answers. Rejects when Outlook does not save them. */
export async function keepAnswers(settings: Settings, answers: readonly Answer[]): Promise<void> {
  settings.set(KEY, answers.slice(-MOST_ANSWERS));
  await officeCall<void>((done) => settings.saveAsync(done));
}

/** Later answers take the place of earlier ones about the same address. */
export function mergeAnswers(earlier: readonly Answer[], later: readonly Answer[]): readonly Answer[] {
  const answered = new Set(later.map(({ address }) => address));
  return [...earlier.filter(({ address }) => !answered.has(address)), ...later];
}
