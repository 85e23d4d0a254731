import type { Evidence } from '../../report';
import { defineRule, type Notice, type Reading } from '../../rule';
import { type Passage, passagesOf } from '../passages';
import { markingPlaces } from '../places';
import { findPhrases, type PhraseAt } from '../whole-words';

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
      if (findPhrases(passage.written, options.unless ?? []).length > 0) continue;
      for (const { row, words } of options.rows ?? [{ row: undefined, words: options.words ?? [] }]) {
        const found = findPhrases(passage.written, words).find(isBeside(passage, options.beside));
        if (found !== undefined) return [noticeOf(passage, found, row)];
      }
    }
    return [];
  },
});

function isBeside({ written }: Passage, beside: Options['beside']): (found: PhraseAt) => boolean {
  if (beside === undefined) return () => true;
  const near = findPhrases(written, beside);
  return ({ first, last }) => near.some((other) => first - other.last <= NEAR && other.first - last <= NEAR);
}

function noticeOf({ field, text, written }: Passage, { first, last }: PhraseAt, row: string | undefined): Notice {
  const { words } = written;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
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
