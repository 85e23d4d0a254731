import type { CheckedMail } from './scan';

/** Drafts with something to mend as they were checked last, so that showing their buttons asks for nothing more. */
export interface KeptDrafts {
  put(checked: CheckedMail, version: string): void;
  /** Undefined where it was never kept, or was kept in another version. */
  get(id: string, version: string | undefined): CheckedMail | undefined;
}

/** A draft may hold a million characters: only so many are kept, those that were checked first. */
const most = 25;

export function createKeptDrafts(): KeptDrafts {
  const kept = new Map<string, { readonly checked: CheckedMail; readonly version: string }>();
  return {
    put(checked, version) {
      const { id, isDraft, inOutbox, verdict } = checked.row;
      const isToMend = isDraft && !inOutbox && (verdict === 'stop' || verdict === 'ask');
      if (!isToMend) kept.delete(id);
      else if (kept.has(id) || kept.size < most) kept.set(id, { checked, version });
    },
    get(id, version) {
      const found = kept.get(id);
      return found?.version === version ? found?.checked : undefined;
    },
  };
}
