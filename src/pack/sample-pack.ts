import { z } from 'zod';
import type { PackFiles } from './compile';
import type { Vocabulary } from './vocabulary';

/** A small pack and two small rules for the tests of this folder: they stand still while the real ones grow. */

export const sampleVocabulary: Vocabulary = {
  rules: {
    'recipient-personal': {
      options: z.strictObject({}),
      messages: { onePersonal: ['address', 'field'], severalPersonal: ['count', 'address', 'others'] },
    },
    'recipients-visible-max': {
      options: z.strictObject({ max: z.number().int().min(1), only: z.enum(['outside', 'everybody']).optional() }),
      messages: { tooMany: ['count', 'address'] },
    },
    'topic-guidance': {
      options: z.strictObject({ rows: z.array(z.strictObject({ row: z.string() })) }),
      messages: { spoken: ['word'], device: ['word', 'row'] },
      reports: (options) =>
        z.object({ rows: z.array(z.unknown()) }).parse(options).rows.length > 0 ? ['device'] : ['spoken'],
    },
    'marking-above-ceiling': {
      options: z.strictObject({ ceiling: z.string() }),
      messages: { aboveCeiling: ['marking', 'level', 'ceiling', 'place'] },
    },
    'recipient-own-personal': {
      options: z.strictObject({ by: z.array(z.enum(['declared', 'name'])) }),
      messages: { declared: ['address', 'field'], sameName: ['address', 'field'] },
      reports: (options) =>
        z
          .object({ by: z.array(z.string()) })
          .parse(options)
          .by.map((by) => (by === 'name' ? 'sameName' : by)),
    },
  },
  commonPlaceholders: ['organisation'],
  schemes: {
    'uk-gscp-2018': ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
    'uk-gpms': ['RESTRICTED', 'SECRET'],
  },
};

const packYaml = `id: sample
version: 1.0.0
organisation:
  en: the sample office
edition:
  date: 2020-09-16
  validUntil: 2020-10-16
domains:
  inside: [office.example, =head.example]
  partner: [gov.example]
schemes: [uk-gscp-2018, uk-gpms]
ceiling: OFFICIAL
informOnly: false
onFailure:
  verdict: pass
  wording:
    en: Second Look could not check this mail.
settings:
  liveAdvice: { value: true, locked: false }
  cards: { value: true, locked: false }
  rememberDays: { value: 365, locked: false }
policies:
  - too-many-see-each-other
  - marked-above
`;

const tooMany = `rule: recipients-visible-max
options:
  max: 5
outcome: ask
trial: false
source:
  title: Sample guidance
  section: Mail
  standing: document
  facts: [SAM-001]
guidance: mail
wording:
  tooMany:
    en:
      headline: "{count} people will see each other's addresses"
      evidence: The first is {address}.
      why: Addresses are personal data.
      now: Move them to Bcc.
`;

const markedAbove = `rule: marking-above-ceiling
outcome: stop
trial: false
source:
  title: A later policy
  section: All of it
  standing: later-guidance
  facts: []
  url: https://example.test/policy
guidance: mail
wording:
  aboveCeiling:
    en:
      headline: this is marked {level}, and this mail takes nothing above {ceiling}
      evidence: "{place}: {marking}."
      why: This system was not built for it.
      now: Correct the marking, or do not send.
`;

const page = `---
title: Mail
inShort: Think before you send.
source:
  document: Sample guidance
  section: Mail
owner: The sample team
audience: All users
policies: [too-many-see-each-other, marked-above]
must: []
advised: []
---

## Before you send

Look at who is in To.
`;

const guidanceYaml = `groups:
  - id: mail
    title: { en: Mail }
    pages: [mail]
`;

/** Replaces text in one file: path, what, by. An empty `what` replaces all of it; a path alone removes the file. */
export type Change = readonly [path: string, what?: string, by?: string];

/** The sample pack's files, changed. */
export function sampleFiles(...changes: readonly Change[]): PackFiles {
  const files = new Map([
    ['pack.yaml', packYaml],
    ['policies/too-many-see-each-other.yaml', tooMany],
    ['policies/marked-above.yaml', markedAbove],
    ['guidance/mail.en.md', page],
    ['guidance.yaml', guidanceYaml],
  ]);
  return changed(files, changes);
}

/** Files with changes made to them. Throws where a change finds nothing to change: the test would prove nothing. */
export function changed(before: PackFiles, changes: readonly Change[]): PackFiles {
  const files = new Map(before);
  for (const [path, what, by] of changes) {
    const text = files.get(path) ?? '';
    if (what === undefined || by === undefined) files.delete(path);
    else if (what === '') files.set(path, by);
    else if (!text.includes(what)) throw new Error(`${path} does not hold ${what}`);
    else
      files.set(
        path,
        text.replace(what, () => by),
      );
  }
  return files;
}
