import { makeStyles, Tab as PlaceTab, TabList } from '@fluentui/react-components';
import type { Place } from './page';
import { useAppStrings } from './strings';

const useStyles = makeStyles({ list: { flexWrap: 'wrap', minWidth: 0 } });

export const placeTabId = (id: string): string => `place-${id}`;

export interface PlaceTabsProps {
  readonly places: readonly Place[];
  /** Id of the place that is shown; null on a page that belongs to none. */
  readonly shown: string | null;
  readonly onChoose: (path: string) => void;
}

/** The places, the same for everybody. Where the row is too narrow it goes on below: nothing is hidden in a menu. */
export function PlaceTabs({ places, shown, onChoose }: PlaceTabsProps) {
  const styles = useStyles();
  const words = useAppStrings();
  return (
    <TabList
      className={styles.list}
      aria-label={words.placesLabel}
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const place = places.find(({ id }) => id === value);
        if (place !== undefined) onChoose(place.path);
      }}
    >
      {places.map(({ id, label }) => (
        <PlaceTab key={id} id={placeTabId(id)} value={id} aria-controls={id === shown ? 'place-panel' : undefined}>
          {label(words)}
        </PlaceTab>
      ))}
    </TabList>
  );
}
