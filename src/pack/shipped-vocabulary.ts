import { z } from 'zod';
import { COMMON_PLACEHOLDERS, rules } from '../engine/index';
import { optionsSchemas } from '../engine/rules/schemas';
import type { RuleVocabulary, Vocabulary } from './vocabulary';

/** Rules whose options decide which of their messages can come up. */
const reports: { readonly [ruleId: string]: (options: unknown) => readonly string[] } = {
  'recipient-own-personal': (options) => {
    const { by } = z.object({ by: z.array(z.string()) }).parse(options);
    return by.map((known) => (known === 'name' ? 'sameName' : known));
  },
  'meeting-link': (options) => z.object({ says: z.array(z.string()) }).parse(options).says,
  'reply-recipient-added': (options) =>
    'levels' in z.object({}).loose().parse(options)
      ? ['addedToMarked', 'severalAddedToMarked']
      : ['added', 'severalAdded'],
  'topic-guidance': (options) => {
    const given = z.object({}).loose().parse(options);
    return ['rows' in given ? 'row' : 'levels' in given ? 'level' : 'topic'];
  },
};

const schemas: { readonly [ruleId: string]: z.ZodType | undefined } = optionsSchemas;

function vocabularyOf(ruleId: string, messages: RuleVocabulary['messages']): RuleVocabulary {
  const options = schemas[ruleId];
  if (options === undefined) throw new Error(`The rule ${ruleId} has no schema for its options.`);
  const own = reports[ruleId];
  return own === undefined ? { options, messages } : { options, messages, reports: own };
}

/** The rules and marking schemes of this version: what the packs in the repository can refer to. */
export const shippedVocabulary: Vocabulary = {
  rules: Object.fromEntries(rules.map(({ id, messages }) => [id, vocabularyOf(id, messages)])),
  commonPlaceholders: COMMON_PLACEHOLDERS,
  schemes: {
    'uk-gscp-2018': ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
    'uk-gscp-2024': ['OFFICIAL', 'OFFICIAL-SENSITIVE', 'SECRET', 'TOP SECRET'],
    'uk-gpms': [
      'NOT PROTECTIVELY MARKED',
      'UNCLASSIFIED',
      'PROTECT',
      'RESTRICTED',
      'CONFIDENTIAL',
      'SECRET',
      'TOP SECRET',
    ],
  },
};
