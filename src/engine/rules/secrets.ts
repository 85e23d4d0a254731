/** Where a secret stands, in UTF-16 units. */
export interface Secret {
  readonly start: number;
  readonly end: number;
}

const SHOWN = 2;
const HIDDEN = '........';

/** The first two characters, and no sign of how many follow. */
export function mask(secret: string): string {
  return (
    Array.from(secret.slice(0, 2 * SHOWN))
      .slice(0, SHOWN)
      .join('') + HIDDEN
  );
}

/** How the keys of well-known services begin, and how many characters follow at least and at most. */
const KEYS: readonly (readonly [begins: string, least: number, most: number])[] = [
  ['AKIA', 16, 16],
  ['ASIA', 16, 16],
  ['AIza', 35, 35],
  ['ghp_', 36, 255],
  ['gho_', 36, 255],
  ['ghu_', 36, 255],
  ['ghs_', 36, 255],
  ['ghr_', 36, 255],
  ['github_pat_', 22, 255],
  ['glpat-', 20, 255],
  ['xoxb-', 20, 255],
  ['xoxp-', 20, 255],
  ['xoxa-', 20, 255],
  ['xoxs-', 20, 255],
  ['sk_live_', 16, 255],
  ['rk_live_', 16, 255],
  ['npm_', 36, 36],
];
/** GOV.UK Notify and others: two identifiers in a row, the second of them secret. */
const TWO_IDS = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TWO_IDS_LENGTH = 73;
const SHORTEST_KEY = 20;
const LONGEST_PASSWORD = 128;
const LONGEST_NAME = 64;
const LONGEST_BODY = 5000;

/** Keys and tokens that are recognised by their shape alone. Linear. */
export function findKeys(text: string): readonly Secret[] {
  const found: Secret[] = [];
  // Each step looks back over one window of the shortest key: what breaks a run in it rules out all that begins before.
  for (let at = 0; at + SHORTEST_KEY <= text.length; ) {
    const start = runStart(text, at, at + SHORTEST_KEY);
    if (start > at) {
      at = start;
      continue;
    }
    const end = runEnd(text, at + SHORTEST_KEY);
    const token = tokenEnd(text, at, end);
    if (token > at) found.push({ start: at, end: token });
    else if (isKey(text.slice(at, Math.min(end, at + 400)), end - at)) found.push({ start: at, end });
    at = end + 1;
  }
  return [...found, ...privateKeys(text), ...passwordsInAddresses(text)].sort((a, b) => a.start - b.start);
}

function isKey(run: string, length: number): boolean {
  if (length > 400) return false;
  if (length >= TWO_IDS_LENGTH && TWO_IDS.test(run.slice(-TWO_IDS_LENGTH))) return true;
  return KEYS.some(
    ([begins, least, most]) =>
      length >= begins.length + least && length <= begins.length + most && run.slice(0, begins.length) === begins,
  );
}

/** Where a signed token of three parts ends (RFC 7519), each part but the last an encoded object. */
function tokenEnd(text: string, at: number, end: number): number {
  const next = end + 1;
  if (text.slice(at, at + 3) !== 'eyJ' || text.slice(end, next + 3) !== '.eyJ') return at;
  const second = runEnd(text, next);
  if (text.charAt(second) !== '.') return at;
  const third = runEnd(text, second + 1);
  return third > second + SHORTEST_KEY ? third : at;
}

/** The body of a private key in PEM (RFC 7468), down to the line that ends it. */
function privateKeys(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('-----BEGIN '); at >= 0; at = text.indexOf('-----BEGIN ', at + 1)) {
    const headEnd = text.indexOf('-----', at + 11);
    const head = headEnd < 0 || headEnd > at + 60 ? '' : text.slice(at + 11, headEnd);
    if (head.slice(-11) !== 'PRIVATE KEY') continue;
    const body = text.slice(headEnd, headEnd + LONGEST_BODY);
    const last = body.indexOf('-----END');
    const end = headEnd + (last < 0 ? body.length : last);
    found.push({ start: skip(text, headEnd + 5, `${SPACES}\r\n`, 8), end });
    at = end;
  }
  return found;
}

/** `https://name:password@host`. */
function passwordsInAddresses(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    let colon = -1;
    for (let i = at + 3; i < text.length && i < at + LONGEST_NAME + LONGEST_PASSWORD; i += 1) {
      const character = text.charAt(i);
      if (isSpace(character) || character === '/') break;
      if (character === ':' && colon < 0) colon = i;
      if (character !== '@') continue;
      if (colon > 0 && i - colon > 4 && !isPlaceholder(text.slice(colon + 1, i)))
        found.push({ start: colon + 1, end: i });
      break;
    }
  }
  return found;
}

/** Where the run begins that ends at a place, at `from` at the earliest. */
function runStart(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isInRun(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Where a run of letters, digits, `_` and `-` ends. */
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInRun(text.charCodeAt(at))) at += 1;
  return at;
}

function isInRun(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 45
  );
}

const SPACES = ' \t\u00a0';
const WRAPS = '"\'`“”‘’';
/** What may stand between a label and its sign: "**Password**:", "Password (temporary)" is not meant. */
const DECORATION = `${SPACES}${WRAPS}*_)]`;
/** How many words may stand between the label and "is". */
const FAR = 8;
const SHORTEST_PASSWORD = 4;
const SHORTEST_GUESS = 6;

export interface SecretWords {
  /** Words that join a label to a secret in a sentence: `is`. */
  readonly joins: readonly string[];
  /** What may stand there and is no secret: `required`. In lower case. */
  readonly notSecrets: readonly string[];
}

/**
 * The secret that a label such as "password" announces, which ends at a place. After a colon or an equals sign, or in
 * the next cell of a table, a word alone on its line will do; in a sentence it has to look like a secret. Looks a fixed
 * way ahead.
 */
export function secretAfter(text: string, end: number, words: SecretWords): Secret | undefined {
  let at = skip(text, end, DECORATION, 8);
  const isCell = text.slice(end, at).indexOf('\t') >= 0;
  const sign = text.charAt(at);
  if (sign !== ':' && sign !== '=' && !isCell) return quotedNext(text, end) ?? inSentence(text, end, words);
  if (!isCell) at += text.charAt(at + 1) === '>' ? 2 : 1;
  at = skip(text, at, `${SPACES}*_`, 12);
  // The value may stand below its label.
  if (text.charAt(at) === '\r') at += 1;
  if (text.charAt(at) === '\n') at = skip(text, at + 1, SPACES, 12);
  const first = wordAt(text, at);
  if (isSecret(text, first, words, isAlone(text, first))) return trimmed(text, first);
  // "name / password"
  const slash = wordAt(text, skip(text, first.end, SPACES, 4));
  if (slash.end - slash.start !== 1 || '/|'.indexOf(text.charAt(slash.start)) < 0) return undefined;
  const second = wordAt(text, skip(text, slash.end, SPACES, 4));
  return isSecret(text, second, words, false) ? trimmed(text, second) : undefined;
}

function quotedNext(text: string, end: number): Secret | undefined {
  const at = skip(text, end, SPACES, 4);
  if (at === end || WRAPS.indexOf(text.charAt(at)) < 0 || text.charAt(at) === '') return undefined;
  const word = wordAt(text, at);
  const inside = trimmed(text, word);
  return WRAPS.indexOf(text.charAt(inside.end)) >= 0 && looksSecret(text.slice(inside.start, inside.end))
    ? inside
    : undefined;
}

function inSentence(text: string, end: number, words: SecretWords): Secret | undefined {
  let at = end;
  for (let passed = 0; passed <= FAR; passed += 1) {
    const word = wordAt(text, skip(text, at, SPACES, 4));
    if (word.end === word.start) return undefined;
    const said = text.slice(word.start, word.end).toLowerCase();
    at = word.end;
    // The end of a sentence.
    if ('.?'.indexOf(said.slice(-1)) >= 0) return undefined;
    if (words.joins.indexOf(said.replace(':', '')) < 0 && said.slice(-1) !== ':') continue;
    const next = wordAt(text, skip(text, at, SPACES, 4));
    if (isSecret(text, next, words, false)) return trimmed(text, next);
  }
  return undefined;
}

function isSecret(text: string, word: Secret, { notSecrets }: SecretWords, alone: boolean): boolean {
  const { start, end } = trimmed(text, word);
  const value = text.slice(start, end);
  if (value.length < SHORTEST_PASSWORD || value.length > LONGEST_PASSWORD) return false;
  if (notSecrets.indexOf(value.toLowerCase()) >= 0 || isPlaceholder(text.slice(word.start, word.end))) return false;
  if (value.indexOf('://') >= 0 || isAddress(value)) return false;
  return alone || looksSecret(value);
}

/** Letters with digits, signs or capitals among them, as no word of a sentence has them. */
function looksSecret(value: string): boolean {
  if (value.length < SHORTEST_GUESS || /^\d+(?:st|nd|rd|th)/i.test(value)) return false;
  let letter = false;
  let other = false;
  let wasSmall = false;
  for (const character of value) {
    const isSmall = character >= 'a' && character <= 'z';
    const isCapital = character >= 'A' && character <= 'Z';
    if (isSmall || isCapital) letter = true;
    if (
      (isCapital && wasSmall) ||
      (character >= '0' && character <= '9') ||
      '!@#$%^*+=?~|\\_'.indexOf(character) >= 0
    ) {
      other = true;
    }
    wasSmall = isSmall;
  }
  return letter && other;
}

/** "********", "xxxx", "<password>", "[your password]", "{password}". */
function isPlaceholder(value: string): boolean {
  return '<[{'.indexOf(value.charAt(0)) >= 0 || /^[*•●xX.\-_#?…]*$/.test(value);
}

function isAddress(value: string): boolean {
  const at = value.indexOf('@');
  return at > 0 && value.indexOf('.', at) > at + 1 && value.indexOf('@', at + 1) < 0 && !/[^\w.@+'-]/.test(value);
}

function wordAt(text: string, start: number): Secret {
  let end = start;
  while (end < text.length && end - start <= LONGEST_PASSWORD + 8 && !isSpace(text.charAt(end))) end += 1;
  return { start, end };
}

/** Without quotation marks around it and the points that end a clause. */
function trimmed(text: string, { start, end }: Secret): Secret {
  let from = start;
  let to = end;
  while (from < to && `${WRAPS}(`.indexOf(text.charAt(from)) >= 0) from += 1;
  while (to > from && `${WRAPS}).,;:`.indexOf(text.charAt(to - 1)) >= 0) to -= 1;
  return { start: from, end: to };
}

function isAlone(text: string, { end }: Secret): boolean {
  const next = text.charAt(skip(text, end, SPACES, 40));
  return next === '' || next === '\n' || next === '\r';
}

function skip(text: string, from: number, characters: string, most: number): number {
  let at = from;
  while (at < text.length && at < from + most && characters.indexOf(text.charAt(at)) >= 0) at += 1;
  return at;
}

function isSpace(character: string): boolean {
  return character === '' || character === ' ' || character === '\n' || /\s/.test(character);
}
