import { useEffect, useMemo, useState } from 'react';
import type { RecordBox, RecordDesk } from '../../record-mail';
import { type FoundStory, storiesOfReference } from './find-story';
import { useBoxStates, useTeamBoxes } from './use-boxes';

export interface StoryReading {
  readonly found: readonly FoundStory[];
  /** True until every mailbox was asked for the reference. */
  readonly isLooking: boolean;
  /** Why a mailbox could not be asked; what the others hold is shown all the same. */
  readonly failure: unknown;
  readonly lookAgain: () => void;
}

/**
 * The stories of a reference, in one's own mailbox and those of one's teams. What is at hand is shown at once; what is
 * not is looked for in each mailbox, once.
 */
export function useStory(desk: RecordDesk, ref: string): StoryReading {
  const [attempt, setAttempt] = useState(0);
  const teams = useTeamBoxes(desk, attempt);
  const boxes = useMemo(() => [desk.own, ...(teams.is === 'read' ? teams.boxes : [])], [desk, teams]);
  useBoxStates(boxes);
  const [looked, setLooked] = useState<{ readonly boxes: readonly RecordBox[]; readonly failure: unknown }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt looks again
  useEffect(() => {
    let isCurrent = true;
    const find = async () => {
      const results = await Promise.all(boxes.map((box) => ask(box, ref)));
      if (isCurrent) setLooked({ boxes, failure: results.find((failure) => failure !== undefined) });
    };
    void find();
    return () => {
      isCurrent = false;
    };
  }, [boxes, ref, attempt]);

  return {
    found: storiesOfReference(ref, boxes, desk.me.id),
    isLooking: teams.is === 'reading' || looked?.boxes !== boxes,
    failure: looked?.failure ?? (teams.is === 'failed' ? teams.failure : undefined),
    lookAgain: () => {
      setLooked(undefined);
      setAttempt(attempt + 1);
    },
  };
}

/** Reads what is new, and looks for the reference everywhere where that did not bring it. Gives why it could not. */
async function ask(box: RecordBox, ref: string): Promise<unknown> {
  await box.refresh();
  const isThere = () => box.state().stories.some((story) => story.ref === ref);
  if (isThere()) return undefined;
  try {
    await box.find(ref);
    return isThere() ? undefined : box.state().failure;
  } catch (failure) {
    return failure;
  }
}
