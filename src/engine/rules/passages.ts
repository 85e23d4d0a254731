import type { Reading } from '../rule';
import type { WordText } from './phrases';

/** A part of the item that the sender wrote now. */
export interface Passage {
  readonly field: 'subject' | 'location' | 'text';
  /** The field's plain string, with spaces in place of quoted lines: offsets are those of the field. */
  readonly text: string;
  readonly written: WordText;
}

const ANSWER = /^\s*(?:re|fw|fwd|atb|ymlaen)\s*:/i;
const QUOTED_LINE = /^ ?>.*$/gm;

// Several rules look at one Reading, and searching its text is most of their work.
const read = new WeakMap<Reading, readonly Passage[]>();

/**
 * What the sender wrote now: the subject, unless the item answers or forwards another and has it from there, a meeting's
 * location, and the new text without the lines of another mail that it quotes. Read once for each Reading. Linear.
 */
export function passagesOf(reading: Reading): readonly Passage[] {
  const before = read.get(reading);
  if (before !== undefined) return before;
  const { subject = '', text = '', message, known, sought = [] } = reading;
  const isAnswer = (known.origin !== undefined && known.origin.kind !== 'new') || ANSWER.test(subject);
  const own = text.indexOf('>') < 0 ? text : text.replace(QUOTED_LINE, (line) => ' '.repeat(line.length));
  const passages = [
    passage('subject', isAnswer ? '' : subject, sought),
    passage('location', message.location ?? '', sought),
    passage('text', own, sought),
  ].filter(({ text: written }) => written !== '');
  read.set(reading, passages);
  return passages;
}

function passage(field: Passage['field'], text: string, sought: readonly string[]): Passage {
  return { field, text, written: { text, sought } };
}

/** The number of the line that a place stands in, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
