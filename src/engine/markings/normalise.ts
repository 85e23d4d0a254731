/*
 * Folding of one UTF-16 unit to one byte, so that the reader compares bytes and never copies the text: offsets in the
 * original string are the reader's own positions.
 */

/** Not seen by a reader: zero-width and control characters, soft hyphens, marks of direction. */
export const NOISE = 1;
/** A letter that looks like none of A to Z. */
export const OTHER_LETTER = 2;
/** Any other sign. */
const OTHER_SIGN = 3;
export const SPACE = 32;
export const NEWLINE = 10;
export const HYPHEN = 45;

/** Pairs: a letter of another alphabet, and the Latin letter it is drawn like. */
const LOOK_ALIKES =
  // Cyrillic
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԚQԜWӀIаaеeоoрpсcуyхxѕsіiјjһhкkԁdԛqԝw' +
  // Greek
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCαaιiκkοoρpυuνvϲc' +
  // dotless and dotted i
  'ıiİI' +
  // quotation marks, bullets, brackets and separators
  '‘\'’\'‛\'“"”"‟"«"»"•*·*●*▪*‣*【[】]〔[〕]│|¦|';

/**
 * Finds every unit beside plain ASCII that a name may be written with (letters that look like its own, and what nobody
 * sees), and others: in few ranges, since many are many times slower.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: nobody sees them
export const DISGUISE = /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u0130\u0131\u02ff-\u200f\u202a-\u206f\ufdff-\uffff]/g;

function buildFold(): Uint8Array {
  const fold = new Uint8Array(0x10000);
  for (let code = 0; code < 0x80; code += 1) fold[code] = code < SPACE ? NOISE : code;
  fold.fill(NOISE, 0x7f, 0xa0);
  fold.fill(OTHER_SIGN, 0xa0, 0xc0);
  fold.fill(OTHER_LETTER, 0xc0, 0x2000);
  fold.fill(OTHER_SIGN, 0x2000, 0x2c00);
  fold.fill(OTHER_LETTER, 0x2c00, 0xd800);
  fold.fill(OTHER_SIGN, 0xd800);
  fold.fill(OTHER_SIGN, 0x3000, 0x3040);
  fold.fill(OTHER_LETTER, 0xf900, 0xfb00);
  for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) fold[code] = NEWLINE;
  for (const code of [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) fold[code] = SPACE;
  fold.fill(SPACE, 0x2000, 0x200b);
  for (const code of [0xad, 0x34f, 0x61c, 0x180e, 0xfeff]) fold[code] = NOISE;
  fold.fill(NOISE, 0x200b, 0x2010);
  fold.fill(NOISE, 0x202a, 0x202f);
  fold.fill(NOISE, 0x2060, 0x2070);
  fold.fill(NOISE, 0xfe00, 0xfe10);
  fold.fill(HYPHEN, 0x2010, 0x2016);
  for (const code of [0x2043, 0x2212, 0xfe58, 0xfe63]) fold[code] = HYPHEN;
  // Full-width forms stand in the order of ASCII.
  for (let code = 0xff01; code <= 0xff5e; code += 1) fold[code] = code - 0xfee0;
  for (let at = 0; at < LOOK_ALIKES.length; at += 2) fold[LOOK_ALIKES.charCodeAt(at)] = LOOK_ALIKES.charCodeAt(at + 1);
  return fold;
}

/** Folded byte by UTF-16 unit. Letters keep their case; every dash is a hyphen, every space a space. */
export const FOLD: Uint8Array = buildFold();

/** The folded byte at a place, or NEWLINE outside the string. */
export function foldAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (FOLD[text.charCodeAt(at)] as number) : NEWLINE;
}

function buildWord(): Uint8Array {
  const word = new Uint8Array(128);
  word[OTHER_LETTER] = 1;
  word[95] = 1;
  word.fill(1, 48, 58);
  word.fill(1, 65, 91);
  word.fill(1, 97, 123);
  return word;
}

const WORD: Uint8Array = buildWord();

/** Whether a folded byte belongs to a word. The underscore does: client_secret is one word. */
export function isWord(folded: number): boolean {
  return WORD[folded] === 1;
}
