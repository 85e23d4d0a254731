const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map(DIGITS.split('').map((digit, value): [string, number] => [digit, value]));

/** Base64 (RFC 4648, 4) of a text's UTF-8. The text holds no lone surrogate. */
export function encodeBase64(text: string): string {
  const bytes = utf8(text);
  const out: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    out.push(DIGITS.charAt(group >> 18), DIGITS.charAt((group >> 12) & 63));
    out.push(
      b === undefined ? '=' : DIGITS.charAt((group >> 6) & 63),
      c === undefined ? '=' : DIGITS.charAt(group & 63),
    );
  }
  return out.join('');
}

/** The text again, or undefined where this is not the base64 of valid UTF-8. */
export function decodeBase64(encoded: string): string | undefined {
  if (encoded.length % 4 !== 0) return undefined;
  const padding = encoded.slice(-2) === '==' ? 2 : encoded.slice(-1) === '=' ? 1 : 0;
  const bytes: number[] = [];
  let group = 0;
  for (let i = 0; i < encoded.length - padding; i += 1) {
    const value = VALUES.get(encoded.charAt(i));
    if (value === undefined) return undefined;
    group = (group << 6) | value;
    if (i % 4 === 3) {
      bytes.push(group >> 16, (group >> 8) & 255, group & 255);
      group = 0;
    }
  }
  if (padding === 1) bytes.push(group >> 10, (group >> 2) & 255);
  if (padding === 2) bytes.push(group >> 4);
  return fromUtf8(bytes);
}

/** How many bytes the text takes as UTF-8. */
export function utf8Length(text: string): number {
  return utf8(text).length;
}

function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

/** The least code point each length may hold: a longer spelling of a character is no spelling of it (RFC 3629, 3). */
const LEAST = [0, 0x80, 0x800, 0x10000];

function fromUtf8(bytes: readonly number[]): string | undefined {
  const out: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xc0 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if ((first >= 0x80 && first < 0xc0) || first >= 0xf8) return undefined;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let i = 1; i <= more; i += 1) {
      const next = bytes[at + i];
      if (next === undefined || (next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 63);
    }
    if (point < (LEAST[more] ?? 0) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    out.push(String.fromCodePoint(point));
    at += more + 1;
  }
  return out.join('');
}
