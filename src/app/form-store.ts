import { useSyncExternalStore } from 'react';
import type { FormOf, FormStore } from '../features/requests';
import type { RequestKind } from '../pack';
import { formMilliseconds, type Remembered } from '../session';

/**
 * Where one half-filled form of one account stays for seven days.
 * @param id what tells it from the account's other forms: `new/<kind>`, `change/<reference>`
 */
export function formStore(remembered: Remembered, account: string, id: string, kind?: RequestKind): FormStore {
  return {
    get() {
      const form = remembered.form(account, id);
      return form && { until: form.savedAt + formMilliseconds, values: form.values };
    },
    keep: (values) => remembered.keepForm(account, id, { kind: kind?.title.en ?? id, values }),
    forget: () => remembered.forgetForm(account, id),
  };
}

/** Where the forms of an account's new requests stay. Followed: one that is discarded is gone from the page at once. */
export function useFormOf(remembered: Remembered, account: string): FormOf {
  useSyncExternalStore(remembered.subscribe, remembered.version, remembered.version);
  return (kind) => formStore(remembered, account, `new/${kind.kind.id}`, kind);
}
