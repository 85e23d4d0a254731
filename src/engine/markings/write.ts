import type { MarkingPart } from '../report';
import { formOf } from './form';
import { vocabularyOf } from './vocabulary';

export interface WrittenMarking {
  /** `OFFICIAL-SENSITIVE [PERSONAL]`. */
  readonly canonical: string;
  /** Combinations that the scheme forbids, in plain words. */
  readonly problems: readonly string[];
}

/**
 * A level with its parts, in the form of the scheme that knows most of the parts; of equals, the first of `schemes`.
 * Undefined where no scheme of these has the level. Levels and parts are spelled as the schemes spell them.
 */
export function writeMarking(
  level: string,
  parts: readonly MarkingPart[],
  schemes: readonly string[],
): WrittenMarking | undefined {
  const form = formOf(vocabularyOf(schemes).schemes, level, parts, '');
  return form && { canonical: form.canonical, problems: form.problems };
}
