/** What a spreadsheet would take for the beginning of a formula, in the wide forms that some take as well. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Rows as RFC 4180 has them, with CRLF, and a byte order mark so that Excel reads UTF-8. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe instead.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
