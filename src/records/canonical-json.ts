/** Only these: no fraction, no date, nothing that two programs could write in two ways. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Characters of canonical JSON: an import with many entries fits, a mail stays below every common limit. */
export const LONGEST_JSON = 262_144;
export const DEEPEST_JSON = 10;

export type JsonProblem = 'tooLarge' | 'notJson' | 'notCanonical';

export type Canonical =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly why: JsonProblem };
export type Parsed = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly why: JsonProblem };

/**
 * One spelling for one value: keys sorted by UTF-16 unit, no white space, texts in NFC, whole numbers only (RFC 8785 for
 * what it can hold). Texts are brought to NFC. Fails on a lone surrogate, on a key that objects have by themselves
 * (`__proto__`, `constructor`, …), and beyond the limits. A property that is undefined is left out.
 */
export function canonicalJson(value: unknown): Canonical {
  const problems: JsonProblem[] = [];
  const json = write(value, 0, problems);
  const why = problems[0] ?? (json.length > LONGEST_JSON ? 'tooLarge' : undefined);
  return why === undefined ? { ok: true, json } : { ok: false, why };
}

/** Reads JSON that is in its one canonical spelling, and no other. */
export function parseCanonical(json: string): Parsed {
  if (json.length > LONGEST_JSON) return { ok: false, why: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, why: 'notJson' };
  }
  const again = canonicalJson(value);
  // Sound: what was parsed from JSON and written again unchanged holds nothing but Json.
  return again.ok && again.json === json ? { ok: true, value: value as Json } : { ok: false, why: 'notCanonical' };
}

function write(value: unknown, depth: number, problems: JsonProblem[]): string {
  if (problems.length > 0) return '';
  if (depth > DEEPEST_JSON) return fail('tooLarge', problems);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeText(value, problems);
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : fail('notJson', problems);
  }
  if (Array.isArray(value)) {
    const items: string[] = [];
    // Not `map`, which passes over the holes of a sparse list.
    for (let i = 0; i < value.length; i += 1) items.push(write(value[i], depth + 1, problems));
    return `[${items.join(',')}]`;
  }
  return isPlain(value) ? writeObject(value, depth, problems) : fail('notJson', problems);
}

function writeObject(value: { readonly [key: string]: unknown }, depth: number, problems: JsonProblem[]): string {
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    if (value[key] === undefined) continue;
    // Whatever every object has by itself, `__proto__` among it, is nobody's field.
    if (key in Object.prototype || key.normalize('NFC') !== key) return fail('notJson', problems);
    parts.push(`${writeText(key, problems)}:${write(value[key], depth + 1, problems)}`);
  }
  return `{${parts.join(',')}}`;
}

function writeText(text: string, problems: JsonProblem[]): string {
  if (text.length > LONGEST_JSON) return fail('tooLarge', problems);
  return hasLoneSurrogate(text) ? fail('notJson', problems) : JSON.stringify(text.normalize('NFC'));
}

function hasLoneSurrogate(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true;
    i += 1;
  }
  return false;
}

function fail(why: JsonProblem, problems: JsonProblem[]): string {
  problems.push(why);
  return '';
}

function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
