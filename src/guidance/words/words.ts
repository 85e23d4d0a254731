/**
 * The words of a text as search compares them: small letters without accents, plurals folded, `'s` left off. Of words
 * joined by a hyphen or spaces between figures, the whole is one more word, so that `wi-fi` and `wifi` meet, and so do
 * the two ways to write a telephone number.
 */
export function wordsOf(text: string): readonly string[] {
  return rawWords(text).map(foldWord);
}

/** The same words, plurals and all. */
export function rawWords(text: string): readonly string[] {
  const plain = plainText(text);
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  // Most texts have neither, and search opens the sooner.
  if (!/-|\d \d/.test(plain)) return words;
  const joined = plain.match(/[a-z0-9]+(?:-[a-z0-9]+)+|\d+(?: \d+)+/g) ?? [];
  return [...words, ...joined.map((whole) => whole.replace(/[- ]/g, ''))];
}

function plainText(text: string): string {
  const small = text.toLowerCase().replace(/['’](?:s\b)?/g, '');
  return /[^ -~\n]/.test(small) ? small.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : small;
}

/** A plural becomes the singular, roughly: what matters is that both become the same. */
export function foldWord(word: string): string {
  // Or `mic` would be the beginning of a mouse.
  if (word === 'mice') return 'mouse';
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^siu]s$/.test(word)) return word.slice(0, -1);
  return word;
}

const stopWords = new Set(
  (
    'a about allowed am an and any app are as at be been but by can could did do does doing for from get got had has have ' +
    'how i if im in into is it its ive may me mine must my need of ok on onto or our please should so some than that the ' +
    'their them then there these they this to up us use used using want was we were what whats when where which while who ' +
    'why will with would you your'
  ).split(' '),
);

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The words that a question is about; all of them where none would be left. */
export function askedWords(query: string): readonly string[] {
  const words = [...new Set(wordsOf(query))];
  const asked = words.filter((word) => word.length > 1 && !isStopWord(word));
  return asked.length > 0 ? asked : words;
}
