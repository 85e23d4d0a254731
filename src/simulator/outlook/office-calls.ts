import { htmlToText, splitHistory } from '../../engine';
import { attachmentCalls } from './attachment-calls';
import type { ComposeStore } from './compose-store';
import { type DraftBody, escapeHtml, plainBody } from './draft';
import { labelCalls } from './label-calls';
import { meetingCalls } from './meeting-calls';
import { notificationCalls } from './notification-calls';
import { type Calls, done, record, refused, tooLong, value, wrongParameter } from './office-answers';
import type { Surroundings } from './office-host';
import type { Answer } from './office-protocol';
import { recipientCalls } from './recipient-calls';
import { storedCalls } from './stored-calls';

const LONGEST_SUBJECT = 255;
const MOST_BODY = 1_000_000;

/** Outlook saves what is being written by itself, so that it has an id. */
const savedAs = new WeakMap<ComposeStore, string>();

const calls: Calls = {
  getItemIdAsync: (_, store) => {
    const id = savedAs.get(store) ?? crypto.randomUUID();
    savedAs.set(store, id);
    return value(id);
  },
  'from.getAsync': (_, store) => {
    const { name, address } = store.get().from;
    return value({ displayName: name, emailAddress: address });
  },
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
    if (text.length > MOST_BODY) return tooLong('The body is longer than 1,000,000 characters.');
    const isHtml = record(options).coercionType === 'html';
    const html = isHtml ? text : `<html><body>${escapeHtml(text).replace(/\n/g, '<br>')}</body></html>`;
    store.update((draft) => ({ ...draft, body: bodyOf(html) }));
    return done;
  },
  'body.getTypeAsync': () => value('html'),
  getComposeTypeAsync: (_, store) => value({ composeType: store.get().composeType, coercionType: 'html' }),
  // Answered in shared folders alone, and no draft here lies in one.
  getSharedPropertiesAsync: () => refused(9002, 'NotSharedItem', 'The mail is not in a shared folder.'),
  getInitializationContextAsync: (_, __, around) => {
    const context = around.initializationContext();
    return context === null
      ? refused(9020, 'InitializationContextNotFound', 'The item was not opened from an actionable message.')
      : value(context);
  },
  ...recipientCalls,
  ...attachmentCalls,
  ...storedCalls,
  ...notificationCalls,
  ...labelCalls,
  ...meetingCalls,
};

/** Answers one call from the mail in `store`. What Outlook refuses is refused, in its words where they are known. */
export function answerCall(path: string, args: readonly unknown[], store: ComposeStore, around: Surroundings): Answer {
  const call = calls[path];
  return call === undefined ? refused(5001, 'Internal error', `${path} is not played.`) : call(args, store, around);
}

function bodyOf(html: string): DraftBody {
  const { text, quoted } = splitHistory(htmlToText(html));
  return { text, history: quoted, html };
}
