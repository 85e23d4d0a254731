import type { Field } from '../message';
import type { SeenMarking } from '../report';
import { formOf } from './form';
import { FOLD, foldAt, isWord, NEWLINE, NOISE, SPACE, WORD } from './normalise';
import { readParts, readPrefix } from './parts';
import { type Candidate, type Judged, judge } from './place';
import { type Spelled, spell } from './spelling';
import { nextToken } from './tokens';
import type { Name, Vocabulary } from './vocabulary';

/**
 * How many of each use are listed for one field. After that a level that is already listed is passed over, so that a
 * text of nothing but markings stays cheap, and a level that was not yet met is still found.
 */
const MOST_LISTED = 100;
/** How far into a text its first and last lines may reach. */
const LONGEST_EDGE = 4000;
const EDGE_LINES = 5;
const RIM_LINES = 2;

interface Edges {
  readonly rimStart: number;
  readonly edgeStart: number;
  readonly edgeEnd: number;
  readonly rimEnd: number;
}

/** Where the first lines with something in them end, or the last ones begin, looking from one side. */
function edgeFrom(text: string, step: 1 | -1, lines: number): number {
  const first = step === 1 ? 0 : text.length - 1;
  let left = lines;
  let filled = false;
  for (let count = 0, at = first; count < LONGEST_EDGE && at >= 0 && at < text.length; count += 1, at += step) {
    const folded = foldAt(text, at);
    if (folded === NEWLINE) {
      if (filled) left -= 1;
      if (left === 0) return at;
      filled = false;
    } else if (folded !== SPACE && folded !== NOISE) filled = true;
  }
  return step === 1 ? Math.min(text.length, LONGEST_EDGE) : Math.max(0, text.length - LONGEST_EDGE);
}

function edgesOf(text: string): Edges {
  return {
    rimStart: edgeFrom(text, 1, RIM_LINES),
    edgeStart: edgeFrom(text, 1, EDGE_LINES),
    edgeEnd: edgeFrom(text, -1, EDGE_LINES),
    rimEnd: edgeFrom(text, -1, RIM_LINES),
  };
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
  const secret = / ?SECRET$/.test(name.level);
  const read = readParts(text, levelEnd, field === 'text' || field === 'quoted', secret, vocabulary);
  const isPrefix = prefix !== undefined && vocabulary.phrases.some(({ part }) => part.kind === 'prefix');
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

/**
 * Reads the markings and mentions of one field, in one pass.
 * @param text the field's plain string; offsets count in it.
 */
export function readField(
  text: string,
  field: Field,
  index: number | undefined,
  vocabulary: Vocabulary,
): readonly SeenMarking[] {
  const found: Seen[] = [];
  const { openings, initials } = vocabulary;
  // Underscores part the words of a file's name, and the extension is not one of them.
  let read = text;
  if (field === 'attachments') {
    const dot = text.lastIndexOf('.');
    read = (dot > 0 && text.length - dot < 7 ? text.slice(0, dot) : text).replace(/_/g, '-');
  }
  const edges = edgesOf(read);
  let markings = 0;
  let mentions = 0;
  const marked = new Set<string>();
  const length = read.length;
  let inWord = 0;
  for (let at = 0; at < length; at += 1) {
    const folded = FOLD[read.charCodeAt(at)] as number;
    if (inWord === 0 && initials[folded] === 1) {
      const second = at + 1 < length ? (FOLD[read.charCodeAt(at + 1)] as number) : NEWLINE;
      if (openings[(folded & 31) * 128 + second] === 1) {
        const named = nameAt(read, at, vocabulary);
        if (named !== undefined) {
          const full = markings >= MOST_LISTED && marked.has(named.name.level);
          if (!full) {
            const candidate = readCandidate(read, at, named.name, named.spelled, field, vocabulary);
            const zone = {
              field,
              edge: candidate.start < edges.edgeStart || candidate.end > edges.edgeEnd,
              rim: candidate.start < edges.rimStart || candidate.end > edges.rimEnd,
            };
            const judged = judge(read, candidate, zone);
            const isListed = judged !== undefined && (judged.use === 'marking' ? true : mentions < MOST_LISTED);
            if (judged !== undefined && isListed) {
              const { start, end, parts } = candidate;
              const slice = text.slice(start, end);
              const form = formOf(vocabulary.schemes, named.name.level, parts, slice);
              if (form !== undefined) {
                if (judged.use === 'marking') {
                  markings += 1;
                  marked.add(named.name.level);
                } else mentions += 1;
                found.push({
                  ...judged,
                  seen: {
                    scheme: form.scheme.id,
                    level: named.name.level,
                    parts,
                    field,
                    ...(index === undefined ? {} : { index }),
                    start,
                    end,
                    text: slice,
                    use: judged.use,
                    canonical: form.canonical,
                    problems: form.problems,
                  },
                });
              }
            }
            at = Math.max(at, candidate.end - 1);
          } else at = named.spelled.end - 1;
          inWord = isWord(foldAt(read, at)) ? 1 : 0;
          continue;
        }
      }
    }
    if (folded !== NOISE) inWord = WORD[folded] as number;
  }
  if (field === 'text' || field === 'quoted') dropLists(read, found);
  return found.map((one) => one.seen);
}
