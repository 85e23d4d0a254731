import { FOLD, foldAt, isWord, NEWLINE, NOISE, OTHER_LETTER, SPACE } from './normalise';

export type Case = 'capitals' | 'title' | 'lower';

export interface Token {
  /** `break`: end of the line, of the text, or a gap so wide that it parts two things. */
  readonly kind: 'word' | 'mark' | 'break';
  /** A word in capitals; of a mark, its one character. */
  readonly value: string;
  /** The place it was looked for from. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  /** Spaces between it and that place. */
  readonly gap: number;
  readonly case: Case;
}

/** Bounds on what one look takes in, so that a text of nothing but spaces or hyphens costs one pass. */
const LONGEST_GAP = 24;
const LONGEST_RUN = 32;

/** A word with letters of other alphabets or unseen characters in it, folded unit by unit. */
function foldWord(text: string, start: number, end: number): string {
  let value = '';
  for (let at = start; at < end; at += 1) {
    const folded = foldAt(text, at);
    if (folded !== NOISE) value += folded === OTHER_LETTER ? text.charAt(at) : String.fromCharCode(folded);
  }
  return value;
}

/** The token next to a place, looking forward or back. */
function readToken(text: string, from: number, step: 1 | -1): Token {
  // Going back, the unit next to a place is the one before it.
  const offset = step === 1 ? 0 : -1;
  let at = from;
  let gap = 0;
  let folded = foldAt(text, at + offset);
  while ((folded === SPACE || folded === NOISE) && (at - from) * step < LONGEST_GAP) {
    if (folded === SPACE) gap += 1;
    at += step;
    folded = foldAt(text, at + offset);
  }
  const near = at;
  const isWordToken = isWord(folded);
  const isBreak = folded === NEWLINE || folded === SPACE || folded === NOISE;
  const kind = isWordToken ? 'word' : isBreak ? 'break' : 'mark';
  let unit = folded;
  do {
    at += step;
    unit = foldAt(text, at + offset);
  } while (
    !isBreak &&
    (isWordToken ? isWord(unit) || unit === NOISE : unit === folded) &&
    (at - near) * step < LONGEST_RUN
  );
  const start = step === 1 ? near : at;
  const end = step === 1 ? at : near;
  if (!isWordToken) {
    return { kind, value: isBreak ? '' : String.fromCharCode(folded), from, start, end, gap, case: 'lower' };
  }
  let small = 0;
  let isPlain = true;
  for (let place = start; place < end; place += 1) {
    const code = text.charCodeAt(place);
    const letter = FOLD[code] as number;
    if (letter !== code) isPlain = false;
    if (letter >= 97 || letter === OTHER_LETTER) small += 1;
  }
  const raw = isPlain ? text.slice(start, end) : foldWord(text, start, end);
  const isTitle = raw.charCodeAt(0) >= 65 && raw.charCodeAt(0) <= 90;
  return {
    kind,
    value: small === 0 ? raw : raw.toUpperCase(),
    from,
    start,
    end,
    gap,
    case: small === 0 ? 'capitals' : isTitle ? 'title' : 'lower',
  };
}

/** How many of the tokens lately read are kept, each way: the questions about a place ask for the same ones. */
const KEPT = 32;
let ahead: Token[] = [];
let behind: Token[] = [];

/** To be called where another text begins. */
export function forgetTokens(): void {
  ahead = [];
  behind = [];
}

/** The token at or after a place. */
export function nextToken(text: string, from: number): Token {
  const kept = ahead[from % KEPT];
  if (kept !== undefined && kept.from === from) return kept;
  const token = readToken(text, from, 1);
  ahead[from % KEPT] = token;
  return token;
}

/** The token that ends at or before a place. */
export function previousToken(text: string, from: number): Token {
  const kept = behind[from % KEPT];
  if (kept !== undefined && kept.from === from) return kept;
  const token = readToken(text, from, -1);
  behind[from % KEPT] = token;
  return token;
}
