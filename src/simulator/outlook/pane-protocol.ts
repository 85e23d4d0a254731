import type { OfficeSeed } from './office-protocol';

/** The pane's page tells the page around it that it listens. */
export const paneReady = { kind: 'paneReady' } as const;

export function isPaneReady(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { kind?: unknown }).kind === paneReady.kind;
}

/** Sent to it with one end of a channel. */
export interface PaneStart {
  readonly kind: 'startPane';
  readonly seed: OfficeSeed;
  /** Id of whoever's Outlook it is: signed in by the host, as in the real one. */
  readonly person: string;
  /** A theme that Outlook has no colour for: the pane is told outright. */
  readonly isContrast: boolean;
}

export function isPaneStart(data: unknown): data is PaneStart {
  return typeof data === 'object' && data !== null && (data as { kind?: unknown }).kind === 'startPane';
}
