import { useEffect, useState } from 'react';
import type { RecordBox } from '../record-mail';
import { useBoxStates } from './use-boxes';

export interface StoryReading {
  /** True until every mailbox was asked for the reference. */
  readonly isLooking: boolean;
  /** Why a mailbox could not be asked; what the others hold is shown all the same. */
  readonly failure: unknown;
  readonly lookAgain: () => void;
}

/**
 * Follows these mailboxes, and looks in each of them for a reference that is not at hand.
 * @param boxes the same array for as long as they are the same mailboxes
 * @param ref undefined where what was typed is no reference: then nothing is looked for
 */
export function useStory(boxes: readonly RecordBox[], ref: string | undefined): StoryReading {
  useBoxStates(boxes);
  const [attempt, setAttempt] = useState(0);
  const [looked, setLooked] = useState<{ readonly boxes: readonly RecordBox[]; readonly failure: unknown }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt looks again
  useEffect(() => {
    let isCurrent = true;
    const find = async () => {
      const results = ref === undefined ? [] : await Promise.all(boxes.map((box) => ask(box, ref)));
      if (isCurrent) setLooked({ boxes, failure: results.find((failure) => failure !== undefined) });
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [boxes, ref, attempt]);
  return {
    isLooking: ref !== undefined && looked?.boxes !== boxes,
    failure: looked?.failure,
    lookAgain() {
      setLooked(undefined);
      setAttempt(attempt + 1);
    },
  };
}

/** Reads what is new, and looks for the reference everywhere where that did not bring it. Gives why it could not. */
async function ask(box: RecordBox, ref: string): Promise<unknown> {
  const isThere = () => box.state().stories.some((story) => story.ref === ref);
  await box.refresh();
  if (isThere()) return undefined;
  try {
    await box.find(ref);
    return isThere() ? undefined : box.state().failure;
  } catch (failure) {
    return failure;
  }
}
