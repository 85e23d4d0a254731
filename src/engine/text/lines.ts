/** Offset of the line break that ends the line at `at`, or the end of the text. */
export function lineEndAt(text: string, at: number): number {
  // A search costs a call into the engine, which a text of very short lines would pay for each of them.
  const near = Math.min(text.length, at + 24);
  for (let i = at; i < near; i++) if (text.charCodeAt(i) === 0x0a) return i;
  const end = text.indexOf('\n', near);
  return end < 0 ? text.length : end;
}

/** Offset of the line behind the one that ends at `end`. */
export function nextLineAt(text: string, end: number): number {
  return end < text.length ? end + 1 : end;
}

/** White space within and between lines; the carriage return of a CRLF counts as the end of its line's padding. */
export function isBlankUnit(unit: number): boolean {
  if (unit > 0x20) return unit === 0xa0 || unit === 0xfeff;
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}
