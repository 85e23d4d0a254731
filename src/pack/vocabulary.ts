import type { z } from 'zod';

/** What a policy can say to one rule. */
export interface RuleVocabulary {
  /** Checks the policy's options. */
  readonly options: z.ZodType;
  /** Every message of the rule, with the names its wording can use. */
  readonly messages: { readonly [messageId: string]: readonly string[] };
  /** Which of the messages can come up under these options; all of them where this is not given. */
  readonly reports?: (options: unknown) => readonly string[];
}

/** Everything a pack can refer to that is not in the pack. */
export interface Vocabulary {
  readonly rules: { readonly [ruleId: string]: RuleVocabulary };
  /** Names that every wording can use, beside those of its message. */
  readonly commonPlaceholders: readonly string[];
  /** Levels of each marking scheme, lowest first. */
  readonly schemes: { readonly [schemeId: string]: readonly string[] };
}
