/**
 * Text of a mail made safe for a terminal: escape sequences, characters that turn the direction of writing and those
 * that have no width are shown as their number, so that they neither act nor hide.
 */
export function show(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
