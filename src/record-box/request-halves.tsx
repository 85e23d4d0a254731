import { Halves } from '../ui';
import { useBoxStrings } from './strings';

/** What the two halves of Requests say beside their names; left out while it is not known. */
export interface HalfCounts {
  /** Requests of one's own that are not over. */
  readonly mine?: number;
  /** Requests that wait for the one who is signed in, or for a team whose mailbox they may open. */
  readonly forMe?: number;
}

export interface RequestHalvesProps {
  readonly shown: '/requests' | '/decide';
  readonly counts: HalfCounts;
}

/** "Mine 3 | For me 6": each a page of its own. */
export function RequestHalves({ shown, counts: { mine, forMe } }: RequestHalvesProps) {
  const { halves: words } = useBoxStrings();
  const counted = (count: number | undefined, inWords: (count: number) => string) =>
    count === undefined ? {} : { count, countWords: inWords(count) };
  return (
    <Halves
      label={words.label}
      shown={shown}
      halves={[
        { to: '/requests', words: words.mine, ...counted(mine, words.open) },
        { to: '/decide', words: words.forMe, ...counted(forMe, words.toDecide) },
      ]}
    />
  );
}
