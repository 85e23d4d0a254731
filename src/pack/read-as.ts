import type { z } from 'zod';
import { readYaml } from './read-yaml';
import { sentencesOf } from './sentences';

/** Reads one YAML file against its schema: what it holds, or what is wrong with it, without the file name. */
export function readAs<T extends z.ZodType>(
  schema: T,
  text: string,
): { readonly file: z.infer<T> | undefined; readonly problems: readonly string[] } {
  const parsed = readYaml(text);
  if (parsed.problems.length > 0) return { file: undefined, problems: parsed.problems };
  const read = schema.safeParse(parsed.value);
  if (read.success) return { file: read.data, problems: [] };
  return { file: undefined, problems: sentencesOf(read.error, schema, parsed.value) };
}
