import { type Completion, type CompletionClient, readCompletion } from './completion';
import { type Doing, decideSend, type SendMode, TAKING_LONGER, TIMED_OUT } from './decide-send';
import type { EventAnswer, RunningEvent } from './event-runtime';

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
  readonly runEvent: () => RunningEvent;
  /** Calls back after a time; returns how to prevent it. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
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
  runEvent,
  after,
  show,
  end,
  report,
}: SendStart): SendSession {
  let isOver = false;
  let dialog: ShownDialog | null = null;
  let event: RunningEvent | null = null;
  const timers: (() => void)[] = [];

  function quiet(): void {
    for (const prevent of timers.splice(0)) prevent();
    event?.stop();
  }

  function finish(place: SendEnd['place'], opener: Completion | null = null): void {
    if (isOver) return;
    isOver = true;
    quiet();
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
      act(decideSend(mode, { kind: answer.kind }));
      return;
    }
    const completion = readCompletion(answer.options, client);
    report(answer, completion);
    if (completion.allows) act(decideSend(mode, { kind: 'allowed' }));
    else act(decideSend(mode, { kind: 'notMet', isSoftened: completion.isSoftened }), completion);
  }

  if (isWorkingOffline) {
    act(decideSend(mode, { kind: 'workOffline' }));
  } else {
    act(decideSend(mode, { kind: 'running', milliseconds: 0 }));
    for (const milliseconds of [TAKING_LONGER, TIMED_OUT]) {
      timers.push(
        after(milliseconds, () => {
          act(decideSend(mode, { kind: 'running', milliseconds }));
          if (milliseconds === TIMED_OUT) event?.stop();
        }),
      );
    }
    event = runEvent();
    event.answer.then(take, () => take({ kind: 'unavailable', reason: 'The runtime broke.' }));
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
      act(decideSend(mode, { kind: 'connectionLost' }));
    },
  };
}
