import { useCallback, useSyncExternalStore } from 'react';
import type { BoxState, RecordBox } from '../../record-mail';

/** The state of a mailbox of records, followed. */
export function useBox(box: RecordBox): BoxState {
  const subscribe = useCallback((changed: () => void) => box.subscribe(changed), [box]);
  const state = useCallback(() => box.state(), [box]);
  return useSyncExternalStore(subscribe, state, state);
}
