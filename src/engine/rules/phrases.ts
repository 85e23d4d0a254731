import { nextWord, type PhraseAt, phraseFrom, previousWord, type Word, wordAt, wordsOf } from './words';

/** A phrase as it is looked for: its words, and the one that the text is searched for. */
interface Wanted {
  readonly words: readonly string[];
  /** The longest word that is written in ASCII alone, of which a text holds no second spelling. */
  readonly cue: string | undefined;
  readonly cueAt: number;
}

const ASCII_WORD = /^[a-z0-9]+$/;
/** As nearly all phrases are written: their words need not be read unit by unit. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Lists of phrases stand in a pack, so each is read once. */
const wanted = new WeakMap<readonly string[], readonly Wanted[]>();

function wantedOf(phrases: readonly string[]): readonly Wanted[] {
  const known = wanted.get(phrases);
  if (known !== undefined) return known;
  const found = phrases.map((phrase) =>
    wantedFrom(PLAIN.test(phrase) ? phrase.split(' ') : wordsOf(phrase).map(({ folded }) => folded)),
  );
  wanted.set(phrases, found);
  return found;
}

function wantedFrom(words: readonly string[]): Wanted {
  const cue = words
    .filter((word) => ASCII_WORD.test(word))
    .reduce<string | undefined>((longest, word) => (word.length > (longest ?? '').length ? word : longest), undefined);
  return { words, cue, cueAt: cue === undefined ? -1 : words.indexOf(cue) };
}

/** A text in which phrases are looked for, and what is kept of it for that. */
export interface WordText {
  readonly text: string;
  /** What will be looked for: the text is searched once for all of it. Other phrases are found as well, for a search of their own. */
  readonly sought: readonly string[];
}

/** Where the words stand that phrases are found by. Undefined: they cannot be told by a search. */
type Cues = ReadonlyMap<string, readonly number[]> | undefined;

interface Kept {
  readonly cues: Map<readonly string[], Cues>;
  words?: readonly Word[];
  begins?: Map<string, number[]>;
}

const kept = new WeakMap<WordText, Kept>();

function keptOf(written: WordText): Kept {
  const known = kept.get(written) ?? { cues: new Map() };
  kept.set(written, known);
  return known;
}

/**
 * Where the phrases stand, in the text's order and then in theirs: everywhere, unless words that they are found by stand
 * there more often than in any mail that people write. Linear.
 */
export function findPhrases(written: WordText, phrases: readonly string[]): readonly PhraseAt[] {
  if (phrases.length === 0) return [];
  const each = wantedOf(phrases);
  const { cues: sought } = sieveOf(written.sought);
  const isSought = each.every(({ cue }) => cue === undefined || sought.has(cue));
  const cues = cuesIn(written, isSought ? written.sought : phrases);
  const found: PhraseAt[] = [];
  for (const one of each) {
    // Nearly all phrases end here.
    if (cues !== undefined && one.cue !== undefined && !cues.has(one.cue)) continue;
    for (const place of placesOf(written, one, cues)) found.push(place);
  }
  return found.length < 2 ? found : inOrder(found);
}

function placesOf(written: WordText, { words, cue, cueAt }: Wanted, cues: Cues): readonly PhraseAt[] {
  if (cue === undefined || cues === undefined) return placesByWords(written, words);
  const found: PhraseAt[] = [];
  for (const at of cues.get(cue) ?? []) {
    const place = placeAround(written.text, at, words, cueAt);
    if (place !== undefined) found.push(place);
  }
  return found;
}

/** The place of a phrase of which one word stands at a place. */
function placeAround(text: string, at: number, words: readonly string[], cueAt: number): PhraseAt | undefined {
  let start = at;
  let end = at + (words[cueAt] ?? '').length;
  for (let k = cueAt - 1; k >= 0; k -= 1) {
    const word = previousWord(text, start);
    if (word === undefined || word.folded !== words[k]) return undefined;
    start = word.start;
  }
  for (let k = cueAt + 1; k < words.length; k += 1) {
    const word = nextWord(text, end);
    if (word === undefined || word.folded !== words[k]) return undefined;
    end = word.end;
  }
  return { start, end };
}

/** For a phrase, or a text, that the search has no sure way with. */
function placesByWords(written: WordText, phrase: readonly string[]): readonly PhraseAt[] {
  const known = keptOf(written);
  const words = known.words ?? wordsOf(written.text);
  known.words = words;
  const begins = known.begins ?? beginsOf(words);
  known.begins = begins;
  const found: PhraseAt[] = [];
  for (const first of begins.get(phrase[0] ?? '') ?? []) {
    const place = phraseFrom(words, first, phrase);
    if (place !== undefined) found.push(place);
  }
  return found;
}

function beginsOf(words: readonly Word[]): Map<string, number[]> {
  const begins = new Map<string, number[]>();
  words.forEach(({ folded }, at) => {
    const before = begins.get(folded);
    if (before === undefined) begins.set(folded, [at]);
    else before.push(at);
  });
  return begins;
}

/** Sorted by where they begin, and as the phrases stand where two begin together: a sort is not stable on every engine. */
function inOrder(found: readonly PhraseAt[]): readonly PhraseAt[] {
  return found
    .map((at, index) => ({ at, index }))
    .sort((a, b) => a.at.start - b.at.start || a.index - b.index)
    .map(({ at }) => at);
}

interface Sieve {
  readonly cues: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const sieves = new WeakMap<readonly string[], Sieve>();

/**
 * What finds every word that begins with one of the cues, and the character before it. The one expression that is built
 * from a string: cues are letters and digits of ASCII, and an alternation of such words reads a text once.
 */
export function cuePattern(cues: readonly string[]): RegExp {
  // "speaker" finds "speakers" as well: the whole word is read where one begins so. What begins with a cue is sorted behind it.
  const shortest: string[] = [];
  for (const cue of cues.slice().sort()) {
    const last = shortest[shortest.length - 1];
    if (last === undefined || cue.slice(0, last.length) !== last) shortest.push(cue);
  }
  return new RegExp(`(^|[^a-z0-9])(?:${shortest.join('|')})`, 'gi');
}

/** One pattern for all phrases: the engine's own search passes over a text in the time that a loop needs to look at it once. */
function sieveOf(phrases: readonly string[]): Sieve {
  const known = sieves.get(phrases);
  if (known !== undefined) return known;
  const cues = new Set<string>();
  for (const { cue } of wantedOf(phrases)) if (cue !== undefined) cues.add(cue);
  const pattern = cuePattern(Array.from(cues));
  const sieve = { cues, pattern };
  sieves.set(phrases, sieve);
  return sieve;
}

/**
 * How many are looked at: more than in any mail that people write, and few enough that a text of nothing else costs
 * little more than prose.
 */
const FEWEST_LOOKS = 500;
const UNITS_A_LOOK = 400;
/** The sign for kelvin, the one character beyond ASCII that folds to a letter of it. */
const KELVIN = '\u212a';

function cuesIn(written: WordText, phrases: readonly string[]): Cues {
  const known = keptOf(written).cues;
  const before = known.get(phrases);
  if (before !== undefined) return before;
  const found = readCues(written.text, sieveOf(phrases));
  known.set(phrases, found);
  return found;
}

function readCues(text: string, { cues, pattern }: Sieve): Cues {
  const found = new Map<string, number[]>();
  if (cues.size === 0) return found;
  if (text.indexOf(KELVIN) >= 0) return undefined;
  pattern.lastIndex = 0;
  let looks = FEWEST_LOOKS + text.length / UNITS_A_LOOK;
  for (let match = pattern.exec(text); match !== null && looks > 0; match = pattern.exec(text)) {
    looks -= 1;
    const [, before = ''] = match;
    const word = wordAt(text, match.index + before.length);
    if (word === undefined || !cues.has(word.folded)) continue;
    const places = found.get(word.folded);
    if (places === undefined) found.set(word.folded, [word.start]);
    else places.push(word.start);
  }
  return found;
}
