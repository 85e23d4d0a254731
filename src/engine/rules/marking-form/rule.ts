import type { Fix, SeenMarking } from '../../report';
import { defineRule, type Notice } from '../../rule';
import { markingPlaces } from '../places';

export interface Options {
  readonly severity?: never;
}

/** Notices a marking that is not in the form its scheme prescribes, or that combines what may not be combined. */
export const markingForm = defineRule<Options>({
  id: 'marking-form',
  messages: { otherForm: ['marking', 'canonical'], forbiddenCombination: ['marking', 'problem'] },
  check(reading) {
    const written = reading.markings.filter(
      ({ use, field }) => use === 'marking' && (field === 'subject' || field === 'text' || field === 'location'),
    );
    const notices: Notice[] = [];

    const forbidden = written.filter(({ problems }) => problems.length > 0);
    const first = forbidden[0];
    if (first !== undefined) {
      notices.push({
        messageId: 'forbiddenCombination',
        field: first.field,
        evidence: markingPlaces(forbidden),
        data: { marking: first.text, problem: first.problems.join(' ') },
        // No fix: which of the parts is meant, only the writer knows.
        fixes: [],
      });
    }

    // A combination that may not stand is not worth spelling well.
    const odd = written.filter(({ text, canonical, problems }) => text !== canonical && problems.length === 0);
    const other = odd[0];
    if (other !== undefined) {
      notices.push({
        messageId: 'otherForm',
        field: other.field,
        evidence: markingPlaces(odd),
        data: { marking: other.text, canonical: other.canonical },
        fixes: mendSubject(reading.subject, odd),
      });
    }
    return notices;
  },
});

/** One new subject with every odd marking in its right form, and nothing else changed. */
function mendSubject(subject: string | undefined, odd: readonly SeenMarking[]): readonly Fix[] {
  if (subject === undefined) return [];
  const inSubject = odd.filter(({ field }) => field === 'subject').sort((a, b) => b.start - a.start);
  const mended = inSubject.reduce(
    (text, { start, end, canonical }) => text.slice(0, start) + canonical + text.slice(end),
    subject,
  );
  return mended === subject ? [] : [{ kind: 'setSubject', subject: mended }];
}
