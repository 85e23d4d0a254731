import { useEffect, useState } from 'react';
import type { Away, People, Person } from '../../record-mail';

/** The line manager by the directory: null while it is being asked, undefined where it names none or may not be asked. */
export function useManager(people: People, isWanted: boolean): Person | undefined | null {
  const [manager, setManager] = useState<Person | undefined | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    const settle = (found: Person | undefined) => {
      if (!isOver) setManager(found);
    };
    people.manager().then(settle, () => settle(undefined));
    return () => {
      isOver = true;
    };
  }, [people, isWanted]);
  return manager;
}

/** The automatic reply of an address, once it is known to be on. */
export function useAway(people: People, address: string | undefined): Away | undefined {
  const [away, setAway] = useState<{ readonly address: string; readonly away: Away | undefined } | null>(null);
  useEffect(() => {
    if (address === undefined) return;
    let isOver = false;
    const settle = (found: Away | undefined) => {
      if (!isOver) setAway({ address, away: found });
    };
    people.away(address).then(settle, () => settle(undefined));
    return () => {
      isOver = true;
    };
  }, [people, address]);
  return away === null || away.address !== address ? undefined : away.away;
}
