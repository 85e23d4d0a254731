import type { ClientProfile } from './profiles';

/** What a played Office and the page that holds the mail say to one another. Plain data: it crosses a message port. */
export type ToPage =
  | { readonly kind: 'call'; readonly id: number; readonly path: string; readonly args: readonly unknown[] }
  | { readonly kind: 'listen' | 'unlisten'; readonly event: string }
  /** A call was refused, because as many as the client takes at once were waiting. */
  | { readonly kind: 'tooMany'; readonly path: string }
  | { readonly kind: 'loaded'; readonly actions: readonly string[] }
  | { readonly kind: 'loadFailed'; readonly message: string }
  | { readonly kind: 'completed'; readonly run: number; readonly options: unknown; readonly isRepeated: boolean }
  | { readonly kind: 'threw'; readonly message: string };

export type ToOffice =
  | { readonly kind: 'answer'; readonly id: number; readonly result: Answer }
  | { readonly kind: 'event'; readonly event: string; readonly detail: object }
  /** Another mail was chosen; null where none is. */
  | { readonly kind: 'item'; readonly reading: ReadSeed | null }
  /** Another mail is being written in the same runtime. */
  | { readonly kind: 'open'; readonly seed: OfficeSeed }
  /** Runs what the script associated with an action. `run` is said again when it completes. */
  | { readonly kind: 'run'; readonly run: number; readonly action: string; readonly event: object };

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: OfficeError };

export interface OfficeError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

/** What Office knows without asking: the members that are read without a callback. */
export interface OfficeSeed {
  readonly profile: ClientProfile;
  readonly item: 'message' | 'appointment';
  readonly user: { readonly name: string; readonly address: string };
  readonly inReplyTo: string | null;
  readonly language: string;
  readonly theme: OfficeColours;
  readonly settings: { readonly [name: string]: unknown };
  /** The mail that arrived and is open; null where a mail is being written. */
  readonly reading: ReadSeed | null;
}

/** A mail that arrived, as far as Office tells of it without being asked. */
export interface ReadSeed {
  /** In the spelling of Exchange Web Services, which Graph does not take. */
  readonly itemId: string;
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly cc: readonly { readonly name: string; readonly address: string }[];
  readonly internetMessageId: string;
  /** ISO 8601. */
  readonly when: string;
}

export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

/** The two ends of a channel, as far as they are used here: a browser's MessagePort and Node's have both. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
