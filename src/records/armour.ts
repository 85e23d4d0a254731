import { sha256 } from '../engine';
import { decodeBase64, encodeBase64, utf8Length } from './base64';

/** The version of the armour this program writes, and the only one it opens. */
export const ARMOUR_VERSION = 1;
export const ARMOUR_SENTENCE = 'For Second Look. You need not read this.';
const COLUMNS = 76;
const END = '-----END SECOND LOOK-----';
const MOST_BYTES = 1_048_576;

export type ArmourProblem = 'twoArmours' | 'truncated' | 'hashMismatch' | 'newerVersion' | 'tooLarge' | 'damaged';

export type Opened =
  | { readonly found: 'none' }
  /** Only behind a quotation mark at the start of the line. */
  | { readonly found: 'quoted' }
  | { readonly found: 'armour'; readonly json: string; readonly hash: string }
  | { readonly found: 'unreadable'; readonly why: ArmourProblem; readonly version?: number };

/** The lines of an armour: BEGIN with version and length in bytes, the hash, base64 of at most 76 columns, END. */
export function armourLines(json: string, hash: string): readonly string[] {
  const lines = [`-----BEGIN SECOND LOOK ${ARMOUR_VERSION} ${utf8Length(json)}-----`, `sha256 ${hash}`];
  const encoded = encodeBase64(json);
  for (let at = 0; at < encoded.length; at += COLUMNS) lines.push(encoded.slice(at, at + COLUMNS));
  lines.push(END);
  return lines;
}

/** Invisible characters that gateways and mail programs put into long words. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const BEGIN =
  /-----[ \n]{0,4}BEGIN[ \n]{1,4}SECOND[ \n]{1,4}LOOK[ \n]{1,4}(\d{1,6})[ \n]{1,4}(\d{1,9})[ \n]{0,4}-----/g;
const ENDING = /-----[ \n]{0,4}END[ \n]{1,4}SECOND[ \n]{1,4}LOOK/;
const HASH_AND_CONTENT = /^sha256([0-9a-f]{64})([A-Za-z0-9+/=]*)$/;

/**
 * Opens the one armour of a mail's new text. White space of any kind may stand anywhere between its words and within
 * the base64: that is what HTML, wrapping and nbsp do to it. An armour whose first line carries a quotation mark is
 * somebody's quotation, whoever failed to set it apart. Linear.
 */
export function openArmour(body: string): Opened {
  const text = plain(body);
  const starts = beginsOf(text);
  const own = starts.filter(({ at }) => !isQuotedAt(text, at));
  const [begin, second] = own;
  if (begin === undefined) return { found: starts.length > 0 ? 'quoted' : 'none' };
  if (second !== undefined) return { found: 'unreadable', why: 'twoArmours' };
  if (begin.version !== ARMOUR_VERSION) {
    const why = begin.version > ARMOUR_VERSION ? 'newerVersion' : 'damaged';
    return { found: 'unreadable', why, version: begin.version };
  }
  if (begin.bytes > MOST_BYTES) return { found: 'unreadable', why: 'tooLarge' };
  const rest = text.slice(begin.end);
  const end = ENDING.exec(rest);
  return end === null ? { found: 'unreadable', why: 'truncated' } : openContent(rest.slice(0, end.index), begin.bytes);
}

function openContent(content: string, bytes: number): Opened {
  const read = HASH_AND_CONTENT.exec(content.replace(/[ \n]/g, ''));
  if (read === null) return { found: 'unreadable', why: 'damaged' };
  const [, hash = '', encoded = ''] = read;
  if (encoded.length < Math.ceil(bytes / 3) * 4) return { found: 'unreadable', why: 'truncated' };
  const json = decodeBase64(encoded);
  if (json === undefined || utf8Length(json) !== bytes) return { found: 'unreadable', why: 'damaged' };
  return sha256(json) === hash ? { found: 'armour', json, hash } : { found: 'unreadable', why: 'hashMismatch' };
}

function plain(body: string): string {
  return body
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\f\v\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

/** What stands above the armour of a mail's new text: the part that people read. */
export function aboveArmour(body: string): string {
  const text = plain(body);
  const begin = beginsOf(text).find(({ at }) => !isQuotedAt(text, at));
  return begin === undefined ? text : text.slice(0, begin.at);
}

/** Whether a text holds what would be taken for the beginning of an armour. */
export function holdsArmour(body: string): boolean {
  return beginsOf(plain(body)).length > 0;
}

interface Begin {
  readonly at: number;
  readonly end: number;
  readonly version: number;
  readonly bytes: number;
}

function beginsOf(text: string): readonly Begin[] {
  const found: Begin[] = [];
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match !== null; match = BEGIN.exec(text)) {
    const [whole, version = '', bytes = ''] = match;
    found.push({ at: match.index, end: match.index + whole.length, version: Number(version), bytes: Number(bytes) });
  }
  return found;
}

function isQuotedAt(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const mark = text
    .slice(lineStart, Math.min(at, lineStart + 200))
    .replace(/^ +/, '')
    .charAt(0);
  return at > 0 && (mark === '>' || mark === '|');
}
