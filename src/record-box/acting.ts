import type { SendResult } from '../record-mail';
import type { Sending } from '../stories';

export type NotSentResult = Exclude<SendResult, { readonly sent: 'yes' }>;

/** How far one act has come, from the first press to the mail in Sent Items. */
export type Acting<Act> =
  | { readonly phase: 'choosing' }
  /** Pressed without the words it needs. */
  | { readonly phase: 'noteMissing'; readonly act: Act }
  | { readonly phase: 'confirming'; readonly act: Act }
  /** `sending` is kept as it is from here on, so that trying again is the same record and not a second one. */
  | { readonly phase: 'sending'; readonly act: Act; readonly sending: Sending | undefined }
  | {
      readonly phase: 'notSent';
      readonly act: Act;
      readonly sending: Sending | undefined;
      readonly result: NotSentResult;
    }
  /** No answer came: looking what became of it. */
  | { readonly phase: 'looking'; readonly act: Act; readonly sending: Sending }
  /** Something newer was found before it went: it was not sent. */
  | { readonly phase: 'stopped'; readonly act: Act }
  | { readonly phase: 'sent'; readonly act: Act; readonly at: string; readonly mail: string | undefined };

export type ActingStep<Act> =
  | { readonly do: 'press'; readonly act: Act; readonly isNoteMissing: boolean }
  | { readonly do: 'back' }
  /** The person wrote on: what was made of the words before is dropped. */
  | { readonly do: 'write'; readonly note: string }
  | { readonly do: 'send'; readonly act: Act }
  | { readonly do: 'result'; readonly result: SendResult; readonly sending: Sending }
  /** It failed before anything was made of it. */
  | { readonly do: 'fail'; readonly failure: unknown }
  /** A sending of an earlier visit whose outcome is not known. */
  | { readonly do: 'resume'; readonly act: Act; readonly sending: Sending }
  | { readonly do: 'look' }
  /** `isSettled`: it is known to have gone. */
  | { readonly do: 'looked'; readonly isSettled: boolean }
  | { readonly do: 'stop' };

export const choosing = { phase: 'choosing' } as const;

/** One step of acting. What cannot happen in a phase changes nothing: a second press of a pressed button above all. */
export function nextActing<Act>(state: Acting<Act>, step: ActingStep<Act>): Acting<Act> {
  switch (step.do) {
    case 'press':
      if (isFixed(state)) return state;
      return { phase: step.isNoteMissing ? 'noteMissing' : 'confirming', act: step.act };
    case 'back':
      return isFixed(state) ? state : choosing;
    case 'write':
      if (state.phase === 'noteMissing') return step.note.trim() === '' ? state : choosing;
      return state.phase === 'notSent' && !isFixed(state) ? choosing : state;
    case 'send':
      if (isFixed(state)) return state;
      return { phase: 'sending', act: step.act, sending: state.phase === 'notSent' ? state.sending : undefined };
    case 'result':
      return state.phase === 'sending' ? afterSending(state.act, step) : state;
    case 'fail': {
      const result = { sent: 'no', why: 'failure', failure: step.failure } as const;
      return state.phase === 'sending' ? { ...state, phase: 'notSent', result } : state;
    }
    case 'resume':
      return { phase: 'notSent', act: step.act, sending: step.sending, result: unknown };
    case 'look':
      return state.phase === 'notSent' && state.result.sent === 'unknown' && state.sending !== undefined
        ? { phase: 'looking', act: state.act, sending: state.sending }
        : state;
    case 'looked':
      if (state.phase !== 'looking') return state;
      return step.isSettled
        ? { phase: 'sent', act: state.act, at: state.sending.record.at, mail: undefined }
        : { phase: 'notSent', act: state.act, sending: state.sending, result: unknown };
    case 'stop':
      return state.phase === 'sending' ? { phase: 'stopped', act: state.act } : state;
  }
}

const unknown: NotSentResult = { sent: 'unknown', failure: undefined };

function afterSending<Act>(
  act: Act,
  { result, sending }: Extract<ActingStep<Act>, { readonly do: 'result' }>,
): Acting<Act> {
  return result.sent === 'yes'
    ? { phase: 'sent', act, at: sending.record.at, mail: result.mail }
    : { phase: 'notSent', act, sending, result };
}

/** While it is under way, or not known whether it went, no press starts another one. */
export function isFixed(state: Acting<unknown>): boolean {
  const { phase } = state;
  return phase === 'sending' || phase === 'looking' || (phase === 'notSent' && state.result.sent === 'unknown');
}
