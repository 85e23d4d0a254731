import { firstOfHeader, type HeaderKind, headerWords, longestHeaderWord } from './history-words';
import { isBlankUnit, lineEndAt, nextLineAt } from './lines';

/** A header block is looked for this many lines ahead: room for a wrapped list of recipients. */
const linesAhead = 12;

/**
 * Whether the header of an earlier mail begins with the line from `first` to `end`: From, then Sent and Subject, or
 * Sent at once and To. From and To alone are how people write a journey. Below a line of underscores any two will do.
 */
export function headerBlockAt(text: string, first: number, end: number, isBelowRule: boolean): boolean {
  if (!firstOfHeader.has(text.charCodeAt(first)) || headerKindAt(text, first, end) !== 'from') return false;
  let hasSent = false;
  let hasTo = false;
  let others = 0;
  let at = nextLineAt(text, end);
  for (let line = 0; line < linesAhead && at < text.length; line++) {
    const lineEnd = lineEndAt(text, at);
    let start = at;
    while (start < lineEnd && isBlankUnit(text.charCodeAt(start))) start++;
    const kind = start < lineEnd ? headerKindAt(text, start, lineEnd) : undefined;
    if (kind === 'from') return false;
    if (kind === undefined && start < lineEnd) {
      others++;
      if (others > 2 && !hasSent) return false;
    }
    if (isBelowRule && kind !== undefined) return true;
    if (kind === 'subject' && hasSent) return true;
    if (kind === 'to') {
      if (hasSent && hasTime(text, end, start)) return true;
      hasTo = true;
    }
    if (kind === 'sent') hasSent = hasSent || !hasTo || hasTime(text, start, lineEnd);
    at = nextLineAt(text, lineEnd);
  }
  return false;
}

/** The header that a line begins with; asterisks around it are how Gmail writes bold in plain text. */
function headerKindAt(text: string, first: number, end: number): HeaderKind | undefined {
  let start = first;
  while (start < first + 2 && text.charCodeAt(start) === 0x2a) start++;
  const limit = Math.min(end, start + longestHeaderWord + 3);
  let colon = start;
  while (colon < limit && text.charCodeAt(colon) !== 0x3a) colon++;
  if (colon === limit) return undefined;
  let wordEnd = colon;
  // French sets a space before the colon, often a no-break one.
  while (wordEnd > start && (isBlankUnit(text.charCodeAt(wordEnd - 1)) || text.charCodeAt(wordEnd - 1) === 0x2a))
    wordEnd--;
  const word = text.slice(start, wordEnd).toLowerCase();
  // Mail from a Mac may write an accent as a character of its own.
  return headerWords.get(/[\u0300-\u036f]/.test(word) ? word.normalize('NFC') : word);
}

/** Whether a time of day stands between the two offsets, looked for in a line's length. */
export function hasTime(text: string, from: number, to: number): boolean {
  return /\d[:.h]\d\d/.test(text.slice(from, Math.min(to, from + 400)));
}
