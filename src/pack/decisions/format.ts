import { z } from 'zod';
import { isCountry } from '../countries';
import type { Statement, ToolStep } from '../decision-data';
import { line, slug } from '../format';
import {
  asStep,
  calm,
  heading,
  id,
  nextStep,
  oneWay,
  pageSource,
  piecesOf,
  place,
  several,
  some,
  text,
} from '../guidance/pieces';
import { name } from '../requests/format';

/** Words in which answers are filled in. */
const filled = piecesOf(calm);

const statementShape = z.strictObject({
  question: z.string().exactOptional(),
  among: some(z.string()).exactOptional(),
  isOneOf: some(z.string()).exactOptional(),
  atLeast: z.int().min(1).exactOptional(),
  all: z.lazy(() => some(statement)).exactOptional(),
  any: z.lazy(() => some(statement)).exactOptional(),
  not: z.lazy(() => statement).exactOptional(),
});

/** In one shape, so that what is wrong is said of the name that is wrong, and not of every form it could have. */
const statement: z.ZodType<Statement> = z.lazy(() =>
  statementShape.transform((given, context): Statement => {
    const { question, among, isOneOf, atLeast, all, any, not } = given;
    const names = Object.keys(given).sort().join();
    if (question !== undefined && isOneOf !== undefined && names === 'isOneOf,question') return { question, isOneOf };
    if (among !== undefined && isOneOf !== undefined && atLeast !== undefined && names === 'among,atLeast,isOneOf') {
      return { among, isOneOf, atLeast };
    }
    if (all !== undefined && names === 'all') return { all };
    if (any !== undefined && names === 'any') return { any };
    if (not !== undefined && names === 'not') return { not };
    context.addIssue({
      code: 'custom',
      message:
        'needs `question` and `isOneOf`, or `among`, `isOneOf` and `atLeast`, or one of `all`, `any` and `not`, and nothing besides',
    });
    return z.NEVER;
  }),
);

const when = statement.exactOptional();

/** Every kind of question in one shape; which names go with which `type` is said in questions.ts. */
const question = z.strictObject({
  id: name,
  label: text,
  hint: text.exactOptional(),
  type: z.enum(['choice', 'yesNo', 'countries', 'text', 'day', 'duration', 'link']),
  optional: z.boolean().default(false),
  when,
  options: z.array(z.strictObject({ value: line.max(100), label: heading })).exactOptional(),
  many: z.boolean().exactOptional(),
  notSure: z.boolean().exactOptional(),
  transit: z.boolean().exactOptional(),
  home: z.string().refine(isCountry, 'must be the two letters of a country, such as GB').exactOptional(),
  notAfter: z.literal('today').exactOptional(),
  lines: z.enum(['one', 'several']).exactOptional(),
  most: z.int().min(1).max(4000).exactOptional(),
});

export type QuestionFile = z.infer<typeof question>;

/** A next step, and beside it when it is offered and what it takes along. */
const step = z
  .strictObject({ ...filled.step, when, carry: z.record(z.string(), z.string()).exactOptional() })
  .superRefine(oneWay)
  .transform(({ when, carry, ...rest }): ToolStep => {
    return { ...asStep(rest), ...(when === undefined ? {} : { when }), ...(carry === undefined ? {} : { carry }) };
  });

const result = z.strictObject({
  id,
  when,
  verdict: z.enum(['yes', 'no', 'onlyIf', 'askFirst']),
  headline: filled.heading,
  because: some(filled.text),
  source: pageSource,
  tasks: several(z.strictObject({ id, text: filled.text, when })),
  next: several(step),
});

const deed = z.strictObject({
  id,
  text,
  explain: several(text),
  contacts: several(slug),
  next: several(nextStep),
  keeps: text.exactOptional(),
  when,
});

const savedFile = z.strictObject({
  label: heading,
  title: heading,
  first: several(text),
  contacts: several(slug),
  places: several(place),
  withAnswers: z.boolean().default(false),
});

/** `decisions/<id>.yaml`. Its id is the file's name. */
export const toolFile = z
  .strictObject({
    pace: z.enum(['steps', 'page', 'do']),
    title: heading,
    inShort: text,
    before: several(text),
    source: pageSource,
    page: slug,
    synonyms: several(line),
    questions: some(question).exactOptional(),
    sections: some(z.strictObject({ id, title: heading, questions: some(question) })).exactOptional(),
    deeds: several(deed),
    results: several(result),
    always: several(text),
    counts: z.strictObject({ answers: some(z.string()), title: heading }).exactOptional(),
    file: savedFile.exactOptional(),
    savesAnswers: z.boolean().default(false),
  })
  .refine(({ questions, sections }) => questions === undefined || sections === undefined, {
    path: ['sections'],
    message: 'stands beside `questions`; a tool has one or the other',
  });

export type ToolFile = z.infer<typeof toolFile>;

const answer = z.union([line, z.array(line)], 'must be an answer, or a list of answers');

/** `decisions/<id>.answers.yaml`: what a tool says to these answers. */
export const answersFile = z.array(
  z.strictObject({ says: line, answers: z.record(z.string(), answer), result: z.string() }),
);

export type AnswersFile = z.infer<typeof answersFile>;
