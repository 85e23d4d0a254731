import { type Dispatch, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { RequestKind } from '../../pack';
import { type FormAct, type FormState, isTouched, nextForm } from './form-state';
import type { FormStore } from './form-store';
import { readKept, toKeep } from './kept-values';

export interface UseForm {
  readonly state: FormState;
  readonly act: Dispatch<FormAct>;
  /** Whether it was taken up from an earlier visit, and whether all of it still fitted. */
  readonly restored: 'no' | 'whole' | 'changed';
  /** Whether anything is in it that would be lost. */
  readonly touched: boolean;
  /** Back to the start, with nothing kept. */
  readonly discard: () => void;
  /** Nothing is kept any more: it was sent. */
  readonly done: () => void;
}

/**
 * A form that outlives a reload. Every change is kept at once.
 * @param forms null for a form that must not be kept
 */
export function useForm(kind: RequestKind, start: FormState, forms: FormStore | null): UseForm {
  const [first] = useState(() => {
    const kept = forms?.get();
    return { start, read: kept === undefined ? undefined : readKept(kind, kept.values, start) };
  });
  const [restored, setRestored] = useState<UseForm['restored']>(
    first.read === undefined ? 'no' : first.read.changed ? 'changed' : 'whole',
  );
  const [state, act] = useReducer(nextForm, first.read?.state ?? first.start);
  const touched = isTouched(kind, state, first.start);
  const isDone = useRef(false);
  const isFirst = useRef(true);
  const latest = useRef(forms);
  latest.current = forms;

  useEffect(() => {
    // What was just read need not be written.
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (isDone.current) return;
    if (touched || state.stamp !== undefined) latest.current?.keep(toKeep(kind, state));
    else latest.current?.forget();
  }, [kind, state, touched]);

  return {
    state,
    act,
    restored,
    touched,
    discard: useCallback(() => {
      latest.current?.forget();
      setRestored('no');
      act({ do: 'startAgain', state: first.start });
    }, [first]),
    done: useCallback(() => {
      isDone.current = true;
      latest.current?.forget();
    }, []),
  };
}
