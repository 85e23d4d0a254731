import { useCallback, useRef, useState } from 'react';
import type { RecordBox } from '../../record-mail';
import type { Sending } from '../../stories';
import type { Trouble } from '../../ui';
import { isUnderWay, look, type SendingState, sendAndFollow } from './sending-state';

/** One sending at a time, from the press to what came of it. Every act of these screens goes through here. */
export interface UseSending {
  readonly state: SendingState;
  /** Sends, unless something is being sent. `then` is called once it is known to have been sent. */
  readonly send: (sending: Sending, then: () => void) => Promise<void>;
  /** Sends what the check asked about, after the person read it. */
  readonly sendAnyway: () => Promise<void>;
  /** Sends again what failed: the same record. */
  readonly tryAgain: () => Promise<void>;
  /** Takes up a sending of an earlier visit whose outcome was never known. */
  readonly resume: (sending: Sending, then: () => void) => void;
  /** Looks again what became of a sending without an answer. */
  readonly lookAgain: () => Promise<void>;
  /** Puts what was said away. */
  readonly reset: () => void;
}

interface Kept {
  readonly sending: Sending;
  readonly then: () => void;
  /** Whether the person read what the check asked about. */
  accepted: boolean;
}

export function useSending(box: RecordBox, explain: (error: unknown) => Trouble): UseSending {
  const [state, setState] = useState<SendingState>({ phase: 'idle' });
  /** The same as `state`, but at once: two presses may come before the next drawing. */
  const current = useRef<SendingState>(state);
  const last = useRef<Kept | null>(null);

  const say = useCallback((next: SendingState) => {
    current.current = next;
    setState(next);
  }, []);

  const run = useCallback(async (work: (kept: Kept) => Promise<SendingState>) => {
    const { current: kept } = last;
    if (kept === null || isUnderWay(current.current)) return;
    const outcome = await work(kept);
    if (outcome.phase === 'sent') kept.then();
  }, []);

  const again = useCallback(
    () => run(({ sending, accepted }) => sendAndFollow(box, sending, accepted, explain, say)),
    [box, explain, run, say],
  );

  const send = useCallback(
    async (sending: Sending, then: () => void) => {
      if (isUnderWay(current.current)) return;
      last.current = { sending, then, accepted: false };
      await again();
    },
    [again],
  );

  const sendAnyway = useCallback(async () => {
    if (last.current !== null) last.current.accepted = true;
    await again();
  }, [again]);

  const resume = useCallback(
    (sending: Sending, then: () => void) => {
      last.current = { sending, then, accepted: false };
      say({ phase: 'unknown' });
    },
    [say],
  );

  const lookAgain = useCallback(
    () =>
      run(async ({ sending }) => {
        say({ phase: 'looking' });
        const found = await look(box, sending);
        say(found);
        return found;
      }),
    [box, run, say],
  );

  return {
    state,
    send,
    sendAnyway,
    tryAgain: again,
    resume,
    lookAgain,
    reset: useCallback(() => say({ phase: 'idle' }), [say]),
  };
}
