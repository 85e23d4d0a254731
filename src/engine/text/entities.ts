/**
 * Names of U+00A0 to U+00DE in order; those of the small letters behind them are the same in small letters, bar four.
 * Browsers know all of these without the semicolon as well.
 */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr ' +
  'deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ' +
  'ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN';

/** Further names that mail editors write: dashes, spaces, quotes, Welsh circumflexes. Code points in hexadecimal. */
const further =
  'apos:27 Wcirc:174 wcirc:175 Ycirc:176 ycirc:177 ensp:2002 emsp:2003 thinsp:2009 ZeroWidthSpace:200b ' +
  'zwnj:200c zwj:200d lrm:200e rlm:200f hyphen:2010 dash:2010 ndash:2013 mdash:2014 horbar:2015 minus:2212 lsquo:2018 rsquo:2019 ' +
  'ldquo:201c rdquo:201d bull:2022 hellip:2026 euro:20ac trade:2122 ' +
  'Tab:9 NewLine:a';

/** What browsers make of the numbers 128 to 159: Windows-1252, where it has a character. NUL: none. */
const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** The longest name we look at, so that a run of `&aaaa…` costs a constant each. */
const longestName = 14;
const longestBareName = 6;

const NUMBERED = /&#(?:x([\da-f]+)|(\d+));?/iy;

const bareNames = new Map<string, string>([
  ['szlig', '\u00df'],
  ['divide', '\u00f7'],
  ['yuml', '\u00ff'],
]);
for (const entry of ['amp&', 'lt<', 'gt>', 'quot"']) {
  const name = entry.slice(0, -1);
  const sign = entry.slice(-1);
  bareNames.set(name, sign).set(name.toUpperCase(), sign);
}
latin1.split(' ').forEach((name, index) => {
  if (index >= 32) bareNames.set(name.toLowerCase(), String.fromCharCode(0xc0 + index));
  bareNames.set(name, String.fromCharCode(0xa0 + index));
});

const names = new Map<string, string>(bareNames);
for (const entry of further.split(' ')) {
  const colon = entry.indexOf(':');
  names.set(entry.slice(0, colon), String.fromCharCode(parseInt(entry.slice(colon + 1), 16)));
}

export interface Entity {
  readonly text: string;
  /** Offset behind the entity. */
  readonly end: number;
}

/** Reads the character reference whose `&` stands at `at`. Undefined: it is only an ampersand. */
export function readEntity(html: string, at: number): Entity | undefined {
  return html.charCodeAt(at + 1) === 0x23 ? readNumber(html, at) : readName(html, at);
}

function readName(html: string, at: number): Entity | undefined {
  const start = at + 1;
  let end = start;
  while (end - start < longestName && isAlphanumeric(html.charCodeAt(end))) end++;
  if (end === start) return undefined;
  if (html.charCodeAt(end) === 0x3b) {
    const text = names.get(html.slice(start, end));
    if (text !== undefined) return { text, end: end + 1 };
  }
  for (let length = Math.min(longestBareName, end - start); length > 1; length--) {
    const text = bareNames.get(html.slice(start, start + length));
    if (text !== undefined) return { text, end: start + length };
  }
  return undefined;
}

function readNumber(html: string, at: number): Entity | undefined {
  NUMBERED.lastIndex = at;
  const found = NUMBERED.exec(html);
  if (found === null) return undefined;
  const [whole, hex, decimal] = found;
  return { text: characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16)), end: at + whole.length };
}

function characterOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return String.fromCharCode(windows1252.charCodeAt(code - 0x80) || code);
  const isCharacter = code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}
