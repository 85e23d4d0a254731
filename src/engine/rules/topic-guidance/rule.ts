import type { Evidence } from '../../report';
import { defineRule, type Notice, type Reading } from '../../rule';
import { type Passage, passagesOf } from '../passages';
import { findPhrases } from '../phrases';
import { markingPlaces } from '../places';
import { nextWord, type PhraseAt, previousWord } from '../words';

/** Words of a topic, and the row of a lookup that answers it. */
interface Row {
  readonly row: string;
  readonly words: readonly string[];
}

/** One of `words`, `rows` and `levels`. */
export interface Options {
  /** Words and phrases of the topic, with their plurals. */
  readonly words?: readonly string[];
  /** The same for several answers: the first that is named leads to its row. */
  readonly rows?: readonly Row[];
  /** Only beside one of these, at most twelve words away. */
  readonly beside?: readonly string[];
  /** Not where one of these stands in the same field. */
  readonly unless?: readonly string[];
  readonly kind?: 'mail' | 'meeting';
  /** Levels that the new text speaks of, or is marked with, while the subject is not. */
  readonly levels?: readonly string[];
}

/** About a sentence. */
const NEAR = 12;

/** Notices a topic on which there is guidance, in what the sender wrote. */
export const topicGuidance = defineRule<Options>({
  id: 'topic-guidance',
  messages: { topic: ['word', 'field'], row: ['word', 'field', 'row'], level: ['marking', 'field'] },
  check(reading, options) {
    if (options.kind !== undefined && options.kind !== reading.message.kind) return [];
    if (options.levels !== undefined) return levelOnlyInText(reading, options.levels);
    for (const passage of passagesOf(reading)) {
      const { written } = passage;
      for (const { row, words } of options.rows ?? [{ row: undefined, words: options.words ?? [] }]) {
        const found = firstBeside(passage, findPhrases(written, words), options.beside);
        if (found === undefined) continue;
        if (findPhrases(written, options.unless ?? []).length > 0) break;
        return [noticeOf(passage, found, row)];
      }
    }
    return [];
  },
  phrases: ({ words = [], rows = [], beside = [], unless = [] }) =>
    rows.reduce((all, row) => all.concat(row.words), words.concat(beside, unless)),
});

/** The first that stands near one of the other phrases. Both are sorted by where they begin, so each is passed once. */
function firstBeside(
  { text, written }: Passage,
  found: readonly PhraseAt[],
  beside: Options['beside'],
): PhraseAt | undefined {
  if (beside === undefined || found.length === 0) return found[0];
  const others = findPhrases(written, beside);
  let next = 0;
  let furthest = -1;
  return found.find(({ start, end }) => {
    const to = wordsAfter(text, end);
    for (; next < others.length; next += 1) {
      const other = others[next];
      if (other === undefined || other.start >= to) break;
      furthest = Math.max(furthest, other.end);
    }
    return furthest > wordsBefore(text, start);
  });
}

/** Where the twelfth word after a place ends. */
function wordsAfter(text: string, from: number): number {
  let end = from;
  for (let passed = 0; passed < NEAR; passed += 1) end = nextWord(text, end)?.end ?? end;
  return end;
}

/** Where the twelfth word before a place begins. */
function wordsBefore(text: string, to: number): number {
  let start = to;
  for (let passed = 0; passed < NEAR; passed += 1) start = previousWord(text, start)?.start ?? start;
  return start;
}

function noticeOf({ field, text }: Passage, { start, end }: PhraseAt, row: string | undefined): Notice {
  const evidence: Evidence = { field, start, end, text: text.slice(start, end) };
  const data = { word: evidence.text.replace(/\s+/g, ' '), field };
  const notice = { field, evidence: [evidence], fixes: [] };
  return row === undefined
    ? { ...notice, messageId: 'topic', data }
    : { ...notice, messageId: 'row', data: { ...data, row } };
}

function levelOnlyInText({ markings }: Reading, levels: readonly string[]): readonly Notice[] {
  const meant = markings.filter(({ level }) => levels.includes(level));
  const inText = meant.filter(({ field }) => field === 'text');
  const [first] = inText;
  if (first === undefined || meant.some(({ field, use }) => field === 'subject' && use === 'marking')) return [];
  return [
    {
      messageId: 'level',
      field: 'text',
      evidence: markingPlaces(inText),
      data: { marking: first.canonical, field: 'text' },
      fixes: [],
    },
  ];
}
