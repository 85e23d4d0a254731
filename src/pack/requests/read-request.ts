import { readAs } from '../read-as';
import type { RequestKind } from '../request-kind';
import { conditionProblems } from './conditions';
import { formProblems, sectionsOf } from './fields';
import { type RequestFile, requestFile } from './format';
import { type Around, judgedSteps, stepsProblems, stepWords } from './steps';
import { wordsProblems } from './words';

function remarkProblems({ sections, notice, refuse }: RequestFile): readonly string[] {
  const fields = sections.flatMap((section) => section.fields);
  return [
    ...notice.flatMap(({ when }, at) =>
      conditionProblems(when, fields).map((found) => `\`notice[${at + 1}]\`: ${found}`),
    ),
    ...refuse.flatMap(({ when }, at) =>
      conditionProblems(when, fields).map((found) => `\`refuse[${at + 1}]\`: ${found}`),
    ),
  ];
}

/**
 * Reads and compiles one `requests/<id>.yaml`; its problems without the file name.
 * @param offered false for an earlier version, from `requests/<id>.<version>.yaml`
 */
export function readRequest(
  id: string,
  text: string,
  around: Around,
  offered: boolean,
): { readonly kind: RequestKind | undefined; readonly problems: readonly string[] } {
  const { file, problems: own } = readAs(requestFile, text);
  if (file === undefined) return { kind: undefined, problems: own };
  const problems = [
    ...formProblems(file),
    ...stepsProblems(file, around),
    ...remarkProblems(file),
    ...wordsProblems(file),
  ];
  if (problems.length > 0) return { kind: undefined, problems };
  const { version, sections: _sections, steps, ...rest } = file;
  const { letter, title, about, summary, asks, bring, usualTime, diversions, ...last } = rest;
  return {
    kind: {
      kind: { id, version, steps: judgedSteps(steps) },
      offered,
      letter,
      title,
      about,
      summary,
      asks,
      bring,
      usualTime,
      diversions,
      sections: sectionsOf(file),
      steps: stepWords(steps),
      ...last,
    },
    problems: [],
  };
}
