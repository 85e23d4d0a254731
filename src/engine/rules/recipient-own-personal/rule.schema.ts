import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  by: z
    .array(z.enum(['declared', 'directory', 'name']))
    .min(1)
    .readonly(),
}) satisfies z.ZodType<Options>;
