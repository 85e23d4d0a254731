import { hasVersion } from './completion';
import { itemEvents, mailboxEvents, officeEnums } from './office-enums';
import type { Answer, OfficeError, OfficeSeed, Port, ReadSeed, ToOffice, ToPage } from './office-protocol';

/** The web, new Outlook and the phones take no more. Source: Microsoft's page on the limits of Outlook add-ins. */
const CALLS_AT_ONCE = 3;

const tooMany: OfficeError = {
  code: 5100,
  name: 'Call not allowed',
  message: 'Wait until the previous call completes.',
};

const notSupported: OfficeError = { code: 5000, name: 'Invalid event', message: 'The event type is not supported.' };

type Callback = (result: object) => void;
type Handler = (event: object) => void;
type Handle = (event: { completed(options?: unknown): void }) => void;

export interface PlayedOffice {
  /** The global `Office`. */
  readonly office: object;
  /** Runs what the script associated with an action. */
  readonly run: (action: string, eventType: string) => void;
  readonly actions: () => readonly string[];
}

/**
 * An `Office` whose calls are answered by the page that holds the mail, over `port`. It has what Second Look uses and
 * says so of the rest: reading a member that is not played throws, so that a gap is never taken for an old client.
 * Members of a newer requirement set than the seed's are missing, as they are in an old client.
 *
 * Uses nothing younger than ES2016: in the event realm that is all there is.
 */
export function playOffice(port: Port, seed: OfficeSeed): PlayedOffice {
  const supports = (version: string): boolean => hasVersion(seed.version, version);
  const waiting = new Map<number, (answer: Answer) => void>();
  const handlers = new Map<string, Set<Handler>>();
  const associated = new Map<string, Handle>();
  const settings = new Map<string, unknown>(Object.keys(seed.settings).map((name) => [name, seed.settings[name]]));
  const theme = Object.assign({}, seed.theme);
  let calls = 0;

  const send = (message: ToPage): void => port.postMessage(message);

  function answerTo(callback: Callback | undefined, context: unknown, answer: Answer): void {
    if (callback === undefined) return;
    const status = answer.ok ? officeEnums.AsyncResultStatus.Succeeded : officeEnums.AsyncResultStatus.Failed;
    const result = answer.ok ? { value: answer.value, error: null } : { value: undefined, error: answer.error };
    callback(Object.assign({ status, asyncContext: context, diagnostics: {} }, result));
  }

  /** Office takes `(…, options?, callback?)` everywhere, and options may be left out. */
  const asynchronous =
    (path: string, parameters = 0) =>
    (...given: unknown[]): void => {
      const last = given[given.length - 1];
      const callback = typeof last === 'function' ? (last as Callback) : undefined;
      const rest = callback === undefined ? given : given.slice(0, -1);
      if (rest.length < parameters) throw new Error(`${path} was given too few parameters.`);
      const options = rest[parameters];
      const context = isObject(options) ? options.asyncContext : undefined;
      if (waiting.size >= CALLS_AT_ONCE) {
        setTimeout(() => answerTo(callback, context, { ok: false, error: tooMany }), 0);
        return;
      }
      calls += 1;
      waiting.set(calls, (answer) => answerTo(callback, context, answer));
      send({ kind: 'call', id: calls, path, args: withoutFunctions(rest) });
    };

  const handled = (events: { readonly [event: string]: string }) => ({
    addHandlerAsync(event: string, handler: Handler, ...rest: unknown[]): void {
      const callback = rest.filter((one): one is Callback => typeof one === 'function')[0];
      const since = events[event];
      if (since === undefined || !supports(since)) {
        setTimeout(() => answerTo(callback, undefined, { ok: false, error: notSupported }), 0);
        return;
      }
      const listening = handlers.get(event) ?? new Set<Handler>();
      listening.add(handler);
      handlers.set(event, listening);
      send({ kind: 'listen', event });
      setTimeout(() => answerTo(callback, undefined, { ok: true, value: undefined }), 0);
    },
    removeHandlerAsync(event: string, ...rest: unknown[]): void {
      const callback = rest.filter((one): one is Callback => typeof one === 'function')[0];
      handlers.delete(event);
      send({ kind: 'unlisten', event });
      setTimeout(() => answerTo(callback, undefined, { ok: true, value: undefined }), 0);
    },
  });

  const calling = (path: string, names: { readonly [name: string]: number }): object => {
    const members: { [name: string]: unknown } = {};
    for (const name of Object.keys(names)) members[name] = asynchronous(`${path}.${name}`, names[name]);
    return onlyPlayed(path, members);
  };

  const recipients = (field: string): object => calling(field, { getAsync: 0, setAsync: 1, addAsync: 1 });
  const keyed = { getAsync: 1, setAsync: 2, removeAsync: 1 };

  const written: { [name: string]: unknown } = Object.assign(
    {
      itemType: officeEnums.MailboxEnums.ItemType.Message,
      conversationId: null,
      to: recipients('to'),
      cc: recipients('cc'),
      bcc: recipients('bcc'),
      from: calling('from', { getAsync: 0 }),
      subject: calling('subject', { getAsync: 0, setAsync: 1 }),
      body: calling('body', { getAsync: 1, setAsync: 1, getTypeAsync: 0 }),
      notificationMessages: calling('notificationMessages', {
        addAsync: 2,
        replaceAsync: 2,
        removeAsync: 1,
        getAllAsync: 0,
      }),
      internetHeaders: calling('internetHeaders', { getAsync: 1, setAsync: 1, removeAsync: 1 }),
      sessionData: calling('sessionData', Object.assign({ clearAsync: 0, getAllAsync: 0 }, keyed)),
      getAttachmentsAsync: asynchronous('getAttachmentsAsync'),
      removeAttachmentAsync: asynchronous('removeAttachmentAsync', 1),
      getComposeTypeAsync: asynchronous('getComposeTypeAsync'),
      getInitializationContextAsync: asynchronous('getInitializationContextAsync'),
    },
    handled(itemEvents),
    // Labels need a licence that the played tenant does not have: the catalogue below says so.
    supports('1.13') ? { sensitivityLabel: calling('sensitivityLabel', { getAsync: 0 }) } : missing('sensitivityLabel'),
    supports('1.14') ? { inReplyTo: seed.inReplyTo } : missing('inReplyTo'),
  );

  const detailsOf = ({ name, address }: ReadSeed['from']): object => ({
    displayName: name,
    emailAddress: address,
    recipientType: 'user',
  });

  /** A mail that arrived: Office knows its facts without being asked, and asks for its text alone. */
  const received = (mail: ReadSeed): object =>
    onlyPlayed(
      'item',
      Object.assign(
        {
          itemType: officeEnums.MailboxEnums.ItemType.Message,
          itemClass: 'IPM.Note',
          itemId: mail.itemId,
          subject: mail.subject,
          normalizedSubject: mail.subject.replace(/^((re|fw|fwd):\s*)+/i, ''),
          from: detailsOf(mail.from),
          sender: detailsOf(mail.from),
          to: mail.to.map(detailsOf),
          cc: mail.cc.map(detailsOf),
          internetMessageId: mail.internetMessageId,
          dateTimeCreated: new Date(mail.when),
          conversationId: null,
          attachments: [],
          body: calling('received.body', { getAsync: 1 }),
        },
        handled(itemEvents),
        // The mailbox is the person's own, and Office says so by refusing.
        supports('1.8')
          ? { getSharedPropertiesAsync: asynchronous('received.getSharedPropertiesAsync') }
          : missing('getSharedPropertiesAsync'),
      ),
    );

  const mailbox: { [name: string]: unknown } = Object.assign(
    {
      item: seed.reading === null ? onlyPlayed('item', written) : received(seed.reading),
      userProfile: {
        accountType: 'office365',
        displayName: seed.user.name,
        emailAddress: seed.user.address,
        timeZone: 'GMT Standard Time',
      },
      diagnostics: { hostName: seed.hostName, hostVersion: '20.0.0.0', OWAView: 'ThreeColumns' },
      displayNewMessageForm: asynchronous('displayNewMessageForm', 1),
      convertToRestId: (id: string) => id.replace(/\//g, '-').replace(/\+/g, '_'),
    },
    handled(mailboxEvents),
  );

  const context = onlyPlayed('context', {
    host: officeEnums.HostType.Outlook,
    platform: officeEnums.PlatformType.OfficeOnline,
    displayLanguage: seed.language,
    contentLanguage: seed.language,
    diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: seed.version },
    requirements: {
      isSetSupported: (name: string, version = '1.1') => name.toLowerCase() === 'mailbox' && supports(version),
    },
    officeTheme: supports('1.14') ? theme : undefined,
    roamingSettings: {
      get: (name: string) => settings.get(name),
      set: (name: string, value: unknown) => {
        settings.set(name, value);
      },
      remove: (name: string) => {
        settings.delete(name);
      },
      saveAsync: (callback?: Callback) => {
        const all: { [name: string]: unknown } = {};
        settings.forEach((value, name) => {
          all[name] = value;
        });
        asynchronous('roamingSettings.saveAsync', 1)(all, callback);
      },
    },
    sensitivityLabelsCatalog: supports('1.13')
      ? calling('sensitivityLabelsCatalog', { getIsEnabledAsync: 0, getAsync: 0 })
      : undefined,
    mailbox: onlyPlayed('mailbox', mailbox),
  });

  const office = onlyPlayed(
    'Office',
    Object.assign(
      {
        context,
        actions: {
          associate: (action: string, handle: Handle) => {
            associated.set(action, handle);
          },
        },
        onReady: (callback?: (info: object) => void) => {
          const info = { host: 'Outlook', platform: 'OfficeOnline' };
          return Promise.resolve(info).then((ready) => {
            if (callback !== undefined) callback(ready);
            return ready;
          });
        },
      },
      officeEnums,
    ),
  );

  function run(action: string, eventType: string): void {
    const handle = associated.get(action);
    if (handle === undefined) {
      send({ kind: 'threw', message: `Nothing is associated with ${action}.` });
      return;
    }
    let isCompleted = false;
    try {
      handle(
        Object.assign(
          {
            completed: (options?: unknown) => {
              send({ kind: 'completed', options: withoutFunctions([options])[0], isRepeated: isCompleted });
              isCompleted = true;
            },
          },
          { type: eventType, source: { id: action } },
        ),
      );
    } catch (error) {
      send({ kind: 'threw', message: error instanceof Error ? error.message : String(error) });
    }
  }

  function happened(event: string, detail: object): void {
    (handlers.get(event) ?? new Set<Handler>()).forEach((handler) => {
      handler(detail);
    });
  }

  port.onmessage = ({ data }: MessageEvent) => {
    const message = data as ToOffice;
    if (message.kind === 'answer') {
      const finish = waiting.get(message.id);
      waiting.delete(message.id);
      if (finish !== undefined) finish(message.result);
    } else if (message.kind === 'event') {
      if (message.event === officeEnums.EventType.OfficeThemeChanged) {
        Object.assign(theme, (message.detail as { officeTheme?: object }).officeTheme);
      }
      happened(message.event, message.detail);
    } else if (message.kind === 'item') {
      mailbox.item = message.reading === null ? null : received(message.reading);
      happened(officeEnums.EventType.ItemChanged, { type: officeEnums.EventType.ItemChanged, initialData: null });
    } else {
      run(message.action, message.eventType);
    }
  };

  return { office, run, actions: () => Array.from(associated.keys()) };
}

/** Absent as it is in a client that does not have it: no gap of ours. */
function missing(name: string): { [name: string]: undefined } {
  return { [name]: undefined };
}

/** Names that the language itself looks for on any object. */
const askedByTheLanguage = ['then', 'toJSON', 'valueOf', 'toString', 'constructor', 'hasOwnProperty'];

function onlyPlayed<Members extends object>(path: string, members: Members): Members {
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || askedByTheLanguage.indexOf(name) !== -1) {
        return Reflect.get(target, name) as unknown;
      }
      throw new Error(`${path}.${name} is not implemented in the played Outlook.`);
    },
  });
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

/** Only plain data crosses a port. What JSON cannot hold would not reach Outlook either. */
function withoutFunctions(values: readonly unknown[]): readonly unknown[] {
  return values.map((value) => (isObject(value) ? (JSON.parse(JSON.stringify(value)) as unknown) : value));
}
