import type { Entry, HumanPart, Party } from '../records';

/** A record on its way: what is said, to whom, in which words. Made by the acts of this folder, sent by `record-mail`. */
export interface Sending {
  readonly record: Entry;
  readonly human: HumanPart;
  readonly to: readonly Party[];
  readonly cc: readonly Party[];
  /** Key of a mail in the sending mailbox that it answers, so that the thread stays together. */
  readonly answers?: string;
}
