import type { RequestKind } from '../pack';
import { makeRecordId, makeReference } from '../records';

/** What every new record needs from outside: an id of its own and the instant it was written. */
export interface Stamp {
  /** A GUID in small letters. */
  readonly id: string;
  /** An instant in UTC to the second. */
  readonly at: string;
}

/** `now` in milliseconds since 1970. One stamp stands for one record: what is tried again keeps it. */
export function makeStamp(now: number): Stamp {
  return { id: makeRecordId(crypto.getRandomValues(new Uint8Array(16))), at: instantOf(now) };
}

/** A new reference for a story of this kind. */
export function newReference(kind: Pick<RequestKind, 'letter'>): string {
  return makeReference(kind.letter, crypto.getRandomValues(new Uint8Array(7)));
}

/** Milliseconds since 1970 as the instants that records bear: whole seconds, UTC. */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** An instant of Graph's, which may have fractions of a second, as records bear it. Undefined where it is none. */
export function readInstant(text: string | null | undefined): string | undefined {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : instantOf(at);
}
