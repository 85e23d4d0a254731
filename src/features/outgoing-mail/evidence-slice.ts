/** A part of a string with what stands around it, ready to be shown. */
export interface Slice {
  readonly before: string;
  readonly noticed: string;
  readonly after: string;
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The line the part begins on, counted from 1. */
  readonly line: number;
}

const reach = 40;

/**
 * The part of `plain` from `start` to `end`, with up to 40 characters of the same line on either side. Characters are
 * never cut in half. Where `plain` does not hold `text` at that place (it changed, or was never read) the part is
 * shown alone: a wrong highlight is worse than a short one.
 */
export function sliceEvidence(plain: string | undefined, start: number, end: number, text: string): Slice {
  if (plain === undefined || plain.slice(start, end) !== text) {
    return { before: '', noticed: oneLine(text), after: '', cutBefore: false, cutAfter: false, line: 1 };
  }
  const lineStart = start === 0 ? 0 : plain.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = plain.indexOf('\n', end);
  const lineEnd = nextBreak === -1 ? plain.length : nextBreak;
  const from = wholeCharacter(plain, Math.max(lineStart, start - reach), 1);
  const to = wholeCharacter(plain, Math.min(lineEnd, end + reach), -1);
  return {
    before: oneLine(plain.slice(from, start)),
    noticed: oneLine(text),
    after: oneLine(plain.slice(end, to)),
    cutBefore: from > lineStart,
    cutAfter: to < lineEnd,
    line: countLines(plain, start),
  };
}

/** Moves a place off the middle of a surrogate pair. */
function wholeCharacter(plain: string, place: number, step: 1 | -1): number {
  const unit = plain.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place + step : place;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}

function countLines(plain: string, place: number): number {
  let line = 1;
  for (let at = plain.indexOf('\n'); at !== -1 && at < place; at = plain.indexOf('\n', at + 1)) line += 1;
  return line;
}
