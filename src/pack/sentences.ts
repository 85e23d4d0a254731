import { z } from 'zod';
import { inWords, meant } from './closest';

type Path = readonly PropertyKey[];

function unwrap(schema: unknown): unknown {
  // What a file must look like is what goes into a pipe; where that is code, what comes out of it.
  if (schema instanceof z.ZodPipe) return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  if (schema instanceof z.ZodLazy) return unwrap(schema.unwrap());
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly;
  return wraps ? unwrap(schema.unwrap()) : schema;
}

function schemaAt(schema: unknown, path: Path): unknown {
  let current = unwrap(schema);
  for (const step of path) {
    if (current instanceof z.ZodObject) {
      const shape = current.shape as { readonly [key: string]: unknown };
      current = unwrap(shape[String(step)] ?? current.def.catchall);
    } else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType);
    else return undefined;
  }
  return current;
}

/** The names that a schema knows at a place inside it. */
export function namesAt(schema: unknown, path: Path): readonly string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as { readonly [key: PropertyKey]: unknown })[step];
  }
  return current;
}

function nameOf(path: Path): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += `[${step + 1}]`;
    else name += name === '' ? String(step) : `.${String(step)}`;
  }
  return `\`${name}\``;
}

const kinds: { readonly [expected: string]: string } = {
  string: 'text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a set of names with values',
  record: 'a set of names with values',
};

function typeSentence(name: string, expected: string, value: unknown): string {
  if (value === undefined) return `${name} is missing`;
  if (value === null) return `${name} is empty`;
  const kind = kinds[expected] ?? expected;
  const quotes = expected === 'string' && typeof value === 'number' ? '; put the number in quotes' : '';
  return `${name} must be ${kind}${quotes}`;
}

/**
 * What zod found, as sentences for somebody who writes policies and not code.
 * @param place where the value stands in the file, in front of each name
 * @param of what unknown names are not part of: "an option of recipient-personal"
 */
export function sentencesOf(
  error: z.ZodError,
  schema: unknown,
  value: unknown,
  place: Path = [],
  of: string | undefined = undefined,
): readonly string[] {
  return error.issues.flatMap((issue): readonly string[] => {
    const path = [...place, ...issue.path];
    const name = nameOf(path);
    switch (issue.code) {
      case 'unrecognized_keys': {
        const known = namesAt(schema, issue.path);
        const where = of ?? (path.length === 0 ? 'known here' : `part of ${name}`);
        return issue.keys.map((key) => `\`${key}\` is not ${where}${meant(key, known)}`);
      }
      case 'invalid_type':
        if (path.length === 0) return ['the file must be a set of names with values'];
        // `{ en: Now, in office hours }` is two names to YAML, the second without a value.
        if (valueAt(value, issue.path) === null && /\s/.test(String(path.at(-1)))) {
          return [`${nameOf(path.slice(0, -1))}: text that holds a comma needs quotes around it`];
        }
        return [typeSentence(name, issue.expected, valueAt(value, issue.path))];
      case 'invalid_value': {
        const found = valueAt(value, issue.path);
        const known = issue.values.map(String);
        if (found === undefined) return [`${name} is missing; it can be ${inWords(known)}`];
        return [`${name} cannot be \`${String(found)}\`${meant(String(found), known)}`];
      }
      case 'too_small':
        if (issue.origin === 'array') return [`${name} needs at least one entry`];
        if (issue.origin === 'string' && issue.minimum === 1) return [`${name} is empty`];
        return [`${name} must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters long' : ''}`];
      case 'too_big': {
        if (issue.origin === 'array') return [`${name} has more than ${issue.maximum} entries`];
        return [`${name} must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`];
      }
      case 'invalid_format':
        if (issue.format === 'email') return [`${name} must be a mail address, such as desk@example.gov.uk`];
        return [
          /^(must|is|needs) /.test(issue.message) ? `${name} ${issue.message}` : `${name} must be ${issue.message}`,
        ];
      case 'custom':
        return [/^(must|is|needs) /.test(issue.message) ? `${name} ${issue.message}` : `${name}: ${issue.message}`];
      default:
        return [`${name}: ${issue.message}`];
    }
  });
}

/** The same problems with the name of their file in front. */
export function inFile(path: string, problems: readonly string[]): readonly string[] {
  return problems.map((problem) => (problem.startsWith('line ') ? `${path}, ${problem}` : `${path}: ${problem}`));
}
