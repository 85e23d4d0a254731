import { hasVersion } from './completion';
import { mailboxEvents, officeEnums } from './office-enums';
import { type ItemMaking, receivedItem, writtenItem } from './office-item';
import type { Answer, OfficeError, OfficeSeed, Port, ReadSeed, ToOffice, ToPage } from './office-protocol';

const tooMany: OfficeError = {
  code: 5100,
  name: 'Call not allowed',
  message: 'Wait until the previous call completes.',
};

const notSupported: OfficeError = { code: 5000, name: 'Invalid event', message: 'The event type is not supported.' };

type Callback = (result: object) => void;
type Handler = (event: object) => void;
type Handle = (event: { completed(options?: unknown): void }) => void;

/** Does what Office does without asking the page, and never before the call has returned. */
type Later = (work: () => void) => void;

const soon: Later = (work) => {
  setTimeout(work, 0);
};

export interface PlayedOffice {
  /** The global `Office`. */
  readonly office: object;
  readonly actions: () => readonly string[];
}

/**
 * An `Office` whose calls are answered by the page that holds the mail, over `port`. It has what Second Look uses and
 * says so of the rest: reading a member that is not played throws, so that a gap is never taken for an old client.
 * Members that the seed's client lacks are missing, as they are there.
 *
 * Uses nothing younger than ES2016: in the event realm that is all there is.
 */
export function playOffice(port: Port, seed: OfficeSeed, later: Later = soon): PlayedOffice {
  const { profile } = seed;
  const { platform } = profile;
  const supports = (version: string): boolean => hasVersion(profile.version, version);
  const waiting = new Map<number, (answer: Answer) => void>();
  const handlers = new Map<string, Set<Handler>>();
  const associated = new Map<string, Handle>();
  const settings = new Map<string, unknown>();
  const theme = Object.assign({}, seed.theme);
  let calls = 0;

  const send = (message: ToPage): void => port.postMessage(message);

  function loadSettings(from: OfficeSeed['settings']): void {
    settings.clear();
    for (const name of Object.keys(from)) settings.set(name, from[name]);
  }
  loadSettings(seed.settings);

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
      if (waiting.size >= profile.callsAtOnce) {
        send({ kind: 'tooMany', path });
        later(() => answerTo(callback, context, { ok: false, error: tooMany }));
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
        later(() => answerTo(callback, undefined, { ok: false, error: notSupported }));
        return;
      }
      const listening = handlers.get(event) ?? new Set<Handler>();
      listening.add(handler);
      handlers.set(event, listening);
      send({ kind: 'listen', event });
      later(() => answerTo(callback, undefined, { ok: true, value: undefined }));
    },
    removeHandlerAsync(event: string, ...rest: unknown[]): void {
      const callback = rest.filter((one): one is Callback => typeof one === 'function')[0];
      handlers.delete(event);
      send({ kind: 'unlisten', event });
      later(() => answerTo(callback, undefined, { ok: true, value: undefined }));
    },
  });

  const calling = (path: string, names: { readonly [name: string]: number }): object => {
    const members: { [name: string]: unknown } = {};
    for (const name of Object.keys(names)) members[name] = asynchronous(`${path}.${name}`, names[name]);
    return onlyPlayed(path, members);
  };

  const making: ItemMaking = { seed, supports, asynchronous, calling, handled };
  const written = (of: OfficeSeed): object => onlyPlayed('item', writtenItem(Object.assign({}, making, { seed: of })));
  const received = (mail: ReadSeed): object => onlyPlayed('item', receivedItem(mail, making));

  const owaView = platform === 'OfficeOnline' ? 'ThreeColumns' : undefined;
  const mailbox: { [name: string]: unknown } = Object.assign(
    {
      item: seed.reading === null ? written(seed) : received(seed.reading),
      userProfile: {
        accountType: 'office365',
        displayName: seed.user.name,
        emailAddress: seed.user.address,
        timeZone: 'GMT Standard Time',
      },
      diagnostics: { hostName: profile.hostName, hostVersion: '20.0.0.0', OWAView: owaView },
      displayNewMessageForm: asynchronous('displayNewMessageForm', 1),
      convertToRestId: (id: string) => id.replace(/\//g, '-').replace(/\+/g, '_'),
    },
    handled(mailboxEvents),
  );

  const context = onlyPlayed('context', {
    host: officeEnums.HostType.Outlook,
    platform,
    displayLanguage: seed.language,
    contentLanguage: seed.language,
    diagnostics: { host: 'Outlook', platform, version: profile.version },
    requirements: {
      isSetSupported: (name: string, version = '1.1') =>
        name.toLowerCase() === 'nestedappauth'
          ? profile.has.nestedSignIn && hasVersion('1.1', version)
          : name.toLowerCase() === 'mailbox' && supports(version),
    },
    officeTheme: profile.has.theme ? theme : undefined,
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
    sensitivityLabelsCatalog: profile.has.labels
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
          const info = { host: 'Outlook', platform };
          return Promise.resolve(info).then((ready) => {
            if (callback !== undefined) callback(ready);
            return ready;
          });
        },
      },
      officeEnums,
    ),
  );

  function run(number: number, action: string, event: object): void {
    const handle = associated.get(action);
    if (handle === undefined) {
      send({ kind: 'threw', message: `Nothing is associated with ${action}.` });
      return;
    }
    let isCompleted = false;
    const completed = (options?: unknown): void => {
      send({ kind: 'completed', run: number, options: withoutFunctions([options])[0], isRepeated: isCompleted });
      isCompleted = true;
    };
    try {
      handle(Object.assign({ completed, source: { id: action } }, event));
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
    } else if (message.kind === 'open') {
      loadSettings(message.seed.settings);
      mailbox.item = written(message.seed);
    } else {
      run(message.run, message.action, message.event);
    }
  };

  return { office, actions: () => Array.from(associated.keys()) };
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
