import type { Alert } from '../complete-once';

type Callback = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { message: string };
}) => void;

/** How a call is answered. `silent`: never. `throws`: it does not even start. */
type Answer = 'at once' | 'later' | 'failed' | 'silent' | 'throws' | 'missing';

export interface FakeMail {
  readonly to?: readonly object[];
  readonly cc?: readonly object[];
  readonly bcc?: readonly object[];
  readonly subject?: string;
  readonly html?: string;
  readonly session?: string;
  /** What the mailbox keeps for the add-in. */
  readonly settings?: { readonly [name: string]: unknown };
  readonly composeType?: string;
  readonly hostName?: string;
  /** The highest version of the Mailbox requirement set; 1.15 if left out. */
  readonly mailbox?: number;
  /** How a call is answered, by the name it has here; at once where nothing is said. */
  readonly answers?: { readonly [call: string]: Answer };
}

/** A person as `EmailAddressDetails` has one. */
export function person(emailAddress: string, displayName = '', recipientType = 'user') {
  return { emailAddress, displayName, recipientType };
}

/**
 * As much of Office as a send event uses, and no more. What it is asked at one time is counted, since Outlook on the
 * web refuses more than three calls.
 */
export function fakeOffice(mail: FakeMail) {
  const completions: Alert[] = [];
  const bars: string[] = [];
  const kept = new Map<string, string>(mail.session === undefined ? [] : [['second-look', mail.session]]);
  let running = 0;
  const most = { atOnce: 0 };

  const call =
    (name: string, value: () => unknown) =>
    (...args: readonly unknown[]): void => {
      const callback = args[args.length - 1] as Callback;
      const how = mail.answers?.[name] ?? 'later';
      if (how === 'throws') throw new Error('Outlook is not in the mood.');
      running += 1;
      most.atOnce = Math.max(most.atOnce, running);
      if (how === 'silent') return;
      const answer = (): void => {
        running -= 1;
        if (how === 'failed') callback({ status: 'failed', error: { message: 'InternalServerError' } });
        else callback({ status: 'succeeded', value: value() });
      };
      if (how === 'at once') answer();
      else setTimeout(answer, 1);
    };
  const part = (name: string, value: () => unknown) =>
    mail.answers?.[name] === 'missing' ? undefined : { getAsync: call(name, value) };

  const item = {
    itemType: 'message',
    to: part('to', () => mail.to ?? []),
    cc: part('cc', () => mail.cc ?? []),
    bcc: part('bcc', () => mail.bcc ?? []),
    from: part('from', () => person('asha.patel@justice.gov.uk', 'Asha Patel')),
    subject: part('subject', () => mail.subject ?? ''),
    body: part('body', () => mail.html ?? ''),
    getAttachmentsAsync: call('attachments', () => [{ name: 'plan.pdf', size: 12 }]),
    getComposeTypeAsync: call('composeType', () => ({ composeType: mail.composeType ?? 'newMail' })),
    inReplyTo: null,
    sessionData: {
      getAllAsync: call('session', () => Object.fromEntries(kept)),
      setAsync: (name: string, value: string, callback: Callback) =>
        call('keep', () => void kept.set(name, value))(callback),
      removeAsync: (name: string, callback: Callback) => call('takeOut', () => void kept.delete(name))(callback),
    },
    notificationMessages: {
      replaceAsync: (_key: string, { message }: { readonly message: string }, callback: Callback) => {
        bars.push(message);
        call('bar', () => undefined)(callback);
      },
    },
  };
  const office = {
    actions: { associate: (id: string, handler: (event: object) => void) => void handlers.set(id, handler) },
    context: {
      displayLanguage: 'en-GB',
      roamingSettings: { get: (name: string) => mail.settings?.[name] },
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'Mailbox' && Number(version.split('.')[1]) <= Number(String(mail.mailbox ?? '1.15').split('.')[1]),
      },
      mailbox: {
        item,
        userProfile: { displayName: 'Asha Patel', emailAddress: 'asha.patel@justice.gov.uk' },
        diagnostics: { hostName: mail.hostName ?? 'OutlookWebApp' },
      },
    },
  };
  const handlers = new Map<string, (event: object) => void>();
  const event = { completed: (alert: Alert) => void completions.push(alert) };
  return { office, item, event, handlers, completions, bars, kept, most };
}
