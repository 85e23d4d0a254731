import { z } from 'zod';
import { day, line, slug } from '../format';
import { headed, heading, id, nextStep, pageSource, place, several, some, text, words } from './pieces';

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
  deviceSteps: z.strictObject({ place, label: heading }).exactOptional(),
  redirects: z.record(place, place).default({}),
  editions: several(z.strictObject({ date: day, changes: some(z.strictObject({ place, says: text })) })),
});

export type GuidanceFile = z.infer<typeof guidanceFile>;

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
    reasons: some(z.strictObject({ id, label: heading, must: z.boolean(), says: text, asks: heading.exactOptional() })),
    systems: some(z.strictObject({ id, label: heading, hours: z.int().min(1) })),
    late: text,
  }),
});

/** `marking.yaml`. */
export const markingFile = z.strictObject({
  page: slug,
  levels: some(z.strictObject({ level: line, label: heading, says: text })),
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
