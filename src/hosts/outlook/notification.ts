import type { CallQueue } from './call-queue';
import { commandIds } from './entry-points';

/** The part of an item that shows bars above it. */
export interface BarItem {
  readonly itemType?: string;
  readonly notificationMessages?: Pick<Office.NotificationMessages, 'replaceAsync' | 'removeAsync'>;
}

export interface Bar {
  /** At most 150 characters. */
  readonly message: string;
  /** Words of the one action, which opens the pane, and what it hands over. Missing: no action is wanted. */
  readonly action?: { readonly text: string; readonly contextData: string };
}

/** One bar, so that whatever is said takes the place of what was said before. */
const KEY = 'second-look';

/** Outlook refuses a longer one. */
export const LONGEST_BAR = 150;

/**
 * Shows a bar above the item, or changes what it says. Of the kinds that the client has the fullest that it takes: one
 * with an action (Mailbox 1.10, but not on phones), a plain one, and the error, which alone needs no icon of the manifest.
 * False: nothing could be shown.
 */
export function showBar(
  { itemType, notificationMessages: bars }: BarItem,
  { message, action }: Bar,
  supports: (version: string) => boolean,
  queue: CallQueue,
): Promise<boolean> {
  // Words of Office.MailboxEnums.ItemNotificationMessageType.
  const kinds: Office.NotificationMessageDetails[] = [{ type: 'errorMessage', message }];
  if (action !== undefined) {
    const icon = 'icon.16';
    kinds.unshift({ type: 'informationalMessage', message, icon, persistent: false });
    if (supports('1.10')) {
      const { text, contextData } = action;
      const commandId = itemType === 'appointment' ? commandIds.meetingPane : commandIds.composePane;
      const actions = [{ actionType: 'showTaskPane', actionText: text, commandId, contextData }];
      kinds.unshift({ type: 'insightMessage', message, icon, actions });
    }
  }
  const attempt = (at: number): Promise<boolean> => {
    const details = kinds[at];
    if (details === undefined) return Promise.resolve(false);
    return queue
      .ask<void>(bars && ((callback) => bars.replaceAsync(KEY, details, callback)))
      .then((answered) => answered.ok || (answered.why === 'failed' ? attempt(at + 1) : false));
  };
  return attempt(0);
}

/** Takes the bar away. That there was none is no failure. */
export function removeBar({ notificationMessages: bars }: BarItem, queue: CallQueue): Promise<unknown> {
  return queue.ask<void>(bars && ((callback) => bars.removeAsync(KEY, callback)));
}
