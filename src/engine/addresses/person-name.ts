import { latinForms } from './latin-letters';
import { shortNames } from './short-names';

/** The pieces of a person's name, in plain letters, as they can stand in an address. */
export interface PersonName {
  /** The name they go by, with its short or long forms. */
  readonly given: readonly string[];
  /** First letters of it. */
  readonly initials: readonly string[];
  readonly middle: readonly string[];
  /** The whole surname, its parts where it is double-barrelled, and it without its particle. */
  readonly surname: readonly string[];
  /** Parts of the surname that say nothing alone: `van`, `ap`, `o`. */
  readonly particles: readonly string[];
}

const TITLES = 'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend hon cllr judge'.split(' ');
const LETTERS_AFTER =
  'obe mbe cbe kbe dbe qc kc jp phd dphil ba bsc ma msc mba mp ms as am jr jnr sr snr ii iii iv esq frsa cpfa cipd mcipd'.split(
    ' ',
  );
const PARTICLES =
  'ap ab ferch verch o mac mc nic ni van von der den de del della di da do dos du la le el al bin binti ibn ben st ter ten zu'.split(
    ' ',
  );
const LONGEST_NAME = 200;
const FEWEST_LETTERS = 2;

function words(text: string): string[] {
  return text.split(/[\s.]+/).filter((word) => latinForms(word).length > 0);
}

function isOneOf(known: readonly string[], word: string): boolean {
  const [plain = ''] = latinForms(word);
  return known.includes(plain);
}

function isTitle(word = ''): boolean {
  return isOneOf(TITLES, word);
}

function isLettersAfter(word = ''): boolean {
  return word === word.toUpperCase() && isOneOf(LETTERS_AFTER, word);
}

function isParticle(word: string): boolean {
  return isOneOf(PARTICLES, word);
}

/** What stands before the first bracket, bar, slash or free-standing dash: the rest names a department. */
function withoutDepartment(name: string): string {
  // Some directories put the department first: "(HQ) Sam Hill".
  const rest = name.trim().replace(/^[([{][^)\]}]*[)\]}]/, '');
  const cut = rest.search(/[([{|/\\@:;<]|\s[-\u2013\u2014]\s/);
  return cut < 0 ? rest : rest.slice(0, cut);
}

function ordered(name: string): { readonly given: readonly string[]; readonly surname: readonly string[] } {
  const comma = name.indexOf(',');
  if (comma >= 0) {
    const [next = ''] = name.slice(comma + 1).split(',');
    const after = words(next).filter((word) => !isTitle(word));
    const before = words(name.slice(0, comma)).filter((word) => !isTitle(word));
    // "Sam Hill, OBE" is no surname first.
    if (after.some((word) => !isLettersAfter(word))) {
      return { given: after.filter((word) => !isLettersAfter(word)), surname: before };
    }
    return ordered(name.slice(0, comma));
  }
  let all = words(name);
  while (all.length > 1 && isTitle(all[0])) all = all.slice(1);
  while (all.length > 2 && isLettersAfter(all[all.length - 1])) all = all.slice(0, -1);
  const shouted = all.filter((word) => word.length > 1 && word === word.toUpperCase());
  const [first = ''] = all;
  if (shouted.length < all.length && first === shouted[0] && first.length > 2) {
    return { given: all.slice(shouted.length), surname: all.slice(0, shouted.length) };
  }
  const particle = all.findIndex((word, at) => at > 0 && at < all.length - 1 && isParticle(word));
  const split = particle > 0 ? particle : all.length - 1;
  return { given: all.slice(0, split), surname: all.slice(split) };
}

function unique(forms: readonly string[]): readonly string[] {
  return Array.from(new Set(forms.filter((form) => form !== '')));
}

function flattened(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>((all, part) => all.concat(part), []);
}

function parts(word: string): readonly string[] {
  return word.split(/[-\u2010-\u2015]/);
}

function surnameForms(surname: readonly string[]): readonly string[] {
  const core = surname.filter((word) => !isParticle(word));
  const pieces = flattened(flattened(core.map(parts)).map(latinForms)).filter((form) => form.length >= FEWEST_LETTERS);
  return unique([...latinForms(surname.join('')), ...latinForms(core.join('')), ...pieces]).filter(
    (form) => form.length >= FEWEST_LETTERS,
  );
}

/**
 * Reads a display name: "Sam Hill", "Hill, Sam (Prisons)", "Dr Siân Llŷr ap Rhys - Policy", "HILL Sam", with titles,
 * letters after the name, departments and middle names. Undefined where there is no given name and surname in it.
 */
export function readPersonName(displayName: string): PersonName | undefined {
  if (displayName.length > LONGEST_NAME) return undefined;
  const { given, surname } = ordered(withoutDepartment(displayName.normalize('NFC').replace(/["*]/g, ' ')));
  const first = given[0];
  const surnames = surnameForms(surname);
  if (first === undefined || surnames.length === 0) return undefined;
  const whole = latinForms(first);
  const forms = unique([...whole, ...flattened(parts(first).map(latinForms))]).filter((form) => form.length > 1);
  const middle = flattened(given.slice(1).map(latinForms));
  return {
    given: unique([...forms, ...flattened(whole.map(shortNames))]),
    initials: unique(whole.map((form) => form.charAt(0))),
    middle: unique([
      ...middle,
      ...middle.map((form) => form.charAt(0)),
      ...flattened(parts(first).slice(1).map(latinForms)).map((form) => form.charAt(0)),
    ]),
    surname: surnames,
    particles: unique(flattened(surname.filter(isParticle).map(latinForms))),
  };
}

/** The name in the local part of a work address: `sam.hill3` → Sam Hill. Undefined where it is not two words. */
export function nameInLocalPart(local: string): PersonName | undefined {
  const [untagged = ''] = local.split('+');
  const pieces = untagged
    .replace(/[0-9]+/g, '')
    .split(/[._]/)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > 4) return undefined;
  return readPersonName(pieces.join(' '));
}
