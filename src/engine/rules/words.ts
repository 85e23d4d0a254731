/** A word and where it stands, in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The words of a text, folded. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, 0); word !== undefined; word = nextWord(text, word.end)) words.push(word);
  return words;
}

/** The first word that begins at a place or after it. The place is not inside of a word. */
export function nextWord(text: string, from: number): Word | undefined {
  let start = from;
  while (start < text.length && !isInWord(text, start)) start += 1;
  return start < text.length ? wordFrom(text, start) : undefined;
}

/** The last word that ends at a place or before it. The place is not inside of a word. */
export function previousWord(text: string, to: number): Word | undefined {
  let end = to;
  while (end > 0 && !isInWord(text, end - 1)) end -= 1;
  let start = end;
  while (start > 0 && isInWord(text, start - 1)) start -= 1;
  return start < end ? wordFrom(text, start) : undefined;
}

/** The word of which a place is the first unit. */
function wordFrom(text: string, start: number): Word {
  let end = start;
  let isAscii = true;
  for (; end < text.length && isInWord(text, end); end += 1) if (text.charCodeAt(end) > 0x7f) isAscii = false;
  const word = text.slice(start, end);
  return { start, end, folded: isAscii ? word.toLowerCase() : foldOther(word) };
}

/** The word that begins at a place, or undefined where the place is inside of a word or none begins there. */
export function wordAt(text: string, at: number): Word | undefined {
  return isInWord(text, at) && (at === 0 || !isInWord(text, at - 1)) ? wordFrom(text, at) : undefined;
}

function foldOther(word: string): string {
  return word.normalize('NFC').toLowerCase().split('’').join("'");
}

function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019
    ? at > 0 && isLetterOrDigit(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))
    : isLetterOrDigit(code);
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isLetter(code);
}

/** ES2016 has no `\p{L}`: a letter is what has two cases, or stands beyond the Latin blocks and their punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code >= 0x300 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff) {
    return true;
  }
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character.toUpperCase();
}

/** Where a phrase stands, in UTF-16 units. */
export interface PhraseAt {
  readonly start: number;
  readonly end: number;
}

/** The place of a phrase that begins with one of the words, counted from 0, if it does. */
export function phraseFrom(words: readonly Word[], first: number, phrase: readonly string[]): PhraseAt | undefined {
  const from = words[first];
  const to = words[first + phrase.length - 1];
  if (from === undefined || to === undefined) return undefined;
  return phrase.every((word, k) => words[first + k]?.folded === word) ? { start: from.start, end: to.end } : undefined;
}

/**
 * Where the first of the phrases stands in the text as whole words: case folded, any gap between the words, a hyphen
 * ending a word. Undefined where none does. Phrases are tried in their order. Linear in the text for each phrase.
 */
export function findPhrase(text: string, phrases: readonly string[]): PhraseAt | undefined {
  const words = wordsOf(text);
  for (const phrase of phrases) {
    const wanted = wordsOf(phrase).map(({ folded }) => folded);
    for (let first = 0; first < words.length && wanted.length > 0; first += 1) {
      const found = phraseFrom(words, first, wanted);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
