import type { Report, Unchecked } from '../../../engine';
import type { CheckedMail, NotChecked } from '../../../mail-scan';
import type { TabStrings } from './strings.en';

type Strings = Pick<TabStrings, 'notChecked'>;

/** What no mail of the list could be checked for, and why, in sentences. */
export function notCheckedReasons(parts: readonly NotChecked[], { notChecked }: Strings) {
  return parts.map(({ what, why, count }) => ({
    key: `${what} ${why}`,
    text: `${notChecked.what[what](count)}: ${notChecked.why[why]}`,
  }));
}

/** Why a part of one mail was not looked at: of a list the reason that it was not opened, of anything else the engine's. */
export function partReason(
  { seen }: Report,
  { closedLists }: Pick<CheckedMail, 'closedLists'>,
  { notChecked }: Strings,
) {
  return ({ what, field, index, reason }: Unchecked): string => {
    if (what !== 'list.members') return reason;
    const list = seen.recipients.find((one) => one.field === field && one.index === index);
    const why = closedLists[list?.address ?? ''];
    return why === undefined ? reason : notChecked.list[why];
  };
}
