import type { Notification } from './draft';

/** What the demo saw of a mail while it was being sent. */
interface SeenSending {
  /** The bars above the mail when Send was pressed. */
  readonly before: readonly Notification[];
  /** The bars above the mail when it left. */
  readonly after: readonly Notification[];
  /** Office calls of the event script that were never answered. */
  readonly unanswered: number;
}

/**
 * What is to be said beside "Sent" of a mail that the script let go; empty where that is all. A bar is quoted, since
 * Outlook showed it on a mail that is now out of sight. What only the demo knows is marked as its own remark.
 */
export function remarkOn({ before, after, unanswered }: SeenSending): string {
  const added = after.filter((bar) => !before.includes(bar));
  if (added.length > 0) return `The bar above that mail says: ${added.map(({ message }) => `“${message}”`).join(' ')}`;
  if (unanswered === 0) return '';
  return 'Second Look gave no verdict in time. (A remark of this demo: Outlook itself says nothing here.)';
}

/** The line over the form when a mail has been sent. */
export function sentLine(remark: string): string {
  return `Sent. ${remark === '' ? 'The folder Sent holds it word for word.' : remark}`;
}
