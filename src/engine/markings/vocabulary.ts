import { isWord, NOISE } from './normalise';
import { allSchemes } from './schemes/all';
import type { Level, OpenPart, PartGroup, PartKind, Scheme } from './schemes/scheme';

/** One spelling of a level. */
export interface Name {
  readonly spelling: string;
  readonly level: Level;
  readonly everyday: readonly string[];
  /** True for a spelling that counts only with a part beside it. */
  readonly needsPart: boolean;
  /** True for initials, which are read in capitals only. */
  readonly initials: boolean;
  readonly several: boolean;
}

/** One spelling of a part. */
export interface Phrase {
  readonly spelling: string;
  readonly kind: PartKind;
  readonly value: string;
  readonly plain: boolean;
  /** The levels of the schemes that have it: no other level takes it for a part. */
  readonly levels: Set<string>;
}

/** What the reader looks for, put together from the schemes asked for. */
export interface Vocabulary {
  readonly schemes: readonly Scheme[];
  /** Names by the first letter, A is 0; longest spelling first. */
  readonly names: readonly (readonly Name[])[];
  /**
   * The first words of the names as one automaton over folded bytes: the next state stands at `state * 128 + byte`.
   * HIT: a word has ended that needs a closer look, which is a first word of a name or a letter on its own.
   */
  readonly next: Uint8Array;
  /** 1 for a state in which a long name written as one word is whole. */
  readonly whole: Uint8Array;
  /** How many letters lead to a state. */
  readonly depth: Uint8Array;
  /** Parts by the first letter, A is 0; longest spelling first. */
  readonly phrases: readonly (readonly Phrase[])[];
  readonly hasPrefix: boolean;
  readonly open: readonly OpenPart[];
}

/** Inside a word that can be no name. */
export const DEAD = 0;
/** Between words. */
export const BETWEEN = 1;
/** After one letter that begins no name. */
const SINGLE = 2;
export const HIT = 255;

/**
 * Where, in plain ASCII, a name of any scheme may begin, and a few other places: engines find that fast even when they
 * have only just begun, and the automaton need not read the rest.
 */
export const BEGINNING =
  /off(?:ici?al|\W{0,6}sen)|secret|top\W{0,6}se|not\W{0,6}pr|unclass|protect|restrict|confident/gi;
/** The same for initials, and for names whose letters stand apart. */
export const CAPITALS = /O\W?S|[A-Z]\W{1,6}[A-Z]\W{1,6}[A-Z]/g;

const byLength = (a: { spelling: string }, b: { spelling: string }) => b.spelling.length - a.spelling.length;

function nameOf(form: string, level: Level): Name {
  const needsPart = form.charAt(form.length - 1) === '+';
  const spelling = needsPart ? form.slice(0, -1) : form;
  const everyday = (level.everyday ?? '').split(' ');
  return { spelling, level, everyday, needsPart, initials: spelling.length < 4, several: spelling.includes(' ') };
}

/** Builds the automaton word by word. */
class Automaton {
  readonly next = new Uint8Array(HIT * 128);
  readonly whole = new Uint8Array(HIT);
  readonly depth = new Uint8Array(HIT);
  /** The bytes that end a word. */
  private readonly outside: number[] = [];
  private states = 0;

  constructor() {
    for (let byte = 0; byte < 128; byte += 1) if (!isWord(byte) && byte !== NOISE) this.outside.push(byte);
    this.add(BETWEEN);
    // Any letter may stand alone.
    this.next.fill(SINGLE, BETWEEN * 128, SINGLE * 128);
    this.add(BETWEEN);
    this.add(HIT);
  }

  /** A state that goes to DEAD by letters it does not know and to `after` where the word ends. */
  private add(after: number): number {
    const state = this.states;
    this.states += 1;
    this.end(state, after);
    this.next[state * 128 + NOISE] = state;
    return state;
  }

  private end(state: number, after: number): void {
    for (const byte of this.outside) this.next[state * 128 + byte] = after;
  }

  plant(spelling: string, isWhole: boolean): void {
    let state = BETWEEN;
    for (let at = 0; at < spelling.length && spelling.charCodeAt(at) >= 65; at += 1) {
      const place = state * 128 + spelling.charCodeAt(at);
      if ((this.next[place] as number) <= SINGLE) {
        // The end of a first letter is a hit, since the letters of a name may stand apart.
        const added = this.add(at === 0 ? HIT : BETWEEN);
        this.next[place] = added;
        this.next[place + 32] = added;
        this.depth[added] = at + 1;
      }
      state = this.next[place] as number;
    }
    this.end(state, HIT);
    if (isWhole) this.whole[state] = 1;
  }
}

function compile(schemes: readonly Scheme[]): Vocabulary {
  const names: Name[][] = [];
  const phrases: Phrase[][] = [];
  for (let letter = 0; letter < 26; letter += 1) {
    names.push([]);
    phrases.push([]);
  }
  const open: OpenPart[] = [];
  const automaton = new Automaton();
  const bucketOf = <T>(lists: T[][], spelling: string): T[] => lists[spelling.charCodeAt(0) - 65] ?? [];
  let hasPrefix = false;
  for (const { levels, parts, also, open: ownOpen } of schemes) {
    for (const level of levels) {
      for (const form of [level.name.replace('-', ' '), ...(level.forms ?? [])]) {
        const name = nameOf(form, level);
        const bucket = bucketOf(names, form);
        if (bucket.some((known) => known.spelling === name.spelling)) continue;
        bucket.push(name);
        automaton.plant(name.spelling, false);
        // A soft hyphen or nothing may be all that parts two words, and nothing parts those whose letters stand apart.
        if (name.spelling.length > 4) automaton.plant(name.spelling.replace(/ /g, ''), true);
      }
    }
    const add = (spelling: string, value: string, { kind, plain }: PartGroup) => {
      const bucket = bucketOf(phrases, spelling);
      let phrase = bucket.find((known) => known.spelling === spelling);
      if (phrase === undefined) {
        phrase = { spelling, kind, value, plain: plain === true, levels: new Set() };
        bucket.push(phrase);
      }
      for (const level of levels) phrase.levels.add(level.name);
    };
    for (const group of parts) {
      if (group.kind === 'prefix') hasPrefix = true;
      else for (const value of group.values) add(value.replace('/', ' '), value, group);
    }
    for (const spelling of Object.keys(also)) {
      const value = also[spelling] ?? '';
      const group = parts.find(({ values }) => values.includes(value));
      if (group !== undefined) add(spelling, value, group);
    }
    for (const part of ownOpen) if (!open.some((other) => other.form === part.form)) open.push(part);
  }
  for (const bucket of names) bucket.sort(byLength);
  for (const bucket of phrases) bucket.sort(byLength);
  const { next, whole, depth } = automaton;
  return { schemes, names, next, whole, depth, phrases, hasPrefix, open };
}

const compiled = new Map<string, Vocabulary>();

/** The vocabulary of some schemes, in their order. Ids that name no scheme are passed over. */
export function vocabularyOf(ids: readonly string[]): Vocabulary {
  const schemes: Scheme[] = [];
  for (const id of ids) {
    const scheme = allSchemes.find((candidate) => candidate.id === id);
    if (scheme !== undefined && !schemes.includes(scheme)) schemes.push(scheme);
  }
  const key = schemes.map((scheme) => scheme.id).join(' ');
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const vocabulary = compile(schemes);
  compiled.set(key, vocabulary);
  return vocabulary;
}
