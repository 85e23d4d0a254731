import { foldAt, SPACE } from './normalise';
import {
  EXAMPLE_BEFORE,
  FIELD_NAME,
  FIELD_WORDS,
  STATEMENT_SUBJECT,
  STATEMENT_VERB,
  STATEMENTS,
  SUBJECT_PREFIX,
} from './prose';
import { nextToken, previousToken, type Token } from './tokens';

const DECORATION = '*#<>~="_-|+!';

export function isMark(token: Token, values: string): boolean {
  return token.kind === 'mark' && values.includes(token.value);
}

interface Lead {
  readonly atStart: boolean;
  /** The line is an item of a list. */
  readonly bullet: boolean;
  readonly table: boolean;
}

/** What stands between the start of the line and a place, if only decoration. */
export function leadOf(text: string, from: number): Lead {
  let at = from;
  let bullet = false;
  let table = false;
  for (let count = 0; count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind === 'break') return { atStart: true, bullet, table };
    if (token.kind === 'word') {
      // "1. SECRET" is an item as well.
      const isNumber = /^\d{1,3}$/.test(token.value) && previousToken(text, token.start).kind === 'break';
      return { atStart: isNumber && bullet, bullet, table };
    }
    // "- SECRET" and "* SECRET" are items; "**SECRET**" is not.
    if (token.end - token.start === 1 && '-*.)+'.includes(token.value)) bullet ||= foldAt(text, token.end) === SPACE;
    else if (!isMark(token, DECORATION)) break;
    table ||= token.value === '|';
    at = token.start;
  }
  return { atStart: false, bullet, table };
}

/**
 * True where nothing but decoration and closing points follows on the line.
 * @param dated true where the date of an embargo may follow.
 */
export function endsLine(text: string, from: number, dated: boolean): boolean {
  let at = from;
  for (let count = 0; count < 6; count += 1) {
    const { kind, value, end } = nextToken(text, at);
    if (kind === 'break') return true;
    if (kind === 'word') return dated && (value === 'UNTIL' || value === 'TILL' || /^\d/.test(value));
    if (!`${DECORATION}.,;:`.includes(value)) return false;
    at = end;
  }
  return false;
}

/** True where what stands before is what mail programs put there: Re:, [EXTERNAL], decoration. */
export function beginsSubject(text: string, until: number): boolean {
  let at = 0;
  for (let count = 0; count < 24; count += 1) {
    const token = nextToken(text, at);
    if (token.start >= until || token.kind === 'break') return token.start >= until;
    at = token.end;
    if (isMark(token, '[(')) {
      let inner = nextToken(text, at);
      for (let size = 0; size < 3 && inner.kind === 'word'; size += 1) inner = nextToken(text, inner.end);
      if (!isMark(inner, '])') || inner.end > until) return false;
      at = inner.end;
    } else if (token.kind === 'word') {
      // "Re:", "Re[2]:", "Automatic reply:".
      let after = nextToken(text, at);
      if (isMark(after, '[(')) after = nextToken(text, nextToken(text, nextToken(text, after.end).end).end);
      if (token.value === 'AUTOMATIC') continue;
      if (!SUBJECT_PREFIX.has(token.value) || !isMark(after, ':')) return false;
      at = after.end;
    } else if (!isMark(token, DECORATION)) return false;
  }
  return false;
}

/** True where a field's name and its colon, or its table cell, stand before. */
export function followsFieldName(text: string, from: number): boolean {
  let token = previousToken(text, from);
  if (isMark(token, '"*_`')) token = previousToken(text, token.start);
  // A tab parts the cells of a table.
  if (text.charAt(from - 1) !== '\t') {
    if (!isMark(token, ':|')) return false;
    token = previousToken(text, token.start);
  }
  if (isMark(token, '"*_:')) token = previousToken(text, token.start);
  if (!FIELD_NAME.has(token.value)) return false;
  for (let count = 0; count < 8; count += 1) {
    token = previousToken(text, token.start);
    if (token.kind === 'break') return true;
    if (token.kind === 'word' && !FIELD_WORDS.has(token.value)) return false;
    if (isMark(token, '|[{(;,./')) return true;
  }
  return false;
}

/** True where the field's value ends: a line, a cell or a sentence. */
export function endsField(text: string, from: number): boolean {
  let token = nextToken(text, from);
  for (let count = 0; count < 4; count += 1) {
    // A tab or several spaces part two fields on a line.
    if (token.kind === 'break' || token.gap > 1 || text.charAt(token.start - 1) === '\t') return true;
    if (isMark(token, '|.;') || (isMark(token, '-') && token.gap > 0)) return true;
    if (!isMark(token, '"\'*_,)]}`')) return false;
    token = nextToken(text, token.end);
  }
  return false;
}

/** True for "This email is classified …" and "Dispose of as … waste". */
export function isStatement(text: string, from: number, to: number): boolean {
  const after = nextToken(text, to);
  const isWaste = after.value === 'WASTE' && endsLine(text, after.end, false);
  if (after.kind !== 'break' && !isMark(after, '.!') && !isWaste) return false;
  let said = '';
  let at = from;
  let onlyVerbs = true;
  for (let count = 0; count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind !== 'word') return (token.kind === 'break' || isMark(token, '.|*')) && STATEMENTS.has(said);
    if (onlyVerbs && !STATEMENT_VERB.has(token.value)) {
      if (said !== '' && STATEMENT_SUBJECT.has(token.value)) {
        // "This email", "this e-mail".
        const before = previousToken(text, token.start);
        return before.value === 'THIS' || before.value === '-';
      }
      onlyVerbs = false;
    }
    said = said === '' ? token.value : `${token.value} ${said}`;
    at = token.start;
  }
  return false;
}

/** True where one of the few words before shows that what follows is an example. */
export function isExample(text: string, from: number): boolean {
  let at = from;
  for (let words = 0, count = 0; words < 4 && count < 8; count += 1) {
    const token = previousToken(text, at);
    if (token.kind === 'break') return false;
    if (isMark(token, '`"') || EXAMPLE_BEFORE.has(token.value)) return true;
    if (token.kind === 'word') words += 1;
    at = token.start;
  }
  return false;
}
