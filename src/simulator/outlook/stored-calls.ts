import { type Calls, done, record, refused, texts, tooLong, value, wrongParameter } from './office-answers';

const MOST_HEADERS = 256 * 1024;
const MOST_SETTINGS = 32 * 1024;

/** What add-ins keep: on the open item, in its headers, in the mailbox. */
export const storedCalls: Calls = {
  'sessionData.getAsync': ([name], store) => {
    const found = store.get().sessionData[String(name)];
    return found === undefined ? refused(9020, 'KeyNotFound', 'The specified key was not found.') : value(found);
  },
  'sessionData.getAllAsync': (_, store) => value(store.get().sessionData),
  'sessionData.setAsync': ([name, given], store, around) => {
    if (typeof given !== 'string') return wrongParameter('Session data holds text alone.');
    const next = { ...store.get().sessionData, [String(name)]: given };
    const size = Object.entries(next).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    if (size > around.profile().sessionData) return tooLong('The session data is too large.');
    store.update((draft) => ({ ...draft, sessionData: next }));
    return done;
  },
  'sessionData.removeAsync': ([name], store) => {
    store.update((draft) => ({ ...draft, sessionData: without(draft.sessionData, [String(name)]) }));
    return done;
  },
  'sessionData.clearAsync': (_, store) => {
    store.update((draft) => ({ ...draft, sessionData: {} }));
    return done;
  },
  'internetHeaders.getAsync': ([names], store) => {
    const wanted = texts(names);
    const { internetHeaders } = store.get();
    return value(Object.fromEntries(Object.entries(internetHeaders).filter(([name]) => wanted.includes(name))));
  },
  'internetHeaders.setAsync': ([headers], store) => {
    const added = Object.entries(record(headers)).filter((entry): entry is [string, string] => {
      return typeof entry[1] === 'string';
    });
    const next = { ...store.get().internetHeaders, ...Object.fromEntries(added) };
    if (JSON.stringify(next).length > MOST_HEADERS) return tooLong('The headers are larger than 256 KB.');
    store.update((draft) => ({ ...draft, internetHeaders: next }));
    return done;
  },
  'internetHeaders.removeAsync': ([names], store) => {
    store.update((draft) => ({ ...draft, internetHeaders: without(draft.internetHeaders, texts(names)) }));
    return done;
  },
  'roamingSettings.saveAsync': ([all], _, around) => {
    if (JSON.stringify(all).length > MOST_SETTINGS) return tooLong('The settings are larger than 32 KB.');
    around.saveSettings(record(all));
    return done;
  },
};

function without<T>(entries: { readonly [name: string]: T }, names: readonly string[]): { [name: string]: T } {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}
