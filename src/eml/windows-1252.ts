/*
 * Some releases of Node 20 and 22 decode Windows-1252 as if it were Latin-1, which turns its dashes and quotation
 * marks into control characters. Browsers do not. Where the platform has the fault, the characters are put right here:
 * as the control characters that they are in Unicode no mail uses them.
 */

/** The characters of the bytes 0x80 to 0x9F; a space where there is none. */
const characters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const isFaulty = new TextDecoder('windows-1252').decode(new Uint8Array([0x96])) !== '–';

/** The text with the characters that the sender wrote, whether or not the platform decoded them. */
export function mendWindows1252(text: string): string {
  if (!isFaulty) return text;
  return text.replace(/[\x80-\x9f]/g, (wrong) => {
    const character = characters[wrong.charCodeAt(0) - 0x80];
    return character === undefined || character === ' ' ? wrong : character;
  });
}
