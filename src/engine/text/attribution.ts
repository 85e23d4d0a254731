import { hasTime } from './header-block';
import { attributionVerbs } from './history-words';
import { isBlankUnit, lineEndAt, nextLineAt } from './lines';

/** Mail programs wrap the line at about 76 characters: three lines hold any name and address. */
const linesTogether = 3;
const longest = 400;

/**
 * Reads "On 3 May 2021 at 10:00, … <name@example.org> wrote:" where the line from `first` to `end` begins it, also
 * when it is wrapped. Returns the offset at which it ends. A date and an address must be in it: "On Monday the
 * minister wrote:" is a sentence of the sender.
 */
export function attributionAt(text: string, first: number, end: number): number | undefined {
  const verb = verbAt(text, first, end);
  if (verb === undefined) return undefined;
  let lineEnd = end;
  for (let line = 0; line < linesTogether && lineEnd - first <= longest; line++) {
    if (endsWithColon(text, first, lineEnd)) {
      const words = text.slice(first, lineEnd);
      const isAttribution = words.indexOf('@') >= 0 && /\d/.test(words) && words.toLowerCase().indexOf(verb) >= 0;
      return isAttribution ? lineEnd : undefined;
    }
    const next = nextLineAt(text, lineEnd);
    const nextEnd = lineEndAt(text, next);
    if (next >= text.length || isBlankLine(text, next, nextEnd)) return undefined;
    lineEnd = nextEnd;
  }
  return undefined;
}

/**
 * Where the lines that introduce the quotation at `quotedFrom` begin, or `quotedFrom` itself. In any language such a
 * line ends with a colon and names a date, with a time or an address.
 */
export function attributionBefore(text: string, quotedFrom: number): number {
  let end = quotedFrom;
  while (end > 0 && isBlankUnit(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) !== 0x3a) return quotedFrom;
  let begin: number | undefined;
  let start = end;
  for (let line = 0; line < linesTogether && start > 0; line++) {
    const previousEnd = line === 0 ? end : start - 1;
    start = previousEnd === 0 ? 0 : text.lastIndexOf('\n', previousEnd - 1) + 1;
    if (isBlankLine(text, start, previousEnd) || end - start > longest) break;
    const words = text.slice(start, end);
    const isDated = /\d/.test(words) && (words.indexOf('@') >= 0 || hasTime(text, start, end));
    if (!isDated) continue;
    if (verbAt(text, start, end) !== undefined) return start;
    if (begin === undefined) begin = start;
  }
  return begin === undefined ? quotedFrom : begin;
}

function verbAt(text: string, first: number, end: number): string | undefined {
  let space = first + 1;
  const limit = Math.min(end, first + 5);
  while (space < limit && text.charCodeAt(space) !== 0x20) space++;
  return space === limit ? undefined : attributionVerbs.get(text.slice(first, space).toLowerCase());
}

function endsWithColon(text: string, first: number, end: number): boolean {
  let last = end;
  while (last > first && isBlankUnit(text.charCodeAt(last - 1))) last--;
  return text.charCodeAt(last - 1) === 0x3a;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
  return at === end;
}
