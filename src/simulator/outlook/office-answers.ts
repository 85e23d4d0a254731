import type { ComposeStore } from './compose-store';
import type { Surroundings } from './office-host';
import type { Answer } from './office-protocol';

/** Calls by their path. Arguments came over a port: they are plain data of any shape. */
export type Calls = {
  readonly [path: string]: (args: readonly unknown[], store: ComposeStore, around: Surroundings) => Answer;
};

export const done: Answer = { ok: true, value: undefined };
export const value = (given: unknown): Answer => ({ ok: true, value: given });
export const refused = (code: number, name: string, message: string): Answer => ({
  ok: false,
  error: { code, name, message },
});

export const tooLong = (message: string): Answer => refused(9011, 'DataExceedsMaximumSize', message);
export const wrongParameter = (message: string): Answer => refused(5010, 'InvalidParameter', message);

export function record(given: unknown): { readonly [name: string]: unknown } {
  return typeof given === 'object' && given !== null ? (given as { readonly [name: string]: unknown }) : {};
}

export const texts = (given: unknown): readonly string[] => (Array.isArray(given) ? given.map(String) : []);
