/** Offset of the line break that ends the line at `at`, or the end of the text. */
export function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Offset of the line behind the one that ends at `end`. */
export function nextLineAt(text: string, end: number): number {
  return end < text.length ? end + 1 : end;
}

/** White space within and between lines; the carriage return of a CRLF counts as the end of its line's padding. */
export function isBlankUnit(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09 || unit === 0xa0 || unit === 0xfeff;
}
