import { hasOwn } from './own-property';

/** Reads one value at a path; undefined, with at least one more problem noted, where it cannot. */
export type Reader<T> = (value: unknown, path: string, problems: Problems) => T | undefined;

/** Sentences about what is wrong, each naming the path and the mend. */
interface Problems {
  note(sentence: string): void;
}

/** One reader for each property of the type, whether it must be there or not. */
type Parts<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

const A_LOT = 200;

export const text: Reader<string> = (value, path, problems) => {
  if (typeof value === 'string') return value;
  problems.note(
    `\`${path}\` must be text, and is ${kindOf(value)}${value === null ? '; leave it out where it is not known' : ''}.`,
  );
  return undefined;
};

/** A whole number from 0. */
export const amount: Reader<number> = (value, path, problems) => {
  if (typeof value === 'number' && value >= 0 && Math.floor(value) === value && value !== Number.POSITIVE_INFINITY)
    return value;
  problems.note(
    `\`${path}\` must be a whole number from 0, and is ${typeof value === 'number' ? String(value) : kindOf(value)}.`,
  );
  return undefined;
};

export const truth: Reader<boolean> = (value, path, problems) => {
  if (typeof value === 'boolean') return value;
  problems.note(`\`${path}\` must be true or false, and is ${kindOf(value)}.`);
  return undefined;
};

export function textLike(pattern: RegExp, example: string): Reader<string> {
  return (value, path, problems) => {
    const string = text(value, path, problems);
    if (string === undefined || pattern.test(string)) return string;
    problems.note(`\`${path}\` is "${shorten(string)}"; write it like "${example}".`);
    return undefined;
  };
}

export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value, path, problems) => {
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    const given = typeof value === 'string' ? `"${shorten(value)}"` : kindOf(value);
    problems.note(`\`${path}\` must be one of ${allowed.map((word) => `"${word}"`).join(', ')}, and is ${given}.`);
    return undefined;
  };
}

export function listOf<T>(item: Reader<T>, most = Number.POSITIVE_INFINITY): Reader<readonly T[]> {
  return (value, path, problems) => {
    if (!Array.isArray(value)) {
      problems.note(`\`${path}\` must be a list, and is ${kindOf(value)}; put it in square brackets.`);
      return undefined;
    }
    if (value.length > most) {
      problems.note(`\`${path}\` has ${value.length} entries, and may have ${most}; leave out the rest.`);
      return undefined;
    }
    // Not `map`, which passes over the holes of a sparse list.
    const read: T[] = [];
    for (let i = 0; i < value.length; i += 1) {
      const entry = item(value[i], `${path}[${i}]`, problems);
      if (entry !== undefined) read.push(entry);
    }
    return read.length === value.length ? read : undefined;
  };
}

/** An object used as a table; its keys are read in lower case. */
export function tableOf<T>(item: Reader<T>): Reader<{ readonly [key: string]: T }> {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.note(`\`${path}\` must be an object, and is ${kindOf(value)}.`);
      return undefined;
    }
    // Without a prototype, so that an entry may have any name, `__proto__` too.
    const table: { [key: string]: T } = Object.create(null);
    const keys = Object.keys(value);
    let sound = true;
    for (const key of keys) {
      const entry = item(value[key], `${path}["${shorten(key)}"]`, problems);
      if (entry === undefined) sound = false;
      else table[key.trim().toLowerCase()] = entry;
    }
    return sound ? table : undefined;
  };
}

/**
 * An object with just these parts, of which some are needed. Refuses any other, and names the nearest that it knows.
 * The noun completes the sentence "… is not a property of a message".
 */
export function objectOf<T>(noun: string, parts: Parts<T>, needed: readonly (keyof T & string)[]): Reader<T> {
  const readers = parts as { readonly [key: string]: Reader<unknown> };
  const known = Object.keys(readers);
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.note(`${path === '' ? 'This' : `\`${path}\``} must be an object, ${noun}, and is ${kindOf(value)}.`);
      return undefined;
    }
    const inside = path === '' ? '' : `${path}.`;
    const read: { [key: string]: unknown } = {};
    let sound = true;
    for (const key of Object.keys(value)) {
      const reader = known.includes(key) ? readers[key] : undefined;
      const part = reader?.(value[key], inside + key, problems);
      if (reader === undefined) {
        problems.note(`\`${inside}${shorten(key)}\` is not a property of ${noun}; ${suggestion(key, known)}`);
      }
      if (part === undefined) sound = false;
      else read[key] = part;
    }
    for (const key of needed) {
      if (hasOwn(value, key)) continue;
      problems.note(`\`${inside}${key}\` is missing, and ${noun} needs it.`);
      sound = false;
    }
    // Sound: each part came out of its own reader above, and none that is needed is missing.
    return sound ? (read as unknown as T) : undefined;
  };
}

/** Tries a short form first: a bare string in place of an object, one entry in place of a list. */
export function shortForm<T>(
  isShort: (value: unknown) => boolean,
  widen: (value: unknown) => unknown,
  reader: Reader<T>,
): Reader<T> {
  return (value, path, problems) => reader(isShort(value) ? widen(value) : value, path, problems);
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'true or false' : 'a number';
}

function suggestion(key: string, known: readonly string[]): string {
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(key.length / 3)) + 1;
  for (const candidate of known) {
    const away = distance(key.slice(0, A_LOT).toLowerCase(), candidate.toLowerCase());
    if (away < least) {
      least = away;
      nearest = candidate;
    }
  }
  return nearest === undefined
    ? `it has ${known.map((name) => `\`${name}\``).join(', ')}.`
    : `did you mean \`${nearest}\`?`;
}

/** Levenshtein: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}

function shorten(string: string): string {
  return string.length > 60 ? `${string.slice(0, 60)}…` : string;
}
