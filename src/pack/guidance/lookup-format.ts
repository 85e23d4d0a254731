import { z } from 'zod';
import { line, slug } from '../format';
import { choices, heading, id, named, nextStep, pageSource, select, several, some, text } from './pieces';

const verdict = z.enum(['yes', 'no', 'onlyIf', 'askFirst']);

const answerOf = (pieces: Pick<typeof named, 'text' | 'heading' | 'nextStep'>) =>
  z.strictObject({
    verdict,
    headline: pieces.heading,
    explain: several(pieces.text),
    next: several(pieces.nextStep),
  });

const answer = answerOf({ text, heading, nextStep });
const namedAnswer = answerOf(named);

const lookupCase = z
  .strictObject({
    when: choices,
    verdicts: some(verdict).exactOptional(),
    answer: namedAnswer.exactOptional(),
    adds: named.text.exactOptional(),
  })
  .refine(
    (given) => given.answer !== undefined || given.adds !== undefined,
    'needs `answer` or `adds`, or it says nothing',
  );

/** `lookups/<id>.yaml`. Its id is the file's name. */
export const lookupFile = z.strictObject({
  title: heading,
  question: text,
  inShort: text,
  source: pageSource,
  page: slug,
  selects: several(select),
  rowTitle: heading,
  columns: several(z.strictObject({ id, title: heading })),
  rows: some(
    z.strictObject({
      id: slug,
      name: text,
      synonyms: several(line),
      answer,
      cells: z.record(z.string(), text).default({}),
      cases: several(lookupCase),
    }),
  ),
  cases: several(lookupCase),
  notListed: namedAnswer.exactOptional(),
  notes: several(text),
});
