import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { BoxState, RecordBox, RecordDesk } from '../../record-mail';

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

/** The states of several mailboxes, followed as one. */
export function useBoxStates(boxes: readonly RecordBox[]): readonly BoxState[] {
  const seen = useRef<readonly BoxState[]>([]);
  const subscribe = useMemo(
    () => (changed: () => void) => {
      const leave = boxes.map((box) => box.subscribe(changed));
      return () => {
        for (const one of leave) one();
      };
    },
    [boxes],
  );
  const snapshot = () => {
    const states = boxes.map((box) => box.state());
    const isSame = states.length === seen.current.length && states.every((state, at) => state === seen.current[at]);
    if (!isSame) seen.current = states;
    return seen.current;
  };
  return useSyncExternalStore(subscribe, snapshot, snapshot);
}

/** One's own mailbox and those of one's teams, each with what it shows; read once when they come on the screen. */
export function useAllBoxes(desk: RecordDesk): readonly { readonly box: RecordBox; readonly state: BoxState }[] {
  const teams = useTeamBoxes(desk);
  const boxes = useMemo(() => [desk.own, ...(teams.is === 'read' ? teams.boxes : [])], [desk, teams]);
  const states = useBoxStates(boxes);
  useEffect(() => {
    for (const box of boxes) void box.refresh();
  }, [boxes]);
  return boxes.flatMap((box, at) => {
    const state = states[at];
    return state === undefined ? [] : [{ box, state }];
  });
}
