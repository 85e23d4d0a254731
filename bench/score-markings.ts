import { readFileSync } from 'node:fs';
import { readMarkings, type SeenMarking } from '../src/engine';
import type { Row } from './timing';

/** One line of a labelled set: a text, where it stood, and the markings that a reader sees in it. */
interface Item {
  readonly id: string;
  readonly text_or_subject: string;
  readonly field: string;
  readonly positive: boolean;
  readonly expected_markings: readonly string[];
  readonly category: string;
  readonly ambiguous: boolean;
}

const schemes = ['uk-gscp-2018', 'uk-gscp-2024', 'uk-gpms'];

function seenIn({ field, text_or_subject: text }: Item): readonly SeenMarking[] {
  if (field === 'subject') return readMarkings({ subject: text }, schemes);
  if (field === 'attachment-name') return readMarkings({ attachments: [text] }, schemes);
  return readMarkings({ text }, schemes);
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

/** Hit rates on a labelled set; every miss is printed with its id and the start of its text. */
export function scoreMarkings(file: string): Row[] {
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
  const read = items.map((item) => ({ item, seen: seenIn(item) }));
  const misses: string[] = [];
  const miss = (why: string, { id, text_or_subject: text }: Item) =>
    misses.push(`    ${why} ${id}: ${JSON.stringify(text.slice(0, 90))}`);
  const marks = (seen: readonly SeenMarking[]) => seen.filter(({ use }) => use === 'marking');

  const clear = read.filter(({ item }) => item.positive && !item.ambiguous && item.category.startsWith('uk-'));
  const found = clear.filter(({ item, seen }) => {
    const hit = marks(seen).some(({ level }) => level === item.expected_markings[0]);
    if (!hit) miss('not found', item);
    return hit;
  });

  const mentions = read.filter(({ item }) => item.category === 'mention-in-prose');
  const quiet = mentions.filter(({ item, seen }) => {
    const wrong = marks(seen).length > 0;
    if (wrong) miss('a mention called a marking', item);
    return !wrong;
  });
  const reported = quiet.filter(({ item, seen }) => {
    const hit = seen.some(({ use }) => use === 'mention');
    if (!hit) miss('a mention not reported', item);
    return hit;
  });

  const negatives = read.filter(
    ({ item }) => !item.positive && !item.ambiguous && item.category !== 'mention-in-prose',
  );
  const wrong = negatives.filter(({ item, seen }) => {
    const called = marks(seen).length > 0;
    if (called) miss('wrongly called a marking', item);
    return called;
  });
  if (misses.length > 0) process.stdout.write(`\n${misses.join('\n')}\n`);
  return [
    {
      what: 'clear UK markings found',
      figure: percent(found.length, clear.length),
      bound: 'all',
      holds: found.length === clear.length,
    },
    {
      what: 'mentions in prose not called a marking',
      figure: percent(quiet.length, mentions.length),
      bound: '≥ 95 %',
      holds: quiet.length / mentions.length >= 0.95,
    },
    {
      what: 'of those, reported as a mention',
      figure: percent(reported.length, quiet.length),
      bound: '≥ 90 %',
      holds: reported.length / quiet.length >= 0.9,
    },
    {
      what: 'other negatives wrongly called a marking',
      figure: percent(wrong.length, negatives.length),
      bound: '≤ 1 %',
      holds: wrong.length / negatives.length <= 0.01,
    },
  ];
}
