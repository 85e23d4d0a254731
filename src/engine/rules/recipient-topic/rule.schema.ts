import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  mailboxes: z.array(z.email()).min(1).readonly(),
  words: z.array(z.string().trim().min(1)).min(1).readonly(),
  instead: z.email(),
}) satisfies z.ZodType<Options>;
