/** Characters that turn or hide what stands beside them. What a person typed is shown as it was typed, in its order. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
/** A whole character beyond the first 65,536, or half of one. */
const SURROGATES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** What a record can hold of what somebody typed: one kind of line ending, and no half of a character. */
export function soundText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(SURROGATES, (found) => (found.length === 2 ? found : '\ufffd'))
    .trim();
}

/** Text as it is shown: nothing in it hides or turns anything. */
export function shownText(text: string): string {
  return soundText(text.replace(/[\u2028\u2029]/g, '\n').replace(HIDDEN, ''));
}

/** The same, on one line. */
export function shownLine(text: string): string {
  return shownText(text).replace(/\s+/g, ' ');
}
