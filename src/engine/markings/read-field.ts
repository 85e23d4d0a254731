import { firstFrom } from '../first-from';
import type { Field } from '../message';
import type { MarkingPart, SeenMarking } from '../report';
import { formOf } from './form';
import { DISGUISE, FOLD, foldAt, HYPHEN, isWord, NEWLINE, NOISE, SPACE } from './normalise';
import { readParts, readPrefix } from './parts';
import { type Judged, judge } from './place';
import { type Spelled, spell } from './spelling';
import { forgetTokens, nextToken } from './tokens';
import { BEGINNING, BETWEEN, CAPITALS, DEAD, HIT, type Name, type Vocabulary } from './vocabulary';

/** How many mentions are listed for one field, and after how many markings no more of their levels are looked at. */
const MOST_LISTED = 100;
/**
 * How many names are looked at closely: more than any mail that people write, and few enough that a text of nothing but
 * names costs little more than prose. Half as many again are looked at where they begin a line, and those in the first and
 * last lines always are.
 */
const FEWEST_LOOKS = 80;
const UNITS_A_LOOK = 4000;
/** How far into a text its first and last lines may reach. */
const LONGEST_EDGE = 1200;
const EDGE_LINES = 5;
const RIM_LINES = 2;
const QUOTE = 62;
/** How far apart the letters of a name may stand. */
const WIDEST_GAP = 6;
/** Room for the longest name written so. */
const LONGEST_APART = 24 * (WIDEST_GAP + 1);
/** The automaton reads at least so much before the next beginning is looked for, which costs more than a unit does. */
const STRETCH = 64;

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

interface Seen {
  readonly stands: Judged;
  readonly seen: SeenMarking;
}

/** The name spelled at a place: the longest, unless OFFICIAL sensitive is OFFICIAL and a sentence. */
function nameAt(text: string, at: number, vocabulary: Vocabulary): { name: Name; spelled: Spelled } | undefined {
  for (const name of vocabulary.names[(foldAt(text, at) & 31) - 1] ?? []) {
    const spelled = spell(text, at, name.spelling);
    if (spelled === undefined) continue;
    const next = nextToken(text, spelled.end);
    if (spelled.uneven && next.kind === 'word' && next.case === 'lower') continue;
    return { name, spelled };
  }
  return undefined;
}

/** Different levels on lines in a row are a list of levels, not markings of the mail. */
function dropLists(text: string, found: Seen[]): readonly SeenMarking[] {
  const dropped = new Set<SeenMarking>();
  let run: Seen[] = [];
  const close = () => {
    // Two lines may be a heading and its correction; two lines that go on are definitions.
    if (run.length > (run.some(({ stands }) => stands === 'start') ? 1 : 2))
      for (const { seen } of run) dropped.add(seen);
    run = [];
  };
  for (const one of found) {
    const last = run[run.length - 1]?.seen;
    if (last !== undefined) {
      const between = text.slice(last.end, Math.min(one.seen.start, last.end + 400));
      const isNext = between.length < 400 && between.split(/\r\n|\n|\r/).length === 2;
      if (!isNext || run.some(({ seen }) => seen.level === one.seen.level)) close();
    }
    if (one.stands === 'line' || one.stands === 'start') run.push(one);
    else close();
  }
  close();
  return found.map(({ seen }) => (dropped.has(seen) ? { ...seen, use: 'mention' } : seen));
}

/** The folded byte before a place that is no space and not unseen. */
function nearest(text: string, from: number): number {
  for (let at = from; from - at < 8; at -= 1) {
    const folded = foldAt(text, at);
    if (folded !== SPACE && folded !== NOISE) return folded;
  }
  return SPACE;
}

/** Whether the places asked for, one after the other, stand on lines that begin with `>`: each unit is looked at once. */
function quotedLines(text: string): (at: number) => boolean {
  const hasSign = text.indexOf('>') >= 0;
  let known = 0;
  let line = 0;
  return (at) => {
    if (!hasSign) return false;
    let start = at;
    while (start > known && foldAt(text, start - 1) !== NEWLINE) start -= 1;
    if (start > known) line = start;
    known = at;
    return foldAt(text, line + (foldAt(text, line) === SPACE ? 1 : 0)) === QUOTE;
  };
}

/** Where the word that ends at a place begins. */
function wordStart(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at -= 1) {
    const folded = foldAt(text, at);
    if (isWord(folded)) start = at;
    else if (folded !== NOISE) break;
  }
  return start;
}

function onlyGap(text: string, from: number, to: number): boolean {
  if (to - from > WIDEST_GAP) return false;
  for (let at = from; at < to; at += 1) {
    const folded = foldAt(text, at);
    if (folded !== SPACE && folded !== HYPHEN && folded !== NOISE) return false;
  }
  return true;
}

/**
 * Reads the markings and mentions of one field, in one pass. The pass goes from one possible beginning of a name to the
 * next and runs the words there through the automaton of first words; only what comes out as one is looked at closer.
 * @param text the field's plain string; offsets count in it.
 */
export function readField(
  text: string,
  field: Field,
  index: number | undefined,
  vocabulary: Vocabulary,
): readonly SeenMarking[] {
  const { next, whole, depth } = vocabulary;
  forgetTokens();
  // Underscores part the words of a file's name, and the extension is not one of them.
  let read = text;
  if (field === 'attachments') {
    const dot = text.lastIndexOf('.');
    read = (dot > 0 && text.length - dot < 7 ? text.slice(0, dot) : text).replace(/_/g, '-');
  }
  // In a subject they stand for spaces, or for emphasis.
  if (field === 'subject' || field === 'location') read = text.replace(/_/g, ' ');
  const length = read.length;
  const inLines = field === 'text' || field === 'quoted';
  const isQuoted = quotedLines(field === 'text' ? read : '');
  // Most fields hold no name, and never ask.
  let first: readonly [number, number] | undefined;
  let last: readonly [number, number] = [length, length];
  const found: Seen[] = [];
  const marked = new Set<string>();
  let looks = FEWEST_LOOKS + Math.floor(length / UNITS_A_LOOK);
  let lineLooks = looks >> 1;
  let markings = 0;
  let mentions = 0;
  /** Looks at what begins at a place. Returns where reading goes on, or 0 where no name begins. */
  const take = (from: number): number => {
    const before = nearest(read, from - 1);
    // Small letters inside a sentence are the everyday word.
    if (foldAt(read, from) >= 97 && isWord(before)) return 0;
    if (first === undefined) {
      first = edgesFrom(read, 1);
      last = edgesFrom(read, -1);
    }
    const isLate = looks <= 0 && from > first[1] && from < last[1];
    if (isLate && lineLooks <= 0) return 0;
    if (isLate) {
      if (before !== NEWLINE) return 0;
      lineLooks -= 1;
    }
    looks -= 1;
    const named = nameAt(read, from, vocabulary);
    if (named === undefined) return 0;
    const { name, spelled } = named;
    // So is a word with a capital.
    if (spelled.case !== 'capitals' && !name.several && isWord(before)) return spelled.end;
    const level = name.level.name;
    if (markings >= MOST_LISTED && marked.has(level)) return spelled.end;
    const prefix = vocabulary.hasPrefix ? readPrefix(read, from) : undefined;
    const { parts: after, end } = readParts(read, spelled.end, inLines, level, vocabulary);
    looks -= after.length;
    const start = prefix ?? from;
    const parts: MarkingPart[] = prefix === undefined ? [...after] : [{ kind: 'prefix', value: 'UK' }, ...after];
    const judged = judge(
      read,
      { name, start, end, levelStart: from, levelEnd: spelled.end, case: spelled.case, parts },
      { field, edge: start < first[1] || end > last[1], rim: start < first[0] || end > last[0] },
    );
    if (judged === undefined) return end;
    // What a line quotes marks the mail it comes from.
    const stands = isQuoted(start) ? 'mention' : judged;
    const isMention = stands === 'mention';
    if (isMention && mentions >= MOST_LISTED) return end;
    const slice = text.slice(start, end);
    const form = formOf(vocabulary.schemes, level, parts, slice);
    if (form === undefined) return end;
    if (isMention) mentions += 1;
    else {
      markings += 1;
      marked.add(level);
    }
    const use = isMention ? 'mention' : 'marking';
    const { scheme, canonical, problems } = form;
    const seen = { scheme, canonical, problems, level, parts, field, start, end, text: slice, use } as const;
    found.push({ stands, seen: index === undefined ? seen : { ...seen, index } });
    return end;
  };

  const beginningFrom = firstFrom(BEGINNING, read);
  const capitalsFrom = firstFrom(CAPITALS, read);
  const disguiseFrom = firstFrom(DISGUISE, read);
  /** Where reading goes on so that no name is missed, or Infinity. */
  const wordFrom = (from: number): number => {
    const enough = from + STRETCH;
    let begins = beginningFrom(from);
    // A letter in disguise may be the last of those that stand apart.
    if (begins > enough) begins = Math.min(begins, capitalsFrom(from), disguiseFrom(from) - LONGEST_APART);
    return begins > enough ? Math.max(from, wordStart(read, begins)) : from;
  };
  /** Up to where the automaton reads before the next beginning is looked for. */
  let near = -1;
  let state = BETWEEN;
  // Letters that stand apart: the state they have reached, where the first stands and where the last ends.
  let apart = DEAD;
  let apartStart = 0;
  let apartEnd = 0;
  for (let at = 0; at <= length; at += 1) {
    if (state === BETWEEN && at > near && (apart === DEAD || at - apartEnd > WIDEST_GAP)) {
      at = wordFrom(at);
      if (at > length) break;
      near = at + STRETCH;
    }
    const folded = at < length ? (FOLD[read.charCodeAt(at)] as number) : NEWLINE;
    const then = next[state * 128 + folded] as number;
    if (then !== HIT) {
      state = then;
      // Most of a text is the rest of words that can be no name, and DEAD is the row at the start of the table.
      while (state === DEAD && at + 1 < length) {
        at += 1;
        state = next[FOLD[read.charCodeAt(at)] as number] as number;
      }
      continue;
    }
    const before = foldAt(read, at - 2);
    // A letter alone on its line: letters that stand apart do so on one line.
    if (folded === NEWLINE && before === NEWLINE) {
      state = BETWEEN;
      continue;
    }
    const letter = foldAt(read, at - 1);
    let from = -1;
    if (isWord(before) || before === NOISE || letter === NOISE) {
      // Unless something unseen is in the word, it is as long as the way to its state.
      from = at - (depth[state] as number);
      const outside = foldAt(read, from - 1);
      if (isWord(outside) || outside === NOISE) from = wordStart(read, at);
    } else if (letter >= 65 && letter <= 90) {
      // Letters that stand apart go through the same automaton, one by one.
      const goesOn =
        apartEnd === at - 2 ? before === SPACE || before === HYPHEN : apart !== DEAD && onlyGap(read, apartEnd, at - 1);
      const single = next[BETWEEN * 128 + letter] as number;
      apart = goesOn ? (next[apart * 128 + letter] as number) : DEAD;
      if (apart === DEAD) {
        apart = single;
        apartStart = at - 1;
      }
      apartEnd = at;
      if (whole[apart] === 1) from = apartStart;
      else if (folded === HYPHEN && single === state) from = at - 1;
    }
    const end = from < 0 ? 0 : take(from);
    state = BETWEEN;
    if (end > at) {
      at = end - 1;
      if (isWord(foldAt(read, at))) state = DEAD;
    }
  }
  return inLines ? dropLists(read, found) : found.map(({ seen }) => seen);
}
