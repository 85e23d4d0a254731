import { z } from 'zod';
import { englishFirst } from '../english-first';
import { day, inLanguages, line, mailAddress, slug, source, telephone, webAddress } from '../format';

const text = inLanguages(line).overwrite(englishFirst);

/** A subject is cut off on a lock screen, and a heading wraps on a phone. */
const title = inLanguages(line.max(60)).overwrite(englishFirst);

/** Ids that stand in records, where only such names are read. Names that every object has would be found in any. */
export const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,59}$/, 'must be letters and digits that begin with a small letter, such as lineManager')
  .refine((given) => !(given in {}), 'is a name that programs keep for themselves; choose another');

const condition = z.strictObject({
  field: z.string(),
  isOneOf: z.array(z.string()).min(1, 'needs at least one entry'),
});

const option = z.strictObject({ value: line.max(100), label: text });

/** Every kind of question in one shape; which names go with which `type` is said in fields.ts. */
const field = z.strictObject({
  id: name,
  label: text,
  hint: text.exactOptional(),
  type: z.enum(['text', 'choice', 'yesNo', 'person', 'country', 'date']),
  optional: z.boolean().default(false),
  when: condition.exactOptional(),
  from: z
    .strictObject({
      account: z.enum(['name', 'address', 'department', 'jobTitle']).exactOptional(),
      tool: slug.exactOptional(),
      answer: name.exactOptional(),
    })
    .exactOptional(),
  lines: z.enum(['one', 'several']).exactOptional(),
  most: z.int().min(1).max(4000).exactOptional(),
  options: z.array(option).exactOptional(),
  many: z.boolean().exactOptional(),
  dontKnow: z.boolean().exactOptional(),
  notBefore: z.string().exactOptional(),
});

export type FieldFile = z.infer<typeof field>;

const section = z.strictObject({ id: slug, title, fields: z.array(field).min(1, 'needs at least one entry') });

const step = z.strictObject({
  id: name,
  does: z.enum(['decide', 'acknowledge', 'complete', 'copy']),
  by: z.strictObject({
    person: z
      .array(z.strictObject({ relation: name, when: condition.exactOptional() }))
      .min(1, 'needs at least one entry')
      .exactOptional(),
    team: z.string().exactOptional(),
  }),
  after: z.array(z.string()).default([]),
  when: condition.exactOptional(),
  title: text,
  who: text,
  dueWorkingDays: z.int().min(1).max(60).exactOptional(),
  others: text.exactOptional(),
});

export type StepFile = z.infer<typeof step>;

const diversion = z.strictObject({ title: text, text, write: mailAddress.exactOptional() });

const several = z.array(text).default([]);

/** `requests/<id>.yaml`. Its id is the file's name. */
export const requestFile = z.strictObject({
  version: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,29}$/, 'must be letters, digits, dots and hyphens, such as 2020-09'),
  letter: z.string().regex(/^[A-Z]$/, 'must be one capital letter from A to Z'),
  title,
  about: text,
  summary: text,
  asks: text,
  bring: several,
  usualTime: text,
  diversions: z.array(diversion).default([]),
  sections: z.array(section).min(1, 'needs at least one entry'),
  // A record names at most twenty people for its steps.
  steps: z.array(step).min(1, 'needs at least one entry').max(20),
  simple: z.boolean().default(false),
  notice: z.array(z.strictObject({ when: condition, text })).default([]),
  refuse: z.array(z.strictObject({ when: condition, text })).default([]),
  rule: z.strictObject({ text, source, guidance: slug.exactOptional() }),
  consequences: z.strictObject({ approve: text, decline: text }),
  afterwards: z.strictObject({ approved: several, declined: several }),
  retention: text,
  keptNowhere: z.boolean().default(false),
});

export type RequestFile = z.infer<typeof requestFile>;

/** `teams.yaml`. */
export const teamsFile = z.strictObject({
  teams: z.array(
    z.strictObject({
      address: mailAddress,
      name: text,
      escalation: z.array(
        z.strictObject({ text, write: mailAddress.exactOptional(), call: telephone.exactOptional() }),
      ),
    }),
  ),
});

/** `packs/bank-holidays/<name>.yaml`. */
export const holidaysFile = z.strictObject({
  title: line,
  source: webAddress,
  days: z.array(z.strictObject({ day, name: text })).min(1, 'needs at least one entry'),
});
