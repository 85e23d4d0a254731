import { z } from 'zod';
import { englishFirst } from '../english-first';
import { day, inLanguages, line, mailAddress, slug, telephone, webAddress } from '../format';
import type { NextStep, Way } from '../guidance-data';

const calm = line.refine((words) => !words.includes('!'), 'must do without an exclamation mark; nothing here shouts');

/** One line that is the same wherever it stands. */
const words = calm.refine((given) => !/[{}]/.test(given), 'must do without braces; nothing is filled in here');

/** One line in which `{name}` becomes the name of a row. */
const namedWords = calm.refine(
  (given) => !/[{}]/.test(given.replaceAll('{name}', '')),
  'must have no braces but {name}; nothing else is filled in here',
);

const headed = <T extends z.ZodType<string>>(given: T) =>
  given.refine((value) => !value.endsWith('.'), 'must be a heading, without a full stop at its end');

const text = inLanguages(words).overwrite(englishFirst);
const namedText = inLanguages(namedWords).overwrite(englishFirst);
const heading = inLanguages(headed(words)).overwrite(englishFirst);
const namedHeading = inLanguages(headed(namedWords)).overwrite(englishFirst);

const several = <T extends z.ZodType>(of: T) => z.array(of).default([]);
const some = <T extends z.ZodType>(of: T) => z.array(of).min(1, 'needs at least one entry');

/** Ids of options, columns and questions: they stand in data alone. */
const id = z
  .string()
  .regex(/^[a-z0-9][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'must be letters and digits joined by hyphens, such as own-device');

/** Where it leads is checked with all places at once. */
const place = line;

const pageSource = z.strictObject({ document: line, section: line });

export const nextStep = z
  .strictObject({
    label: heading,
    place: place.exactOptional(),
    write: mailAddress.exactOptional(),
    subject: heading.exactOptional(),
    lines: z.array(text).exactOptional(),
  })
  .superRefine((step, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    if ((step.place === undefined) === (step.write === undefined)) say('needs either `place` or `write`');
    else if (step.write !== undefined && (step.subject === undefined || step.lines === undefined)) {
      say('needs `subject` and `lines` beside `write`, so that the mail is ready');
    } else if (step.place !== undefined && (step.subject !== undefined || step.lines !== undefined)) {
      say('needs no `subject` and `lines` beside `place`; they go with `write`');
    }
  })
  .transform(({ label, place, write, subject, lines }): NextStep => {
    if (write === undefined || subject === undefined) return { label, place: place ?? '' };
    return { label, write, subject, lines: lines ?? [] };
  });

/** The front matter of `guidance/<slug>.<language>.md`. */
export const pageFile = z.strictObject({
  title: headed(words),
  inShort: words,
  source: pageSource,
  updated: day.exactOptional(),
  owner: line,
  audience: line,
  policies: several(slug),
  synonyms: several(line),
  must: several(words),
  advised: several(words),
  next: several(nextStep),
});

/** `guidance.yaml`. */
export const guidanceFile = z.strictObject({
  groups: some(z.strictObject({ id: slug, title: heading, pages: some(slug) })),
  often: several(place),
  redirects: z.record(place, place).default({}),
  editions: several(z.strictObject({ date: day, changes: some(z.strictObject({ place, says: text })) })),
});

export type GuidanceFile = z.infer<typeof guidanceFile>;

const choices = z.record(id, some(z.string()));

const option = z.strictObject({ id, label: heading });
const select = z.strictObject({ id, label: heading, options: some(option) });

const verdict = z.enum(['yes', 'no', 'onlyIf', 'askFirst']);

const answer = z.strictObject({ verdict, headline: heading, explain: several(text), next: several(nextStep) });

const namedAnswer = z.strictObject({
  verdict,
  headline: namedHeading,
  explain: several(namedText),
  next: several(nextStep),
});

const lookupCase = z
  .strictObject({
    when: choices,
    verdicts: some(verdict).exactOptional(),
    answer: namedAnswer.exactOptional(),
    adds: namedText.exactOptional(),
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

const way = z
  .strictObject({
    mail: mailAddress.exactOptional(),
    phone: telephone.exactOptional(),
    when: text.exactOptional(),
    chat: z.strictObject({ app: line, channel: line }).exactOptional(),
    web: webAddress.exactOptional(),
    label: heading.exactOptional(),
    network: z.enum(['organisation']).exactOptional(),
  })
  .superRefine((given, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', message });
    const { mail, phone, chat, web } = given;
    if ([mail, phone, chat, web].filter((each) => each !== undefined).length !== 1) {
      say('needs exactly one of `mail`, `phone`, `chat` and `web`');
    } else {
      if (given.when !== undefined && phone === undefined) say('needs no `when`; it goes with `phone`');
      if (web === undefined && (given.label !== undefined || given.network !== undefined)) {
        say('needs no `label` and no `network`; they go with `web`');
      }
      if (web !== undefined && given.label === undefined) say('needs a `label` beside `web`');
    }
  })
  .transform(({ mail, phone, when, chat, web, label, network }): Way => {
    if (mail !== undefined) return { kind: 'mail', address: mail };
    if (phone !== undefined) return { kind: 'phone', number: phone, ...(when === undefined ? {} : { when }) };
    if (chat !== undefined) return { kind: 'chat', ...chat };
    const href = web ?? '';
    return { kind: 'web', label: label ?? { en: href }, href, ...(network === undefined ? {} : { network }) };
  });

/** `contacts.yaml`. */
export const contactsFile = z.strictObject({
  contacts: z.record(
    slug,
    z
      .strictObject({
        name: heading,
        about: text,
        ways: several(way),
        hours: text.exactOptional(),
        note: text.exactOptional(),
        synonyms: several(line),
      })
      .refine(
        ({ ways, note }) => ways.length > 0 || note !== undefined,
        'needs `ways`, or a `note` that says that the source gives none',
      ),
  ),
  retired: several(z.strictObject({ address: line, says: text, contacts: some(slug) })),
  selects: several(z.strictObject({ ...select.shape, when: choices.exactOptional() })),
  routes: several(
    z.strictObject({ when: choices, contacts: some(slug), says: text.exactOptional(), next: several(nextStep) }),
  ),
});

export type ContactsFile = z.infer<typeof contactsFile>;

/** `passwords.yaml`. */
export const passwordsFile = z.strictObject({
  page: slug,
  profiles: some(
    z
      .strictObject({
        id,
        label: heading,
        least: z.int().min(1),
        most: z.int().min(1).exactOptional(),
        source: pageSource,
      })
      .refine(({ least, most }) => most === undefined || most >= least, {
        path: ['most'],
        message: 'must not be less than `least`',
      }),
  ),
  yours: several(text),
  change: z.strictObject({
    reasons: some(z.strictObject({ id, label: heading, must: z.boolean(), says: text })),
    systems: some(z.strictObject({ id, label: heading, hours: z.int().min(1) })),
    late: text,
  }),
});

/** `marking.yaml`. */
export const markingFile = z.strictObject({
  page: slug,
  levels: some(z.strictObject({ level: line, caveat: line.exactOptional(), label: heading, says: text })),
  parts: several(
    z.strictObject({
      kind: z.enum(['prefix', 'handling', 'descriptor', 'codeword', 'caveat']),
      value: line,
      label: heading,
      says: text,
    }),
  ),
  notes: several(text),
});

/** `search.yaml`. */
export const searchFile = z.strictObject({
  synonyms: several(z.array(line).min(2, 'needs at least two words that mean the same')),
  questions: several(z.strictObject({ ask: line, first: place })),
});

/** `coverage.yaml`. */
export const coverageFile = z.strictObject({
  facts: z.record(
    z.string().regex(/^[A-Z]{2,4}$/, 'must be the letters of a fact, such as BT'),
    z.int().min(1).max(999),
  ),
  places: z.record(
    z.string(),
    z.preprocess((given) => (Array.isArray(given) ? given : [given]), some(line)),
  ),
});

export type CoverageFile = z.infer<typeof coverageFile>;
