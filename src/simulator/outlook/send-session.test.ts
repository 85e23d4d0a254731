import { describe, expect, it } from 'vitest';
import type { SendMode } from './decide-send';
import type { EventAnswer } from './event-runtime';
import { type SendEnd, type SendStart, type SendView, startSend } from './send-session';

const refusal = {
  allowEvent: false,
  errorMessage: 'Stop: this would go to your own personal address.',
  cancelLabel: 'Fix in Second Look',
  commandId: 'secondLookCompose',
  contextData: '{"version":1}',
};

/** A send whose clock and add-in are moved by hand. */
function played(mode: SendMode, overrides: Partial<SendStart> = {}) {
  const views: SendView[] = [];
  const ends: SendEnd[] = [];
  const timers: { at: number; callback: () => void }[] = [];
  let isStopped = false;
  let answer: (given: EventAnswer) => void = () => undefined;
  const session = startSend({
    mode,
    isWorkingOffline: false,
    client: { addInName: 'Second Look', commandIds: ['secondLookCompose'], supports: () => true },
    hasSendEvent: true,
    runEvent: (answered) => {
      answer = answered;
      return () => {
        isStopped = true;
      };
    },
    after: (at, callback) => {
      const timer = { at, callback };
      timers.push(timer);
      return () => timers.splice(timers.indexOf(timer), 1);
    },
    show: (view) => views.push(view),
    end: (end) => ends.push(end),
    report: () => undefined,
    ...overrides,
  });
  const dialog = () => {
    const last = views[views.length - 1];
    return last?.kind === 'dialog' ? last.dialog : null;
  };
  return {
    session,
    ends,
    views,
    dialog,
    isStopped: () => isStopped,
    completes: (options: unknown) => answer({ kind: 'completed', options, milliseconds: 50, calls: 8, unanswered: 0 }),
    fails: (given: EventAnswer) => answer(given),
    passes(milliseconds: number) {
      for (const timer of [...timers]) if (timer.at <= milliseconds && timers.includes(timer)) timer.callback();
    },
  };
}

describe('a send', () => {
  it('goes without a word when the add-in allows it, and ends the runtime', () => {
    const send = played('softBlock');
    send.completes({ allowEvent: true });
    expect(send.ends).toMatchObject([{ place: 'sent' }]);
    expect(send.views).toEqual([{ kind: 'checking' }]);
    expect(send.isStopped()).toBe(true);
  });

  it('is held by a refusal, and the button opens the pane with what was handed over', () => {
    const send = played('softBlock');
    send.completes(refusal);
    expect(send.dialog()).toMatchObject({ about: 'notMet', sendAnyway: null });
    send.session.sendAnyway();
    expect(send.ends).toEqual([]);
    send.session.cancel();
    expect(send.ends).toEqual([{ place: 'compose', opensPane: true, contextData: '{"version":1}' }]);
  });

  it('goes by Send Anyway when the add-in softened the mode', () => {
    const send = played('softBlock');
    send.completes({ ...refusal, sendModeOverride: 'promptUser' });
    send.session.sendAnyway();
    expect(send.ends).toMatchObject([{ place: 'sent', opensPane: false }]);
  });

  it('opens no pane when the dialog is left by Escape', () => {
    const send = played('softBlock');
    send.completes(refusal);
    send.session.dismiss();
    expect(send.ends).toEqual([{ place: 'compose', opensPane: false, contextData: undefined }]);
  });

  it('leaves the runtime to whoever goes on writing', () => {
    const send = played('softBlock');
    send.completes(refusal);
    send.session.cancel();
    expect(send.isStopped()).toBe(false);
  });

  it('goes unlooked at where the client has no send event, and waits in the Outbox when working offline', () => {
    expect(played('softBlock', { hasSendEvent: false }).ends).toMatchObject([{ place: 'sent' }]);
    expect(played('softBlock', { hasSendEvent: false, isWorkingOffline: true }).ends).toMatchObject([
      { place: 'outbox' },
    ]);
  });

  it('says after five seconds that it takes longer, and takes the late answer all the same', () => {
    const send = played('softBlock');
    send.passes(5000);
    expect(send.dialog()?.about).toBe('takingLonger');
    send.completes({ allowEvent: true });
    expect(send.ends).toMatchObject([{ place: 'sent' }]);
  });

  it('takes no answer any more after five minutes', () => {
    const send = played('softBlock');
    send.passes(300_000);
    expect(send.dialog()?.about).toBe('timedOut');
    expect(send.isStopped()).toBe(true);
    send.completes({ allowEvent: true });
    expect(send.ends).toEqual([]);
    send.session.cancel();
    expect(send.ends).toMatchObject([{ place: 'compose' }]);
  });

  it('asks when the script did not load', () => {
    const send = played('softBlock');
    send.fails({ kind: 'unavailable', reason: 'NetworkError' });
    expect(send.dialog()).toMatchObject({ about: 'unavailable', sendAnyway: 'sent' });
  });

  it('goes to the Outbox unprocessed when working offline in prompt mode', () => {
    const send = played('promptUser', { isWorkingOffline: true });
    expect(send.ends).toMatchObject([{ place: 'outbox' }]);
    expect(send.views).toEqual([]);
  });

  it('is kept in Drafts when the connection goes and the sender does not send', () => {
    const send = played('softBlock');
    send.session.connectionLost();
    expect(send.dialog()?.about).toBe('connectionLost');
    send.session.cancel();
    expect(send.ends).toMatchObject([{ place: 'drafts' }]);
  });

  it('ends once, however often a button is pressed', () => {
    const send = played('promptUser');
    send.completes(refusal);
    send.session.sendAnyway();
    send.session.cancel();
    send.session.dismiss();
    expect(send.ends).toHaveLength(1);
  });
});
