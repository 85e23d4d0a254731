import { foldWord, rawWords } from '../words/words';

/** Letters of evidence either side of what was found. */
const AROUND = 40;

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Where a text first says one of these words, with a little of what stands around it, cut between words. */
export function excerptOf(text: string, words: readonly string[]): Excerpt | undefined {
  const wanted = new Set(words);
  for (const { 0: match, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
    if (!rawWords(match).some((raw) => wanted.has(foldWord(raw)))) continue;
    const line = text.lastIndexOf('\n', index) + 1;
    const lineEnd = text.indexOf('\n', index);
    const end = index + match.length;
    const from = Math.max(line, index - AROUND);
    const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
    const before = text.slice(from, index);
    const after = text.slice(end, to);
    return {
      before: from > line ? `…${before.replace(/^\S*\s/, ' ')}` : before,
      found: match,
      after: to < (lineEnd < 0 ? text.length : lineEnd) ? `${after.replace(/\s\S*$/, ' ')}…` : after,
    };
  }
  return undefined;
}
