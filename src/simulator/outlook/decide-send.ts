/** What the manifest declares for the send event. The table below is Microsoft's page on Smart Alerts, 3 April 2026. */
export type SendMode = 'promptUser' | 'softBlock' | 'block';

/** Where a send stands when Outlook has to do something. */
export type Situation =
  /** Work Offline is on when Send is pressed. */
  | { readonly kind: 'workOffline' }
  /** The add-in's script did not load. */
  | { readonly kind: 'unavailable' }
  /** The script loaded and associates no function with the event. */
  | { readonly kind: 'noHandler' }
  | { readonly kind: 'running'; readonly milliseconds: number }
  | { readonly kind: 'connectionLost' }
  | { readonly kind: 'allowed' }
  /** The add-in said no. It may soften the mode, and never harden it. */
  | { readonly kind: 'notMet'; readonly isSoftened: boolean };

export type DialogAbout = 'notMet' | 'unavailable' | 'takingLonger' | 'timedOut' | 'connectionLost' | 'workOffline';

export type Doing =
  | { readonly kind: 'send' }
  /** Goes when the connection is back. */
  | { readonly kind: 'outbox' }
  | { readonly kind: 'wait' }
  | {
      readonly kind: 'dialog';
      readonly about: DialogAbout;
      /** Where the mail goes by Send Anyway; null where there is no such button. */
      readonly sendAnyway: 'sent' | 'outbox' | null;
      /** Where the mail is when it is not sent. */
      readonly otherwise: 'compose' | 'drafts';
      /** Outlook's own label of the button that does not send. */
      readonly cancel: "Don't Send" | 'Try Later' | 'OK';
    };

/** From when on Outlook says that the add-in takes long, and from when on it gives up. */
export const TAKING_LONGER = 5000;
export const TIMED_OUT = 300_000;

/** What Outlook does about a mail, by the send mode and where the send stands. Pure. */
export function decideSend(mode: SendMode, situation: Situation): Doing {
  switch (situation.kind) {
    case 'allowed':
      return { kind: 'send' };
    case 'notMet':
      return ask('notMet', mode === 'promptUser' || situation.isSoftened ? 'sent' : null);
    case 'workOffline':
      return mode === 'promptUser' ? { kind: 'outbox' } : { ...ask('workOffline', null), cancel: 'OK' };
    case 'unavailable':
      // The page says in one place that the mail is sent, and in another that the sender is asked: the asking is played,
      // since it is the one a sender has to understand.
      return { ...ask('unavailable', mode === 'block' ? null : 'sent'), cancel: 'Try Later' };
    case 'noHandler':
      // Unlike a script that does not load, this blocks in both stricter modes (Smart Alerts walkthrough).
      return { ...ask('unavailable', mode === 'promptUser' ? 'sent' : null), cancel: 'Try Later' };
    case 'running':
      if (situation.milliseconds < TAKING_LONGER) return { kind: 'wait' };
      return ask(
        situation.milliseconds < TIMED_OUT ? 'takingLonger' : 'timedOut',
        mode === 'promptUser' ? 'sent' : null,
      );
    case 'connectionLost':
      return mode === 'block'
        ? { ...ask('connectionLost', null), otherwise: 'drafts', cancel: 'OK' }
        : { ...ask('connectionLost', 'outbox'), otherwise: 'drafts' };
  }
}

type Dialog = Extract<Doing, { kind: 'dialog' }>;

function ask(about: DialogAbout, sendAnyway: Dialog['sendAnyway']): Dialog {
  return { kind: 'dialog', about, sendAnyway, otherwise: 'compose', cancel: "Don't Send" };
}
