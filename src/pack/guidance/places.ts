import { closest, inWords } from '../closest';
import type { Guidance, Place } from '../guidance-data';

/** Tools that are screens of the product, so that a pack can lead to them and does not have them. */
export const BUILT_IN_TOOLS: readonly string[] = ['password', 'passphrase', 'change-password', 'marking', 'contacts'];

const notation = /^(page|lookup|contact|policy|request|tool):/;

export const looksLikePlace = (given: string): boolean => notation.test(given);

/** Names in one sentence, at most. */
const MOST_NAMED = 12;

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
  tools: Iterable<string>,
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
    ...[...BUILT_IN_TOOLS, ...tools].map((id) => `tool:${id}`),
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
  const [whole = '', part] = place.split(/[#/]/, 2);
  // The page or lookup is there, and what it should hold is not; or else it is not there itself.
  const start = part !== undefined && places.has(whole) ? place.slice(0, whole.length + 1) : kind;
  const wanted = start === kind ? whole.slice(kind.length) : (part ?? '');
  const ids = [...places].filter((known) => known.startsWith(start)).map((known) => known.slice(start.length));
  const near = ids.filter((id) => !/[#/]/.test(id));
  const meantId = closest(wanted, near);
  if (meantId !== undefined) return [`\`${place}\` does not exist; did you mean \`${start}${meantId}\`?`];
  // All pages of a pack would be no help; the rows of one lookup are.
  const all =
    near.length > MOST_NAMED || near.length === 0 ? '' : `; there is ${inWords(near.map((id) => start + id))}`;
  return [`\`${place}\` does not exist${all}`];
}

/** Problems of all mentions, each with its file name and where it stands. */
export function mentionProblems(mentions: readonly Mention[], known: Known): readonly string[] {
  return mentions.flatMap(({ path, where, place }) =>
    problemsOfPlace(place, known).map((problem) => `${path}, ${where}: ${problem}`),
  );
}
