import { type Completion, type CompletionClient, readCompletion } from './completion';
import { type Doing, decideSend, type SendMode, TAKING_LONGER, TIMED_OUT } from './decide-send';
import type { After, EventAnswer } from './event-runtime';

/** What is on the screen while a mail is being sent. */
export type SendView = { readonly kind: 'checking' } | { readonly kind: 'dialog'; readonly dialog: ShownDialog };

export type ShownDialog = Extract<Doing, { kind: 'dialog' }> & {
  /** What the add-in said, where it is the add-in that speaks. */
  readonly completion: Completion | null;
};

export interface SendEnd {
  /** Where the mail is now. */
  readonly place: 'sent' | 'outbox' | 'compose' | 'drafts';
  /** The pane is to be opened with what the add-in hands over. */
  readonly opensPane: boolean;
  readonly contextData: unknown;
}

export interface SendSession {
  readonly sendAnyway: () => void;
  /** The button that does not send; it opens the pane where the add-in named a command. */
  readonly cancel: () => void;
  /** Leaves the dialog without pressing anything: the mail stays, and no pane opens. */
  readonly dismiss: () => void;
  readonly connectionLost: () => void;
}

export interface SendStart {
  readonly mode: SendMode;
  readonly isWorkingOffline: boolean;
  readonly client: CompletionClient;
  /** False: this client starts no script when this is sent. */
  readonly hasSendEvent: boolean;
  /** Runs the event and says how it ended; returns how to end the runtime. */
  readonly runEvent: (answered: (answer: EventAnswer) => void) => () => void;
  readonly after: After;
  readonly show: (view: SendView) => void;
  readonly end: (end: SendEnd) => void;
  /** Told how the script answered, for those who want to look behind the scenes. */
  readonly report: (answer: EventAnswer, completion: Completion | null) => void;
}

/** Sends a mail as Outlook does with a Smart Alerts add-in. `end` is called exactly once. */
export function startSend({
  mode,
  isWorkingOffline,
  client,
  hasSendEvent,
  runEvent,
  after,
  show,
  end,
  report,
}: SendStart): SendSession {
  let isOver = false;
  let dialog: ShownDialog | null = null;
  let stopRuntime: (() => void) | null = null;
  const timers: (() => void)[] = [];

  function quiet(): void {
    for (const prevent of timers.splice(0)) prevent();
  }

  function finish(place: SendEnd['place'], opener: Completion | null = null): void {
    if (isOver) return;
    isOver = true;
    quiet();
    // Whoever goes on writing keeps the runtime that began with the mail.
    if (place !== 'compose') stopRuntime?.();
    end({ place, opensPane: opener?.opensPane ?? false, contextData: opener?.contextData });
  }

  function act(doing: Doing, completion: Completion | null = null): void {
    if (isOver) return;
    if (doing.kind === 'send') finish('sent');
    else if (doing.kind === 'outbox') finish('outbox');
    else if (doing.kind === 'wait') show({ kind: 'checking' });
    else {
      dialog = { ...doing, completion };
      show({ kind: 'dialog', dialog });
    }
  }

  function take(answer: EventAnswer): void {
    if (isOver || dialog?.about === 'timedOut' || dialog?.about === 'connectionLost') return;
    quiet();
    if (answer.kind !== 'completed') {
      report(answer, null);
      act(decideSend(mode, answer.kind === 'late' ? { kind: 'running', milliseconds: TIMED_OUT } : answer));
      return;
    }
    const completion = readCompletion(answer.options, client);
    report(answer, completion);
    if (completion.allows) act(decideSend(mode, { kind: 'allowed' }));
    else act(decideSend(mode, { kind: 'notMet', isSoftened: completion.isSoftened }), completion);
  }

  if (!hasSendEvent) {
    finish(isWorkingOffline ? 'outbox' : 'sent');
  } else if (isWorkingOffline) {
    act(decideSend(mode, { kind: 'workOffline' }));
  } else {
    act(decideSend(mode, { kind: 'running', milliseconds: 0 }));
    for (const milliseconds of [TAKING_LONGER, TIMED_OUT]) {
      timers.push(
        after(milliseconds, () => {
          act(decideSend(mode, { kind: 'running', milliseconds }));
          if (milliseconds === TIMED_OUT) stopRuntime?.();
        }),
      );
    }
    stopRuntime = runEvent(take);
  }

  return {
    sendAnyway: () => {
      if (dialog !== null && dialog.sendAnyway !== null) finish(dialog.sendAnyway);
    },
    cancel: () => {
      if (dialog !== null) finish(dialog.otherwise, dialog.completion);
    },
    dismiss: () => {
      if (dialog !== null) finish(dialog.otherwise);
    },
    connectionLost: () => {
      if (isOver || dialog?.about === 'notMet') return;
      quiet();
      stopRuntime?.();
      act(decideSend(mode, { kind: 'connectionLost' }));
    },
  };
}
