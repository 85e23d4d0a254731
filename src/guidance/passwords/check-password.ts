import type { PasswordProfile } from '../../pack';
import { isEasyRun } from './easy-run';
import { isDate } from './is-date';

/** The lists that passwords are held against. */
export interface PasswordWords {
  /** Passwords that attackers try first, in small letters. Of those that are words, only the most common. */
  readonly common: ReadonlySet<string>;
  /** Words of the language, and names, in small letters. */
  readonly dictionary: ReadonlySet<string>;
  /** The list that passphrases are drawn from. */
  readonly passphrase: readonly string[];
}

export interface PasswordCheck {
  /** As a reader counts them: an accented letter or an emoji of one sign is one. */
  readonly characters: number;
  /** The most useful thing to say. */
  readonly verdict:
    | { readonly kind: 'tooShort'; readonly by: number }
    | { readonly kind: 'tooLong'; readonly most: number }
    | { readonly kind: 'obvious' }
    | { readonly kind: 'oneWord' }
    | { readonly kind: 'good' };
  /** Each rule with whether it is met: long enough, not too long (where there is a most), not obvious, not one word. */
  readonly parts: readonly { readonly part: 'least' | 'most' | 'obvious' | 'oneWord'; readonly met: boolean }[];
}

/**
 * Holds a password against a profile's rules; undefined for an empty one. It works on the argument alone, and neither
 * keeps nor returns any of it.
 *
 * Characters are the code points of the composed form (NFC), so that `é` is one however it was typed. Whether it is
 * obvious or one word is judged by the first 64 characters, whatever comes after them, so that pasting a book freezes
 * nothing; a profile's limit of length is still judged by all of them.
 */
export function checkPassword(
  password: string,
  { least, most }: Pick<PasswordProfile, 'least' | 'most'>,
  words: Pick<PasswordWords, 'common' | 'dictionary'>,
): PasswordCheck | undefined {
  const all = [...password.normalize('NFC')];
  if (all.length === 0) return undefined;
  const characters = all.length;
  const judged = all.slice(0, JUDGED).join('').toLowerCase();
  const { obvious, oneWord } = weaknessOf(judged, words);
  const isShort = characters < least;
  const isLong = most !== undefined && characters > most;
  return {
    characters,
    verdict: isShort
      ? { kind: 'tooShort', by: least - characters }
      : isLong
        ? { kind: 'tooLong', most }
        : obvious
          ? { kind: 'obvious' }
          : { kind: oneWord ? 'oneWord' : 'good' },
    parts: [
      { part: 'least', met: !isShort },
      ...(most === undefined ? [] : [{ part: 'most' as const, met: !isLong }]),
      { part: 'obvious', met: !obvious },
      { part: 'oneWord', met: !oneWord },
    ],
  };
}

const JUDGED = 64;
/** So many figures or signs at an end make no password of a word. */
const ENDING = 4;

interface Weakness {
  readonly obvious: boolean;
  readonly oneWord: boolean;
}

function weaknessOf(password: string, { common, dictionary }: Pick<PasswordWords, 'common' | 'dictionary'>): Weakness {
  const unit = repeatedUnit(password);
  if (unit.length < ENDING || isPattern(unit) || isShortWithPattern(unit)) return { obvious: true, oneWord: false };
  const forms = [unit, ...stemsOf(unit)].flatMap(spellingsOf);
  return { obvious: forms.some((form) => common.has(form)), oneWord: forms.some((form) => dictionary.has(form)) };
}

/** Whether a text is a run of keys or of counting, or a date. */
function isPattern(text: string): boolean {
  return isEasyRun([...text]) || isDate(text);
}

/** Whether it is a pattern but for a few letters before or after it: `moj12345`. */
function isShortWithPattern(text: string): boolean {
  const [, before = '', pattern = '', after = ''] = /^(\p{L}*)([^\p{L}]+)(\p{L}*)$/u.exec(text) ?? [];
  return pattern !== '' && before.length + after.length < ENDING && isPattern(pattern);
}

/** What the text repeats, to its end or breaking off: `abcabcab` repeats `abc`. The text itself where it repeats nothing. */
function repeatedUnit(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return text;
}

/** The password without what people put before or after a word to satisfy a rule: a few figures and signs, a year, a run. */
function stemsOf(text: string): readonly string[] {
  const [, before = '', inside = '', after = ''] = /^([^\p{L}]*)([\s\S]*?)([^\p{L}]*)$/u.exec(text) ?? [];
  const isNothing = (ending: string) =>
    ending.length <= ENDING || isEasyRun([...ending]) || isDate(ending.replace(/^[^\d]+|[^\d]+$/g, ''));
  return [
    ...(isNothing(after) ? [before + inside] : []),
    ...(isNothing(before) ? [inside + after] : []),
    ...(isNothing(before) && isNothing(after) ? [inside] : []),
  ].filter((stem) => stem.length >= ENDING && stem !== text);
}

const signs: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '8': 'b',
  '(': 'c',
  '3': 'e',
  '€': 'e',
  '6': 'g',
  '9': 'g',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '2': 'z',
};

/** The text itself, with letters for the signs that stand for them, and each of these from its end. */
function spellingsOf(text: string): readonly string[] {
  const lettersWith = (one: string) =>
    text.replace(/[^\p{L}]/gu, (sign) => (sign === '1' ? one : (signs[sign] ?? sign)));
  const spellings = new Set([text, lettersWith('i'), lettersWith('l')]);
  return [...spellings].flatMap((each) => [each, [...each].reverse().join('')]);
}
