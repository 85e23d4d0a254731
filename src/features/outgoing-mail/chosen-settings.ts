import type { Pack, Setting } from '../../engine';
import type { OwnSettings } from './mail-port';

/** What holds for this person: the pack's own where it is locked or they chose nothing. */
export interface ChosenSettings {
  readonly liveAdvice: boolean;
  readonly cards: boolean;
  readonly rememberDays: number;
}

export function chosenSettings({ settings }: Pick<Pack, 'settings'>, own: OwnSettings = {}): ChosenSettings {
  const pick = <T>({ value, locked }: Setting<T>, chosen: T | undefined): T => (locked ? value : (chosen ?? value));
  return {
    liveAdvice: pick(settings.liveAdvice, own.liveAdvice),
    cards: pick(settings.cards, own.cards),
    rememberDays: pick(settings.rememberDays, own.rememberDays),
  };
}

/** The last day on which an answer of today holds, `2021-09-28`. Undefined where today is not known. */
export function lastDay(now: string | undefined, days: number): string | undefined {
  const today = Date.parse(`${now?.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(today) ? undefined : new Date(today + days * 86_400_000).toISOString().slice(0, 10);
}
