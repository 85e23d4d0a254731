import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  ceiling: z.string().trim().min(1),
}) satisfies z.ZodType<Options>;
