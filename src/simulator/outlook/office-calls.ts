import { htmlToText, type RecipientField, splitHistory } from '../../engine';
import type { ComposeStore } from './compose-store';
import { type Draft, type DraftBody, type Entry, escapeHtml, type Notification, plainBody } from './draft';
import type { Surroundings } from './office-host';
import type { Answer } from './office-protocol';
import { resolvedEntry } from './resolve-recipients';

const done: Answer = { ok: true, value: undefined };
const value = (given: unknown): Answer => ({ ok: true, value: given });
const refused = (code: number, name: string, message: string): Answer => ({
  ok: false,
  error: { code, name, message },
});

const tooLong = (message: string): Answer => refused(9011, 'DataExceedsMaximumSize', message);
const wrongParameter = (message: string): Answer => refused(5010, 'InvalidParameter', message);

const MOST_PER_CALL = 100;
/** Web, new Outlook and classic from 1.16 on. */
const MOST_GIVEN = 1000;
const MOST_SESSION_DATA = 2_621_440;
const MOST_NOTIFICATIONS = 5;
const LONGEST_NOTIFICATION = 150;
const LONGEST_NOTIFICATION_KEY = 32;
const LONGEST_SUBJECT = 255;

type Calls = {
  readonly [path: string]: (args: readonly unknown[], store: ComposeStore, around: Surroundings) => Answer;
};

const calls: Calls = {
  'from.getAsync': (_, store) => {
    const { name, address } = store.get().from;
    return value({ displayName: name, emailAddress: address });
  },
  ...recipientCalls('to'),
  ...recipientCalls('cc'),
  ...recipientCalls('bcc'),
  'subject.getAsync': (_, store) => value(store.get().subject),
  'subject.setAsync': ([subject], store) => {
    if (typeof subject !== 'string') return wrongParameter('The subject is not text.');
    if (subject.length > LONGEST_SUBJECT) return tooLong('The subject is longer than 255 characters.');
    store.update((draft) => ({ ...draft, subject }));
    return done;
  },
  'body.getAsync': ([coercion], store) => {
    const { body } = store.get();
    if (coercion === 'html') return value(body.html);
    return coercion === 'text' ? value(plainBody(body)) : wrongParameter('The coercion type is neither text nor html.');
  },
  'body.setAsync': ([text, options], store) => {
    if (typeof text !== 'string') return wrongParameter('The body is not text.');
    const isHtml = record(options).coercionType === 'html';
    const html = isHtml ? text : `<html><body>${escapeHtml(text).replace(/\n/g, '<br>')}</body></html>`;
    store.update((draft) => ({ ...draft, body: bodyOf(html) }));
    return done;
  },
  'body.getTypeAsync': () => value('html'),
  getAttachmentsAsync: (_, store) =>
    value(
      store.get().attachments.map(({ id, name, size }) => ({
        id,
        name,
        size,
        attachmentType: 'file',
        isInline: false,
      })),
    ),
  removeAttachmentAsync: ([id], store) => {
    if (!store.get().attachments.some((one) => one.id === id))
      return refused(9018, 'ItemNotFound', 'No such attachment.');
    store.update((draft) => ({ ...draft, attachments: draft.attachments.filter((one) => one.id !== id) }));
    return done;
  },
  getComposeTypeAsync: (_, store) => value({ composeType: store.get().composeType, coercionType: 'html' }),
  getInitializationContextAsync: (_, __, around) => {
    const context = around.initializationContext();
    return context === null
      ? refused(9020, 'InitializationContextNotFound', 'The item was not opened from an actionable message.')
      : value(context);
  },
  ...storedCalls(),
  ...notificationCalls(),
  'roamingSettings.saveAsync': ([all], _, around) => {
    if (JSON.stringify(all).length > 32 * 1024) return tooLong('The settings are larger than 32 KB.');
    around.saveSettings(record(all));
    return done;
  },
  'sensitivityLabelsCatalog.getIsEnabledAsync': () => value(false),
  'sensitivityLabelsCatalog.getAsync': () => value([]),
  'sensitivityLabel.getAsync': () => value(''),
};

/** Answers one call from the mail in `store`. What Outlook refuses is refused, in its words where they are known. */
export function answerCall(path: string, args: readonly unknown[], store: ComposeStore, around: Surroundings): Answer {
  const call = calls[path];
  return call === undefined ? refused(5001, 'Internal error', `${path} is not played.`) : call(args, store, around);
}

function recipientCalls(field: RecipientField): Calls {
  const write = (keepsOthers: boolean): Calls[string] => {
    return ([given], store, around) => {
      if (!Array.isArray(given)) return wrongParameter('The recipients are not a list.');
      if (given.length > MOST_PER_CALL) return tooLong('More than 100 recipients in one call.');
      const entries = given.map((one): Entry => entryOf(one, around));
      // What is still text stands beside the recipients: nobody's typing is lost to an add-in.
      const kept = store.get()[field].filter((entry) => keepsOthers || entry.kind === 'typed');
      store.update((draft) => ({
        ...draft,
        [field]: [...(keepsOthers ? kept : []), ...entries, ...(keepsOthers ? [] : kept)],
      }));
      return done;
    };
  };
  return {
    [`${field}.getAsync`]: (_, store) =>
      value(
        store
          .get()
          [field].flatMap((entry) =>
            entry.kind === 'resolved'
              ? [{ emailAddress: entry.address, displayName: entry.name, recipientType: entry.type }]
              : [],
          )
          .slice(0, MOST_GIVEN),
      ),
    [`${field}.setAsync`]: write(false),
    [`${field}.addAsync`]: write(true),
  };
}

function entryOf(given: unknown, around: Surroundings): Entry {
  if (typeof given === 'string') return resolvedEntry({ name: '', address: given }, around.book());
  const { displayName, emailAddress } = record(given);
  const name = typeof displayName === 'string' ? displayName : '';
  return resolvedEntry({ name, address: typeof emailAddress === 'string' ? emailAddress : '' }, around.book());
}

function storedCalls(): Calls {
  const sessionData = (draft: Draft) => draft.sessionData;
  return {
    'sessionData.getAsync': ([name], store) => {
      const found = sessionData(store.get())[String(name)];
      return found === undefined ? refused(9020, 'KeyNotFound', 'The specified key was not found.') : value(found);
    },
    'sessionData.getAllAsync': (_, store) => value(sessionData(store.get())),
    'sessionData.setAsync': ([name, given], store) => {
      if (typeof given !== 'string') return wrongParameter('Session data holds text alone.');
      const next = { ...sessionData(store.get()), [String(name)]: given };
      if (JSON.stringify(next).length > MOST_SESSION_DATA) return tooLong('The session data is too large.');
      store.update((draft) => ({ ...draft, sessionData: next }));
      return done;
    },
    'sessionData.removeAsync': ([name], store) => {
      store.update((draft) => ({ ...draft, sessionData: without(draft.sessionData, [String(name)]) }));
      return done;
    },
    'sessionData.clearAsync': (_, store) => {
      store.update((draft) => ({ ...draft, sessionData: {} }));
      return done;
    },
    'internetHeaders.getAsync': ([names], store) => {
      const wanted = texts(names);
      const { internetHeaders } = store.get();
      return value(Object.fromEntries(Object.entries(internetHeaders).filter(([name]) => wanted.includes(name))));
    },
    'internetHeaders.setAsync': ([headers], store) => {
      const added = Object.entries(record(headers)).filter((entry): entry is [string, string] => {
        return typeof entry[1] === 'string';
      });
      store.update((draft) => ({
        ...draft,
        internetHeaders: { ...draft.internetHeaders, ...Object.fromEntries(added) },
      }));
      return done;
    },
    'internetHeaders.removeAsync': ([names], store) => {
      store.update((draft) => ({ ...draft, internetHeaders: without(draft.internetHeaders, texts(names)) }));
      return done;
    },
  };
}

function notificationCalls(): Calls {
  const read = (key: unknown, details: unknown): Notification | string => {
    const { type, message } = record(details);
    if (typeof key !== 'string' || key.length > LONGEST_NOTIFICATION_KEY)
      return 'The key is longer than 32 characters.';
    if (typeof type !== 'string' || typeof message !== 'string') return 'A notification needs a type and a message.';
    if (message.length > LONGEST_NOTIFICATION) return 'The message is longer than 150 characters.';
    return { key, type, message };
  };
  const write = (isNew: boolean): Calls[string] => {
    return ([key, details], store) => {
      const notification = read(key, details);
      if (typeof notification === 'string') return wrongParameter(notification);
      const others = store.get().notifications.filter((one) => one.key !== notification.key);
      const wasThere = others.length < store.get().notifications.length;
      if (isNew && wasThere) return refused(9016, 'DuplicateKey', 'There is already a notification of this key.');
      if (others.length >= MOST_NOTIFICATIONS)
        return refused(9015, 'TooManyNotifications', 'Five notifications are the most.');
      store.update((draft) => ({ ...draft, notifications: [...others, notification] }));
      return done;
    };
  };
  return {
    'notificationMessages.addAsync': write(true),
    'notificationMessages.replaceAsync': write(false),
    'notificationMessages.removeAsync': ([key], store) => {
      store.update((draft) => ({ ...draft, notifications: draft.notifications.filter((one) => one.key !== key) }));
      return done;
    },
    'notificationMessages.getAllAsync': (_, store) => value(store.get().notifications),
  };
}

function bodyOf(html: string): DraftBody {
  const { text, quoted } = splitHistory(htmlToText(html));
  return { text, history: quoted, html };
}

function record(given: unknown): { readonly [name: string]: unknown } {
  return typeof given === 'object' && given !== null ? (given as { readonly [name: string]: unknown }) : {};
}

const texts = (given: unknown): readonly string[] => (Array.isArray(given) ? given.map(String) : []);

function without<T>(entries: { readonly [name: string]: T }, names: readonly string[]): { [name: string]: T } {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}
