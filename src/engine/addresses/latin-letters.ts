import { isBasic } from './punycode';

/** Letters that no decomposition turns into plain ones, with what people write instead in addresses. */
const PLAIN = new Map<string, readonly [short: string, long: string]>([
  ['ß', ['ss', 'ss']],
  ['æ', ['ae', 'ae']],
  ['œ', ['oe', 'oe']],
  ['ø', ['o', 'oe']],
  ['ł', ['l', 'l']],
  ['đ', ['d', 'dj']],
  ['ð', ['d', 'd']],
  ['þ', ['th', 'th']],
  ['ħ', ['h', 'h']],
  ['ŋ', ['n', 'ng']],
  ['ı', ['i', 'i']],
  ['ä', ['a', 'ae']],
  ['ö', ['o', 'oe']],
  ['ü', ['u', 'ue']],
  ['å', ['a', 'aa']],
]);

function plain(text: string, form: 0 | 1): string {
  let out = '';
  for (const letter of text.normalize('NFC').toLowerCase().normalize('NFC')) {
    const written = PLAIN.get(letter);
    out += written === undefined ? letter : written[form];
  }
  return out.normalize('NFD').replace(/[^a-z]/g, '');
}

/**
 * A name in the letters a to z, in the ways it is written without accents: `Müller` → `muller`, `mueller`.
 * Everything that is no Latin letter falls away, hyphens and apostrophes too; empty when nothing is left.
 */
export function latinForms(text: string): readonly string[] {
  if (isBasic(text)) {
    const letters = text.toLowerCase().replace(/[^a-z]/g, '');
    return letters === '' ? [] : [letters];
  }
  const short = plain(text, 0);
  const long = plain(text, 1);
  if (short === '' && long === '') return [];
  return short === long ? [short] : [short, long];
}
