import { meant } from '../closest';
import type { Guidance, Place } from '../guidance-data';

/** Tools of the product that a pack can lead to. They are screens, so the product knows them and a pack does not. */
const tools = ['password', 'passphrase', 'change-password', 'marking', 'contacts'];

const notation = /^(page|lookup|contact|policy|request|tool):/;

export const looksLikePlace = (given: string): boolean => notation.test(given);

/** A place as a pack's file names it, with where in the file: `line 12`, or the names that lead there. */
export interface Mention {
  readonly path: string;
  readonly where: string;
  readonly place: Place;
}

/** Everything that a place can be. */
export interface Known {
  readonly places: ReadonlySet<Place>;
  /** Files with problems of their own: whatever is said to be in them may be. */
  readonly unread: readonly Place[];
}

/** All places that a pack has. */
export function placesOf(
  { pages, lookups, contacts }: Pick<Guidance, 'pages' | 'lookups' | 'contacts'>,
  policies: Iterable<string>,
  requests: Iterable<string>,
): ReadonlySet<Place> {
  return new Set([
    ...pages.flatMap(({ slug, blocks }) => [
      `page:${slug}`,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? `page:${slug}#${block.id}` : [])),
    ]),
    ...lookups.flatMap(({ id, rows }) => [`lookup:${id}`, ...rows.map((row) => `lookup:${id}/${row.id}`)]),
    ...contacts.contacts.map(({ id }) => `contact:${id}`),
    ...[...policies].map((id) => `policy:${id}`),
    ...[...requests].map((id) => `request:${id}`),
    ...tools.map((id) => `tool:${id}`),
  ]);
}

/** What is wrong with a place, without where it stands; nothing where it exists. */
export function problemsOfPlace(place: Place, { places, unread }: Known): readonly string[] {
  if (places.has(place)) return [];
  if (unread.some((of) => place === of || place.startsWith(`${of}#`) || place.startsWith(`${of}/`))) return [];
  const kind = notation.exec(place)?.[0];
  if (kind === undefined) {
    return [`\`${place}\` is no place; places are page:, lookup:, contact:, policy:, request: and tool: with an id`];
  }
  if (unread.includes(kind)) return [];
  const [, whole = '', sign] = /^(.*?)([#/])/.exec(place) ?? [];
  const inside = sign !== undefined && places.has(whole);
  const near = [...places].filter((known) =>
    inside ? known.startsWith(`${whole}${sign}`) : known.startsWith(kind) && !/[#/]/.test(known),
  );
  // All pages of a pack would be no help; the rows of one lookup or the headings of one page are.
  const ending = meant(place, near);
  const short = ending.includes('did you mean') || near.length <= 12 ? ending : '';
  return [`\`${place}\` does not exist${short}`];
}

/** Problems of all mentions, each with its file name and where it stands. */
export function mentionProblems(mentions: readonly Mention[], known: Known): readonly string[] {
  return mentions.flatMap(({ path, where, place }) =>
    problemsOfPlace(place, known).map((problem) => `${path}, ${where}: ${problem}`),
  );
}
