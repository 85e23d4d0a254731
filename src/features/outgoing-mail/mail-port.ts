import type { Answer, Fix, Known, Message } from '../../engine';

/** The open item, and what is known about it. */
export interface MailRead {
  readonly message: Message;
  readonly known: Known;
}

/**
 * What became of a change. `changed`: the item was edited meanwhile, so nothing was touched. `isUnsure`: it may have been
 * made after all, and the reason is a whole sentence that says so.
 */
export type Applied =
  | { readonly kind: 'done'; readonly undo: () => Promise<Applied> }
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: string | null; readonly isUnsure?: boolean };

/** All that the pane needs of the program a mail is written in. */
export interface MailPort {
  /** Rejects when the item could not be read at all; a single field that could not is in `message.unread`. */
  read(): Promise<MailRead>;
  /** Carries out a fix, if what it is about is still as it was in `seen`. */
  apply(fix: Fix, seen: Message): Promise<Applied>;
  /** Keeps answers about addresses, so that they are not asked again. */
  remember(answers: readonly Answer[]): Promise<Applied>;
  /** Calls `changed` whenever the item may have changed. Returns how to stop. */
  subscribe(changed: () => void): () => void;
}
