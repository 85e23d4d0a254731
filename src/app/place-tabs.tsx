import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTabLook } from '../ui';
import type { Place } from './page';
import { stepTo } from './step-to';
import { useAppStrings } from './strings';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', minWidth: 0 },
  tab: {
    borderTopStyle: 'none',
    borderRightStyle: 'none',
    borderLeftStyle: 'none',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    cursor: 'pointer',
  },
});

export const placeTabId = (id: string): string => `place-${id}`;

export interface PlaceTabsProps {
  readonly places: readonly Place[];
  /** Id of the place that is shown; null on a page that belongs to none. */
  readonly shown: string | null;
  readonly onChoose: (path: string) => void;
}

/**
 * The places, the same for everybody: arrow keys move, Enter chooses. Where the row is too narrow it goes on below, so
 * that nothing is hidden in a menu. Fluent's own list of tabs is a seventh of all that would be loaded before the first
 * page is seen, so these few keys are ours. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function PlaceTabs({ places, shown, onChoose }: PlaceTabsProps) {
  const styles = useStyles();
  const look = useTabLook();
  const words = useAppStrings();
  const list = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  // One of them is in the order of Tab: the one the keys moved to, else the one that is shown, else the first.
  const stop = held ?? shown ?? places[0]?.id;

  const move = (event: KeyboardEvent) => {
    const now = places.findIndex(({ id }) => id === stop);
    const next = stepTo(event.key, now, places.length);
    if (next === undefined) return;
    event.preventDefault();
    const id = places[next]?.id ?? null;
    setHeld(id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.placesLabel}
      className={styles.list}
      onKeyDown={move}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setHeld(null);
      }}
    >
      {places.map(({ id, path, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={placeTabId(id)}
          aria-selected={id === shown}
          aria-controls={id === shown ? 'place-panel' : undefined}
          tabIndex={id === stop ? 0 : -1}
          className={mergeClasses(look.one, styles.tab, id === shown ? look.shown : look.rest)}
          onClick={() => onChoose(path)}
        >
          {label(words)}
        </button>
      ))}
    </div>
  );
}
