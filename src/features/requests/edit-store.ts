import type { FormStore } from './form-store';

/**
 * A half-filled change of one edition. Once another edition counts, what was kept about the one before is left alone:
 * it would take back what was said since.
 * @param about id of the edition's record
 */
export function editStore(forms: FormStore, about: string): FormStore {
  return {
    get() {
      const kept = forms.get();
      return kept?.values.about === about ? kept : undefined;
    },
    keep: (values) => forms.keep({ ...values, about }),
    forget: () => forms.forget(),
  };
}
