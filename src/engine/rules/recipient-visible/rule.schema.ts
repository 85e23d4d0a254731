import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  standings: z
    .array(z.enum(['partner', 'outside', 'personal']))
    .min(1)
    .readonly(),
  atLeast: z.int().min(2),
}) satisfies z.ZodType<Options>;
