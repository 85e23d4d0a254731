import { z } from 'zod';
import type { Options } from './rule';

const standing = z.enum(['inside', 'partner', 'outside', 'personal', 'own-personal', 'unknown']);

const notTo = z
  .strictObject({
    standings: z.array(standing).min(1).readonly().exactOptional(),
    domains: z
      .array(z.string().regex(/^=?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a domain in lower case, such as example.gov.uk'))
      .min(1)
      .readonly()
      .exactOptional(),
    addresses: z
      .strictObject({
        salt: z.string().min(16),
        sha256: z.array(z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits')).readonly(),
      })
      .readonly()
      .exactOptional(),
  })
  .refine((value) => Object.keys(value).length > 0, 'name at least one of standings, domains and addresses');

export const optionsSchema = z.strictObject({
  level: z.string().trim().min(1).exactOptional(),
  parts: z.array(z.string().trim().min(1)).min(1).readonly().exactOptional(),
  notTo: notTo.readonly(),
}) satisfies z.ZodType<Options>;
