import { formMilliseconds, type Kept } from '../../session';
import type { AppStrings } from '../strings.en';

export interface RememberedRow {
  readonly id: string;
  readonly words: string;
  /** What Forget takes away. */
  readonly keys: readonly string[];
}

/**
 * What is kept as lines to read. Marks of one account are one line: there can be hundreds, and none means anything by
 * itself.
 * @param day writes an instant, in milliseconds since 1970, as a day
 */
export function rememberedRows(
  kept: readonly Kept[],
  strings: AppStrings['remembered'],
  day: (instant: number) => string,
): readonly RememberedRow[] {
  const rows: RememberedRow[] = [];
  const marks = new Map<string, string[]>();
  for (const one of kept) {
    const { key } = one;
    if (one.what === 'mark') marks.set(one.account, [...(marks.get(one.account) ?? []), key]);
    else if (one.what === 'preference') rows.push({ id: key, keys: [key], words: strings.preferences[one.name] });
    else if (one.what === 'form')
      rows.push({ id: key, keys: [key], words: strings.form(one.form.kind, day(one.form.savedAt + formMilliseconds)) });
    else rows.push({ id: key, keys: [key], words: strings.unreadable });
  }
  for (const [account, keys] of marks)
    rows.push({ id: `marks of ${account}`, keys, words: strings.marks(keys.length) });
  return rows;
}
