import { z } from 'zod';
import type { Options } from './rule';

const phrases = z.array(z.string().trim().min(1)).min(1).readonly();

const tool = z.strictObject({
  name: z.string().trim().min(1),
  row: z.string().trim().min(1),
  links: z
    .array(
      z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/, 'a host and the beginning of a path, such as zoom.us/j/'),
    )
    .min(1)
    .readonly(),
  passcodeIn: z
    .array(z.string().regex(/^[a-z0-9_]+$/, 'the name of a parameter in lower case'))
    .readonly()
    .exactOptional(),
  onlyOutside: z.boolean().exactOptional(),
});

export const optionsSchema = z.strictObject({
  tools: z.array(tool.readonly()).readonly(),
  says: z
    .array(z.enum(['publicLink', 'listed', 'onlyOutside', 'noPasscode', 'dialIn']))
    .min(1)
    .readonly(),
  passcodeWords: phrases.exactOptional(),
  dialInWords: phrases.exactOptional(),
  levels: phrases.exactOptional(),
}) satisfies z.ZodType<Options>;
