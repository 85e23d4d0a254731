import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  levels: z.array(z.string().trim().min(1)).min(1).readonly(),
  onlyOutside: z.boolean().exactOptional(),
}) satisfies z.ZodType<Options>;
