import { z } from 'zod';
import type { Options } from './rule';

const levels = z.array(z.string().trim().min(1)).min(1).readonly();

export const optionsSchema = z
  .strictObject({
    standings: z
      .array(z.enum(['partner', 'outside', 'personal', 'own-personal', 'unknown']))
      .min(1)
      .readonly(),
    levels: levels.exactOptional(),
    levelsInside: levels.exactOptional(),
  })
  .refine(
    (value) => value.levels !== undefined || value.levelsInside === undefined,
    'levelsInside goes beside levels',
  ) satisfies z.ZodType<Options>;
