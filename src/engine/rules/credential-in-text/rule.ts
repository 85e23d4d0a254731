import type { Evidence } from '../../report';
import { defineRule, type Notice } from '../../rule';
import { lineAt, type Passage, passagesOf } from '../passages';
import { findPhrases } from '../phrases';
import { MOST_PLACES } from '../places';
import { findKeys, mask, type Secret, secretAfter } from '../secrets';
import { findPhrase } from '../words';

export interface Options {
  /** What stands before a secret: `password`, `pwd`, `cyfrinair`. */
  readonly words: readonly string[];
  /** What joins the two in a sentence: `is`, `yw`. */
  readonly joins: readonly string[];
  /** What may stand there and is no secret: `required`, `reset`. */
  readonly notSecrets: readonly string[];
  /** Passed over where one of these stands just before, as what opens a call does: `meeting id`. */
  readonly unless?: readonly string[];
  /** Only where somebody who is not inside gets it. */
  readonly onlyOutside?: boolean;
}

/** How far above a label may stand what says that it is for a call. */
const BEFORE = 200;
const MOST_LABELS = 500;

/** Notices a password, a key or a token that is shown in what the sender wrote. Its own words never leave this rule. */
export const credentialInText = defineRule<Options>({
  id: 'credential-in-text',
  messages: { password: ['word', 'masked', 'field', 'line'], key: ['masked', 'field', 'line'] },
  phrases: ({ words }) => words,
  check(reading, options) {
    if (options.onlyOutside === true && reading.recipients.every(({ standing }) => standing === 'inside')) return [];
    const passwords: Found[] = [];
    const keys: Found[] = [];
    for (const passage of passagesOf(reading)) {
      for (const secret of findKeys(passage.text)) keys.push({ ...secret, passage, word: '' });
      passwords.push(...passwordsIn(passage, options).filter((found) => !keys.some((key) => overlaps(key, found))));
    }
    return [...noticeOf('password', passwords), ...noticeOf('key', keys)];
  },
});

interface Found extends Secret {
  readonly passage: Passage;
  /** The label as it is written. */
  readonly word: string;
}

function overlaps(a: Found, b: Found): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

function passwordsIn(passage: Passage, options: Options): readonly Found[] {
  const { text, written } = passage;
  const found: Found[] = [];
  for (const { start, end } of findPhrases(written, options.words).slice(0, MOST_LABELS)) {
    const secret = isInAddress(text, start) ? undefined : secretAfter(text, end, options);
    if (secret === undefined || found.some((other) => other.start === secret.start)) continue;
    if (findPhrase(text.slice(Math.max(0, start - BEFORE), end), options.unless ?? []) !== undefined) continue;
    found.push({ ...secret, passage, word: text.slice(start, end) });
  }
  return found;
}

/** What stands in a web address opens something for whoever has the address, which is meant. */
function isInAddress(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at > start - 500 && !/\s/.test(text.charAt(at)); at -= 1) {
    if (text.charAt(at) === ':' && text.slice(at, at + 3) === '://') return true;
  }
  return false;
}

function noticeOf(messageId: 'password' | 'key', found: readonly Found[]): readonly Notice[] {
  const [first] = found;
  if (first === undefined) return [];
  const { passage, word } = first;
  const { field } = passage;
  const data = { masked: mask(textOf(first)), field, line: lineAt(passage.text, first.start) };
  return [
    {
      messageId,
      field,
      evidence: found.slice(0, MOST_PLACES).map(evidenceOf),
      data: messageId === 'password' ? { word, ...data } : data,
      // No fix: only the sender knows what is to stand there instead.
      fixes: [],
    },
  ];
}

function textOf({ passage, start, end }: Found): string {
  return passage.text.slice(start, end);
}

function evidenceOf(found: Found): Evidence {
  const { passage, start, end } = found;
  return { field: passage.field, start, end, text: mask(textOf(found)), masked: true };
}
