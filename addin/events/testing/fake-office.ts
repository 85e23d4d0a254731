import type { Alert } from '../complete-once';

type Callback = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { message: string };
}) => void;

/** How a call is answered. `silent`: never. `throws`: it does not even start. */
export type Answers = 'at once' | 'later' | 'failed' | 'silent' | 'throws' | 'missing';

export interface FakeMail {
  readonly to?: readonly object[];
  readonly cc?: readonly object[];
  readonly bcc?: readonly object[];
  readonly subject?: string;
  readonly html?: string;
  /** What is kept with the item, by key. */
  readonly session?: { readonly [key: string]: string };
  /** What the mailbox keeps for the add-in. */
  readonly settings?: { readonly [name: string]: unknown };
  /** The id of the sensitivity label. */
  readonly label?: string;
  readonly composeType?: string;
  readonly hostName?: string;
  readonly itemType?: 'message' | 'appointment';
  /** The version of the Mailbox requirement set; 15 if left out. */
  readonly mailbox?: number;
  /** How a call is answered, by the name it has here; later where nothing is said. */
  readonly answers?: { readonly [call: string]: Answers };
}

/** A person as `EmailAddressDetails` has one. */
export function person(emailAddress: string, displayName = '', recipientType = 'user') {
  return { emailAddress, displayName, recipientType };
}

/**
 * As much of Office as the events use, and no more. `mail` may be changed while it is open. What is asked at one time is
 * counted, since Outlook on the web refuses more than three calls.
 */
export function fakeOffice(mail: FakeMail) {
  const state: { -readonly [K in keyof FakeMail]: FakeMail[K] } = { ...mail };
  const completions: Alert[] = [];
  const bars: string[] = [];
  const bar: { current?: { readonly type: string; readonly message: string; readonly actions?: readonly object[] } } =
    {};
  const kept = new Map<string, string>(Object.entries(mail.session ?? {}));
  const headers = new Map<string, string>();
  const settings = new Map<string, unknown>(Object.entries(mail.settings ?? {}));
  const saved: { readonly [name: string]: unknown }[] = [];
  const calls: string[] = [];
  let running = 0;
  const most = { atOnce: 0 };

  const call = (name: string, value: () => unknown, callback: Callback): void => {
    const how = state.answers?.[name] ?? 'later';
    if (how === 'throws') throw new Error('Outlook is not in the mood.');
    calls.push(name);
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
  /** A call with whatever arguments, of which the last gets the answer. */
  const asked =
    (name: string, value: (...args: readonly unknown[]) => unknown) =>
    (...args: readonly unknown[]): void =>
      call(name, () => value(...args), args[args.length - 1] as Callback);
  const isThere = (name: string) => state.answers?.[name] !== 'missing';
  const part = (name: string, value: () => unknown) => (isThere(name) ? { getAsync: asked(name, value) } : undefined);
  const members = (names: { readonly [member: string]: readonly [string, (...args: readonly unknown[]) => unknown] }) =>
    Object.fromEntries(
      Object.entries(names).flatMap(([member, [name, value]]) =>
        isThere(name) ? [[member, asked(name, value)] as const] : [],
      ),
    );

  const isMeeting = mail.itemType === 'appointment';
  const sender = () => person('asha.patel@justice.gov.uk', 'Asha Patel');
  const item = {
    itemType: mail.itemType ?? 'message',
    ...(isMeeting
      ? {
          requiredAttendees: part('to', () => state.to ?? []),
          optionalAttendees: part('cc', () => state.cc ?? []),
          organizer: part('from', sender),
          location: part('location', () => 'Room 4'),
        }
      : {
          to: part('to', () => state.to ?? []),
          cc: part('cc', () => state.cc ?? []),
          bcc: part('bcc', () => state.bcc ?? []),
          from: part('from', sender),
          getComposeTypeAsync: asked('composeType', () => ({ composeType: state.composeType ?? 'newMail' })),
          inReplyTo: null,
          internetHeaders: members({
            setAsync: [
              'setHeader',
              (given) => Object.entries(given as object).map(([name, value]) => headers.set(name, value)),
            ],
            removeAsync: ['removeHeader', (names) => (names as readonly string[]).map((name) => headers.delete(name))],
          }),
        }),
    subject: part('subject', () => state.subject ?? ''),
    body: part('body', () => state.html ?? ''),
    sensitivityLabel: part('label', () => state.label ?? ''),
    getAttachmentsAsync: asked('attachments', () => [{ name: 'plan.pdf', size: 12 }]),
    sessionData: members({
      getAllAsync: ['session', () => Object.fromEntries(kept)],
      setAsync: ['keep', (name, value) => void kept.set(String(name), String(value))],
      removeAsync: ['takeOut', (name) => void kept.delete(String(name))],
    }),
    notificationMessages: members({
      replaceAsync: [
        'bar',
        (_key, details) => {
          bar.current = details as NonNullable<typeof bar.current>;
          bars.push(bar.current.message);
        },
      ],
      removeAsync: ['removeBar', () => void delete bar.current],
    }),
  };
  const office = {
    actions: { associate: (id: string, handler: (event: object) => void) => void handlers.set(id, handler) },
    context: {
      displayLanguage: 'en-GB',
      roamingSettings: {
        get: (name: string) => settings.get(name),
        set: (name: string, value: unknown) => void settings.set(name, value),
        saveAsync: asked('save', () => void saved.push(Object.fromEntries(settings))),
      },
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'Mailbox' && Number(version.split('.')[1]) <= (state.mailbox ?? 15),
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
  return { office, item, event, handlers, completions, bars, bar, kept, headers, settings, saved, calls, most, state };
}
