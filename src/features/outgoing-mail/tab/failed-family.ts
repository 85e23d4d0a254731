/** True where a mail is not there any more: deleted, or moved out of the mailbox. */
export function isGone(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'family' in error && error.family === 'gone';
}
