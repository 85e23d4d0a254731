import type { RecipientField } from '../../engine';
import type { Entry } from './draft';
import { type Calls, done, record, tooLong, value, wrongParameter } from './office-answers';
import type { Surroundings } from './office-host';
import { resolvedEntry } from './resolve-recipients';

const MOST_PER_CALL = 100;

export const recipientCalls: Calls = { ...callsOf('to'), ...callsOf('cc'), ...callsOf('bcc') };

function callsOf(field: RecipientField): Calls {
  const write = (keepsOthers: boolean): Calls[string] => {
    return ([given], store, around) => {
      if (!Array.isArray(given)) return wrongParameter('The recipients are not a list.');
      if (given.length > MOST_PER_CALL) return tooLong('More than 100 recipients in one call.');
      const entries = given.map((one): Entry => entryOf(one, around));
      // What is still text stands beside the recipients: nobody's typing is lost to an add-in.
      const kept = store.get()[field].filter((entry) => keepsOthers || entry.kind === 'typed');
      store.update((draft) => ({
        ...draft,
        [field]: [...(keepsOthers ? kept : []), ...entries, ...(keepsOthers ? [] : kept)],
      }));
      return done;
    };
  };
  return {
    [`${field}.getAsync`]: (_, store, around) =>
      value(
        store
          .get()
          [field].flatMap((entry) =>
            entry.kind === 'resolved'
              ? [{ emailAddress: entry.address, displayName: entry.name, recipientType: entry.type }]
              : [],
          )
          .slice(0, around.profile().recipients),
      ),
    [`${field}.setAsync`]: write(false),
    [`${field}.addAsync`]: write(true),
  };
}

function entryOf(given: unknown, around: Surroundings): Entry {
  if (typeof given === 'string') return resolvedEntry({ name: '', address: given }, around.book());
  const { displayName, emailAddress } = record(given);
  const name = typeof displayName === 'string' ? displayName : '';
  return resolvedEntry({ name, address: typeof emailAddress === 'string' ? emailAddress : '' }, around.book());
}
