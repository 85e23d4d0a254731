import { type MarkingPart, writeMarking } from '../../engine';
import type { MarkingHelp } from '../../pack';

/**
 * What may be added to a level: the parts of one kind that the schemes allow beside the level and the parts already
 * chosen of other kinds. A part that the schemes forbid there is not offered at all.
 */
export function fittingParts(
  { parts }: Pick<MarkingHelp, 'parts'>,
  kind: MarkingPart['kind'],
  {
    level,
    others,
    schemes,
  }: { readonly level: string; readonly others: readonly MarkingPart[]; readonly schemes: readonly string[] },
): MarkingHelp['parts'] {
  return parts.filter((part) => {
    if (part.kind !== kind) return false;
    const written = writeMarking(level, [...others, { kind: part.kind, value: part.value }], schemes);
    return written !== undefined && written.problems.length === 0;
  });
}
