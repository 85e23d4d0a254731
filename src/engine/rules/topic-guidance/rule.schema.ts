import { z } from 'zod';
import type { Options } from './rule';

const phrases = z.array(z.string().trim().min(1)).min(1).readonly();

export const optionsSchema = z
  .strictObject({
    words: phrases.exactOptional(),
    rows: z
      .array(z.strictObject({ row: z.string().trim().min(1), words: phrases }).readonly())
      .min(1)
      .readonly()
      .exactOptional(),
    levels: phrases.exactOptional(),
    beside: phrases.exactOptional(),
    unless: phrases.exactOptional(),
    kind: z.enum(['mail', 'meeting']).exactOptional(),
  })
  .refine(
    ({ words, rows, levels }) => [words, rows, levels].filter((each) => each !== undefined).length === 1,
    'name one of words, rows and levels',
  ) satisfies z.ZodType<Options>;
