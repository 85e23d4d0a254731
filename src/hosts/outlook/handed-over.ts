import type { Answer, Finding } from '../../engine';
import { callQueue } from './call-queue';
import { PATIENCE } from './read-item';

/**
 * What pane and event script tell each other about one open item: Outlook's session data (Mailbox 1.11). It is gone when
 * the item is sent, closed or kept as a draft. Every entry is at most 8 KB and versioned; what cannot be read is nothing.
 */
export const sessionKeys = {
  /** Facts and changes, from the pane. See session-known.ts. */
  known: 'second-look',
  /** The leave to send in spite of a `stop`, from the pane. */
  allowed: 'second-look.allowed',
  /** The event script's own answer, worked out beforehand. */
  prepared: 'second-look.prepared',
  /** What the item was like when it was opened, from the event script. */
  opened: 'second-look.opened',
} as const;

/** The part of an item that keeps session data. */
export interface SessionItem {
  readonly sessionData?: Partial<Pick<Office.SessionData, 'getAllAsync' | 'setAsync' | 'removeAsync'>>;
}

/** All that is kept with the open item, by key. */
export type Session = { readonly [key: string]: unknown };

/** A reason that the sender gave for sending in spite of a `stop`. It holds for exactly one mail, once. */
export interface Allowed {
  /** `mailHash` of the mail as it was shown, with `policies` and `pack`. */
  readonly mail: string;
  /** `speakingPolicies` of the Report that was shown. */
  readonly policies: readonly string[];
  /** Code of a reason in the pack's list. */
  readonly reason: string;
  /** Version of the pack. */
  readonly pack: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** What a person set for themselves, as far as the pack leaves it to them. Missing: as the pack has it. */
export interface OwnSettings {
  readonly liveAdvice?: boolean;
  readonly cards?: boolean;
  readonly rememberDays?: number;
  /** Policies whose guidance cards the pane shows no more. */
  readonly hiddenCards?: readonly string[];
}

/** An answer with the instant it was given, ISO 8601: of two about an address the later one holds. */
export type TimedAnswer = Answer & { readonly at: string };

/** An answer that was taken back, and when. */
export interface Forgotten {
  readonly address: string;
  readonly at: string;
}

/** What the pane asks the event script to write into the mailbox's settings. It grows while the item is open. */
export interface Changes {
  readonly answers: readonly TimedAnswer[];
  readonly forgotten: readonly Forgotten[];
  readonly settings: OwnSettings;
}

/** What the event script saw when the item was opened. */
export interface Opened {
  /** Addresses on a reply before the sender changed anything. Missing on other items. */
  readonly participants?: readonly string[];
}

/** The policies that stand behind a Smart Alert, each once, in the order of the findings: what an override covers. */
export function speakingPolicies(findings: readonly Pick<Finding, 'policy' | 'outcome'>[]): readonly string[] {
  const ids = findings.filter(({ outcome }) => outcome !== 'inform').map(({ policy }) => policy);
  return ids.filter((id, at) => ids.indexOf(id) === at);
}

/** Adds what the sender just did in the pane, so that the latest about each address is what counts. */
export function addChange(
  { answers, forgotten, settings }: Changes,
  change: {
    readonly answers?: readonly Answer[];
    readonly forget?: readonly string[];
    readonly settings?: OwnSettings;
  },
  at: string,
): Changes {
  const { answers: given = [], forget = [] } = change;
  const touched = new Set([...given.map(({ address }) => address), ...forget]);
  const others = ({ address }: { readonly address: string }) => !touched.has(address);
  return {
    answers: [...answers.filter(others), ...given.map((answer) => ({ ...answer, at }))],
    forgotten: [...forgotten.filter(others), ...forget.map((address) => ({ address, at }))],
    settings: { ...settings, ...change.settings },
  };
}

export const noChanges: Changes = { answers: [], forgotten: [], settings: {} };

/** Keeps an `Allowed` with the open item. False: this client keeps nothing, or refused. */
export function writeAllowed(item: SessionItem, allowed: Allowed): Promise<boolean> {
  return callQueue(PATIENCE)
    .ask<void>((callback) => item.sessionData?.setAsync?.(sessionKeys.allowed, JSON.stringify(allowed), callback))
    .then(({ ok }) => ok);
}
