/** Outlook refuses a longer message, plain or Markdown. */
export const LONGEST = 500;

/** Values longer than this are left out by name when the message does not fit otherwise. */
const LONG_VALUE = 60;

/** A text with its parts that came out of the mail told apart: those are never cut, and are escaped in Markdown. */
export type Runs = readonly Run[];

export interface Run {
  readonly text: string;
  /** From the mail: an address, a name, a line. Shown emphasised. */
  readonly isValue: boolean;
}

/**
 * One line of words a person can trust: control characters and the marks that turn the direction of writing would let
 * a subject or a name rearrange the alert around it.
 */
export function oneLine(text: string): string {
  let line = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;
    const turnsWriting =
      (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f;
    if (isControl) line += ' ';
    else if (!turnsWriting) line += character;
  }
  return line.replace(/ {2,}/g, ' ').trim();
}

/** Splits a text at the values that stand in it, longest value first so that none is found inside another. */
export function runsOf(text: string, values: readonly string[]): Runs {
  const sought = values.filter((value) => value !== '').sort((a, b) => b.length - a.length);
  let runs: Runs = [{ text: oneLine(text), isValue: false }];
  for (const value of sought) {
    const next: Run[] = [];
    for (const run of runs) {
      if (run.isValue) {
        next.push(run);
        continue;
      }
      run.text.split(value).forEach((part, index) => {
        if (index > 0) next.push({ text: value, isValue: true });
        if (part !== '') next.push({ text: part, isValue: false });
      });
    }
    runs = next;
  }
  return runs;
}

/** The sentences of a text. A full stop inside a value ends nothing. */
export function sentencesOf(runs: Runs): readonly Runs[] {
  const sentences: Run[][] = [[]];
  const add = (run: Run): void => {
    if (run.text !== '') sentences[sentences.length - 1]?.push(run);
  };
  for (const run of runs) {
    if (run.isValue) {
      add(run);
      continue;
    }
    let from = 0;
    for (let at = run.text.indexOf(' '); at !== -1; at = run.text.indexOf(' ', at + 1)) {
      const before = run.text.charAt(at - 1);
      const next = run.text.charAt(at + 1);
      // A capital, a digit or a value begins a sentence; "e.g. this" goes on.
      const begins = next === '' || next !== next.toLowerCase() || /[0-9"']/.test(next);
      if ((before !== '.' && before !== '?') || !begins) continue;
      add({ text: run.text.slice(from, at), isValue: false });
      sentences.push([]);
      from = at + 1;
    }
    add({ text: run.text.slice(from), isValue: false });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

export function plainOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

export function markdownOf(runs: Runs): string {
  return runs
    .map(({ text, isValue }) => {
      const escaped = escapeMarkdown(text);
      return isValue && escaped.trim() === escaped && escaped !== '' ? `*${escaped}*` : escaped;
    })
    .join('');
}

/** So that a subject cannot format the alert, nor put a link into it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]()<>#~|!]/g, '\\$&').replace(/^([-+]|\d+\.)(?= )/, '\\$1');
}

/** Names the long values instead of showing them. Half an address would be another address. */
export function withoutLongValues(runs: Runs): Runs {
  return runs.map((run) => {
    if (!run.isValue || run.text.length <= LONG_VALUE) return run;
    const text = run.text.includes('@') ? 'an address too long to show' : 'a line too long to show';
    return { text, isValue: false };
  });
}

/** As many whole words as fit, for a wording that nobody held to its limits. */
export function cutAtWord(runs: Runs, most: number): Runs {
  const kept: Run[] = [];
  let left = most - 1;
  for (const run of runs) {
    if (run.text.length <= left) {
      kept.push(run);
      left -= run.text.length;
      continue;
    }
    if (!run.isValue)
      kept.push({ text: run.text.slice(0, Math.max(0, run.text.lastIndexOf(' ', left))), isValue: false });
    return [...kept, { text: '…', isValue: false }];
  }
  return kept;
}
