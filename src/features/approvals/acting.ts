import type { SendResult } from '../../record-mail';
import type { StepStanding } from '../../records';
import type { Sending } from '../../stories';

/** What may be pressed. `readWords`: a team records what somebody answered in words. */
export type Act = 'approve' | 'decline' | 'ask' | 'handBack' | 'receipt' | 'done' | 'notForUs' | 'readWords';

/** The acts of a step, the one that is likeliest first. Asking twice before an answer came helps nobody. */
export function actsAt({ does, status }: Pick<StepStanding, 'does' | 'status'>): readonly Act[] {
  const ask: readonly Act[] = status === 'questioned' ? [] : ['ask'];
  if (does === 'decide')
    return ['approve', 'decline', ...ask, ...(status === 'handedBack' ? [] : ['handBack' as const])];
  if (does === 'complete') return ['done', 'notForUs', ...ask];
  return does === 'acknowledge' ? ['receipt'] : [];
}

/** Whether an act needs words: whoever reads it can do nothing with it otherwise. */
export function needsNote(act: Act): boolean {
  return act === 'decline' || act === 'ask' || act === 'handBack' || act === 'notForUs';
}

type Failed = Exclude<SendResult, { readonly sent: 'yes' }>;

/** How far one answer has come. */
export type Acting =
  | { readonly phase: 'choosing' }
  /** Pressed without the words it needs. */
  | { readonly phase: 'noteMissing'; readonly act: Act }
  | { readonly phase: 'confirming'; readonly act: Act }
  /** `sending` is kept as it is from here on, so that trying again is the same record and not a second one. */
  | { readonly phase: 'sending'; readonly act: Act; readonly sending: Sending | undefined }
  | { readonly phase: 'notSent'; readonly act: Act; readonly sending: Sending; readonly result: Failed }
  /** No answer came: looking what became of it. */
  | { readonly phase: 'looking'; readonly act: Act; readonly sending: Sending }
  | { readonly phase: 'sent'; readonly act: Act; readonly at: string; readonly mail: string | undefined };

export type ActingStep =
  | { readonly do: 'press'; readonly act: Act; readonly note: string }
  | { readonly do: 'back' }
  /** The person wrote on: what was made of the words before is dropped. */
  | { readonly do: 'write'; readonly note: string }
  | { readonly do: 'send'; readonly sending?: Sending }
  | { readonly do: 'result'; readonly result: SendResult; readonly sending: Sending }
  | { readonly do: 'look' }
  /** `isSettled`: it is known to have gone. */
  | { readonly do: 'looked'; readonly isSettled: boolean; readonly failure: unknown }
  /** Something newer was found before it went. */
  | { readonly do: 'stop' };

export const choosing: Acting = { phase: 'choosing' };

/** One step of answering. What cannot happen in a phase changes nothing: a second press of a pressed button above all. */
export function nextActing(state: Acting, step: ActingStep): Acting {
  switch (step.do) {
    case 'press':
      if (isUnderWay(state)) return state;
      return needsNote(step.act) && step.note.trim() === ''
        ? { phase: 'noteMissing', act: step.act }
        : { phase: 'confirming', act: step.act };
    case 'back':
      return isUnderWay(state) || isUnknown(state) ? state : choosing;
    case 'write':
      if (state.phase === 'noteMissing') return step.note.trim() === '' ? state : choosing;
      return state.phase === 'notSent' && !isUnknown(state) ? choosing : state;
    case 'send':
      if (state.phase === 'confirming') return { phase: 'sending', act: state.act, sending: step.sending };
      return state.phase === 'notSent' ? { phase: 'sending', act: state.act, sending: state.sending } : state;
    case 'result':
      return state.phase === 'sending' ? afterSending(state.act, step) : state;
    case 'look':
      return state.phase === 'notSent' && isUnknown(state)
        ? { phase: 'looking', act: state.act, sending: state.sending }
        : state;
    case 'looked':
      if (state.phase !== 'looking') return state;
      return step.isSettled
        ? { phase: 'sent', act: state.act, at: state.sending.record.at, mail: undefined }
        : {
            phase: 'notSent',
            act: state.act,
            sending: state.sending,
            result: { sent: 'unknown', failure: step.failure },
          };
    case 'stop':
      return choosing;
  }
}

function afterSending(act: Act, { result, sending }: Extract<ActingStep, { do: 'result' }>): Acting {
  return result.sent === 'yes'
    ? { phase: 'sent', act, at: sending.record.at, mail: result.mail }
    : { phase: 'notSent', act, sending, result };
}

function isUnderWay({ phase }: Acting): boolean {
  return phase === 'sending' || phase === 'looking';
}

function isUnknown(state: Acting): boolean {
  return state.phase === 'notSent' && state.result.sent === 'unknown';
}
