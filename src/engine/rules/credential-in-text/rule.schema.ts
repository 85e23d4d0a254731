import { z } from 'zod';
import type { Options } from './rule';

const phrases = z.array(z.string().trim().min(1)).min(1).readonly();
const lowerCase = z
  .array(z.string().regex(/^[^\sA-Z]+$/, 'a word in lower case'))
  .min(1)
  .readonly();

export const optionsSchema = z.strictObject({
  words: phrases,
  joins: lowerCase,
  notSecrets: lowerCase,
  unless: phrases.exactOptional(),
  onlyOutside: z.boolean().exactOptional(),
}) satisfies z.ZodType<Options>;
