import type { Pack } from '../../src/engine';

export type PaneTheme = 'light' | 'dark' | 'contrast' | 'system';

export interface StartPane {
  /** Office, ready or not yet: the real one, or one that answers the same calls. Only these two members are used. */
  readonly office: Pick<typeof Office, 'onReady' | 'context'>;
  readonly pack: Pack;
  /** Empty element that the pane fills. */
  readonly root: HTMLElement;
  /** Left out: Outlook's own theme, else the system's. */
  readonly theme?: PaneTheme;
}

/**
 * Starts the compose pane in `root` and keeps it in step with the open item until the returned function is called,
 * which takes everything down again: handlers, polling and the tree.
 */
export async function startPane(_start: StartPane): Promise<() => void> {
  return () => undefined;
}
