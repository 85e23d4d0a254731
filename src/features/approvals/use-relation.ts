import { useEffect, useRef, useState } from 'react';
import type { People } from '../../record-mail';

export type Relation = 'checking' | 'checked' | 'notChecked';

export interface RelationReading {
  readonly relation: Relation;
  /** What it turned out to be: whoever sends waits for it. */
  readonly settled: () => Promise<'checked' | 'notChecked'>;
}

/** The relation that a directory can show: whom somebody reports to. */
export const LINE_MANAGER = 'lineManager';

/**
 * Whether the requester reports to the one who is signed in. Asked once for each requester, and only where the step is
 * for their line manager: no directory shows who is a senior civil servant or a Governor.
 */
export function useRelation(people: People, requester: string, asked: string | undefined): RelationReading {
  const [relation, setRelation] = useState<Relation>(asked === LINE_MANAGER ? 'checking' : 'notChecked');
  const answer = useRef<Promise<'checked' | 'notChecked'>>(Promise.resolve('notChecked'));
  useEffect(() => {
    let isCurrent = true;
    const settled: Promise<'checked' | 'notChecked'> =
      asked === LINE_MANAGER ? people.reportsToMe(requester) : Promise.resolve('notChecked');
    answer.current = settled;
    void settled.then((found) => isCurrent && setRelation(found));
    return () => {
      isCurrent = false;
    };
  }, [people, requester, asked]);
  return { relation, settled: () => answer.current };
}
