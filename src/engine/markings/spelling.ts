import { foldAt, HYPHEN, isWord, NOISE, SPACE } from './normalise';
import type { Case } from './tokens';

export interface Spelled {
  readonly end: number;
  readonly case: Case;
  /** True where the first word is in capitals and the rest is not: OFFICIAL Sensitive. */
  readonly uneven: boolean;
}

const SLASH = 47;
/** The longest run of joining or unseen characters inside a name. */
const LONGEST_JOIN = 6;
const LONGEST_NOISE = 16;

function skipNoise(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_NOISE && foldAt(text, at) === NOISE) at += 1;
  return at;
}

function isLoneLetter(text: string, at: number): boolean {
  const after = foldAt(text, skipNoise(text, at + 1));
  return isWord(foldAt(text, at)) && !isWord(after);
}

/**
 * Reads one spelling at a place, whatever its case, its hyphens and the unseen characters in it. `spelling` is in
 * capitals; a space in it stands for any short run of spaces, hyphens and slashes, or nothing. Bounded work.
 */
export function spell(text: string, from: number, spelling: string): Spelled | undefined {
  let at = from;
  let capitals = 0;
  let letters = 0;
  let words = 1;
  let titled = 0;
  let firstCapitals = -1;
  let firstLetters = 0;
  let tight = false;
  let spaced = false;
  let fresh = true;
  for (let index = 0; index < spelling.length; index += 1) {
    const wanted = spelling.charCodeAt(index);
    if (wanted === SPACE) {
      const joinStart = at;
      if (firstCapitals < 0) {
        firstCapitals = capitals;
        firstLetters = letters;
      }
      let folded = foldAt(text, at);
      while (
        at - joinStart < LONGEST_JOIN &&
        (folded === SPACE || folded === HYPHEN || folded === NOISE || folded === SLASH)
      ) {
        at += 1;
        folded = foldAt(text, at);
      }
      tight = at - joinStart === 1 && foldAt(text, joinStart) === HYPHEN;
      words += 1;
      fresh = true;
      continue;
    }
    if (index > 0) at = skipNoise(text, at);
    if (wanted === HYPHEN || wanted === SLASH) {
      if (foldAt(text, at) !== wanted) return undefined;
      at += 1;
      fresh = true;
      continue;
    }
    if (index > 0 && !fresh) {
      const isGap = foldAt(text, at) === SPACE;
      if (index === 1) spaced = isGap;
      if (isGap !== spaced) return undefined;
      const gapStart = at;
      while (at - gapStart < 3 && foldAt(text, at) === SPACE) at += 1;
    }
    const folded = foldAt(text, at);
    const isCapital = folded === wanted;
    if (!isCapital && (spaced || folded !== wanted + 32)) return undefined;
    letters += 1;
    if (isCapital) {
      capitals += 1;
      if (fresh) titled += 1;
    }
    fresh = false;
    at += 1;
  }
  if (spaced && capitals !== letters) return undefined;
  const after = skipNoise(text, at);
  if (isWord(foldAt(text, after))) return undefined;
  // S E C R E T A R Y is a longer word.
  if (spaced && foldAt(text, after) === SPACE && isLoneLetter(text, after + 1)) return undefined;
  const isTitle = titled === words || (titled > 0 && tight);
  const firstIsCapitals = firstCapitals > 0 && firstCapitals === firstLetters;
  return {
    end: at,
    case: capitals === letters ? 'capitals' : isTitle ? 'title' : 'lower',
    uneven: firstIsCapitals && capitals !== letters,
  };
}
