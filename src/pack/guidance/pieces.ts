import { z } from 'zod';
import { englishFirst } from '../english-first';
import { inLanguages, line, mailAddress } from '../format';
import type { NextStep } from '../guidance-data';
import type { Text } from '../request-kind';

/** One line in which anything may be filled in. */
export const calm = line.refine(
  (words) => !words.includes('!'),
  'must do without an exclamation mark; nothing here shouts',
);

/** One line that is the same wherever it stands. */
export const words = calm.refine((given) => !/[{}]/.test(given), 'must do without braces; nothing is filled in here');

/** One line in which `{name}` becomes the name of a row. */
const namedWords = calm.refine(
  (given) => !/[{}]/.test(given.replaceAll('{name}', '')),
  'must have no braces but {name}; nothing else is filled in here',
);

export const headed = <T extends z.ZodType<string>>(given: T) =>
  given.refine((value) => !value.endsWith('.'), 'must be a heading, without a full stop at its end');

export const several = <T extends z.ZodType>(of: T) => z.array(of).default([]);
export const some = <T extends z.ZodType>(of: T) => z.array(of).min(1, 'needs at least one entry');

/** Ids of options, columns and questions: they stand in data alone. */
export const id = z
  .string()
  .regex(/^[a-z0-9][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'must be letters and digits joined by hyphens, such as own-device');

/** Where it leads is checked with all places at once. */
export const place = line;

export const pageSource = z.strictObject({ document: line, section: line });

interface StepFile {
  readonly label: Text;
  readonly place?: string;
  readonly write?: string;
  readonly subject?: Text;
  readonly lines?: readonly Text[];
}

/** A step leads somewhere or writes a mail that is ready. */
export function oneWay({ place, write, subject, lines }: StepFile, context: z.RefinementCtx): void {
  const say = (message: string) => context.addIssue({ code: 'custom', message });
  if ((place === undefined) === (write === undefined)) say('needs either `place` or `write`');
  else if (write !== undefined && (subject === undefined || lines === undefined)) {
    say('needs `subject` and `lines` beside `write`, so that the mail is ready');
  } else if (place !== undefined && (subject !== undefined || lines !== undefined)) {
    say('needs no `subject` and `lines` beside `place`; they go with `write`');
  }
}

export function asStep({ label, place, write, subject, lines }: StepFile): NextStep {
  if (write === undefined || subject === undefined) return { label, place: place ?? '' };
  return { label, write, subject, lines: lines ?? [] };
}

/** What people read, by language: made of words in which nothing is filled in, or of those in which something is. */
export function piecesOf(made: typeof words) {
  const text = inLanguages(made).overwrite(englishFirst);
  const heading = inLanguages(headed(made)).overwrite(englishFirst);
  const step = {
    label: heading,
    place: place.exactOptional(),
    write: mailAddress.exactOptional(),
    subject: heading.exactOptional(),
    lines: z.array(text).exactOptional(),
  };
  return { text, heading, step, nextStep: z.strictObject(step).superRefine(oneWay).transform(asStep) };
}

export const { text, heading, nextStep } = piecesOf(words);
export const named = piecesOf(namedWords);

export const choices = z.record(id, some(z.string()));

const option = z.strictObject({ id, label: heading });
export const select = z.strictObject({ id, label: heading, options: some(option) });
