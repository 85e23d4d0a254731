/** A word and where it stands, in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * Where the first of the phrases stands in the text as whole words: case folded, any gap between the words, a hyphen
 * ending a word. Undefined where none does. Phrases are tried in their order. Linear in the text for each phrase.
 */
export function findPhrase(text: string, phrases: readonly string[]): { start: number; end: number } | undefined {
  const words = wordsOf(text);
  for (const phrase of phrases) {
    const wanted = wordsOf(phrase).map(({ folded }) => folded);
    const at = words.findIndex((_, i) => wanted.length > 0 && wanted.every((word, k) => words[i + k]?.folded === word));
    const first = words[at];
    const last = words[at + wanted.length - 1];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}

/** A phrase that stands in a text, from the first of its words to the last, counted in words. */
export interface PhraseAt {
  readonly first: number;
  readonly last: number;
}

/** A text whose words are read once, and only when something in it is looked for that may be there. */
export interface WordText {
  readonly text: string;
  readonly words: readonly Word[];
}

export function wordText(text: string): WordText {
  let words: readonly Word[] | undefined;
  return {
    text,
    get words() {
      words = words ?? wordsOf(text);
      return words;
    },
  };
}

/** What is kept of a text that is looked through for many phrases. */
interface Kept {
  /** Fingerprints of its words: nearly every phrase is ruled out by them, for a tenth of what reading the words costs. */
  readonly hashes: Set<number>;
  /** Where each word stands, counted in words. */
  places?: Map<string, number[]>;
}

const kept = new WeakMap<WordText, Kept>();

function keptOf(written: WordText): Kept {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const found: Kept = { hashes: hashesOf(written.text) };
  kept.set(written, found);
  return found;
}

function placesIn(written: WordText): Map<string, number[]> {
  const known = keptOf(written);
  if (known.places !== undefined) return known.places;
  const found = new Map<string, number[]>();
  written.words.forEach(({ folded }, at) => {
    const before = found.get(folded);
    if (before === undefined) found.set(folded, [at]);
    else before.push(at);
  });
  known.places = found;
  return found;
}

/** The words of phrases. A policy's options hold the same list for every item. */
const split = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function splitOf(phrases: readonly string[]): readonly (readonly string[])[] {
  const known = split.get(phrases);
  if (known !== undefined) return known;
  const found = phrases.map((phrase) => wordsOf(phrase).map(({ folded }) => folded));
  split.set(phrases, found);
  return found;
}

/** Everywhere that one of the phrases stands, in the text's order. It takes as long as there are places where one begins. */
export function findPhrases(written: WordText, phrases: readonly string[]): readonly PhraseAt[] {
  const { hashes } = keptOf(written);
  const likely = splitOf(phrases).filter(([first]) => first !== undefined && hashes.has(hashOf(first)));
  if (likely.length === 0) return [];
  const begins = placesIn(written);
  const { words } = written;
  const found: PhraseAt[] = [];
  for (const wanted of likely) {
    for (const first of begins.get(wanted[0] ?? '') ?? []) {
      if (wanted.every((word, k) => words[first + k]?.folded === word)) {
        found.push({ first, last: first + wanted.length - 1 });
      }
    }
  }
  return found.length < 2 ? found : inOrder(found);
}

/** Sorted by where they begin, and as the phrases stand where two begin together: a sort is not stable on every engine. */
function inOrder(found: readonly PhraseAt[]): readonly PhraseAt[] {
  return found
    .map((at, index) => ({ at, index }))
    .sort((a, b) => a.at.first - b.at.first || a.index - b.index)
    .map(({ at }) => at);
}

/** Each word of a text, and whether it is of ASCII alone. Linear. */
function eachWord(text: string, visit: (start: number, end: number, isAscii: boolean) => void): void {
  let start = -1;
  let isAscii = true;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && isInWord(text, i)) {
      if (start < 0) start = i;
      if (text.charCodeAt(i) > 0x7f) isAscii = false;
    } else if (start >= 0) {
      visit(start, i, isAscii);
      start = -1;
      isAscii = true;
    }
  }
}

/** The words of a text, folded. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end, isAscii) => {
    const word = text.slice(start, end);
    words.push({ start, end, folded: isAscii ? word.toLowerCase() : foldedOf(word) });
  });
  return words;
}

function foldedOf(word: string): string {
  return word.normalize('NFC').toLowerCase().split('’').join("'");
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a of each word as it is folded. */
function hashesOf(text: string): Set<number> {
  const hashes = new Set<number>();
  eachWord(text, (start, end, isAscii) => {
    if (!isAscii) {
      hashes.add(hashOf(foldedOf(text.slice(start, end))));
      return;
    }
    let hash = SEED;
    // In a word, this bit tells small letters from capitals, and every digit and apostrophe has it.
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (text.charCodeAt(i) | 0x20), PRIME);
    hashes.add(hash);
  });
  return hashes;
}

function hashOf(folded: string): number {
  let hash = SEED;
  for (let i = 0; i < folded.length; i += 1) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return hash;
}

/** ES2016 has no `\p{L}`: a letter is what has two cases, or stands beyond the Latin blocks and their punctuation. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80 && code !== 0x27) return isPlain(code);
  const character = text.charAt(at);
  if (character === "'" || character === '’')
    return at > 0 && isInWord(text, at - 1) && at + 1 < text.length && isLetter(text, at + 1);
  return isLetter(text, at);
}

/** A digit or a letter of ASCII, as nearly every unit of a text is. */
function isPlain(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

function isLetter(text: string, at: number): boolean {
  const character = text.charAt(at);
  const code = text.charCodeAt(at);
  if (character.toLowerCase() !== character.toUpperCase()) return true;
  return code >= 0x300 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff;
}
