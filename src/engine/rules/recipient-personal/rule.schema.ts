import { z } from 'zod';
import type { Options } from './rule';

export const optionsSchema = z.strictObject({}) satisfies z.ZodType<Options>;
