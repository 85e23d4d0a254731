import { useReducer, useRef } from 'react';
import type { RecordBox } from '../../record-mail';
import type { Sending } from '../../stories';
import { type Act, type Acting, choosing, nextActing } from './acting';

export interface ActingOptions {
  readonly box: RecordBox;
  /** Makes what is sent; called once for each answer. Must not reject. */
  readonly make: (act: Act) => Promise<Sending>;
  /** Whether what is on the screen is still what it was: looked at after the mailbox was read once more. */
  readonly isCurrent: () => boolean;
  readonly onSent: (act: Act) => void;
}

export interface ActingHandle {
  readonly state: Acting;
  readonly press: (act: Act, note: string) => void;
  readonly back: () => void;
  readonly write: (note: string) => void;
  /** Sends what was confirmed, or tries once more. Never rejects. */
  readonly send: (accepted?: boolean) => Promise<void>;
  readonly look: () => Promise<void>;
  /** True once a sending was stopped because something newer had arrived. */
  readonly wasStopped: boolean;
  readonly forget: () => void;
}

/** One answer from the first press to the mail in Sent Items. */
export function useActing({ box, make, isCurrent, onSent }: ActingOptions): ActingHandle {
  const [state, dispatch] = useReducer(nextActing, choosing);
  const wasStopped = useRef(false);

  const look = async (sending: Sending, act: Act) => {
    dispatch({ do: 'look' });
    await box.settle().catch(() => undefined);
    const isSettled = !box.unsettled().some(({ recordId }) => recordId === sending.record.id);
    dispatch({ do: 'looked', isSettled, failure: undefined });
    if (isSettled) onSent(act);
  };

  const send = async (accepted = false) => {
    if (state.phase !== 'confirming' && state.phase !== 'notSent') return;
    const { act } = state;
    const kept = state.phase === 'notSent' ? state.sending : undefined;
    dispatch(kept === undefined ? { do: 'send' } : { do: 'send', sending: kept });
    // What arrived since it was opened must not be decided unseen.
    await box.refresh();
    if (!isCurrent()) {
      wasStopped.current = true;
      dispatch({ do: 'stop' });
      return;
    }
    wasStopped.current = false;
    const sending = kept ?? (await make(act));
    const result = await box.send(sending, accepted ? { accepted } : {});
    dispatch({ do: 'result', result, sending });
    if (result.sent === 'yes') onSent(act);
    if (result.sent === 'unknown') await look(sending, act);
  };

  return {
    state,
    press: (act, note) => dispatch({ do: 'press', act, note }),
    back: () => dispatch({ do: 'back' }),
    write: (note) => dispatch({ do: 'write', note }),
    send,
    look: async () => {
      if (state.phase === 'notSent') await look(state.sending, state.act);
    },
    wasStopped: wasStopped.current,
    forget: () => dispatch({ do: 'stop' }),
  };
}
