import { z } from 'zod';

/** One line of text: folded YAML keeps line ends, which no alert and no subject may hold. */
export const line = z
  .string()
  .overwrite((value) => value.replace(/\s+/g, ' ').trim())
  .min(1, 'is empty');

export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be small letters and digits joined by hyphens, such as own-personal-address',
  );

/** True for a day that is in the calendar: 2020-02-30 is not. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export const day = z.string().refine(isDay, 'must be a day of the calendar, written 2020-09-16');

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A text by language. English is always there; other languages are added beside it. */
export function inLanguages<T extends z.ZodType>(text: T) {
  return z
    .object({ en: text })
    .catchall(text)
    .superRefine((texts, context) => {
      for (const tag of Object.keys(texts)) {
        if (!languageTag.test(tag)) {
          context.addIssue({ code: 'custom', path: [tag], message: 'is not a language tag such as en or cy' });
        }
      }
    });
}

const domain = z
  .string()
  .regex(
    /^=?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/,
    'must be a domain in small letters, such as example.gov.uk (with its sub-domains) or =example.gov.uk (itself alone)',
  );

export const webAddress = z.url({ protocol: /^https$/, error: 'must be an address that starts with https://' });

export const telephone = z
  .string()
  .regex(/^\+?\d[\d ]{5,18}\d$/, 'must be a telephone number in digits and spaces, such as 0800 917 5148');

export const mailAddress = z.email('must be a mail address');

/** One desk for a lost, stolen or hacked device. */
const desk = z
  .strictObject({ who: inLanguages(line), call: telephone.optional(), write: mailAddress.optional() })
  .refine(({ call, write }) => call !== undefined || write !== undefined, 'needs `call` or `write`');

const readyMail = { subject: inLanguages(line), text: inLanguages(z.array(line).min(1, 'needs at least one entry')) };

/** `afterSending` of `pack.yaml`. */
const afterSending = z.strictObject({
  recall: inLanguages(line),
  tell: z.strictObject({
    who: inLanguages(line),
    advice: inLanguages(line),
    write: mailAddress.optional(),
    ...readyMail,
  }),
  askToDelete: z.strictObject(readyMail),
  headlines: z.record(slug, inLanguages(line)).optional(),
});

const setting = <T extends z.ZodType>(value: T) => z.strictObject({ value, locked: z.boolean() });

/** `settings` of `pack.yaml`. */
const settings = z.strictObject({
  liveAdvice: setting(z.boolean()),
  cards: setting(z.boolean()),
  rememberDays: setting(z.int().min(0, 'must be at least 0').max(3650, 'must be at most 3650, ten years')),
});

/** `overrides` of `pack.yaml`. */
const overrides = z.strictObject({
  header: z
    .string()
    .regex(/^X-[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'must be the name of a header, such as X-Second-Look-Override'),
  reasons: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens, as a header holds it'),
        label: inLanguages(line),
      }),
    )
    .min(1, 'needs at least one entry')
    .max(8),
  audit: mailAddress.exactOptional(),
});

/** `pack.yaml`. */
export const packFile = z.strictObject({
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be three numbers that grow with each change, such as 1.0.0'),
  organisation: inLanguages(line),
  edition: z
    .strictObject({ date: day, validUntil: day.optional(), live: webAddress.optional() })
    .refine((edition) => edition.validUntil === undefined || edition.validUntil >= edition.date, {
      path: ['validUntil'],
      message: 'is before `date`',
    }),
  domains: z.strictObject({ inside: z.array(domain).min(1, 'needs at least one entry'), partner: z.array(domain) }),
  schemes: z.array(z.string()).min(1, 'needs at least one entry'),
  ceiling: z.string(),
  informOnly: z.boolean(),
  onFailure: z.strictObject({ verdict: z.enum(['pass', 'ask']), wording: inLanguages(line) }),
  policies: z.array(slug).min(1, 'needs at least one entry'),
  settings,
  overrides: overrides.exactOptional(),
  labels: z.record(z.string(), line).exactOptional(),
  deviceTrouble: z.array(desk).min(1, 'needs at least one entry').optional(),
  afterSending: afterSending.optional(),
  policyTeam: mailAddress.optional(),
  requests: z.array(slug).optional(),
  tools: z.array(slug).optional(),
  gateways: z
    .array(domain.refine((host) => !host.startsWith('='), 'must be the name of a host, such as mail.example.gov.uk'))
    .optional(),
  holidays: slug.optional(),
});

export type PackFile = z.infer<typeof packFile>;

const words = z.strictObject({ headline: line, evidence: line, why: line, now: line });

export const source = z
  .strictObject({
    title: line,
    section: line,
    standing: z.enum(['document', 'later-guidance', 'public-need']),
    facts: z.array(z.string().regex(/^[A-Z]{2,4}-\d{3}$/, 'must be the id of a fact, such as RW-005')),
    url: webAddress.exactOptional(),
  })
  .superRefine((given, context) => {
    if (given.standing === 'document' && given.facts.length === 0) {
      context.addIssue({
        code: 'custom',
        path: ['facts'],
        message: 'is empty; a rule of the document names its facts',
      });
    }
    if (given.standing === 'later-guidance' && given.url === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['url'],
        message: 'is missing; later guidance says where it can be read',
      });
    }
  });

/** `policies/<id>.yaml`. The options are checked against the rule's own schema. */
export const policyFile = z.strictObject({
  rule: z.string(),
  options: z.record(z.string(), z.unknown()).optional(),
  outcome: z.enum(['inform', 'ask', 'stop']),
  trial: z.boolean(),
  override: z.literal(true).exactOptional(),
  place: line.exactOptional(),
  covers: z.array(slug).min(1).optional(),
  source,
  guidance: slug,
  wording: z.record(z.string(), inLanguages(words)),
});

export type PolicyFile = z.infer<typeof policyFile>;
