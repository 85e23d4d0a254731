import type { Evidence } from '../../../engine';

export interface MarkedPart {
  readonly text: string;
  readonly isNoticed: boolean;
}

export interface MarkedText {
  readonly parts: readonly MarkedPart[];
  /** Characters at the end that are not shown. */
  readonly left: number;
}

/** As much as a person might read, and a browser lay out at once. */
const mostShown = 50_000;

/**
 * A text with the evidence in it marked, from its beginning. Evidence that the text does not hold at its place is left
 * out: a wrong mark is worse than none. Marks that touch or overlap are one.
 */
export function markEvidence(plain: string, evidence: readonly Evidence[], most = mostShown): MarkedText {
  const end = plain.length <= most ? plain.length : wholeCharacter(plain, most);
  const ranges = evidence
    .filter(({ start, end: to, text }) => to > start && plain.slice(start, to) === text)
    .map(({ start, end: to }) => ({ start, end: Math.min(to, end) }))
    .filter((range) => range.start < end)
    .sort((a, b) => a.start - b.start);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (let index = 0; index < ranges.length; index += 1) {
    const first = ranges[index];
    if (first === undefined) continue;
    let last = first.end;
    for (let next = ranges[index + 1]; next !== undefined && next.start <= last; next = ranges[index + 1]) {
      last = Math.max(last, next.end);
      index += 1;
    }
    if (first.start > at) parts.push({ text: plain.slice(at, first.start), isNoticed: false });
    parts.push({ text: plain.slice(first.start, last), isNoticed: true });
    at = last;
  }
  if (end > at) parts.push({ text: plain.slice(at, end), isNoticed: false });
  return { parts, left: plain.length - end };
}

/** Never between the two halves of a character. */
function wholeCharacter(plain: string, place: number): number {
  const unit = plain.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
