import type { Answer } from '../../engine';
import type { CallQueue } from './call-queue';
import { type Changes, isLoose, type OwnSettings, type Session, sessionEntry, sessionKeys } from './handed-over';

/** Outlook's settings of this add-in in the sender's own mailbox. The event script alone writes them (decision 11). */
export type Settings = Pick<Office.RoamingSettings, 'get' | 'set' | 'saveAsync'>;

/** What is known of an address: the sender's answer, or, without one, that it was taken back. */
export interface Entry extends Partial<Answer> {
  readonly address: string;
  readonly at?: string;
}

/** What is remembered for the sender. */
export interface Kept {
  /** One for each address, the oldest first. */
  readonly entries: readonly Entry[];
  readonly own: OwnSettings & { readonly at?: string };
}

/** What is remembered, with what the sender changed on the open item. */
export interface Remembered extends Kept {
  /** Some of it holds for the open item alone until it is written down. */
  readonly isWaiting: boolean;
}

const KEYS = { entries: 'second-look.answers', own: 'second-look.settings' } as const;

/** UTF-16 units: the settings hold 32 KB in all, an entry of the session 8. The oldest make room. */
const most = { settings: 24_000, session: 7_000 };

const answers: readonly unknown[] = [undefined, 'public', 'supplier', 'not-mine', 'mine'];

function isEntry(value: unknown): value is Entry {
  if (!isLoose(value) || typeof value.address !== 'string' || value.address === '') return false;
  const { until = '', at = '' } = value;
  return answers.includes(value.answer) && typeof until === 'string' && typeof at === 'string';
}

export const entriesIn = (value: unknown): readonly Entry[] => (Array.isArray(value) ? value.filter(isEntry) : []);

const ownIn = (value: unknown): Kept['own'] => (isLoose(value) ? value : {});

const isLater = ({ at = '' }: { readonly at?: string }, { at: before = '' }: { readonly at?: string }): boolean =>
  at > before;

/**
 * What was said last about each address. At the same instant taking back wins, so that stores may be read in any order,
 * and twice: that costs a question more, never one fewer.
 */
function latest(...lists: readonly (readonly Entry[])[]): readonly Entry[] {
  const found = new Map<string, Entry>();
  for (const list of lists) {
    for (const entry of list) {
      const key = entry.address.toLowerCase();
      const before = found.get(key);
      if (before !== undefined) {
        const takesBack = entry.answer === undefined && before.answer !== undefined && !isLater(before, entry);
        if (!takesBack && !isLater(entry, before)) continue;
        found.delete(key);
      }
      found.set(key, entry);
    }
  }
  return [...found.values()];
}

/** The newest of the entries that fit. */
function fitting(entries: readonly Entry[], size: number): readonly Entry[] {
  let left = size;
  let from = entries.length;
  while (from > 0) {
    left -= JSON.stringify(entries[from - 1]).length + 1;
    if (left < 0) break;
    from -= 1;
  }
  return entries.slice(from);
}

/**
 * What is remembered: in the settings, in what the event script handed to the item, and in what the pane changed on it.
 * What was taken back stays, as such, so that no older copy can bring it back; what is past its last day goes.
 * Undefined where none of it can be read.
 */
export function remembered(
  settings: Pick<Settings, 'get'> | undefined,
  session: Session,
  changes: Changes,
  today: string,
): Remembered | undefined {
  const handed = sessionEntry(session, sessionKeys.kept);
  let stored: unknown;
  let own: Kept['own'] = {};
  try {
    stored = settings?.get(KEYS.entries);
    own = ownIn(settings?.get(KEYS.own));
  } catch {
    if (handed === undefined) return undefined;
  }
  if (!settings && handed === undefined) return undefined;
  const ownHanded = ownIn(handed?.own);
  if (isLater(ownHanded, own)) own = ownHanded;
  const before = latest(entriesIn(stored), entriesIn(handed?.entries));
  const holding = latest(before, changes.answers, changes.forgotten).filter(({ until = today }) => until >= today);
  const entries = fitting(holding, most.settings);
  const hasChosen = isLater(changes.settings, own);
  return {
    entries,
    own: hasChosen ? { ...own, ...changes.settings } : own,
    isWaiting: hasChosen || entries.some((entry) => before.indexOf(entry) === -1),
  };
}

/** Answers among entries. */
export function answersIn(entries: readonly Entry[]): readonly Answer[] {
  return entries.filter((entry): entry is Entry & Answer => entry.answer !== undefined);
}

/**
 * Writes down what is remembered. False: Outlook did not save it in time, and then the settings are again as they were,
 * so that the next event tries it again.
 */
export function keep(settings: Settings, { entries, own }: Kept, queue: CallQueue): Promise<boolean> {
  const before = [settings.get(KEYS.entries), settings.get(KEYS.own)];
  settings.set(KEYS.entries, entries);
  settings.set(KEYS.own, own);
  return queue
    .ask<void>((callback) => settings.saveAsync(callback))
    .then(({ ok }) => {
      if (!ok) {
        settings.set(KEYS.entries, before[0]);
        settings.set(KEYS.own, before[1]);
      }
      return ok;
    });
}

/** What is remembered, as the event script hands it to the pane with the open item. */
export function keptText({ entries, own }: Kept): string {
  return JSON.stringify({ entries: fitting(entries, most.session), own });
}
