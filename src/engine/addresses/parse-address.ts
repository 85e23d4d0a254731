import { readDomainName } from './domain-name';
import { readTokens, type Token } from './lexer';

/** An address as every part of the engine compares it. */
export interface Address {
  /** `local@domain` in lower case, the domain in ASCII; empty where none could be read for certain. */
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  /** Stable codes of what is wrong. With any of them an address is never taken for one of the organisation's own. */
  readonly problems: readonly string[];
}

const LONGEST_INPUT = 2000;
const LONGEST_ADDRESS = 320;
const EDGES = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/;
const EDGE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const INVISIBLE =
  /\u034f|[\ufe00-\ufe0f]|[\u180b-\u180d]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hostile input hides in
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]/;
const X500 = /^\/o=|^\/c=|^\/cn=|^ex:|^x500:|^x400:|^imceaex-/i;
const GUEST = '#ext#';
// Nearly every address: nothing in it that the whole reading below would look at.
const PLAIN = /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+$/;

function none(...problems: string[]): Address {
  return { address: '', local: '', domain: '', problems };
}

function trimmed(raw: string): string {
  const text = raw.replace(EDGES, '');
  let end = text.length;
  while (end > 0 && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function withoutScheme(text: string): string {
  if (/^smtp:/i.test(text)) return text.slice(5);
  if (!/^mailto:/i.test(text)) return text;
  const [target = ''] = text.slice(7).split('?');
  return target.replace(/%([0-7][0-9a-f])/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Whether a token is one of these characters, unquoted. */
function isOneOf(characters: string, { kind, text }: Token): boolean {
  return kind === 'character' && characters.indexOf(text) >= 0;
}

function placeOf(character: string, tokens: readonly Token[]): number {
  return tokens.findIndex((token) => isOneOf(character, token));
}

function has(characters: string, tokens: readonly Token[]): boolean {
  return placeOf(characters, tokens) >= 0;
}

/** What stands in angle brackets, or everything where there are none; a problem where neither is plain. */
function addressPart(tokens: readonly Token[]): readonly Token[] | string {
  const open = placeOf('<', tokens);
  const close = placeOf('>', tokens);
  if (open < 0 && close < 0) return tokens;
  if (open < 0 || close < open) return 'brackets';
  const before = tokens.slice(0, open);
  const inner = tokens.slice(open + 1, close);
  const after = tokens.slice(close + 1);
  if (has('<', after)) return 'several';
  if (has('<', inner)) return 'brackets';
  if (after.some((token) => token.kind !== 'space')) return 'brackets';
  // `Patel, Asha <…>` is how directories write a name; `a@x.test, B <…>` is two addresses.
  return has(',;', before) && has('@', before) ? 'several' : inner;
}

function withoutSpaces(tokens: readonly Token[]): readonly Token[] | undefined {
  const kept: Token[] = [];
  let isApart = false;
  for (const token of tokens) {
    if (token.kind === 'space') {
      isApart = true;
      continue;
    }
    const before = kept[kept.length - 1];
    // White space may stand beside a dot or an @ (RFC 5322 section 4.4), and nowhere else.
    if (isApart && before !== undefined && !isOneOf('@.', before) && !isOneOf('@.', token)) return undefined;
    kept.push(token);
    isApart = false;
  }
  return kept;
}

function isPlainLocal(local: string): boolean {
  return local !== '' && !/[\s()<>[\]:;@\\,"]/.test(local);
}

function localPart(tokens: readonly Token[]): string | undefined {
  let local = '';
  for (const token of tokens) {
    if (isOneOf('()<>[]:;,\\', token)) return undefined;
    local += token.text;
  }
  return local.normalize('NFC').toLowerCase().normalize('NFC');
}

function written(local: string, domain: string): string {
  return `${isPlainLocal(local) ? local : `"${local.replace(/["\\]/g, '\\$&')}"`}@${domain}`;
}

function assemble(tokens: readonly Token[], problems: readonly string[]): Address {
  const at = placeOf('@', tokens);
  if (at < 0) return none(...problems, 'no-at');
  const local = localPart(tokens.slice(0, at));
  const domainTokens = tokens.slice(at + 1);
  if (has('@', domainTokens)) return none(...problems, 'several-at');
  if (local === undefined) return none(...problems, 'local-malformed');
  if (local === '') return none(...problems, 'local-empty');
  if (domainTokens.some(({ kind }) => kind === 'quoted')) return none(...problems, 'domain-malformed');
  return join(local, domainTokens.map(({ text }) => text).join(''), problems);
}

function join(local: string, domain: string, problems: readonly string[]): Address {
  if (X500.test(local)) return none(...problems, 'not-smtp');
  const name = readDomainName(domain);
  const found = name.problem === undefined ? problems : problems.concat(name.problem);
  if (name.domain === '') return none(...found);
  if (local.slice(-GUEST.length) === GUEST) return guest(local.slice(0, -GUEST.length), found);
  if (/^imcea[a-z0-9]*-/.test(local)) return none(...found, 'not-smtp');
  const dots = /^\.|\.\.|\.$/.test(local) && isPlainLocal(local);
  const address = written(local, name.domain);
  if (address.length > LONGEST_ADDRESS) return none(...found, 'too-long');
  return { address, local, domain: name.domain, problems: dots ? found.concat('local-dots') : found };
}

/** A guest account carries the guest's real address in its local part: `sam_mail.test#EXT#@tenant…`. */
function guest(encoded: string, problems: readonly string[]): Address {
  const split = encoded.lastIndexOf('_');
  const local = encoded.slice(0, split);
  const name = readDomainName(encoded.slice(split + 1));
  if (split < 1 || name.domain === '' || !isPlainLocal(local) || local.indexOf(GUEST) >= 0) {
    return none(...problems, 'guest-malformed');
  }
  return { address: `${local}@${name.domain}`, local, domain: name.domain, problems };
}

/**
 * Reads one address out of whatever a host, a header or a person gives: `x@y.test`, `"Name" <x@y.test>`,
 * `mailto:x@y.test`, with comments, quotes, white space or invisible characters in it. Never throws, takes
 * linear time, and reading its own result gives the same again. What is not plainly one address (none, several,
 * a group, a bracket left open, an X.500 name) comes back empty, with the reason under `problems`.
 */
export function parseAddress(raw: string): Address {
  if (raw.length > LONGEST_INPUT) return none('too-long');
  if (PLAIN.test(raw)) {
    const at = raw.indexOf('@');
    return join(raw.slice(0, at).toLowerCase(), raw.slice(at + 1), []);
  }
  let text = trimmed(raw);
  if (text === '') return none('empty');
  if (CONTROL.test(text)) return none('control-character');
  const visible = text.replace(INVISIBLE, '');
  const problems = visible === text ? [] : ['invisible-character'];
  text = trimmed(withoutScheme(visible)).replace(/[,;]$/, '');
  if (CONTROL.test(text)) return none(...problems, 'control-character');
  if (X500.test(text)) return none(...problems, 'not-smtp');
  const tokens = readTokens(text);
  if (tokens === undefined) return none(...problems, 'unclosed');
  const part = addressPart(tokens);
  if (typeof part === 'string') return none(...problems, part);
  if (has(',;', part)) return none(...problems, 'several');
  const core = withoutSpaces(part);
  if (core === undefined) return none(...problems, 'space');
  return assemble(core, problems);
}
