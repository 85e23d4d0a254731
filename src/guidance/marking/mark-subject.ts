import { isAbove, type MarkingPart, readMarkings, type SeenMarking, writeMarking } from '../../engine';

export interface ChosenMarking {
  /** As the scheme spells it: `OFFICIAL-SENSITIVE`. */
  readonly level: string;
  readonly parts: readonly MarkingPart[];
  /** Ids of the pack's schemes; the first decides the form. */
  readonly schemes: readonly string[];
  /** The most that the mail system takes; left out: no limit. */
  readonly ceiling?: string | undefined;
}

export type MarkedSubject =
  /** The chosen level, or one that stands in the subject, is above the ceiling: nothing is offered. */
  | { readonly kind: 'refused'; readonly level: string; readonly ceiling: string; readonly subject: string }
  /** The pack's schemes do not have the level. */
  | { readonly kind: 'unknown'; readonly level: string; readonly subject: string }
  /** The subject starts with the marking already, or a reply's prefix and then the marking. */
  | { readonly kind: 'already'; readonly marking: string; readonly subject: string }
  /** The subject bears another marking, or this one otherwise: `offer` is the subject with the chosen one instead. */
  | {
      readonly kind: 'found';
      readonly marking: string;
      readonly found: string;
      readonly subject: string;
      readonly offer: string;
    }
  /** `subject` now starts with the marking. */
  | { readonly kind: 'marked'; readonly marking: string; readonly subject: string };

const replyPrefixes = /^(?:\s*(?:re|fw|fwd)\s*:)*\s*$/i;

/**
 * Puts a marking in its scheme's form at the start of a subject. `subject` of the result is the one to use: it is only
 * ever changed by `marked`, so doing this twice does what doing it once does. A marking that stands in the subject in
 * another form is never replaced unasked: `offer` is what the person may choose instead.
 */
export function markSubject(subject: string, { level, parts, schemes, ceiling }: ChosenMarking): MarkedSubject {
  const written = readMarkings({ subject }, schemes).filter(({ use }) => use === 'marking');
  if (ceiling !== undefined) {
    const above = [{ level }, ...written].find((each) => isAbove(each, ceiling));
    if (above !== undefined) return { kind: 'refused', level: above.level, ceiling, subject };
  }
  const marking = writeMarking(level, parts, schemes)?.canonical;
  if (marking === undefined) return { kind: 'unknown', level, subject };
  const [found] = written;
  if (found === undefined) {
    const starts = subject === marking || subject.startsWith(`${marking} `);
    if (starts) return { kind: 'already', marking, subject };
    return { kind: 'marked', marking, subject: startWith(marking, subject) };
  }
  const isFirst = replyPrefixes.test(subject.slice(0, found.start));
  if (found.text === marking && isFirst) return { kind: 'already', marking, subject };
  return { kind: 'found', marking, found: found.text, subject, offer: startWith(marking, without(subject, found)) };
}

function startWith(marking: string, rest: string): string {
  return `${marking} ${rest.trim()}`.trim();
}

/** The subject without a marking, and without the separators that set it off. */
function without(subject: string, { start, end }: SeenMarking): string {
  const before = subject.slice(0, start).replace(/[\s([|–-]+$/, '');
  const after = subject.slice(end).replace(/^[\s)\]|:–-]+/, '');
  return [before.trim(), after.trim()].filter((part) => part !== '').join(' ');
}
