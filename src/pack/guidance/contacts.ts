import { inWords, meant } from '../closest';
import type { Contacts } from '../guidance-data';
import { readAs } from '../read-as';
import { choicesProblems, chosenHolds, chosenInWords, combinations, selectsProblems, twice } from './choices';
import { type ContactsFile, contactsFile } from './contacts-format';
import { foldName } from './same-name';

/** The one question that the clock answers. */
const HOURS = ['office', 'outside'];

const shown = 5;

/** Combinations that reach no route, and routes that no combination reaches. Only for choices that are sound. */
function routesProblems({ selects, routes }: ContactsFile): readonly string[] {
  if (selects.length === 0 && routes.length === 0) return [];
  const all = combinations(selects);
  if (all === undefined) return ['the questions can be answered in far too many ways; leave some out'];
  const reached = new Set<number>();
  const lost: string[] = [];
  for (const chosen of all) {
    const first = routes.findIndex(({ when }) => chosenHolds(when, chosen));
    if (first < 0) lost.push(chosenInWords(chosen));
    else reached.add(first);
  }
  const problems = lost.slice(0, shown).map((chosen) => `there is no route for ${chosen}`);
  if (lost.length > shown) problems.push(`there is no route for ${lost.length - shown} more combinations`);
  routes.forEach((_route, at) => {
    if (!reached.has(at)) problems.push(`\`routes[${at + 1}]\` is never reached; those above it take all of it`);
  });
  return problems;
}

/** Reads `contacts.yaml`; its problems without the file name. */
export function readContacts(text: string): {
  readonly contacts: Contacts | undefined;
  readonly problems: readonly string[];
} {
  const { file, problems: own } = readAs(contactsFile, text);
  if (file === undefined) return { contacts: undefined, problems: own };
  const { selects, routes, retired } = file;
  const contacts = Object.entries(file.contacts).map(([id, contact]) => ({ id, ...contact }));
  const ids = contacts.map(({ id }) => id);
  const unknown = (place: string, named: readonly string[]) =>
    named
      .filter((id) => !ids.includes(id))
      .map((id) => `${place}: the contact \`${id}\` does not exist${meant(id, ids)}`);

  const ofChoices = [
    ...selectsProblems(selects),
    ...routes.flatMap(({ when }, at) =>
      choicesProblems(when, selects).map((found) => `\`routes[${at + 1}]\`: ${found}`),
    ),
  ];
  const hours = selects.find(({ id }) => id === 'hours')?.options.map(({ id }) => id);
  if (hours !== undefined && [...hours].sort().join() !== HOURS.join()) {
    ofChoices.push(`the question \`hours\` is answered by the clock, so its options are ${inWords(HOURS)}`);
  }
  const names = twice(contacts.map(({ name }) => foldName(name.en)));
  const problems = [
    ...contacts.flatMap(({ id, name }) =>
      names.includes(foldName(name.en)) ? [`two contacts are called \`${name.en}\`; one is \`${id}\``] : [],
    ),
    ...twice(retired.map(({ address }) => address.toLowerCase())).map((address) => `\`retired\` has ${address} twice`),
    ...retired.flatMap((given, at) => unknown(`\`retired[${at + 1}]\``, given.contacts)),
    ...ofChoices,
    ...routes.flatMap((route, at) => unknown(`\`routes[${at + 1}]\``, route.contacts)),
    ...(ofChoices.length > 0 ? [] : routesProblems(file)),
  ];
  return { contacts: { contacts, retired, selects, routes }, problems };
}
