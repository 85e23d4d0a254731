import type { FormStore } from '../features/requests';
import type { RequestKind } from '../pack';
import type { Remembered } from '../session';

/**
 * Where one half-filled form of one account stays for seven days.
 * @param id what tells it from the account's other forms: `new/<kind>`, `change/<reference>`
 */
export function formStore(remembered: Remembered, account: string, id: string, kind?: RequestKind): FormStore {
  return {
    get: () => remembered.form(account, id),
    keep: (values) => remembered.keepForm(account, id, { kind: kind?.title.en ?? id, values }),
    forget: () => remembered.forgetForm(account, id),
  };
}
