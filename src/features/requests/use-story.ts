import { useCallback, useEffect, useState } from 'react';
import type { RecordBox } from '../../record-mail';
import { readReference, type Standing } from '../../records';
import { useBox } from './use-box';

export interface FoundStories {
  /** Undefined where what was typed is no reference. */
  readonly ref: string | undefined;
  /** Every story that bears it: more than one only where somebody copied a reference. */
  readonly stories: readonly Standing[];
  readonly search: 'none' | 'looking' | 'done' | 'failed';
  readonly failure: unknown;
  readonly look: () => Promise<void>;
}

/** The stories of one reference: those at hand, or else wherever in the mailbox they are. */
export function useStory(box: RecordBox, refText: string): FoundStories {
  const { stories: all } = useBox(box);
  const ref = readReference(refText);
  const stories = ref === undefined ? [] : all.filter((standing) => standing.ref === ref);
  const isHere = stories.length > 0;
  const [search, setSearch] = useState<Pick<FoundStories, 'search' | 'failure'>>({
    search: 'none',
    failure: undefined,
  });
  const look = useCallback(async () => {
    if (ref === undefined) return;
    setSearch({ search: 'looking', failure: undefined });
    try {
      await box.find(ref);
      setSearch({ search: 'done', failure: undefined });
    } catch (failure) {
      setSearch({ search: 'failed', failure });
    }
  }, [box, ref]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for once, not again when it has come
  useEffect(() => {
    if (!isHere) void look();
  }, [look]);
  return { ref, stories, ...search, look };
}
