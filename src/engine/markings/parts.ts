import type { MarkingPart } from '../report';
import { foldAt, isWord } from './normalise';
import { spell } from './spelling';
import { nextToken, previousToken, type Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What stands between the level and a part. */
type Separator = 'none' | 'tight' | 'strong' | 'bracket' | 'line';

export interface Found {
  readonly parts: readonly MarkingPart[];
  readonly end: number;
}

/** Names of organisations run to a few words; a longer one is a sentence. */
const LONGEST_ORGANISATION = 6;
const MOST_PARTS = 8;
/** Closing brackets by the opening one. */
export const CLOSING: { readonly [open: string]: string } = { '[': ']', '(': ')', '{': '}' };
const SEPARATORS = '-:;/,|&.';

/** `UK/US EYES ONLY`, whatever joins the codes; canonical in alphabetical order, as the policy lists caveats. */
function readEyesOnly(text: string, from: number): { value: string; end: number } | undefined {
  const codes: string[] = [];
  let at = from;
  for (let count = 0; count < 6; count += 1) {
    const word = nextToken(text, at);
    if (word.kind !== 'word' || word.case !== 'capitals') return undefined;
    if (word.value === 'EYES') {
      const only = spell(text, word.start, 'EYES ONLY');
      if (codes.length === 0 || only === undefined) return undefined;
      return { value: `${codes.sort().join('/')} EYES ONLY`, end: only.end };
    }
    if (word.value !== 'AND') {
      if (word.value.length < 2 || word.value.length > 4) return undefined;
      if (!codes.includes(word.value)) codes.push(word.value);
    }
    at = word.end;
    const joint = nextToken(text, at);
    if (joint.kind === 'mark' && '/&,-'.includes(joint.value)) at = joint.end;
  }
  return undefined;
}

/** `MOJ AND HMPPS USE ONLY`: an organisation's own words and USE ONLY. */
function readUseOnly(text: string, from: number): { value: string; end: number } | undefined {
  let value = '';
  let at = from;
  for (let count = 0; count <= LONGEST_ORGANISATION; count += 1) {
    const word = nextToken(text, at);
    if (word.kind !== 'word') return undefined;
    if (word.value === 'USE' && word.case === 'capitals') {
      const only = spell(text, word.start, 'USE ONLY');
      return only === undefined || value === '' ? undefined : { value: `${value} USE ONLY`, end: only.end };
    }
    if (word.case === 'lower' && word.value !== 'OF' && word.value !== 'AND' && word.value !== 'THE') return undefined;
    value += (value === '' || value.charAt(value.length - 1) === '/' ? '' : ' ') + word.value;
    at = word.end;
    const joint = nextToken(text, at);
    if (joint.kind === 'mark' && (joint.value === '/' || joint.value === '&')) {
      value += joint.value === '/' ? '/' : ' &';
      at = joint.end;
    }
  }
  return undefined;
}

function endsHere(token: Token): boolean {
  return token.kind === 'break' || (token.kind === 'mark' && '-:;,|.)]}"*'.includes(token.value));
}

/** What decides which words are parts. */
interface Context {
  readonly vocabulary: Vocabulary;
  readonly level: string;
}

function beginsPhrase(text: string, at: number, vocabulary: Vocabulary): boolean {
  const bucket = vocabulary.phrases[(foldAt(text, at) & 31) - 1] ?? [];
  return bucket.some(({ spelling }) => spell(text, at, spelling) !== undefined);
}

/** One part at a place, without what stands around it. */
function readPart(text: string, from: number, separator: Separator, { vocabulary, level }: Context): Found | undefined {
  for (const { kind, value, plain, spelling, levels } of vocabulary.phrases[(foldAt(text, from) & 31) - 1] ?? []) {
    const spelled = levels.has(level) ? spell(text, from, spelling) : undefined;
    if (spelled === undefined) continue;
    const after = nextToken(text, spelled.end);
    const alone = endsHere(after) && (after.value !== '-' || after.gap > 0);
    if (separator !== 'bracket') {
      if (spelled.case !== 'capitals' && (separator === 'none' || separator === 'line' || !alone)) continue;
      // Capitals in a line of capitals may be its first word: COMMERCIAL STRATEGY.
      const runsOn = after.kind === 'word' && after.case === 'capitals' && after.value.length > 1;
      if (plain && runsOn && separator !== 'tight' && !beginsPhrase(text, after.start, vocabulary)) continue;
    }
    return { parts: [{ kind, value }], end: spelled.end };
  }
  for (const { form, kind } of vocabulary.open) {
    if (form === 'codeword') continue;
    if (form === 'use-only' && separator !== 'strong' && separator !== 'bracket') continue;
    const read = form === 'eyes-only' ? readEyesOnly(text, from) : readUseOnly(text, from);
    if (read !== undefined) return { parts: [{ kind, value: read.value }], end: read.end };
  }
  return undefined;
}

/** One or several parts in brackets. */
function readBracket(text: string, from: number, close: string, context: Context): Found | undefined {
  const parts: MarkingPart[] = [];
  let at = from;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const found = readPart(text, nextToken(text, at).start, 'bracket', context);
    if (found === undefined) return undefined;
    parts.push(...found.parts);
    let after = nextToken(text, found.end);
    // The policy names it LEGAL PROFESSIONAL PRIVILEGE (LPP).
    if (after.kind === 'mark' && after.value === close) return { parts, end: after.start + 1 };
    if (after.kind === 'mark' && '-,/;&|'.includes(after.value)) {
      at = after.end;
      continue;
    }
    if (after.kind === 'word' && after.value === 'AND') after = nextToken(text, after.end);
    if (after.kind !== 'word') return undefined;
    at = after.start;
  }
  return undefined;
}

interface Gap {
  readonly separator: Separator;
  readonly at: number;
  readonly close: string;
}

function readGap(text: string, from: number): Gap | undefined {
  const token = nextToken(text, from);
  if (token.kind === 'word') {
    return { separator: 'none', at: token.start, close: '' };
  }
  if (token.kind === 'break') {
    // A caveat may stand on the line below, as REL EU does in the policy's own picture.
    let at = token.end;
    if (foldAt(text, at) === 10 && text.charCodeAt(token.start) === 13) at += 1;
    const below = nextToken(text, at);
    return below.kind === 'word' ? { separator: 'line', at: below.start, close: '' } : undefined;
  }
  const close = CLOSING[token.value];
  if (close !== undefined) return { separator: 'bracket', at: token.start + 1, close };
  if (!SEPARATORS.includes(token.value) || token.end - token.start > 3) return undefined;
  const next = nextToken(text, token.end);
  if (next.kind === 'mark') {
    const closeNext = CLOSING[next.value];
    return closeNext === undefined ? undefined : { separator: 'bracket', at: next.start + 1, close: closeNext };
  }
  if (next.kind !== 'word') return undefined;
  const tight = token.value === '-' && token.gap === 0 && next.gap === 0;
  return { separator: tight ? 'tight' : 'strong', at: next.start, close: '' };
}

/** A word in capitals that a scheme with codewords takes for one, where the place shows that it is no title. */
function readCodeword(text: string, gap: Gap, line: boolean, context: Context): Found | undefined {
  if (gap.separator !== 'strong' || !context.vocabulary.open.some((part) => part.form === 'codeword')) return undefined;
  const word = nextToken(text, gap.at);
  if (word.kind !== 'word' || word.case !== 'capitals' || !/^[A-Z]{3,20}$/.test(word.value)) return undefined;
  const found = { parts: [{ kind: 'codeword' as const, value: word.value }], end: word.end };
  const after = nextToken(text, word.end);
  if (after.kind === 'break') return line ? found : undefined;
  if (after.kind === 'mark' && ']}'.includes(after.value)) return found;
  const next = readGap(text, word.end);
  const then =
    next === undefined || next.separator !== 'strong' ? undefined : readPart(text, next.at, 'strong', context);
  return then?.parts[0]?.kind === 'caveat' ? found : undefined;
}

/**
 * The parts after a level: descriptors, handling instructions, a codeword, national caveats, in any order and with any
 * of the separators seen in use. Stops before the first thing that is none of them.
 * @param line true where a codeword may end the line: not in a subject, where it may as well be a title.
 */
export function readParts(text: string, from: number, line: boolean, level: string, vocabulary: Vocabulary): Found {
  const context = { vocabulary, level };
  const secret = / ?SECRET$/.test(level);
  const parts: MarkingPart[] = [];
  let end = from;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const gap = readGap(text, end);
    if (gap === undefined) break;
    let found: Found | undefined;
    if (gap.separator === 'bracket') found = readBracket(text, gap.at, gap.close, context);
    else if (gap.separator === 'line') {
      const below = line ? readPart(text, gap.at, 'line', context) : undefined;
      const alone = below !== undefined && nextToken(text, below.end).kind === 'break';
      found = alone && below.parts[0]?.kind === 'caveat' ? below : undefined;
    } else {
      found = readPart(text, gap.at, gap.separator, context);
      if (found === undefined && secret) found = readCodeword(text, gap, line, context);
    }
    if (found === undefined) break;
    for (const part of found.parts) {
      if (!parts.some((other) => other.kind === part.kind && other.value === part.value)) parts.push(part);
    }
    end = found.end;
    if (gap.separator === 'line') break;
  }
  return { parts, end };
}

/** Where a marking begins if UK stands before its level, or undefined. */
export function readPrefix(text: string, levelStart: number): number | undefined {
  let before = previousToken(text, levelStart);
  if (before.kind === 'mark' && before.value === '-' && before.end - before.start === 1) {
    before = previousToken(text, before.start);
  }
  if (before.kind !== 'word' || before.value !== 'UK' || before.case !== 'capitals') return undefined;
  const outside = foldAt(text, before.start - 1);
  return isWord(outside) ? undefined : before.start;
}
