import { foldAt, isWord, NEWLINE, NOISE, OTHER_LETTER, SPACE } from './normalise';

export type Case = 'capitals' | 'title' | 'lower';

export interface Token {
  /** `break`: end of the line, of the text, or a gap so wide that it parts two things. */
  readonly kind: 'word' | 'mark' | 'break';
  /** A word in capitals; of a mark, its one character. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Spaces between it and the place it was looked for from. */
  readonly gap: number;
  readonly case: Case;
}

/** Bounds on what one look takes in, so that a text of nothing but spaces or hyphens costs one pass. */
const LONGEST_GAP = 40;
const LONGEST_RUN = 80;

function token(kind: Token['kind'], value: string, start: number, end: number, gap: number, style: Case): Token {
  return { kind, value, start, end, gap, case: style };
}

function wordToken(text: string, start: number, end: number, gap: number): Token {
  let value = '';
  let letters = 0;
  let capitals = 0;
  let first = false;
  for (let at = start; at < end; at += 1) {
    const folded = foldAt(text, at);
    if (folded === NOISE) continue;
    const raw = folded === OTHER_LETTER ? text.charAt(at).toUpperCase() : String.fromCharCode(folded);
    const upper = raw.toUpperCase();
    const isCapital = folded >= 65 && folded <= 90;
    if (isCapital || raw !== upper || folded === OTHER_LETTER) letters += 1;
    if (isCapital) capitals += 1;
    if (value === '') first = isCapital;
    value += upper;
  }
  const style = letters === capitals ? 'capitals' : first ? 'title' : 'lower';
  return token('word', value, start, end, gap, style);
}

/** The token at or after a place. */
export function nextToken(text: string, from: number): Token {
  let at = from;
  let gap = 0;
  let folded = foldAt(text, at);
  while (folded === SPACE || folded === NOISE) {
    if (folded === SPACE) gap += 1;
    at += 1;
    if (at - from > LONGEST_GAP) return token('break', '', at, at, gap, 'lower');
    folded = foldAt(text, at);
  }
  const start = at;
  if (folded === NEWLINE) return token('break', '', start, start + 1, gap, 'lower');
  if (!isWord(folded)) {
    while (foldAt(text, at) === folded && at - start < LONGEST_RUN) at += 1;
    return token('mark', String.fromCharCode(folded), start, at, gap, 'lower');
  }
  while ((isWord(foldAt(text, at)) || foldAt(text, at) === NOISE) && at - start < LONGEST_RUN) at += 1;
  return wordToken(text, start, at, gap);
}

/** The token that ends at or before a place. */
export function previousToken(text: string, from: number): Token {
  let at = from;
  let gap = 0;
  let folded = foldAt(text, at - 1);
  while (folded === SPACE || folded === NOISE) {
    if (folded === SPACE) gap += 1;
    at -= 1;
    if (from - at > LONGEST_GAP) return token('break', '', at, at, gap, 'lower');
    folded = foldAt(text, at - 1);
  }
  const end = at;
  if (folded === NEWLINE) return token('break', '', end - 1, end, gap, 'lower');
  if (!isWord(folded)) {
    while (foldAt(text, at - 1) === folded && end - at < LONGEST_RUN) at -= 1;
    return token('mark', String.fromCharCode(folded), at, end, gap, 'lower');
  }
  while ((isWord(foldAt(text, at - 1)) || foldAt(text, at - 1) === NOISE) && end - at < LONGEST_RUN) at -= 1;
  return wordToken(text, at, end, gap);
}
