import { closest } from '../closest';
import type { Page } from '../guidance-data';
import { twice } from './choices';
import type { GuidanceFile } from './format';
import { type Known, looksLikePlace, problemsOfPlace } from './places';

function groupProblems({ groups }: GuidanceFile, slugs: readonly string[]): readonly string[] {
  const named = groups.flatMap(({ pages }) => pages);
  return [
    ...twice(groups.map(({ id }) => id)).map((id) => `the group \`${id}\` is there twice`),
    ...twice(named).map((slug) => `\`groups\` names the page \`${slug}\` twice; it stands in one place`),
    ...[...new Set(named)]
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => {
        const near = closest(slug, slugs);
        const ending = near === undefined ? '' : `; did you mean \`${near}\`?`;
        return `\`groups\` names \`${slug}\`, but there is no guidance/${slug}.en.md${ending}`;
      }),
    ...slugs
      .filter((slug) => !named.includes(slug))
      .map((slug) => `\`groups\` lacks the page \`${slug}\`; nobody would come upon it`),
  ];
}

/** An old place leads to one that exists. A new one that is old itself would send people round, or twice. */
function redirectProblems({ redirects }: GuidanceFile, known: Known): readonly string[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const own: string[] = [];
    if (known.places.has(from)) own.push(`\`${from}\` still exists, so nobody would be sent on`);
    else if (!looksLikePlace(from)) own.push(`\`${from}\` is no place`);
    if (from === to) own.push(`\`${from}\` leads to itself`);
    else if (Object.hasOwn(redirects, to))
      own.push(`\`${from}\` leads to \`${to}\`, which leads on itself; name the last one`);
    else own.push(...problemsOfPlace(to, known));
    return own.map((problem) => `\`redirects\`: ${problem}`);
  });
}

function editionProblems({ editions }: GuidanceFile, edition: string | undefined): readonly string[] {
  const dates = editions.map(({ date }) => date);
  const problems = dates
    .filter((date, at) => at > 0 && date >= (dates[at - 1] ?? ''))
    .map((date) => `\`editions\`: ${date} stands below one that is not newer; the newest comes first`);
  const [newest] = dates;
  if (edition !== undefined && newest !== undefined && newest > edition) {
    problems.push(`\`editions\`: ${newest} is newer than the edition in pack.yaml, ${edition}`);
  }
  return problems;
}

/**
 * What is wrong with `guidance.yaml`, without the file name. The places of its editions are looked for elsewhere.
 * @param edition day of the pack's edition; undefined where pack.yaml could not be read
 */
export function guidanceFileProblems(
  file: GuidanceFile,
  slugs: readonly Page['slug'][],
  known: Known,
  edition: string | undefined,
): readonly string[] {
  return [
    ...groupProblems(file, slugs),
    ...twice(file.often).map((place) => `\`often\` names \`${place}\` twice`),
    ...file.often.flatMap((place) => problemsOfPlace(place, known)).map((problem) => `\`often\`: ${problem}`),
    ...redirectProblems(file, known),
    ...editionProblems(file, edition),
  ];
}
