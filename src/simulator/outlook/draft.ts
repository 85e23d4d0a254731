import type { RecipientField } from '../../engine';

export type ComposeType = 'newMail' | 'reply' | 'forward';

export interface Person {
  readonly name: string;
  readonly address: string;
}

/** What Outlook says a recipient is, seen from the sender's mailbox. */
export type RecipientType = 'user' | 'externalUser' | 'distributionList' | 'other';

/**
 * One entry of a recipient field. What Outlook cannot resolve stays text: it is on the screen and is not given to
 * add-ins.
 */
export type Entry =
  | { readonly kind: 'resolved'; readonly name: string; readonly address: string; readonly type: RecipientType }
  | { readonly kind: 'typed'; readonly text: string };

export interface DraftAttachment {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Base64. Missing where only its name and size are known. */
  readonly content?: string;
}

export interface DraftBody {
  /** The new text as it stands in the form. */
  readonly text: string;
  /** The history below the line, as text; empty without one. */
  readonly history: string;
  /** The whole as the mail holds it. Kept as it came until the text is edited. */
  readonly html: string;
  /** The history with the line above it, as the client wrote both. Missing: as Outlook on the web writes them. */
  readonly historyHtml?: string;
}

/** A mail or an invitation that is being written, with what add-ins keep on it. */
export interface Draft {
  readonly kind: 'mail' | 'meeting';
  readonly composeType: ComposeType;
  readonly inReplyTo: string | null;
  /** Graph's id of the mail it answers, so that it joins that thread; null where it answers none of this mailbox. */
  readonly answers: string | null;
  /** Whoever calls a meeting is its organiser. */
  readonly from: Person;
  /** Of a meeting: whose presence is required. */
  readonly to: readonly Entry[];
  /** Of a meeting: whose presence is optional. */
  readonly cc: readonly Entry[];
  readonly bcc: readonly Entry[];
  readonly subject: string;
  readonly body: DraftBody;
  readonly attachments: readonly DraftAttachment[];
  /** Id of the sensitivity label; null without one. */
  readonly label: string | null;
  /** Of a meeting alone: where, and from when to when (ISO 8601); empty on a mail. */
  readonly location: string;
  readonly start: string;
  readonly end: string;
  readonly sessionData: { readonly [name: string]: string };
  readonly internetHeaders: { readonly [name: string]: string };
  readonly notifications: readonly Notification[];
}

/** A line in the bar above the mail. */
export interface Notification {
  readonly key: string;
  readonly type: string;
  readonly message: string;
  /** The one button of an insight. */
  readonly action?: { readonly text: string; readonly commandId: string; readonly contextData: unknown };
}

export const recipientFields: readonly RecipientField[] = ['to', 'cc', 'bcc'];

export function emptyDraft(from: Person): Draft {
  return {
    kind: 'mail',
    composeType: 'newMail',
    inReplyTo: null,
    answers: null,
    from,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    body: writtenBody('', ''),
    attachments: [],
    label: null,
    location: '',
    start: '',
    end: '',
    sessionData: {},
    internetHeaders: {},
    notifications: [],
  };
}

/** An invitation. `start` and `end` are ISO 8601. */
export function emptyMeeting(from: Person, start: string, end: string): Draft {
  return { ...emptyDraft(from), kind: 'meeting', start, end };
}

/** The body that Outlook makes of typed text, with the history below its own line. */
export function writtenBody(text: string, history: string, below = historyHtml(history)): DraftBody {
  const html = `<html><body>${linesHtml(text)}${below}</body></html>`;
  return history === '' ? { text, history, html } : { text, history, html, historyHtml: below };
}

/** The line and the ids are those that Outlook on the web puts between an answer and what it answers. */
function historyHtml(history: string): string {
  if (history === '') return '';
  const [header = '', ...rest] = history.split(/\n[ \t]*\n/);
  return (
    '<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%">' +
    `<div id="divRplyFwdMsg" dir="ltr">${header.split('\n').map(escapeHtml).join('<br>')}</div>` +
    linesHtml(rest.join('\n\n'))
  );
}

function linesHtml(text: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `<div class="elementToProof">${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The whole body as plain text: Outlook draws its line with underscores. */
export function plainBody({ text, history }: DraftBody): string {
  return history === '' ? text : `${text}\n\n________________________________\n${history}`;
}

/** How an entry is shown in the well. */
export function entryLabel(entry: Entry): string {
  if (entry.kind === 'typed') return entry.text;
  return entry.name === '' || entry.name === entry.address ? entry.address : `${entry.name} <${entry.address}>`;
}
