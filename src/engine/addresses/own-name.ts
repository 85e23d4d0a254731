import { latinForms } from './latin-letters';
import type { PersonName } from './person-name';

// Words people put beside their name. A short one could be the rest of another name ("Amy" is no A. with "my"),
// so it must stand alone, or at the one end where it is always a word of its own.
const LONG_FILLERS = 'home personal private mail email inbox gmail work contact official online family thereal'.split(
  ' ',
);
const SHORT_FILLERS = 'priv wfh uk gb me my mr mrs ms miss mx dr prof real the its hi hello'.split(' ');
const FIRST_FILLERS = 'mr mrs ms miss dr'.split(' ');
const LAST_FILLERS = 'uk gb me'.split(' ');
const LONGEST_LOCAL = 64;
const SHORTEST_PREFIX = 3;

// What has been read so far, as bits. An address resembles the name once it holds the surname and a given name,
// or the given name and a middle name in full.
const GIVEN = 1;
const INITIAL = 2;
const MIDDLE = 4;
const SURNAME = 8;
const STRANGE_LETTER = 16;
const STATES = 32;

interface Piece {
  readonly text: string;
  readonly state: number;
  readonly fits: (at: number, end: number, letters: Letters, state: number) => boolean;
}

const anywhere = () => true;
const unnamed = (_at: number, _end: number, _letters: Letters, state: number) => (state & (GIVEN | INITIAL)) === 0;
const named = (_at: number, _end: number, _letters: Letters, state: number) => (state & (GIVEN | INITIAL)) !== 0;
const atAnEdge = (at: number, end: number, { edges }: Letters) => edges[at] === true || edges[end] === true;
const alone = (at: number, end: number, { edges }: Letters) => edges[at] === true && edges[end] === true;
const first = (at: number) => at === 0;
const last = (_at: number, end: number, { text }: Letters) => end === text.length;

function pieces(texts: readonly string[], state: number, fits: Piece['fits']): readonly Piece[] {
  return texts.map((text) => ({ text, state, fits }));
}

const fillers: readonly Piece[] = [
  ...pieces(LONG_FILLERS, 0, atAnEdge),
  ...pieces(SHORT_FILLERS, 0, alone),
  ...pieces(FIRST_FILLERS, 0, first),
  ...pieces(LAST_FILLERS, 0, last),
];

function piecesOf(person: PersonName): readonly Piece[] {
  return [
    ...pieces(person.surname, SURNAME, anywhere),
    ...pieces(
      person.given.reduce<readonly string[]>((all, name) => all.concat(beginnings(name)), []),
      GIVEN,
      anywhere,
    ),
    ...pieces(person.initials, INITIAL, unnamed),
    ...pieces(person.middle.filter(isWord), MIDDLE, anywhere),
    ...pieces(
      person.middle.filter((text) => !isWord(text)),
      0,
      named,
    ),
    ...pieces(person.particles, 0, anywhere),
    ...fillers,
  ];
}

/** `sam`, `samu`, `samue` and `samuel`: a name, and what it may be cut to. */
function beginnings(name: string): readonly string[] {
  const all = [name];
  for (let length = SHORTEST_PREFIX; length < name.length; length++) all.push(name.slice(0, length));
  return all;
}

function isWord(text: string): boolean {
  return text.length > 2;
}

interface Letters {
  readonly text: string;
  /** Whether something other than a letter stands before the letter at this place, or it is an end. */
  readonly edges: readonly boolean[];
}

function asciiLetter(character: string): string | undefined {
  return character >= 'a' && character <= 'z' ? character : undefined;
}

function lettersOf(form: string): Letters {
  let text = '';
  const edges: boolean[] = [];
  let edge = true;
  for (const character of form) {
    const latin = character < '\u0080' ? asciiLetter(character) : latinForms(character)[0];
    if (latin === undefined) {
      // An apostrophe or an accent of its own divides nothing.
      if (!/['\u2019\u02bc]|[\u0300-\u036f]/.test(character)) edge = true;
      continue;
    }
    for (let at = 0; at < latin.length; at++) edges.push(edge && at === 0);
    text += latin;
    edge = false;
  }
  edges.push(true);
  return { text, edges };
}

/** `samuel` for Sam: a whole word that begins with the name. */
function isLongerForm(word: string, given: readonly string[]): boolean {
  return given.some((name) => name.length >= SHORTEST_PREFIX && word.slice(0, name.length) === name);
}

function isEnough(state: number): boolean {
  if ((state & SURNAME) !== 0) return (state & (GIVEN | INITIAL | MIDDLE)) !== 0;
  return (state & GIVEN) !== 0 && (state & MIDDLE) !== 0;
}

/** Reads the letters from left to right, keeping every state each place can be reached in: time is bounded. */
function explains(letters: Letters, known: readonly Piece[], person: PersonName): boolean {
  const { text, edges } = letters;
  const reached = new Set<number>();
  const reach = (at: number, state: number) => reached.add(at * STATES + state);
  reach(0, 0);
  for (let at = 0; at < text.length; at++) {
    const word = edges[at] === true ? text.slice(at, edges.indexOf(true, at + 1)) : '';
    for (let state = 0; state < STATES; state++) {
      if (!reached.has(at * STATES + state)) continue;
      for (const next of known) {
        const end = at + next.text.length;
        if (text.slice(at, end) === next.text && next.fits(at, end, letters, state)) reach(end, state | next.state);
      }
      const isNamed = (state & (GIVEN | INITIAL)) !== 0;
      // A middle initial that the display name does not give: `sam.j.hill`.
      if (word.length === 1 && isNamed && (state & STRANGE_LETTER) === 0) reach(at + 1, state | STRANGE_LETTER);
      if (!isNamed && isLongerForm(word, person.given)) reach(at + word.length, state | GIVEN);
    }
  }
  return Array.from(reached).some((place) => place >= text.length * STATES && isEnough(place % STATES));
}

/** Makes the test whether a local part is built of one of these people's names and of nothing that contradicts it. */
export function nameTest(people: readonly PersonName[]): (local: string) => boolean {
  return (local) => {
    const [untagged = ''] = local.split('+');
    if (untagged.length > LONGEST_LOCAL) return false;
    const letters = lettersOf(untagged);
    return people.some(
      (person) =>
        person.surname.concat(person.middle.filter(isWord)).some((form) => letters.text.indexOf(form) >= 0) &&
        explains(letters, piecesOf(person), person),
    );
  };
}
