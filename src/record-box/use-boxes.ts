import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { BoxState, RecordBox, RecordDesk } from '../record-mail';

/** The state of a mailbox of records, followed. */
export function useBox(box: RecordBox): BoxState {
  return useSyncExternalStore(box.subscribe, box.state, box.state);
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

export interface DeskBoxes {
  /** One's own mailbox, and those of teams that this person may open as soon as they are known. */
  readonly boxes: readonly RecordBox[];
  readonly isAsking: boolean;
  /** Why the mailboxes of teams could not be opened. */
  readonly failure: unknown;
}

/** @param attempt another number asks for the mailboxes of teams again */
export function useDeskBoxes(desk: RecordDesk, attempt = 0): DeskBoxes {
  const [found, setFound] = useState<DeskBoxes>({ boxes: [desk.own], isAsking: true, failure: undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    let isCurrent = true;
    const set = (teams: readonly RecordBox[], failure?: unknown) => {
      if (isCurrent) setFound({ boxes: [desk.own, ...teams], isAsking: false, failure });
    };
    desk.teams().then(set, (failure: unknown) => set([], failure));
    return () => {
      isCurrent = false;
    };
  }, [desk, attempt]);
  return found;
}

/** All mailboxes of a desk, each with what it shows; read when they come on the screen. */
export function useAllBoxes(desk: RecordDesk): readonly { readonly box: RecordBox; readonly state: BoxState }[] {
  const { boxes } = useDeskBoxes(desk);
  const states = useBoxStates(boxes);
  useEffect(() => {
    for (const box of boxes) void box.refresh();
  }, [boxes]);
  return boxes.flatMap((box, at) => {
    const state = states[at];
    return state === undefined ? [] : [{ box, state }];
  });
}
