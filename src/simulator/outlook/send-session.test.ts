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
  const promise = new Promise<EventAnswer>((resolve) => {
    answer = resolve;
  });
  const session = startSend({
    mode,
    isWorkingOffline: false,
    client: { addInName: 'Second Look', commandIds: ['secondLookCompose'], supports: () => true },
    runEvent: () => ({
      answer: promise,
      stop: () => {
        isStopped = true;
      },
    }),
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
    async completes(options: unknown) {
      answer({ kind: 'completed', options, milliseconds: 50, calls: 8, unanswered: 0 });
      await promise;
    },
    async fails(given: EventAnswer) {
      answer(given);
      await promise;
    },
    passes(milliseconds: number) {
      for (const timer of [...timers]) if (timer.at <= milliseconds && timers.includes(timer)) timer.callback();
    },
  };
}

describe('a send', () => {
  it('goes without a word when the add-in allows it, and ends the runtime', async () => {
    const send = played('softBlock');
    await send.completes({ allowEvent: true });
    expect(send.ends).toMatchObject([{ place: 'sent' }]);
    expect(send.views).toEqual([{ kind: 'checking' }]);
    expect(send.isStopped()).toBe(true);
  });

  it('is held by a refusal, and the button opens the pane with what was handed over', async () => {
    const send = played('softBlock');
    await send.completes(refusal);
    expect(send.dialog()).toMatchObject({ about: 'notMet', sendAnyway: null });
    send.session.sendAnyway();
    expect(send.ends).toEqual([]);
    send.session.cancel();
    expect(send.ends).toEqual([{ place: 'compose', opensPane: true, contextData: '{"version":1}' }]);
  });

  it('goes by Send Anyway when the add-in softened the mode', async () => {
    const send = played('softBlock');
    await send.completes({ ...refusal, sendModeOverride: 'promptUser' });
    send.session.sendAnyway();
    expect(send.ends).toMatchObject([{ place: 'sent', opensPane: false }]);
  });

  it('opens no pane when the dialog is left by Escape', async () => {
    const send = played('softBlock');
    await send.completes(refusal);
    send.session.dismiss();
    expect(send.ends).toEqual([{ place: 'compose', opensPane: false, contextData: undefined }]);
  });

  it('says after five seconds that it takes longer, and takes the late answer all the same', async () => {
    const send = played('softBlock');
    send.passes(5000);
    expect(send.dialog()?.about).toBe('takingLonger');
    await send.completes({ allowEvent: true });
    expect(send.ends).toMatchObject([{ place: 'sent' }]);
  });

  it('takes no answer any more after five minutes', async () => {
    const send = played('softBlock');
    send.passes(300_000);
    expect(send.dialog()?.about).toBe('timedOut');
    expect(send.isStopped()).toBe(true);
    await send.completes({ allowEvent: true });
    expect(send.ends).toEqual([]);
    send.session.cancel();
    expect(send.ends).toMatchObject([{ place: 'compose' }]);
  });

  it('asks when the script did not load', async () => {
    const send = played('softBlock');
    await send.fails({ kind: 'unavailable', reason: 'NetworkError' });
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

  it('ends once, however often a button is pressed', async () => {
    const send = played('promptUser');
    await send.completes(refusal);
    send.session.sendAnyway();
    send.session.cancel();
    send.session.dismiss();
    expect(send.ends).toHaveLength(1);
  });
});
