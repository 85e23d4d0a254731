/** What became of a change. `changed`: the item was edited meanwhile, so nothing was touched. No `undo`: no way back. */
export type Applied =
  | { readonly kind: 'done'; readonly undo?: () => Promise<Applied> }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: string | null };

export const changed = { kind: 'changed' } as const;

/** A call that failed, in Outlook's own words where it has some. */
export function refusal(error: unknown): Applied {
  return { kind: 'refused', reason: error instanceof Error ? error.message : null };
}
