import type { RecipientField } from '../../engine';
import { commandIds } from '../../hosts';
import { contextText, hasVersion } from './completion';
import { composeStore } from './compose-store';
import { type SendMode, TIMED_OUT } from './decide-send';
import type { Draft, Person } from './draft';
import { type EventAnswer, type EventRuntime, startEventRuntime } from './event-runtime';
import { changesOf, openingEvents, sendEvent } from './item-changes';
import type { SensitivityLabel } from './label-calls';
import { launchOf } from './launch';
import { type NodeRealm, nodeRealm } from './node-realm';
import { playOffice } from './office-client';
import { type CallCounts, type Surroundings, serveOffice } from './office-host';
import type { OfficeSeed, Port } from './office-protocol';
import type { ClientProfile } from './profiles';
import { type AddressBook, resolvedEntry } from './resolve-recipients';
import { type RoamingStores, roamingStores, type SettingsReader } from './roaming-stores';
import { type SendEnd, type ShownDialog, startSend } from './send-session';
import { virtualClock } from './virtual-clock';

export interface ClientStart {
  readonly profile: ClientProfile;
  /** Text of the built event script; null: it is not found. */
  readonly script: string | null;
  /** The mail or meeting as it is opened. */
  readonly draft: Draft;
  /** Milliseconds until Office answers a call. */
  readonly latency?: number;
  /** The instant at which the mail is opened, ISO 8601. */
  readonly now?: string;
  readonly mode?: SendMode;
  /** Whose Outlook it is; whoever the mail is from, where nobody else is named. */
  readonly user?: Person;
  readonly language?: string;
  readonly book?: AddressBook;
  readonly labels?: readonly SensitivityLabel[];
  /** The mailbox's, to be used again for its next mail. */
  readonly settings?: RoamingStores;
  /** The mail was kept in Drafts and is opened again. */
  readonly wasKept?: boolean;
  /** Each event starts in a runtime of its own: nothing is remembered from one to the next. */
  readonly isForgetful?: boolean;
  /** The runtime outlives the mail, and `open` goes on in it: many times faster than starting one for each mail. */
  readonly keepsRuntime?: boolean;
  readonly isWorkingOffline?: boolean;
  /** Calls that are never answered, and calls that Office refuses. */
  readonly hangs?: (path: string) => boolean;
  readonly refuses?: (path: string) => boolean;
}

/** An event that the script was started for. */
export interface PlayedEvent {
  readonly name: string;
  /** Null while it runs, and where the mail was gone first. */
  readonly answer: EventAnswer | null;
}

export interface Sending {
  /** Where the mail is now. `compose`: still being written. */
  readonly place: SendEnd['place'];
  /** The last dialog that was shown; null without one. */
  readonly alert: ShownDialog | null;
  /** What all dialogs were about, in their order. */
  readonly dialogs: readonly ShownDialog['about'][];
  /** How the script answered; null where it was not asked or never did. */
  readonly answer: EventAnswer | null;
  /** What the script completed the event with and Outlook cuts, refuses or ignores. */
  readonly faults: readonly string[];
  /** What the alert's button handed to the pane it opened; null: no pane was opened. */
  readonly context: string | null;
  /** Milliseconds that the sender waited, by the played clock. */
  readonly waited: number;
  /** Milliseconds that the script itself worked for it, by this machine's clock. */
  readonly worked: number;
}

export interface PlayedClient {
  /** The mail as it is, with bar, headers and session data. */
  readonly draft: () => Draft;
  /** Changes the mail at one instant. What that starts runs with the next `pass`, `settle` or `send`. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Adds recipients to a field, as one change or as a change for each. */
  readonly add: (field: RecipientField, addresses: readonly string[], how?: 'all' | 'each') => void;
  /** Lets time go by. */
  readonly pass: (milliseconds: number) => void;
  /** Lets time go by until every event has ended and every call is answered; at most five minutes. */
  readonly settle: () => void;
  /** Presses Send, waits for what comes of it, and answers an alert. */
  readonly send: (press?: 'cancel' | 'sendAnyway' | 'dismiss') => Sending;
  /** The pane's `Office`, as long as the mail is open. Its calls are answered in microtasks, whatever the clock says. */
  readonly openPane: (context?: string) => object;
  /** Opens another mail in the place of this one, which was sent or is thrown away. */
  readonly open: (draft: Draft, wasKept?: boolean) => void;
  /** Events since the mail was opened. */
  readonly events: () => readonly PlayedEvent[];
  /** Calls of the event runtimes. */
  readonly counts: () => CallCounts;
  /** Milliseconds for loading the script and for what it did since, by this machine's clock. */
  readonly times: () => { readonly loading: number; readonly worked: number };
  /** What must not be: exceptions, second completions, refused calls, events that ended without a completion. */
  readonly problems: () => readonly string[];
  readonly close: () => void;
}

/** A channel in this process. A message arrives once whoever sent it has returned, and as a copy. */
function microtaskPorts(): { page: Port; office: Port } {
  const post = (port: Port, message: unknown): void => {
    const data = structuredClone(message);
    queueMicrotask(() => port.onmessage?.({ data } as MessageEvent));
  };
  const page: Port = { onmessage: null, postMessage: (message) => post(office, message) };
  const office: Port = { onmessage: null, postMessage: (message) => post(page, message) };
  return { page, office };
}

const noBook: AddressBook = { domains: [], people: [], lists: [] };
const colours = {
  bodyBackgroundColor: '#ffffff',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#ffffff',
  controlForegroundColor: '#000000',
};

/** Opens a mail in a played client, in this process and without waiting: its time is a clock of its own. */
export function playClient(given: ClientStart): PlayedClient {
  const { profile, script, latency = 0, mode = 'softBlock', book = noBook, labels = [], hangs = () => false } = given;
  const { user = given.draft.from, settings = roamingStores(profile.settings) } = given;
  let first = given.draft;
  const supports = (version: string) => hasVersion(profile.version, version);
  const clock = virtualClock(given.now === undefined ? Date.now() : Date.parse(given.now));
  const store = composeStore(first);
  const runtimes: { readonly runtime: EventRuntime; readonly realm: NodeRealm }[] = [];
  const events: { name: string; answer: EventAnswer | null; isCut: boolean }[] = [];
  const faults: string[] = [];
  const problemsBefore: string[] = [];
  const panes: { stop(): void }[] = [];
  let current: EventRuntime | null = null;
  let inFlight = 0;
  let isOpen = true;

  const seedFor = (who: SettingsReader): OfficeSeed => ({
    profile,
    item: first.kind === 'mail' ? 'message' : 'appointment',
    user,
    inReplyTo: first.inReplyTo,
    language: given.language ?? 'en-GB',
    theme: colours,
    settings: settings.read(who),
    reading: null,
  });
  const around = (who: SettingsReader, context: string | null): Surroundings => ({
    profile: () => profile,
    book: () => book,
    labels: () => labels,
    initializationContext: () => context,
    saveSettings: (all) => settings.save(who, all),
    hangs,
    ...(given.refuses === undefined ? {} : { refuses: given.refuses }),
  });

  function startRuntime(): EventRuntime {
    const realm = nodeRealm(script, clock);
    const runtime = startEventRuntime({
      realm,
      store,
      seed: seedFor('event'),
      surroundings: around('event', null),
      fault: (text) => faults.push(text),
      clock: clock.now,
      after: clock.after,
      answerLater: (answer) => {
        inFlight += 1;
        clock.after(latency, () => {
          inFlight -= 1;
          answer();
        });
      },
    });
    runtimes.push({ runtime, realm });
    return runtime;
  }

  function launch(name: string, detail: object, answered: (answer: EventAnswer) => void = () => undefined): boolean {
    const found = launchOf(name, profile, detail);
    if (found === null) return false;
    const event: (typeof events)[number] = { name, answer: null, isCut: false };
    events.push(event);
    if (current === null || given.isForgetful) current = startRuntime();
    current.run(found, (answer) => {
      event.answer = answer;
      answered(answer);
    });
    return true;
  }

  function stopRuntimes(): void {
    for (const { runtime } of runtimes) runtime.stop();
    // Outlook ends what still runs when the mail goes: that is nobody's fault.
    if (!isOpen) for (const event of events) event.isCut = event.answer === null;
    current = null;
  }

  function end(): void {
    isOpen = false;
    for (const pane of panes.splice(0)) pane.stop();
    if (!given.keepsRuntime) stopRuntimes();
  }

  const isBusy = () => inFlight > 0 || events.some(({ answer }) => answer === null);

  function settle(): void {
    const until = clock.now() + TIMED_OUT;
    while (isBusy() && clock.step(until - clock.now()));
  }

  function open(draft: Draft, wasKept = false): void {
    end();
    settle();
    if (isBusy()) stopRuntimes();
    problemsBefore.push(...problems());
    faults.length = 0;
    events.length = 0;
    first = draft;
    store.update(() => draft);
    isOpen = true;
    current?.open(seedFor('event'));
    for (const name of openingEvents(draft, wasKept)) launch(name, {});
  }

  store.subscribe((draft, before) => {
    if (!isOpen) return;
    for (const { launches, detail } of changesOf(draft, before)) if (launches !== null) launch(launches, detail);
  });
  for (const name of openingEvents(given.draft, given.wasKept ?? false)) launch(name, {});

  const problems = (): readonly string[] => [
    ...faults,
    ...events.flatMap(({ name, answer, isCut }) =>
      answer?.kind === 'completed' || isCut ? [] : [`${name} was never completed (${answer?.kind ?? 'running'}).`],
    ),
  ];
  const worked = () => runtimes.reduce((sum, { realm }) => sum + realm.worked(), 0);

  function send(press: 'cancel' | 'sendAnyway' | 'dismiss' = 'cancel'): Sending {
    const since = clock.now();
    const workedBefore = worked();
    const dialogs: ShownDialog[] = [];
    const faultsSeen: string[] = [];
    const seen: { answer: EventAnswer | null; end: SendEnd | null } = { answer: null, end: null };
    const name = sendEvent(first);
    const session = startSend({
      mode,
      isWorkingOffline: given.isWorkingOffline ?? false,
      client: { addInName: 'Second Look', commandIds: Object.values(commandIds), supports },
      hasSendEvent: launchOf(name, profile) !== null,
      runEvent: (answered) => {
        launch(name, {}, answered);
        return () => {
          if (!given.keepsRuntime) stopRuntimes();
        };
      },
      after: clock.after,
      show: (view) => {
        if (view.kind === 'dialog') dialogs.push(view.dialog);
      },
      end: (end) => {
        seen.end = end;
      },
      report: (answer, completion) => {
        seen.answer = answer;
        faultsSeen.push(...(completion?.faults ?? []));
      },
    });
    const about = () => dialogs[dialogs.length - 1]?.about ?? 'takingLonger';
    while (seen.end === null && about() === 'takingLonger' && clock.step(TIMED_OUT));
    if (seen.end === null) session[press]();
    const place = seen.end?.place ?? 'compose';
    if (place !== 'compose') end();
    return {
      place,
      alert: dialogs[dialogs.length - 1] ?? null,
      dialogs: dialogs.map((dialog) => dialog.about),
      answer: seen.answer,
      faults: faultsSeen,
      context: seen.end?.opensPane ? contextText(seen.end.contextData) : null,
      waited: clock.now() - since,
      worked: worked() - workedBefore,
    };
  }

  return {
    draft: store.get,
    edit: store.update,
    add(field, addresses, how = 'all') {
      const groups = how === 'all' ? [addresses] : addresses.map((address) => [address]);
      for (const group of groups) {
        const entries = group.map((address) => resolvedEntry({ name: '', address }, book));
        store.update((draft) => ({ ...draft, [field]: [...draft[field], ...entries] }));
      }
    },
    pass: clock.pass,
    settle,
    send,
    open,
    openPane(context) {
      const { page, office } = microtaskPorts();
      panes.push(serveOffice(page, store, around('pane', context ?? null)));
      return playOffice(office, seedFor('pane')).office;
    },
    events: () => events,
    counts: () => {
      const all = runtimes.map(({ runtime }) => runtime.counts());
      return {
        made: all.reduce((sum, { made }) => sum + made, 0),
        unanswered: all.reduce((sum, { unanswered }) => sum + unanswered, 0),
        mostAtOnce: Math.max(0, ...all.map(({ mostAtOnce }) => mostAtOnce)),
      };
    },
    times: () => ({ loading: runtimes.reduce((sum, { realm }) => sum + realm.loading(), 0), worked: worked() }),
    problems: () => [...problemsBefore, ...problems()],
    close() {
      end();
      stopRuntimes();
    },
  };
}
