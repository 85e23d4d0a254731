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

/** Where each word of a text stands, counted in words. Many phrases are looked for in one text. */
const places = new WeakMap<readonly Word[], Map<string, number[]>>();

function placesIn(words: readonly Word[]): Map<string, number[]> {
  const known = places.get(words);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  words.forEach(({ folded }, at) => {
    const before = found.get(folded);
    if (before === undefined) found.set(folded, [at]);
    else before.push(at);
  });
  places.set(words, found);
  return found;
}

/** Everywhere that one of the phrases stands, in the text's order. It takes as long as there are places where one begins. */
export function findPhrases(words: readonly Word[], phrases: readonly string[]): readonly PhraseAt[] {
  const begins = placesIn(words);
  const found: PhraseAt[] = [];
  for (const phrase of phrases) {
    const wanted = wordsOf(phrase).map(({ folded }) => folded);
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

/** The words of a text, folded. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let isAscii = true;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && isInWord(text, i)) {
      if (start < 0) start = i;
      if (text.charCodeAt(i) > 0x7f) isAscii = false;
    } else if (start >= 0) {
      const word = text.slice(start, i);
      words.push({ start, end: i, folded: isAscii ? word.toLowerCase() : folded(word) });
      start = -1;
      isAscii = true;
    }
  }
  return words;
}

function folded(word: string): string {
  return word.normalize('NFC').toLowerCase().split('’').join("'");
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
