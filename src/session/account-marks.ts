import type { KeptMarks } from '../engine';
import type { Remembered } from './remembered';

/** What is kept in this browser for one account: ids, links and codes, never a word or an address of a mail. */
export function accountMarks(remembered: Remembered, account: string): KeptMarks {
  return {
    get: (name) => remembered.mark(account, name),
    set: (name, value) => remembered.setMark(account, name, value),
    remove: (name) => remembered.forgetMark(account, name),
  };
}
