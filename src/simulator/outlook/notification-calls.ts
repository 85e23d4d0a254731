import type { Notification } from './draft';
import { type Calls, done, record, refused, value, wrongParameter } from './office-answers';
import type { ClientProfile } from './profiles';

const LONGEST_MESSAGE = 150;
const LONGEST_KEY = 32;
const LONGEST_ACTION = 30;

const plainTypes: readonly unknown[] = ['progressIndicator', 'informationalMessage', 'errorMessage'];

/** Reads what an add-in wants to show, or says why Outlook does not show it. */
function read(key: unknown, details: unknown, { has }: ClientProfile): Notification | string {
  const { type, message, icon, persistent, actions } = record(details);
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY) return 'The key is longer than 32 characters.';
  if (typeof type !== 'string' || typeof message !== 'string') return 'A notification needs a type and a message.';
  if (message.length > LONGEST_MESSAGE) return 'The message is longer than 150 characters.';
  if (type !== 'insightMessage') {
    if (!plainTypes.includes(type)) return `There is no notification of the type ${type}.`;
    if (actions !== undefined) return 'Only an insight has actions.';
    const isInformation = type === 'informationalMessage';
    if (isInformation && typeof icon !== 'string') return 'An informational message needs an icon of the manifest.';
    if (!isInformation && (icon !== undefined || persistent !== undefined))
      return 'Only an informational message has an icon and persists.';
    return { key, type, message };
  }
  if (!has.insight) return 'This client shows no insights.';
  if (typeof icon !== 'string') return 'An insight needs an icon of the manifest.';
  if (!Array.isArray(actions)) return { key, type, message };
  const { actionType, actionText, commandId, contextData } = record(actions[0]);
  if (actions.length !== 1 || actionType !== 'showTaskPane') return 'An insight has one action, which opens the pane.';
  if (typeof actionText !== 'string' || actionText.length > LONGEST_ACTION)
    return 'The text of an action has 30 characters at most.';
  if (typeof commandId !== 'string') return 'An action names a command of the manifest.';
  return { key, type, message, action: { text: actionText, commandId, contextData } };
}

function write(isNew: boolean): Calls[string] {
  return ([key, details], store, around) => {
    const profile = around.profile();
    const notification = read(key, details, profile);
    if (typeof notification === 'string') return wrongParameter(notification);
    const all = store.get().notifications;
    const others = all.filter((one) => one.key !== notification.key);
    if (isNew && others.length < all.length)
      return refused(9016, 'DuplicateKey', 'There is already a notification of this key.');
    if (others.length >= profile.notifications)
      return refused(9015, 'TooManyNotifications', `${profile.notifications} notifications are the most.`);
    if (notification.type === 'insightMessage' && others.some(({ type }) => type === 'insightMessage'))
      return refused(9056, 'OnlyOneInsightMessage', 'An add-in shows one insight on an item.');
    store.update((draft) => ({ ...draft, notifications: [...others, notification] }));
    return done;
  };
}

export const notificationCalls: Calls = {
  'notificationMessages.addAsync': write(true),
  'notificationMessages.replaceAsync': write(false),
  'notificationMessages.removeAsync': ([key], store) => {
    const { notifications } = store.get();
    if (!notifications.some((one) => one.key === key))
      return refused(9020, 'KeyNotFound', 'The specified key was not found.');
    store.update((draft) => ({ ...draft, notifications: notifications.filter((one) => one.key !== key) }));
    return done;
  },
  'notificationMessages.getAllAsync': (_, store) => value(store.get().notifications),
};
