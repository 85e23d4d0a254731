import { FOLD, foldAt, isWord, NEWLINE, NOISE, OTHER_LETTER, SPACE } from './normalise';

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

/** A word with letters of other alphabets or unseen characters in it, folded unit by unit. */
function foldWord(text: string, start: number, end: number): string {
  let value = '';
  for (let at = start; at < end; at += 1) {
    const folded = foldAt(text, at);
    if (folded !== NOISE) value += folded === OTHER_LETTER ? text.charAt(at) : String.fromCharCode(folded);
  }
  return value;
}

function wordToken(text: string, start: number, end: number, gap: number): Token {
  let small = 0;
  let plain = true;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const folded = FOLD[code] as number;
    if (folded !== code) plain = false;
    if (folded >= 97) small += 1;
    else if (folded === OTHER_LETTER) small += 1;
  }
  const raw = plain ? text.slice(start, end) : foldWord(text, start, end);
  const first = raw.charCodeAt(0);
  const style = small === 0 ? 'capitals' : first >= 65 && first <= 90 ? 'title' : 'lower';
  return token('word', raw.toUpperCase(), start, end, gap, style);
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
