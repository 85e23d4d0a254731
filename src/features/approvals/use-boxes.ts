import { useEffect, useState, useSyncExternalStore } from 'react';
import type { BoxState, RecordBox, RecordDesk } from '../../record-mail';

/** What a mailbox shows, followed. Read once when it comes on the screen. */
export function useBox(box: RecordBox): BoxState {
  const state = useSyncExternalStore(box.subscribe, box.state, box.state);
  useEffect(() => {
    void box.refresh();
  }, [box]);
  return state;
}

export type TeamBoxes =
  | { readonly is: 'reading' }
  | { readonly is: 'read'; readonly boxes: readonly RecordBox[] }
  | { readonly is: 'failed'; readonly failure: unknown };

/** The mailboxes of teams that this person may open. `attempt`: another number asks again. */
export function useTeamBoxes(desk: RecordDesk, attempt = 0): TeamBoxes {
  const [found, setFound] = useState<TeamBoxes>({ is: 'reading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let isCurrent = true;
    desk.teams().then(
      (boxes) => isCurrent && setFound({ is: 'read', boxes }),
      (failure: unknown) => isCurrent && setFound({ is: 'failed', failure }),
    );
    return () => {
      isCurrent = false;
    };
  }, [desk, attempt]);
  return found;
}
