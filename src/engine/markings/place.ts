import type { Field } from '../message';
import type { MarkingPart } from '../report';
import { foldAt, HYPHEN, isWord, NEWLINE, SPACE } from './normalise';
import {
  AFTER_MENTION,
  AFTER_NAME,
  BEFORE_MENTION,
  EXAMPLE_BEFORE,
  FIELD_NAME,
  FIELD_WORDS,
  FOREIGN_AFTER,
  FOREIGN_BEFORE,
  STATEMENT_SUBJECT,
  STATEMENT_VERB,
  STATEMENTS,
  SUBJECT_PREFIX,
} from './prose';
import type { Case, Token } from './tokens';
import { nextToken, previousToken } from './tokens';
import type { Name } from './vocabulary';

/** A name that was read, with its parts, before it is known whether it marks anything. */
export interface Candidate {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
  readonly levelStart: number;
  readonly levelEnd: number;
  readonly case: Case;
  readonly spaced: boolean;
  readonly parts: readonly MarkingPart[];
}

/** Where in a field a candidate stands. */
export interface Zone {
  readonly field: Field;
  /** In the first or last few lines. */
  readonly edge: boolean;
  /** In the first two or last two lines. */
  readonly rim: boolean;
}

export interface Judged {
  readonly use: 'marking' | 'mention';
  /** `line`: the whole line. `start`: the line goes on after it. Such lines in a row are a list of levels. */
  readonly stands: 'line' | 'start' | 'elsewhere';
}

type Standing = Judged['stands'];

const CLOSE_OF: { readonly [open: string]: string } = { '[': ']', '(': ')', '{': '}', '<': '>' };
const DECORATION = '*#>~="_-|+!';

const marking = (stands: Standing): Judged => ({ use: 'marking', stands });
const MENTION: Judged = { use: 'mention', stands: 'elsewhere' };

function isMark(token: Token, values: string): boolean {
  return token.kind === 'mark' && values.includes(token.value);
}

interface Lead {
  readonly atStart: boolean;
  /** The line is an item of a list. */
  readonly bullet: boolean;
  readonly table: boolean;
}

/** What stands between the start of the line and the candidate, if only decoration. */
function leadOf(text: string, from: number): Lead {
  let at = from;
  let bullet = false;
  let table = false;
  for (let count = 0; count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind === 'break') return { atStart: true, bullet, table };
    const single = token.end - token.start === 1;
    if (token.kind === 'word') {
      const isNumber = /^\d{1,3}$/.test(token.value) && previousToken(text, token.start).kind === 'break';
      return { atStart: isNumber && bullet, bullet, table };
    }
    // "- SECRET", "* SECRET" and "1. SECRET" are items; "**SECRET**" is not.
    if (single && '-*.)+'.includes(token.value)) bullet = bullet || foldAt(text, token.end) === SPACE;
    else if (!DECORATION.includes(token.value)) return { atStart: false, bullet, table };
    if (token.value === '|') table = true;
    at = token.start;
  }
  return { atStart: false, bullet, table };
}

/** True where nothing but decoration and closing points follows on the line. */
function endsLine(text: string, from: number, embargoed: boolean): boolean {
  let at = from;
  for (let count = 0; count < 6; count += 1) {
    const token = nextToken(text, at);
    if (token.kind === 'break') return true;
    if (token.kind === 'word')
      return embargoed && (token.value === 'UNTIL' || token.value === 'TILL' || /^\d/.test(token.value));
    if (!`${DECORATION}.,;:`.includes(token.value)) return false;
    at = token.end;
  }
  return false;
}

/** True where what stands before is what mail programs put there: Re:, [EXTERNAL], decoration. */
function beginsSubject(text: string, until: number): boolean {
  let at = 0;
  for (let count = 0; count < 24; count += 1) {
    const token = nextToken(text, at);
    if (token.start >= until || token.kind === 'break') return token.start >= until;
    at = token.end;
    if (token.kind === 'word') {
      if (token.value === 'AUTOMATIC') continue;
      if (!SUBJECT_PREFIX.has(token.value)) return false;
      let after = nextToken(text, at);
      if (isMark(after, '[(')) {
        const closing = nextToken(text, nextToken(text, after.end).end);
        after = nextToken(text, closing.end);
      }
      if (!isMark(after, ':')) return false;
      at = after.end;
    } else if (isMark(token, '[(')) {
      let inner = nextToken(text, at);
      for (let size = 0; size < 3 && inner.kind === 'word'; size += 1) inner = nextToken(text, inner.end);
      if (!isMark(inner, '])') || inner.end > until) return false;
      at = inner.end;
    } else if (!isMark(token, DECORATION)) return false;
  }
  return false;
}

/** True where a field's name and its colon, or its table cell, stand before. */
function followsFieldName(text: string, from: number): boolean {
  let token = previousToken(text, from);
  if (isMark(token, '"*_`')) token = previousToken(text, token.start);
  if (!isMark(token, ':|')) return false;
  token = previousToken(text, token.start);
  if (isMark(token, '"*_:')) token = previousToken(text, token.start);
  if (token.kind !== 'word' || !FIELD_NAME.has(token.value)) return false;
  for (let count = 0; count < 8; count += 1) {
    token = previousToken(text, token.start);
    if (token.kind === 'break') return true;
    if (token.kind === 'word' && !FIELD_WORDS.has(token.value)) return false;
    if (token.kind === 'mark' && '|[{(;,./'.includes(token.value)) return true;
  }
  return false;
}

/** True where the field's value ends: a line, a cell or a sentence. */
function endsField(text: string, from: number): boolean {
  let token = nextToken(text, from);
  for (let count = 0; count < 4; count += 1) {
    if (token.kind === 'break' || token.gap > 1 || foldAt(text, token.start - 1) === 9) return true;
    if (isMark(token, '|.;')) return true;
    if (isMark(token, '-') && token.gap > 0) return true;
    if (!isMark(token, '"\'*_,)]}`')) return false;
    token = nextToken(text, token.end);
  }
  return false;
}

/** True for "This email is classified …" and "Dispose of as … waste". */
function isStatement(text: string, from: number, to: number): boolean {
  const after = nextToken(text, to);
  const ends =
    after.kind === 'break' || isMark(after, '.!') || (after.value === 'WASTE' && endsLine(text, after.end, false));
  if (!ends) return false;
  let said = '';
  let at = from;
  let verbs = 0;
  for (let count = 0; count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind !== 'word') {
      return (token.kind === 'break' || isMark(token, '.|*')) && STATEMENTS.includes(said.trim());
    }
    if (verbs === count && STATEMENT_VERB.has(token.value)) verbs += 1;
    else if (verbs > 0 && verbs === count && STATEMENT_SUBJECT.has(token.value)) {
      const pointer = previousToken(text, token.start);
      return pointer.value === 'THIS' || (pointer.value === 'E' && token.value === 'MAIL') || isMark(pointer, '-');
    }
    said = `${token.value} ${said}`;
    at = token.start;
  }
  return false;
}

/** True where one of the few words before shows that what follows is an example. */
function isExample(text: string, from: number): boolean {
  let at = from;
  for (let words = 0, count = 0; words < 4 && count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind === 'break') return false;
    if (isMark(token, '`"')) return true;
    if (token.kind === 'word') {
      words += 1;
      if (EXAMPLE_BEFORE.has(token.value)) return true;
    }
    at = token.start;
  }
  return false;
}

/** What is clearly no marking of ours: code, compounds, everyday phrases, other schemes. Undefined: go on. */
function ruledOut(text: string, candidate: Candidate, attachment: boolean): 'nothing' | 'mention' | undefined {
  const { start, levelStart, levelEnd, end, name, parts } = candidate;
  const capitals = candidate.case === 'capitals';
  const spoken = capitals ? 'mention' : 'nothing';
  const before = foldAt(text, start - 1);
  const after = foldAt(text, end);
  if (String.fromCharCode(before) === '=') return 'nothing';
  if (".\\@$%&~'".includes(String.fromCharCode(before)) && before !== NEWLINE) {
    if (foldAt(text, start - 2) !== SPACE && foldAt(text, start - 2) !== NEWLINE) return 'nothing';
    if (before !== 39) return 'nothing';
  }
  if ("=@\\'".includes(String.fromCharCode(after)) || after === 40) {
    return isWord(foldAt(text, end + 1)) || after !== 39 ? (after === 39 ? spoken : 'nothing') : undefined;
  }
  if (after === 46 && isWord(foldAt(text, end + 1)) && !attachment) return 'nothing';
  const next = nextToken(text, levelEnd);
  const follower =
    next.kind === 'mark' && (attachment || next.gap === 0) && next.value === '-' ? nextToken(text, next.end) : next;
  if (parts.length === 0 && follower.kind === 'word' && name.everyday.includes(follower.value.toLowerCase())) {
    return 'nothing';
  }
  const previous = previousToken(text, levelStart);
  if (previous.kind === 'word' && (previous.case === 'capitals' || previous.value === 'BUT')) {
    if (FOREIGN_BEFORE.has(previous.value) && start === levelStart)
      return previous.value === 'BUT' ? 'nothing' : spoken;
  }
  if (next.kind === 'word' && FOREIGN_AFTER.has(next.value) && next.case === 'capitals' && parts.length === 0)
    return spoken;
  if (isMark(nextToken(text, end), '/')) return spoken;
  if (!attachment) {
    if (before === 47 && foldAt(text, start - 2) !== NEWLINE) return spoken;
    if (before === HYPHEN && isWord(foldAt(text, start - 2))) return spoken;
    if (after === HYPHEN && isWord(foldAt(text, end + 1))) return spoken;
  }
  return undefined;
}

/** Whether an unmarked occurrence speaks of the classification recognisably. */
function mentionOrNothing(text: string, candidate: Candidate): Judged | undefined {
  const { name, parts, end, start } = candidate;
  const several = name.spelling.includes(' ') || name.initials || parts.length > 0;
  const next = nextToken(text, end);
  if (candidate.case !== 'capitals') {
    return candidate.case === 'title' && several && name.level !== 'TOP SECRET' ? MENTION : undefined;
  }
  if (several) return MENTION;
  const previous = previousToken(text, start);
  const named =
    (next.kind === 'word' && AFTER_NAME.has(next.value)) ||
    (previous.kind === 'word' && /^(CLASS|MARK|LEVEL)/.test(previous.value));
  if (named) return MENTION;
  if (name.needs === 'line' || name.needs === 'separated') return undefined;
  if (next.kind === 'word' && (name.needs === 'title' || next.case === 'capitals')) return undefined;
  return MENTION;
}

function judgeSubject(text: string, candidate: Candidate, attachment: boolean): Judged | undefined {
  const { name, parts } = candidate;
  let { start, end } = candidate;
  const capitals = candidate.case === 'capitals';
  const sensitive = name.needs === 'any' && name.spelling.includes(' ') && name.level !== 'TOP SECRET';
  const shown = capitals || sensitive;
  const needs = parts.length > 0 ? 'any' : name.needs;
  let previous = previousToken(text, start);
  let next = nextToken(text, end);
  if (isMark(previous, '"`') && isMark(next, '"`')) return mentionOrNothing(text, candidate);
  const square = isMark(previous, '[{') && next.value === CLOSE_OF[previous.value];
  const round = isMark(previous, '(') && isMark(next, ')');
  if (square || round) {
    const example = isExample(text, previous.start);
    start = previous.start;
    end = next.end;
    if (example) return mentionOrNothing(text, candidate);
    if (needs !== 'line' && (square || needs !== 'separated')) {
      if (shown || (square && candidate.case === 'title')) return marking('elsewhere');
    }
    previous = previousToken(text, start);
    next = nextToken(text, end);
    return mentionOrNothing(text, candidate);
  }
  if (followsFieldName(text, start) && endsField(text, end)) return marking('elsewhere');
  if (!shown || needs === 'line') return mentionOrNothing(text, candidate);
  const atStart = beginsSubject(text, start);
  const embargoed = parts[parts.length - 1]?.value === 'EMBARGOED';
  const atEnd = endsLine(text, end, embargoed) && !isMark(next, '?');
  const separates = (token: Token, gap: boolean) =>
    isMark(token, '|~>*+_') ||
    isMark(token, ':;') ||
    (isMark(token, '-') && (attachment || gap || token.end - token.start > 1));
  const afterSeparator = separates(next, next.gap > 0 || foldAt(text, next.end) === SPACE) || isMark(next, '.');
  const beforeSeparator = separates(previous, previous.gap > 0 || foldAt(text, previous.start - 1) === SPACE);
  if (atStart && (atEnd || afterSeparator)) return marking('elsewhere');
  if (atStart && next.kind === 'word') {
    const spoken = AFTER_MENTION.has(next.value) && next.case !== 'title';
    if (spoken) return MENTION;
    const then = nextToken(text, next.end);
    const titled = next.case !== 'lower';
    const shouted =
      next.case === 'capitals' && next.value.length > 1 && (then.case === 'capitals' || then.kind === 'break');
    if (needs === 'any' && (capitals || titled)) return marking('elsewhere');
    if (needs === 'title' && titled && !(shouted && !/^\d/.test(next.value))) return marking('elsewhere');
    return mentionOrNothing(text, candidate);
  }
  if (atEnd) {
    if (beforeSeparator) return marking('elsewhere');
    const goesOn = previous.kind === 'word' && (BEFORE_MENTION.has(previous.value) || previous.case === 'capitals');
    if (needs === 'any' && capitals && previous.kind === 'word' && !goesOn) return marking('elsewhere');
    if (needs === 'any' && sensitive && previous.kind === 'word' && !BEFORE_MENTION.has(previous.value) && capitals) {
      return marking('elsewhere');
    }
    return mentionOrNothing(text, candidate);
  }
  if (beforeSeparator && afterSeparator && !isMark(next, '.')) return marking('elsewhere');
  return mentionOrNothing(text, candidate);
}

function judgeText(text: string, candidate: Candidate, zone: Zone): Judged | undefined {
  const { name, parts } = candidate;
  let { start, end } = candidate;
  const capitals = candidate.case === 'capitals';
  const sensitive = name.needs === 'any' && name.spelling.includes(' ') && name.level !== 'TOP SECRET';
  const shown = capitals || sensitive;
  const needs = parts.length > 0 ? 'any' : name.needs;
  if (followsFieldName(text, start))
    return endsField(text, end) ? marking('elsewhere') : mentionOrNothing(text, candidate);
  if (shown && (needs === 'any' || needs === 'title') && isStatement(text, start, end)) return marking('elsewhere');
  let previous = previousToken(text, start);
  let next = nextToken(text, end);
  if (isMark(previous, "`'") && isMark(next, "`'")) return mentionOrNothing(text, candidate);
  const square = isMark(previous, '[{') && next.value === CLOSE_OF[previous.value];
  const round = isMark(previous, '(') && isMark(next, ')');
  if (square || round) {
    start = previous.start;
    end = next.end;
    previous = previousToken(text, start);
    next = nextToken(text, end);
  }
  const lead = leadOf(text, start);
  const embargoed = parts[parts.length - 1]?.value === 'EMBARGOED';
  const ends = endsLine(text, end, embargoed);
  const table = lead.table && isMark(next, '|');
  if (lead.atStart && ends && !table) {
    const closed = lead.bullet && isMark(previous, '-*') && isMark(next, '-*');
    if (lead.bullet && !closed) return capitals ? MENTION : undefined;
    if (shown || (zone.edge && candidate.case === 'title' && (name.needs === 'any' || name.needs === 'title'))) {
      return isMark(previous, '"') ? mentionOrNothing(text, candidate) : marking('line');
    }
    return undefined;
  }
  if (!shown) return mentionOrNothing(text, candidate);
  if (square && !isExample(text, start)) return marking('elsewhere');
  if (round && lead.atStart && !lead.bullet && needs !== 'line') return marking('elsewhere');
  if (zone.rim && needs !== 'line' && !square && !round && !table) {
    const dash = (token: Token, outside: number) =>
      isMark(token, '-') && (token.gap > 0 || token.end - token.start > 1 || foldAt(text, outside) === SPACE);
    if (lead.atStart && !lead.bullet && (isMark(next, ':|') || dash(next, next.end))) return marking('start');
    if (ends && (isMark(previous, '|') || dash(previous, previous.start - 1))) return marking('elsewhere');
  }
  return mentionOrNothing(text, candidate);
}

/** Tells whether a candidate marks its field, is a mention, or is no name at all. */
export function judge(text: string, candidate: Candidate, zone: Zone): Judged | undefined {
  const attachment = zone.field === 'attachments';
  if (candidate.name.initials && candidate.case !== 'capitals') return undefined;
  if (candidate.name.needsPart && candidate.parts.length === 0) return undefined;
  const out = ruledOut(text, candidate, attachment);
  if (out !== undefined) return out === 'mention' ? mentionOrNothing(text, candidate) : undefined;
  return attachment || zone.field === 'subject'
    ? judgeSubject(text, candidate, attachment)
    : judgeText(text, candidate, zone);
}
