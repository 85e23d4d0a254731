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

/** Everywhere that one of the phrases stands, in the text's order. One pass, however many phrases there are. */
export function findPhrases(words: readonly Word[], phrases: readonly string[]): readonly PhraseAt[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const wanted = wordsOf(phrase).map(({ folded }) => folded);
    const [first] = wanted;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), wanted]);
  }
  const found: PhraseAt[] = [];
  words.forEach(({ folded }, first) => {
    for (const wanted of byFirst.get(folded) ?? []) {
      if (wanted.every((word, k) => words[first + k]?.folded === word)) {
        found.push({ first, last: first + wanted.length - 1 });
      }
    }
  });
  return found;
}

/** The words of a text, folded. Linear. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && isInWord(text, i)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      words.push({ start, end: i, folded: text.slice(start, i).normalize('NFC').toLowerCase().split('’').join("'") });
      start = -1;
    }
  }
  return words;
}

/** ES2016 has no `\p{L}`: a letter is what has two cases, or stands beyond the Latin blocks and their punctuation. */
function isInWord(text: string, at: number): boolean {
  if (isPlain(text.charCodeAt(at))) return true;
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
