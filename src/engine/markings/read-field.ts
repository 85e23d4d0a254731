import type { Field } from '../message';
import type { SeenMarking } from '../report';
import { formOf } from './form';
import { FOLD, foldAt, HYPHEN, isWord, NEWLINE, NOISE, SPACE } from './normalise';
import { readParts, readPrefix } from './parts';
import { type Candidate, type Judged, judge } from './place';
import { type Spelled, spell } from './spelling';
import { nextToken } from './tokens';
import { BETWEEN, DEAD, HIT, type Name, type Vocabulary } from './vocabulary';

/** How many of each use are listed for one field, whatever else is found. */
const MOST_LISTED = 100;
/**
 * How many names are looked at closely: more than any mail that people write, and few enough that a text of nothing but
 * names costs little more than prose. Half as many again are looked at where they begin a line, and those in the first and
 * last lines always are.
 */
const FEWEST_LOOKS = 200;
const UNITS_A_LOOK = 1000;
/** How far into a text its first and last lines may reach. */
const LONGEST_EDGE = 2000;
const EDGE_LINES = 5;
const RIM_LINES = 2;

/** Where the first few lines with something in them end, or the last ones begin: the rim's, then the edge's. */
function edgesFrom(text: string, step: 1 | -1): readonly [number, number] {
  const far = step === 1 ? Math.min(text.length, LONGEST_EDGE) : Math.max(0, text.length - LONGEST_EDGE);
  let rim = far;
  let lines = 0;
  let filled = false;
  for (let at = step === 1 ? 0 : text.length - 1; at !== far && at >= 0; at += step) {
    const folded = foldAt(text, at);
    if (folded === NEWLINE) {
      if (filled) lines += 1;
      filled = false;
      if (lines === RIM_LINES && rim === far) rim = at;
      if (lines === EDGE_LINES) return [rim, at];
    } else if (folded !== SPACE && folded !== NOISE) filled = true;
  }
  return [rim, far];
}

interface Seen extends Judged {
  readonly seen: SeenMarking;
}

/** Reads the candidate whose level was spelled at a place. */
function readCandidate(
  text: string,
  from: number,
  name: Name,
  spelled: Spelled,
  field: Field,
  vocabulary: Vocabulary,
): Candidate {
  const levelEnd = spelled.end;
  const prefix = readPrefix(text, from);
  const read = readParts(text, levelEnd, field === 'text' || field === 'quoted', name.level, vocabulary);
  const isPrefix = prefix !== undefined && vocabulary.hasPrefix;
  return {
    name,
    start: isPrefix ? prefix : from,
    end: read.end,
    levelStart: from,
    levelEnd,
    case: spelled.case,
    spaced: spelled.spaced,
    parts: isPrefix ? [{ kind: 'prefix', value: 'UK' }, ...read.parts] : read.parts,
  };
}

/** The name spelled at a place: the longest, unless OFFICIAL sensitive is OFFICIAL and a sentence. */
function nameAt(text: string, at: number, vocabulary: Vocabulary): { name: Name; spelled: Spelled } | undefined {
  const names = vocabulary.names[(foldAt(text, at) & 31) - 1] ?? [];
  for (const name of names) {
    const spelled = spell(text, at, name.spelling);
    if (spelled === undefined) continue;
    if (
      spelled.uneven &&
      nextToken(text, spelled.end).case === 'lower' &&
      nextToken(text, spelled.end).kind === 'word'
    ) {
      continue;
    }
    return { name, spelled };
  }
  return undefined;
}

/** Different levels on lines in a row are a list of levels, not markings of the mail. */
function dropLists(text: string, found: Seen[]): void {
  let run: number[] = [];
  let hasStart = false;
  const close = () => {
    if (run.length > (hasStart ? 1 : 2)) {
      for (const index of run) {
        const one = found[index];
        if (one !== undefined) found[index] = { ...one, seen: { ...one.seen, use: 'mention' } };
      }
    }
    run = [];
    hasStart = false;
  };
  found.forEach((one, index) => {
    const before = found[index - 1];
    const levels = run.map((each) => found[each]?.seen.level);
    if (before !== undefined && run.length > 0) {
      const between = one.seen.start - before.seen.end < 400 ? text.slice(before.seen.end, one.seen.start) : undefined;
      const breaks = between === undefined ? 2 : between.split(/\r\n|\n|\r/).length - 1;
      if (one.stands === 'elsewhere' || breaks !== 1 || levels.includes(one.seen.level)) close();
    }
    if (one.stands !== 'elsewhere') {
      run.push(index);
      hasStart = hasStart || one.stands === 'start';
    }
  });
  close();
}

/** The folded byte before a place that is no space and not unseen. */
function nearest(text: string, from: number): number {
  for (let at = from; from - at < 8; at -= 1) {
    const folded = foldAt(text, at);
    if (folded !== SPACE && folded !== NOISE) return folded;
  }
  return SPACE;
}

/** What has been found in one field so far. */
class Reader {
  private readonly found: Seen[] = [];
  private readonly first: readonly [number, number];
  private readonly last: readonly [number, number];
  private readonly lines: boolean;
  private looks: number;
  private linesLooks: number;
  private apart = BETWEEN;
  private apartStart = 0;
  private apartEnd = 0;
  private readonly listed = { marking: 0, mention: 0 };
  private readonly marked = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly read: string,
    private readonly field: Field,
    private readonly index: number | undefined,
    private readonly vocabulary: Vocabulary,
  ) {
    this.first = edgesFrom(read, 1);
    this.last = edgesFrom(read, -1);
    this.lines = field === 'text' || field === 'quoted';
    this.looks = FEWEST_LOOKS + Math.floor(read.length / UNITS_A_LOOK);
    this.linesLooks = this.looks >> 1;
  }

  /**
   * A word has ended that may begin a name.
   * @param state of the automaton before its end.
   * @returns where reading goes on, or 0 where no name begins.
   */
  hit(at: number, state: number): number {
    const { read } = this;
    const { next, whole } = this.vocabulary;
    let start = at;
    for (let back = at - 1; back >= 0; back -= 1) {
      const folded = foldAt(read, back);
      if (isWord(folded)) start = back;
      else if (folded !== NOISE) break;
    }
    const letter = foldAt(read, start);
    if (at - start > 1) return this.take(start);
    const isCapital = letter >= 65 && letter <= 90;
    // Letters that stand apart go through the same automaton, one by one.
    const goesOn = this.apartEnd > 0 && isCapital && this.onlyApart(this.apartEnd, start);
    let apart = goesOn ? (next[this.apart * 128 + letter] as number) : DEAD;
    if (apart === DEAD) {
      apart = next[BETWEEN * 128 + letter] as number;
      this.apartStart = start;
    }
    this.apart = apart;
    this.apartEnd = isCapital ? at : 0;
    if (whole[apart] === 1) return this.take(this.apartStart);
    return foldAt(read, at) === HYPHEN && state === next[BETWEEN * 128 + letter] ? this.take(start) : 0;
  }

  private onlyApart(from: number, to: number): boolean {
    if (to - from > 6) return false;
    for (let at = from; at < to; at += 1) {
      const folded = foldAt(this.read, at);
      if (folded !== SPACE && folded !== HYPHEN && folded !== NOISE) return false;
    }
    return true;
  }

  /** Looks at what begins at a place. Returns where reading goes on, or 0 where no name begins. */
  private take(from: number): number {
    const { read, field, vocabulary, first, last } = this;
    const before = nearest(read, from - 1);
    // Small letters inside a sentence are the everyday word.
    if (foldAt(read, from) >= 97 && isWord(before)) return 0;
    if (this.looks <= 0 && from > first[1] && from < last[1]) {
      if (before !== NEWLINE || this.linesLooks <= 0) return 0;
      this.linesLooks -= 1;
    }
    this.looks -= 1;
    const named = nameAt(read, from, vocabulary);
    if (named === undefined) return 0;
    const { name, spelled } = named;
    // An everyday word in small letters or with a capital marks nothing inside a sentence.
    if (spelled.case !== 'capitals' && !name.spelling.includes(' ') && isWord(before)) return spelled.end;
    const candidate = readCandidate(read, from, name, spelled, field, vocabulary);
    const { start, end } = candidate;
    this.looks -= candidate.parts.length;
    const zone = { field, edge: start < first[1] || end > last[1], rim: start < first[0] || end > last[0] };
    const judged = judge(read, candidate, zone);
    if (judged === undefined) return end;
    const isNew = judged.use === 'marking' && !this.marked.has(name.level);
    if (this.listed[judged.use] >= MOST_LISTED && !isNew) return end;
    this.listed[judged.use] += 1;
    if (judged.use === 'marking') this.marked.add(name.level);
    this.list(candidate, judged);
    return end;
  }

  private list(candidate: Candidate, judged: Judged): void {
    const { start, end, parts, name } = candidate;
    const slice = this.text.slice(start, end);
    const form = formOf(this.vocabulary.schemes, name.level, parts, slice);
    if (form === undefined) return;
    const { scheme, canonical, problems } = form;
    this.found.push({
      ...judged,
      seen: {
        scheme: scheme.id,
        level: name.level,
        parts,
        field: this.field,
        ...(this.index === undefined ? {} : { index: this.index }),
        start,
        end,
        text: slice,
        use: judged.use,
        canonical,
        problems,
      },
    });
  }

  close(): readonly SeenMarking[] {
    if (this.lines) dropLists(this.read, this.found);
    return this.found.map((one) => one.seen);
  }
}

/**
 * Reads the markings and mentions of one field, in one pass. The pass runs every word through the automaton of first
 * words; only what comes out as one is looked at closer.
 * @param text the field's plain string; offsets count in it.
 */
export function readField(
  text: string,
  field: Field,
  index: number | undefined,
  vocabulary: Vocabulary,
): readonly SeenMarking[] {
  const { next } = vocabulary;
  // Underscores part the words of a file's name, and the extension is not one of them.
  let read = text;
  if (field === 'attachments') {
    const dot = text.lastIndexOf('.');
    read = (dot > 0 && text.length - dot < 7 ? text.slice(0, dot) : text).replace(/_/g, '-');
  }
  const reader = new Reader(text, read, field, index, vocabulary);
  const length = read.length;
  let state = BETWEEN;
  for (let at = 0; at < length; at += 1) {
    const then = next[state * 128 + (FOLD[read.charCodeAt(at)] as number)] as number;
    if (then === HIT) {
      const end = reader.hit(at, state);
      if (end > at) {
        at = end - 1;
        state = isWord(foldAt(read, at)) ? DEAD : BETWEEN;
      } else state = BETWEEN;
    } else state = then;
  }
  if (next[state * 128 + NEWLINE] === HIT) reader.hit(length, state);
  return reader.close();
}
