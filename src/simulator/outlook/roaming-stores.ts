import type { ClientProfile } from './profiles';

type Settings = { readonly [name: string]: unknown };

/** Who reads and writes: each runtime of an add-in loads the settings when it starts. */
export type SettingsReader = 'pane' | 'event';

/** An add-in's settings in a mailbox, as the runtimes of one client see them. */
export interface RoamingStores {
  readonly read: (who: SettingsReader) => Settings;
  readonly save: (who: SettingsReader, settings: Settings) => void;
  /** Outlook is closed and started again. */
  readonly restart: () => void;
}

/** `first` is what the mailbox held when Outlook was started. */
export function roamingStores(kind: ClientProfile['settings'], first: Settings = {}): RoamingStores {
  const kept: { [who in SettingsReader]: Settings } = { pane: first, event: first };
  return {
    read: (who) => kept[who],
    save: (who, settings) => {
      kept[who] = settings;
      // What the events write reaches the mailbox; what the pane writes does not reach events that run already.
      if (kind === 'shared' || (kind === 'stale' && who === 'event')) kept.pane = settings;
      if (kind === 'shared') kept.event = settings;
    },
    restart: () => {
      if (kind === 'stale') kept.event = kept.pane;
    },
  };
}
