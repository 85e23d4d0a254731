import type { Findable } from '../../pack';
import { wordsOf } from '../words/words';

/** Below this two words have nothing to do with one another. */
const LEAST = 0.5;

function pairsOf(word: string): readonly string[] {
  return [...word].slice(1).map((letter, at) => `${word[at]}${letter}`);
}

/** How alike two words are, from 0 to 1: the share of pairs of letters that both have. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((pair) => other.includes(pair)).length;
  return (2 * shared) / Math.max(1, one.length + other.length);
}

/** Finds what is called most like the question; undefined where nothing is alike. For when search finds nothing. */
export function closestTo(query: string, findables: readonly Findable[]): Findable | undefined {
  const asked = wordsOf(query).map(pairsOf);
  let best: Findable | undefined;
  let bestLikeness = LEAST;
  for (const findable of findables) {
    if (findable.kind === 'section') continue;
    for (const word of wordsOf(`${findable.title} ${findable.synonyms}`)) {
      const pairs = pairsOf(word);
      const alike = Math.max(0, ...asked.map((each) => likeness(each, pairs)));
      if (alike > bestLikeness) [best, bestLikeness] = [findable, alike];
    }
  }
  return best;
}
