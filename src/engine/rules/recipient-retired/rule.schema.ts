import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({
  mailboxes: z
    .array(z.strictObject({ address: z.email(), by: z.email().exactOptional() }).readonly())
    .min(1)
    .readonly(),
}) satisfies z.ZodType<Options>;
