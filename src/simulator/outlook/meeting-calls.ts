import type { ComposeStore } from './compose-store';
import { type Calls, done, record, tooLong, value, wrongParameter } from './office-answers';

const LONGEST_LOCATION = 255;

/** Several places stand in one line with semicolons between, as Outlook shows them. */
const placesOf = (location: string): readonly string[] =>
  location
    .split(';')
    .map((place) => place.trim())
    .filter((place) => place !== '');

function relocate(store: ComposeStore, location: string): void {
  store.update((draft) => ({ ...draft, location }));
}

const idsOf = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? given : []).flatMap((one) => {
    const { id } = record(one);
    return typeof id === 'string' ? [id] : [];
  });

function setTime(name: 'start' | 'end'): Calls[string] {
  return ([given], store) => {
    const time = typeof given === 'string' ? new Date(given) : null;
    if (time === null || Number.isNaN(time.getTime())) return wrongParameter('The time is none.');
    store.update((draft) => ({ ...draft, [name]: time.toISOString() }));
    return done;
  };
}

export const meetingCalls: Calls = {
  'location.getAsync': (_, store) => value(store.get().location),
  'location.setAsync': ([location], store) => {
    if (typeof location !== 'string') return wrongParameter('The location is not text.');
    if (location.length > LONGEST_LOCATION) return tooLong('The location is longer than 255 characters.');
    relocate(store, location);
    return done;
  },
  'enhancedLocation.getAsync': (_, store) =>
    value(
      placesOf(store.get().location).map((id) => ({
        displayName: id,
        emailAddress: '',
        locationIdentifier: { id, type: 'custom' },
      })),
    ),
  'enhancedLocation.addAsync': ([given], store) => {
    const places = placesOf(store.get().location);
    relocate(store, [...places, ...idsOf(given).filter((id) => !places.includes(id))].join('; '));
    return done;
  },
  'enhancedLocation.removeAsync': ([given], store) => {
    const gone = idsOf(given);
    relocate(
      store,
      placesOf(store.get().location)
        .filter((id) => !gone.includes(id))
        .join('; '),
    );
    return done;
  },
  'start.getAsync': (_, store) => value(new Date(store.get().start)),
  'start.setAsync': setTime('start'),
  'end.getAsync': (_, store) => value(new Date(store.get().end)),
  'end.setAsync': setTime('end'),
};
