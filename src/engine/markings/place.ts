import type { Field } from '../message';
import type { MarkingPart } from '../report';
import { foldAt, isWord, NEWLINE, SPACE } from './normalise';
import { CLOSING } from './parts';
import { AFTER_MENTION, AFTER_NAME, BEFORE_MENTION, FOREIGN_AFTER, FOREIGN_BEFORE } from './prose';
import {
  beginsSubject,
  endsField,
  endsLine,
  followsFieldName,
  isExample,
  isMark,
  isStatement,
  leadOf,
} from './surroundings';
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

/**
 * `line`: a marking that is the whole line. `start`: one after which the line goes on. Such lines in a row are a list of
 * levels. `within`: a marking of any other kind. `mention`: no marking.
 */
export type Judged = 'line' | 'start' | 'within' | 'mention' | undefined;

/** As other nations write what belongs to a marking: SECRET//NOFORN. */
const isDoubleSlash = (token: Token): boolean => isMark(token, '/') && token.end - token.start === 2;

/** What is clearly no marking of ours: code, compounds, everyday phrases, other schemes. */
function isRuledOut(text: string, candidate: Candidate, attachment: boolean): 'nothing' | 'mention' | undefined {
  const { start, levelStart, end, name, parts } = candidate;
  const before = String.fromCharCode(foldAt(text, start - 1));
  const beforeThat = foldAt(text, start - 2);
  const after = String.fromCharCode(foldAt(text, end));
  const isJoined = isWord(foldAt(text, end + 1));
  const isOpen = beforeThat === SPACE || beforeThat === NEWLINE;
  if ('=.\\@$%&~'.includes(before) || (before === "'" && !isOpen)) return 'nothing';
  if ('=@\\('.includes(after) || (after === '.' && isJoined && !attachment)) return 'nothing';
  if (after === "'" && isJoined) return 'mention';
  const next = nextToken(text, candidate.levelEnd);
  const isTight = isMark(next, '-') && (attachment || next.gap === 0);
  const follower = isTight ? nextToken(text, next.end) : next;
  const previous = previousToken(text, levelStart);
  if (previous.value === 'BUT') return 'nothing';
  if (parts.length === 0) {
    // Intelligence and a life sentence may be secret; the Secret Intelligence Service and the secret life of are phrases.
    const told = /^(INTELLIGENCE|LIFE)$/.test(follower.value) ? nextToken(text, follower.end) : follower;
    if (follower.kind === 'word' && follower.gap < 2 && name.everyday.includes(told.value)) return 'nothing';
    if (FOREIGN_BEFORE.has(previous.value) && previous.case === 'capitals') return 'mention';
    if (FOREIGN_AFTER.has(next.value) && next.case === 'capitals') return 'mention';
  }
  const slash = nextToken(text, end);
  const behind = nextToken(text, slash.end);
  // Levels with a slash between them are a list. Two slashes, or a slash before STRAP, go on with one marking.
  const isList = isMark(slash, '/') && !isDoubleSlash(slash) && behind.value.indexOf('STRAP') !== 0;
  if (isList && behind.case === 'capitals') return 'mention';
  if (attachment) return undefined;
  const isCompound = (before === '-' && isWord(beforeThat)) || (after === '-' && isJoined);
  return isCompound || (before === '/' && beforeThat !== NEWLINE) ? 'mention' : undefined;
}

/** Whether an unmarked occurrence speaks of the classification recognisably. */
function mentionOrNothing(text: string, { name, parts, start, end, case: style }: Candidate): Judged {
  const { needs, anyCase } = name.level;
  if (style !== 'capitals') return style === 'title' && (anyCase || parts.length > 0) ? 'mention' : undefined;
  if (name.several || name.initials || parts.length > 0) return 'mention';
  const next = nextToken(text, end);
  if (AFTER_NAME.has(next.value) || /^(CLASS|MARK|LEVEL)/.test(previousToken(text, start).value)) return 'mention';
  if (needs === 'line' || needs === 'separated') return undefined;
  return next.kind === 'word' && (needs === 'title' || next.case === 'capitals') ? undefined : 'mention';
}

/** True where a token parts a marking from what stands on its other side. */
function separates(text: string, token: Token, outside: number, attachment: boolean): boolean {
  if (isMark(token, '|:;~>') || isDoubleSlash(token)) return true;
  const isDash = isMark(token, '-');
  return isDash && (attachment || token.gap > 0 || token.end - token.start > 1 || foldAt(text, outside) === SPACE);
}

/** A candidate with what stands next to it, brackets apart. */
interface View {
  readonly candidate: Candidate;
  readonly zone: Zone;
  readonly previous: Token;
  readonly next: Token;
  /** The opening bracket around it, if one is. */
  readonly bracket: string;
  readonly start: number;
  readonly end: number;
  readonly needs: Name['level']['needs'];
  /** It is written so that it can be a marking where the place is clear. */
  readonly shown: boolean;
  /** The line ends with it. */
  readonly ends: boolean;
  readonly beforeSeparator: boolean;
  readonly afterSeparator: boolean;
}

function judgeSubject(text: string, view: View): Judged {
  const { candidate, previous, next, needs, shown, beforeSeparator } = view;
  const capitals = candidate.case === 'capitals';
  const square = view.bracket === '[';
  // What stands in a bracket, or behind a slash or a closing sign, is read like what follows.
  const word = isMark(next, '([/*"') ? nextToken(text, next.end) : next;
  if (view.bracket !== '') {
    if (needs === 'line' || (needs === 'separated' && !square) || isExample(text, view.start)) return 'mention';
    return shown || (square && candidate.case === 'title') ? 'within' : undefined;
  }
  if (!shown || needs === 'line') return undefined;
  const afterSeparator = view.afterSeparator || isMark(next, '.');
  const ends = view.ends && !isMark(next, '?');
  if (beginsSubject(text, view.start)) {
    if (ends || afterSeparator) return 'within';
    if (word.kind !== 'word' || (AFTER_MENTION.has(word.value) && word.case !== 'title')) return 'mention';
    const isTitled = word.case !== 'lower';
    if (needs === 'any') return capitals || isTitled ? 'within' : undefined;
    // In a subject all in capitals nothing shows where a marking would end.
    const then = nextToken(text, next.end);
    const isShouted = next.case === 'capitals' && !/^(\d.*|.)$/.test(next.value) && then.case !== 'title';
    return needs === 'title' && isTitled && (!isShouted || (then.kind === 'word' && then.case !== 'capitals'))
      ? 'within'
      : undefined;
  }
  if (!ends) return beforeSeparator && view.afterSeparator ? 'within' : undefined;
  if (beforeSeparator) {
    // "Clearance: SECRET" names something else.
    const isOther = isMark(previous, ':') && BEFORE_MENTION.has(previousToken(text, previous.start).value);
    return isOther ? undefined : 'within';
  }
  const goesOn = BEFORE_MENTION.has(previous.value) || (previous.case === 'capitals' && !candidate.name.several);
  return needs === 'any' && capitals && previous.kind === 'word' && !goesOn ? 'within' : undefined;
}

function judgeText(text: string, view: View): Judged {
  const { candidate, zone, next, needs, shown, ends, bracket } = view;
  const isTitled = needs === 'any' || needs === 'title';
  if (shown && isTitled && isStatement(text, candidate.start, candidate.end)) return 'within';
  const lead = leadOf(text, view.start);
  const table = lead.table && isMark(next, '|');
  if (lead.atStart && ends && !table) {
    const isItem = lead.bullet && !(isMark(view.previous, '-*') && isMark(next, '-*'));
    const own = candidate.name.level.needs;
    const inTitleCase = zone.edge && candidate.case === 'title' && (own === 'any' || own === 'title');
    if (isItem) return candidate.case === 'capitals' ? 'mention' : undefined;
    return shown || inTitleCase ? 'line' : undefined;
  }
  if (!shown) return undefined;
  if (bracket === '[' || bracket === '{') return isExample(text, view.start) ? undefined : 'within';
  if (needs === 'line') return undefined;
  if (bracket === '(') return lead.atStart && !lead.bullet ? 'within' : undefined;
  if (!zone.rim || table) return undefined;
  const goesOn = candidate.name.several && candidate.case === 'capitals' && next.case === 'title';
  if (lead.atStart && !lead.bullet && !lead.table && (view.afterSeparator || goesOn)) return 'start';
  return ends && view.beforeSeparator && !isMark(view.previous, ':') ? 'within' : undefined;
}

/** Tells whether a candidate marks its field, is a mention, or is no name at all. */
export function judge(text: string, candidate: Candidate, zone: Zone): Judged {
  const { name, parts } = candidate;
  const capitals = candidate.case === 'capitals';
  const attachment = zone.field === 'attachments';
  if ((name.initials && !capitals) || (name.needsPart && parts.length === 0)) return undefined;
  const out = isRuledOut(text, candidate, attachment);
  if (out === 'nothing') return undefined;
  const spoken = mentionOrNothing(text, candidate);
  let { start, end } = candidate;
  if (out === 'mention') return spoken;
  if (followsFieldName(text, start)) return endsField(text, end) ? 'within' : spoken;
  let previous = previousToken(text, start);
  let next = nextToken(text, end);
  // A location is one line, as a subject is.
  const isSubject = zone.field === 'subject' || zone.field === 'location';
  const isQuoted = isMark(previous, '"`\'') && isMark(next, '"`\'');
  // Quotation marks around the level alone, with which a subject begins, are decoration.
  if (isQuoted && !(isSubject && beginsSubject(text, start))) return spoken;
  if (previous.value === 'DRAFT') {
    start = previous.start;
    previous = previousToken(text, start);
  }
  const bracket =
    previous.kind === 'mark' && next.kind === 'mark' && CLOSING[previous.value] === next.value ? previous.value : '';
  if (bracket !== '') {
    start = previous.end - 1;
    end = next.start + 1;
    previous = previousToken(text, start);
    next = nextToken(text, end);
  }
  const view: View = {
    candidate,
    zone,
    previous,
    next,
    bracket,
    start,
    end,
    needs: parts.length > 0 ? 'any' : name.level.needs,
    shown: capitals || name.level.anyCase === true,
    ends: endsLine(text, end, parts[parts.length - 1]?.value === 'EMBARGOED'),
    beforeSeparator: separates(text, previous, previous.start - 1, attachment),
    afterSeparator: separates(text, next, next.end, attachment),
  };
  const judged = attachment || isSubject ? judgeSubject(text, view) : judgeText(text, view);
  return judged === undefined || judged === 'mention' ? spoken : judged;
}
