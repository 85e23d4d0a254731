import type { RecordBox, SendResult } from '../record-mail';
import type { Sending } from '../stories';
import { alone, type Surroundings, surroundings } from './alone';

export interface CarryingOut {
  readonly box: Pick<RecordBox, 'state' | 'refresh' | 'send'>;
  /** Reference of the request that is acted on. */
  readonly ref: string;
  /** What an earlier try made: sent as it is, so that it is never a second record. */
  readonly kept?: Sending | undefined;
  /** Whether it is still what the person meant, as the mailbox shows it now. */
  readonly isCurrent: () => boolean;
  /** Makes what is sent; undefined where there is nothing to send any more. */
  readonly make: () => Promise<Sending | undefined>;
  /** The person read what the check asked about. */
  readonly accepted?: boolean;
}

/** `failure`: it never came to sending. `undefined`: something newer was found, and nothing was sent. */
export type CarriedOut =
  | { readonly result: SendResult; readonly sending: Sending }
  | { readonly failure: unknown }
  | undefined;

/**
 * Reads again, looks whether the act still fits, and sends it: all of it alone, whichever windows of this browser are at
 * the same request, so that two of them cannot contradict each other. Never rejects.
 */
export async function carryOut(act: CarryingOut, around: Surroundings = surroundings): Promise<CarriedOut> {
  const { box, ref, kept, isCurrent, make, accepted = false } = act;
  // Without it, trying would take seconds to say the same.
  if (!around.isOnline()) return { failure: new DOMException('There is no connection.', 'Offline') };
  try {
    return await alone(
      ref,
      async () => {
        // A reading that is under way may have begun before another window sent.
        if (box.state().reading) await box.refresh();
        await box.refresh();
        if (!isCurrent()) return undefined;
        const sending = kept ?? (await make());
        return sending === undefined ? undefined : { result: await box.send(sending, { accepted }), sending };
      },
      around,
    );
  } catch (failure) {
    // Not by what Graph does, so nothing of it left: a part of the program that did not arrive, or a mistake in it.
    return { failure };
  }
}

/** Looks what became of a sending without an answer: whether it is known to have gone. It is never sent twice from here. */
export async function hasGone(box: Pick<RecordBox, 'settle' | 'unsettled'>, { record }: Sending): Promise<boolean> {
  try {
    await box.settle();
  } catch {
    return false;
  }
  return !isUnsettled(box, record.id);
}

export function isUnsettled(box: Pick<RecordBox, 'unsettled'>, recordId: string): boolean {
  return box.unsettled().some((one) => one.recordId === recordId);
}
