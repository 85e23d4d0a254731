import { attributionAt, attributionBefore } from './attribution';
import { headerBlockAt } from './header-block';
import { dashedWords, deviceLines, forwardLines, longestHeaderWord } from './history-words';
import { isBlankUnit, lineEndAt, nextLineAt } from './lines';

/** How many lines the header of a mail may have, a wrapped list of recipients included. */
const linesAhead = 16;
/** How many lines may introduce a quotation. */
const linesAbove = 3;
const shortestForwardLine = 20;
const longestForwardLine = 50;
/** A header word, the asterisks around it and what follows. */
const longestFirstWord = longestHeaderWord + 3;
const NEWLINE = 0x0a;
const UNDERSCORE = 0x5f;
const QUOTE = 0x3e;

/** A body in two parts: what was written now, and the history below it. */
export interface SplitBody {
  /** Always a prefix of what was split. Without history it is the whole. */
  readonly text: string;
  /** A suffix of what was split, from the first line of the history on; empty without one. */
  readonly quoted: string;
}

/**
 * Separates the new text from the history below it. Only what runs to the end of the body is history: an answer
 * written between or below quoted lines keeps those lines in the text, so that no word of the sender is set aside.
 * Behind the header of an earlier mail everything is history, because there nothing tells an answer from a quotation,
 * unless that mail has a sign before each line.
 */
export function splitHistory(text: string): SplitBody {
  return splitAt(text, findHistory(text));
}

export function splitAt(text: string, cut: number | undefined): SplitBody {
  if (cut === undefined) return { text, quoted: '' };
  let end = cut;
  while (end > 0 && isBlankUnit(text.charCodeAt(end - 1))) end--;
  let start = cut;
  while (start < text.length && isBlankUnit(text.charCodeAt(start))) start++;
  return { text: text.slice(0, end), quoted: text.slice(start) };
}

/** Offset at which the history begins. Linear: each line is looked at once, with a bounded look ahead. */
export function findHistory(text: string): number | undefined {
  /** Where the quoted lines begin that nothing of the sender's has followed yet. */
  let quotedFrom: number | undefined;
  /** A line of underscores, as long as only empty lines have followed it. */
  let ruleFrom: number | undefined;
  let header: number | undefined;
  let at = 0;
  while (at < text.length) {
    let first = at;
    let unit = text.charCodeAt(first);
    while (unit !== NEWLINE && isBlankUnit(unit)) unit = text.charCodeAt(++first);
    if (unit === NEWLINE || first >= text.length) {
      at = first + 1;
      continue;
    }
    let end = -1;
    if (unit === QUOTE && isQuotedLine(text, first, at)) {
      if (quotedFrom === undefined) quotedFrom = at;
      ruleFrom = undefined;
    } else if (unit === UNDERSCORE && isRule(text, first)) {
      ruleFrom = at;
    } else {
      // Every form of a beginning has a dash or, behind its first word, a space or a colon: most short lines have none.
      const word = isDash(unit) ? first : firstWordEnd(text, first);
      if (text.charCodeAt(word) === NEWLINE) end = word;
      else if (word < first + longestFirstWord) {
        end = lineEndAt(text, word);
        if (beginsHistory(text, first, end, ruleFrom !== undefined)) {
          const from = ruleFrom === undefined ? at : ruleFrom;
          const quotedAt = quotedBelow(text, end);
          if (quotedAt === undefined) {
            header = from;
            break;
          }
          // An answer may still follow its quoted lines.
          if (quotedFrom === undefined) quotedFrom = from;
          ruleFrom = undefined;
          at = quotedAt;
          continue;
        }
      }
      ruleFrom = undefined;
      if (quotedFrom !== undefined && !isDeviceLine(text, first)) quotedFrom = undefined;
    }
    at = (end < 0 ? lineEndAt(text, first) : end) + 1;
  }
  return quotedFrom === undefined ? header : attributionBefore(text, quotedFrom);
}

/** Where the quoted lines of the mail begin whose header goes on behind `end`, if its first line is a quoted one. */
function quotedBelow(text: string, end: number): number | undefined {
  let isBelowHeader = false;
  let at = nextLineAt(text, end);
  for (let line = 0; line < linesAhead && at < text.length; line++) {
    const lineEnd = lineEndAt(text, at);
    let first = at;
    while (first < lineEnd && isBlankUnit(text.charCodeAt(first))) first++;
    if (isQuotedLine(text, first, at)) return at;
    if (first === lineEnd) isBelowHeader = true;
    // A line of the header has a colon behind its name, or goes on with the one above.
    else if (isBelowHeader || (first === at && text.slice(first, first + longestFirstWord).indexOf(':') < 0))
      return undefined;
    at = nextLineAt(text, lineEnd);
  }
  return undefined;
}

/** Whether quoted lines begin within a few lines of `from`, and something of the sender's follows before `to`. */
export function isAnsweredWithin(text: string, from: number, to: number): boolean {
  let hasQuoted = false;
  let lead = 0;
  for (let at = from; at < to; at = lineEndAt(text, at) + 1) {
    let first = at;
    while (first < to && isBlankUnit(text.charCodeAt(first)) && text.charCodeAt(first) !== NEWLINE) first++;
    if (first >= to || text.charCodeAt(first) === NEWLINE) continue;
    if (isQuotedLine(text, first, at)) hasQuoted = true;
    else if (hasQuoted && !isDeviceLine(text, first)) return true;
    else if (!hasQuoted && ++lead > linesAbove) return false;
  }
  return false;
}

function beginsHistory(text: string, first: number, end: number, isBelowRule: boolean): boolean {
  if (isDash(text.charCodeAt(first))) return isDashedLine(text, first, end);
  if (headerBlockAt(text, first, end, isBelowRule)) return true;
  if (isForwardLine(text, first, end)) return true;
  const attribution = attributionAt(text, first, end);
  if (attribution === undefined) return false;
  // With quoted lines below it the attribution belongs to them, and an answer may still follow.
  let next = nextLineAt(text, attribution);
  while (next < text.length && isBlankUnit(text.charCodeAt(next))) next++;
  return !isQuotedLine(text, next, next);
}

/** Where a space, a colon or the line's end follows, at most so many units on. */
function firstWordEnd(text: string, first: number): number {
  const limit = Math.min(text.length, first + longestFirstWord);
  let at = first + 1;
  for (; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || unit === 0x20 || unit === 0x3a) break;
  }
  return at;
}

/** RFC 3676: a quoted line begins with `>`. `>From` is how mailbox files escape a line that begins with From. */
function isQuotedLine(text: string, first: number, lineStart: number): boolean {
  return text.charCodeAt(first) === QUOTE && first - lineStart < 2 && text.slice(first + 1, first + 6) !== 'From ';
}

function isDashedLine(text: string, first: number, end: number): boolean {
  if (end - first > 90) return false;
  let from = first;
  let to = end;
  while (from < end && (isDash(text.charCodeAt(from)) || isBlankUnit(text.charCodeAt(from)))) from++;
  while (to > from && (isDash(text.charCodeAt(to - 1)) || isBlankUnit(text.charCodeAt(to - 1)))) to--;
  return from - first > 1 && end - to > 1 && dashedWords.has(text.slice(from, to).toLowerCase());
}

function isForwardLine(text: string, first: number, end: number): boolean {
  if (end - first < shortestForwardLine) return false;
  let last = end;
  while (last > first && isBlankUnit(text.charCodeAt(last - 1))) last--;
  if (text.charCodeAt(last - 1) !== 0x3a || last - first > longestForwardLine) return false;
  return forwardLines.has(text.slice(first, last).toLowerCase());
}

function isRule(text: string, first: number): boolean {
  let at = first;
  while (text.charCodeAt(at) === UNDERSCORE) at++;
  const length = at - first;
  while (at < text.length && text.charCodeAt(at) !== NEWLINE && isBlankUnit(text.charCodeAt(at))) at++;
  return length > 4 && (at === text.length || text.charCodeAt(at) === NEWLINE);
}

function isDeviceLine(text: string, first: number): boolean {
  const line = text.slice(first, first + 30).toLowerCase();
  return deviceLines.some((words) => line.slice(0, words.length) === words);
}

function isDash(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015);
}
