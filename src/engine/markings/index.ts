import type { SeenMarking } from '../report';
import { readField } from './read-field';
import { vocabularyOf } from './vocabulary';

export { isAbove } from './above';
export type { SchemeId } from './schemes/scheme';
export { type WrittenMarking, writeMarking } from './write';

/** The plain strings of a mail. Undefined: not read. */
export interface MarkedFields {
  readonly subject?: string | undefined;
  /** What was written now. */
  readonly text?: string | undefined;
  /** The history below it. */
  readonly quoted?: string | undefined;
  /** Names of attached files. */
  readonly attachments?: readonly string[] | undefined;
  /** Where a meeting takes place. */
  readonly location?: string | undefined;
}

/**
 * Reads the classification markings and the mentions of them: subject, new text, history, names of attachments,
 * location, in that order and each from its start. Offsets are UTF-16 units of the field's own string; a marking in the history
 * carries the field `quoted`, and one on a quoted line of the new text is a mention. Linear in the length of its input.
 * A field that holds more than a hundred markings or mentions has no more of them listed, except the first of a level
 * not yet listed as a marking.
 * @param schemes ids of the schemes to read. Where several share a form, the first decides. Unknown ids are passed over.
 */
export function readMarkings(fields: MarkedFields, schemes: readonly string[]): readonly SeenMarking[] {
  const vocabulary = vocabularyOf(schemes);
  const seen: SeenMarking[] = [];
  if (vocabulary.schemes.length === 0) return seen;
  const { subject, text, quoted, attachments, location } = fields;
  if (subject) seen.push(...readField(subject, 'subject', undefined, vocabulary));
  if (text) seen.push(...readField(text, 'text', undefined, vocabulary));
  if (quoted) seen.push(...readField(quoted, 'quoted', undefined, vocabulary));
  attachments?.forEach((name, index) => {
    seen.push(...readField(name, 'attachments', index, vocabulary));
  });
  if (location) seen.push(...readField(location, 'location', undefined, vocabulary));
  return seen;
}
