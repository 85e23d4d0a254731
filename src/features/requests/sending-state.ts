import type { Report } from '../../engine';
import type { RecordBox, SendResult } from '../../record-mail';
import type { Sending } from '../../stories';
import type { Trouble } from '../../ui';

/** How far the sending of one record is. */
export type SendingState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'sending' }
  /** The check found something; sent anyway only where it asks. */
  | { readonly phase: 'checked'; readonly report: Report; readonly mayGo: boolean }
  | { readonly phase: 'unwritable'; readonly problem: string }
  | { readonly phase: 'failed'; readonly trouble: Trouble }
  /** No answer came: Sent Items are looked through. */
  | { readonly phase: 'looking' }
  /** It could not be looked up either. */
  | { readonly phase: 'unknown' }
  | { readonly phase: 'sent' };

/** What a person reads of a result. */
export function stateAfter(result: SendResult, explain: (error: unknown) => Trouble): SendingState {
  if (result.sent === 'yes') return { phase: 'sent' };
  if (result.sent === 'unknown') return { phase: 'looking' };
  if (result.why === 'check') {
    return { phase: 'checked', report: result.report, mayGo: result.report.verdict !== 'stop' };
  }
  return result.why === 'record'
    ? { phase: 'unwritable', problem: result.problem }
    : { phase: 'failed', trouble: explain(result.failure) };
}

/** While it is under way, no press starts another one. */
export function isUnderWay({ phase }: SendingState): boolean {
  return phase === 'sending' || phase === 'looking';
}

/** Looks what became of a sending without an answer. It is never sent a second time from here. */
export async function look(box: RecordBox, { record }: Sending): Promise<SendingState> {
  try {
    await box.settle();
  } catch {
    return { phase: 'unknown' };
  }
  return { phase: box.unsettled().some(({ recordId }) => recordId === record.id) ? 'unknown' : 'sent' };
}

/** Sends once and follows it to its end, saying each state on the way. Never rejects. */
export async function sendAndFollow(
  box: RecordBox,
  sending: Sending,
  accepted: boolean,
  explain: (error: unknown) => Trouble,
  say: (state: SendingState) => void,
): Promise<SendingState> {
  say({ phase: 'sending' });
  let state: SendingState;
  try {
    state = stateAfter(await box.send(sending, { accepted }), explain);
  } catch (error) {
    // Not by what Graph does, so nothing of it left: a part of the program that did not arrive, or a mistake in it.
    state = { phase: 'failed', trouble: explain(error) };
  }
  say(state);
  if (state.phase !== 'looking') return state;
  const found = await look(box, sending);
  say(found);
  return found;
}
