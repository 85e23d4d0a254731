import { readAs } from '../read-as';
import { coverageFile } from './format';
import { type Known, problemsOfPlace } from './places';

/** How many facts of the sources stand somewhere in the product, and how many are to come. */
export interface Coverage {
  readonly placed: number;
  readonly later: number;
}

const later = /^later:\s*\S/;

/** Facts that another file of the pack rests on. */
export interface Cited {
  readonly path: string;
  readonly facts: readonly string[];
}

/**
 * Reads `coverage.yaml`, and looks for the places that it names; its problems without the file name.
 * @param cited facts on which policies and requests rest: they are among those counted
 */
export function readCoverage(
  text: string,
  known: Known,
  cited: readonly Cited[],
): { readonly coverage: Coverage; readonly problems: readonly string[] } {
  const { file, problems: own } = readAs(coverageFile, text);
  if (file === undefined) return { coverage: { placed: 0, later: 0 }, problems: own };
  const ids = Object.entries(file.facts).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(3, '0')}`),
  );
  const wanted = new Set(ids);
  const given = Object.entries(file.places);
  const problems = [
    ...ids.filter((id) => !Object.hasOwn(file.places, id)).map((id) => `\`places\` lacks ${id}`),
    ...given.filter(([id]) => !wanted.has(id)).map(([id]) => `\`places\` names ${id}, which \`facts\` does not count`),
    ...given.flatMap(([id, places]) =>
      places.flatMap((place) => {
        if (later.test(place)) return [];
        const found = place.startsWith('later') ? ['say what comes later'] : problemsOfPlace(place, known);
        return found.map((problem) => `${id}: ${problem}`);
      }),
    ),
    ...cited.flatMap(({ path, facts }) =>
      facts.filter((id) => !wanted.has(id)).map((id) => `${path} names ${id}, which \`facts\` does not count`),
    ),
  ];
  const toCome = given.filter(([, places]) => places.every((place) => later.test(place))).length;
  return { coverage: { placed: given.length - toCome, later: toCome }, problems };
}
