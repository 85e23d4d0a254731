import { isAbove } from '../../markings/index';
import type { SeenMarking } from '../../report';
import { defineRule, type Reading } from '../../rule';
import { attachmentRemovals, markingPlaces } from '../places';

export interface Options {
  /** The highest level that may go by mail, as its scheme spells it: `OFFICIAL`. */
  readonly ceiling: string;
}

const LONGEST_LINE = 60;

/** Notices a mail marked higher than the mail system may hold. */
export const markingAboveCeiling = defineRule<Options>({
  id: 'marking-above-ceiling',
  messages: { aboveCeiling: ['marking', 'level', 'ceiling', 'place', 'line'] },
  check(reading, { ceiling }) {
    const found = reading.markings.filter(
      (marking) => marking.use === 'marking' && marking.field !== 'quoted' && isAbove(marking, ceiling),
    );
    const [first, ...rest] = found;
    if (first === undefined) return [];

    const highest = rest.reduce((high, marking) => (isAbove(marking, high.level) ? marking : high), first);
    return [
      {
        messageId: 'aboveCeiling',
        field: highest.field,
        evidence: markingPlaces([highest, ...found.filter((marking) => marking !== highest)]),
        data: { marking: highest.text, level: highest.level, ceiling, ...placeOf(reading, highest) },
        // In the text, only the writer knows whether the marking or the mail is wrong.
        fixes: attachmentRemovals(reading, found),
      },
    ];
  },
});

/** A code for the place, which the wording turns into words, and the line that the marking stands in. */
function placeOf(reading: Reading, { field, index = 0, start, end }: SeenMarking): { place: string; line: string } {
  const { subject = '', text = '', message } = reading;
  const { attachments = [], location = '' } = message;
  if (field === 'attachments') {
    return { place: field, line: shorten(attachments[index]?.name ?? '') };
  }
  const string = field === 'subject' ? subject : field === 'location' ? location : text;
  const lineStart = string.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = string.indexOf('\n', end);
  const line = shorten(string.slice(lineStart, lineEnd < 0 ? string.length : lineEnd));
  if (!hasWriting(string, 0, start)) return { place: `${field}.start`, line };
  return { place: hasWriting(string, end, string.length) ? field : `${field}.end`, line };
}

/** Whether more than space and brackets stands between two offsets. Looks no further than the first such unit. */
function hasWriting(string: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!/[\s[\](){}*_]/.test(string.charAt(i))) return true;
  return false;
}

function shorten(line: string): string {
  const trimmed = line.trim();
  if (trimmed.length <= LONGEST_LINE) return trimmed;
  const cut = trimmed.slice(0, LONGEST_LINE - 1);
  // Never half of a surrogate pair.
  const last = cut.charCodeAt(cut.length - 1);
  return `${last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut}…`;
}
