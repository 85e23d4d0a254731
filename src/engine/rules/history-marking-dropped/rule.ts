import type { Fix } from '../../report';
import { defineRule } from '../../rule';
import { markingPlaces } from '../places';

export interface Options {
  /** The levels that matter, as their schemes spell them. */
  readonly levels: readonly string[];
  /** Only where somebody who is not inside gets it. */
  readonly onlyOutside?: boolean;
}

const ANSWER = /^(?:\s*(?:re|fw|fwd|atb|ymlaen)\s*:\s*)/i;
const MOST_PREFIXES = 5;

/** Notices a reply or forward that carries a marked mail below it and is not marked itself. */
export const historyMarkingDropped = defineRule<Options>({
  id: 'history-marking-dropped',
  messages: { dropped: ['marking'] },
  check({ known, markings, recipients, subject }, { levels, onlyOutside }) {
    if (known.origin?.kind === 'new') return [];
    if (onlyOutside === true && recipients.every(({ standing }) => standing === 'inside')) return [];
    const marks = markings.filter(({ use }) => use === 'marking');
    if (marks.some(({ field }) => field === 'subject' || field === 'text')) return [];
    const found = marks.filter(({ field, level }) => field === 'quoted' && levels.includes(level));
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        messageId: 'dropped',
        field: 'quoted',
        evidence: markingPlaces(found),
        data: { marking: first.canonical },
        fixes: markSubject(subject, first.canonical),
      },
    ];
  },
});

/** The marking in front of the subject, behind what mail programs put there. */
function markSubject(subject: string | undefined, marking: string): readonly Fix[] {
  if (subject === undefined) return [];
  let at = 0;
  for (let count = 0; count < MOST_PREFIXES; count += 1) at += ANSWER.exec(subject.slice(at))?.[0].length ?? 0;
  return [{ kind: 'setSubject', subject: `${subject.slice(0, at)}${marking} ${subject.slice(at)}`.trim() }];
}
