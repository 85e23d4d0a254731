import type { NotChecked } from '../../../mail-scan';
import type { TabStrings } from './strings.en';

/** What no mail of the list could be checked for, and why, in sentences. */
export function notCheckedReasons(parts: readonly NotChecked[], { notChecked }: Pick<TabStrings, 'notChecked'>) {
  return parts.map(({ what, why, count }) => ({
    key: `${what} ${why}`,
    text: `${notChecked.what[what](count)}: ${notChecked.why[why]}`,
  }));
}
