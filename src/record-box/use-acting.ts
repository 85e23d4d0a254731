import { useRef, useState } from 'react';
import type { RecordBox } from '../record-mail';
import type { Sending } from '../stories';
import { type Acting, type ActingStep, choosing, isFixed, nextActing } from './acting';
import { carryOut, hasGone } from './carry-out';

export interface ActingOptions<Act> {
  readonly box: RecordBox;
  /** Reference of the request that is acted on. */
  readonly ref: string;
  /** Whether it is still what the person meant: looked at after the mailbox was read once more. Left out: always. */
  readonly isCurrent?: (act: Act) => boolean;
  /** Makes what is sent; called once for each act. Undefined: there is nothing to send any more. */
  readonly make: (act: Act) => Promise<Sending | undefined>;
  readonly onSent: (act: Act, sending: Sending) => void;
}

export interface ActingHandle<Act> {
  readonly state: Acting<Act>;
  readonly press: (act: Act, isNoteMissing: boolean) => void;
  readonly back: () => void;
  readonly write: (note: string) => void;
  /** Sends, unless something is being sent or may have gone. Never rejects. */
  readonly send: (act: Act) => Promise<void>;
  /** Tries once more what was not sent: the same record. `accepted`: the person read what the check asked about. */
  readonly again: (accepted?: boolean) => Promise<void>;
  /** Takes up a sending of an earlier visit whose outcome was never known. */
  readonly resume: (act: Act, sending: Sending) => void;
  /** Looks once more what became of a sending without an answer. */
  readonly look: () => Promise<void>;
}

/** One act at a time, from the press to what came of it. */
export function useActing<Act>({ box, ref, isCurrent, make, onSent }: ActingOptions<Act>): ActingHandle<Act> {
  const [state, setState] = useState<Acting<Act>>(choosing);
  /** The same as `state`, but at once: two presses may come before the next drawing. */
  const current = useRef(state);
  const step = (next: ActingStep<Act>) => {
    current.current = nextActing(current.current, next);
    setState(current.current);
  };

  const look = async () => {
    step({ do: 'look' });
    const { current: now } = current;
    if (now.phase !== 'looking') return;
    const { act, sending } = now;
    const isSettled = await hasGone(box, sending);
    step({ do: 'looked', isSettled });
    if (isSettled) onSent(act, sending);
  };

  const send = async (act: Act, accepted = false) => {
    if (isFixed(current.current)) return;
    step({ do: 'send', act });
    const kept = current.current.phase === 'sending' ? current.current.sending : undefined;
    const done = await carryOut({
      ...{ box, ref, kept, accepted },
      isCurrent: () => isCurrent?.(act) ?? true,
      make: () => make(act),
    });
    if (done === undefined) return step({ do: 'stop' });
    if ('failure' in done) return step({ do: 'fail', failure: done.failure });
    step({ do: 'result', ...done });
    if (done.result.sent === 'yes') onSent(act, done.sending);
    if (done.result.sent === 'unknown') await look();
  };

  return {
    state,
    press: (act, isNoteMissing) => step({ do: 'press', act, isNoteMissing }),
    back: () => step({ do: 'back' }),
    write: (note) => step({ do: 'write', note }),
    send: (act) => send(act),
    again: async (accepted) => {
      if (current.current.phase === 'notSent') await send(current.current.act, accepted);
    },
    resume: (act, sending) => step({ do: 'resume', act, sending }),
    look,
  };
}
